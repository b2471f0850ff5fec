package chungtay.plan.document;

import chungtay.plan.document.ClausesFile.WrittenClause;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// A plan as a folder of `data/plan` holds it: `plan.yaml` says what it is, `clauses.yaml` what it
/// says. A key that is missing, misspelt or too many is refused.
public final class PlanFolder {

  private static final YAMLMapper YAML =
      YAMLMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .enable(
              DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES,
              DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
              DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private PlanFolder() {}

  /// How sure we are of it.
  public record Basis(String read, LocalDate checked, List<String> notModelled) {}

  private record Written(
      Heading document,
      Plan.Acts acts,
      List<Assignee> recipients,
      List<Promise> promises,
      Remarks remarks,
      Optional<Plan.Measured> measured,
      List<Share> shares,
      Basis basis) {

    Plan plan(List<Clause> clauses) {
      return new Plan(document, acts, recipients, clauses, promises, shares, measured, remarks);
    }
  }

  /// @throws IllegalArgumentException if a file says less than it must, or more
  public static Plan read(Path folder) {
    var written = read(folder.resolve("plan.yaml"), new TypeReference<Written>() {});
    var clauses = read(folder.resolve("clauses.yaml"), new TypeReference<List<WrittenClause>>() {});
    return written.plan(ClausesFile.clauses(clauses));
  }

  /// A file of such a folder.
  ///
  /// @throws IllegalArgumentException if it says less than it must, or more
  public static <T> T read(Path file, TypeReference<T> shape) {
    try {
      return YAML.readValue(Files.readString(file), shape);
    } catch (JacksonException refusal) {
      throw new IllegalArgumentException(file + ": " + refusal.getOriginalMessage(), refusal);
    } catch (IOException failure) {
      throw new UncheckedIOException("cannot read " + file, failure);
    }
  }
}
