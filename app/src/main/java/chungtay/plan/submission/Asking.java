package chungtay.plan.submission;

import chungtay.plan.Edition;
import chungtay.plan.submission.form.Term;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// What a plan asks to be sent, as `submissions.yaml` beside it holds it. A key that is missing,
/// misspelt or too many is refused.
///
/// @param levels who answers for what
/// @param groups for whom there are measures
public record Asking(Of plan, List<Asked> submissions, List<Term> levels, List<Term> groups) {

  private static final YAMLMapper YAML =
      YAMLMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .enable(
              DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES,
              DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
              DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  /// The plan that asks.
  public record Of(String number, LocalDate issued) {}

  public Asking {
    submissions = List.copyOf(submissions);
    levels = List.copyOf(levels);
    groups = List.copyOf(groups);
    var codes = submissions.stream().map(Asked::code).collect(Collectors.toSet());
    if (codes.size() < submissions.size()) throw new IllegalArgumentException("a code twice");
  }

  /// @throws IllegalArgumentException if the file says less than it must, or more
  static Asking read(Path file) {
    try {
      return YAML.readValue(Files.readString(file), Asking.class);
    } catch (JacksonException refusal) {
      throw new IllegalArgumentException(file + ": " + refusal.getOriginalMessage(), refusal);
    } catch (IOException failure) {
      throw new UncheckedIOException("cannot read " + file, failure);
    }
  }

  boolean isOf(Edition edition) {
    var heading = edition.plan().heading();
    return plan.number().equals(heading.number()) && plan.issued().equals(heading.issued());
  }

  public Optional<Asked> byCode(String code) {
    return submissions.stream().filter(one -> one.code().equals(code)).findFirst();
  }
}
