package chungtay.plan.figure;

import chungtay.plan.Edition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// What is reported under plans: every `figures.yaml` below `data/plan`, in which a key that is
/// missing, misspelt or too many is refused, and what officers ask for beside it.
@Component
public class FigureList {

  private static final YAMLMapper YAML =
      YAMLMapper.builder()
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .enable(
              DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES,
              DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private final List<Written> all;
  private final OwnFigures own;

  private record Of(String number, LocalDate issued) {}

  private record Written(Of plan, List<Figure> figures) {

    boolean isOf(Edition edition) {
      var heading = edition.plan().heading();
      return plan.number().equals(heading.number()) && plan.issued().equals(heading.issued());
    }
  }

  public FigureList(@Value("${chungtay.home}") Path home, OwnFigures own) {
    this.own = own;
    try (var files = Files.walk(home.resolve("data/plan"), 2)) {
      this.all =
          files
              .filter(file -> file.endsWith("figures.yaml"))
              .sorted()
              .map(FigureList::read)
              .toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static Written read(Path file) {
    try {
      return YAML.readValue(Files.readString(file), Written.class);
    } catch (JacksonException refusal) {
      throw new IllegalArgumentException(file + ": " + refusal.getOriginalMessage(), refusal);
    } catch (IOException failure) {
      throw new UncheckedIOException("cannot read " + file, failure);
    }
  }

  /// Those of a plan on a day, in the order in which they were asked for; also those that are not
  /// asked for any more.
  public List<Figure> of(Edition edition, LocalDate day) {
    var shipped =
        all.stream()
            .filter(written -> written.isOf(edition))
            .flatMap(written -> written.figures().stream());
    return Stream.concat(shipped, own.of(edition.id(), day).stream()).toList();
  }
}
