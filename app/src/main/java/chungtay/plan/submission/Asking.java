package chungtay.plan.submission;

import chungtay.law.Words;
import chungtay.plan.Edition;
import chungtay.plan.submission.form.FormKind;
import chungtay.plan.submission.form.Term;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// What a plan asks to be sent.
///
/// @param levels who answers for what
/// @param groups for whom there are measures
public record Asking(List<Asked> submissions, List<Term> levels, List<Term> groups) {

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
  private record Of(String number, LocalDate issued) {}

  /// As `submissions.yaml` beside a plan holds it; what it leaves out is as for all plans. A key
  /// that is missing, misspelt or too many is refused.
  record Written(
      Of plan, List<Asked> submissions, Optional<List<Term>> levels, Optional<List<Term>> groups) {

    boolean isOf(Edition edition) {
      var heading = edition.plan().heading();
      return plan.number().equals(heading.number()) && plan.issued().equals(heading.issued());
    }

    Asking over(Forms forms) {
      return new Asking(submissions, levels.orElse(forms.levels()), groups.orElse(forms.groups()));
    }
  }

  /// What every plan asks that has nothing of its own, as `forms.yaml` holds it.
  ///
  /// @param titles what is sent on each form is called so
  public record Forms(Map<FormKind, Words> titles, List<Term> levels, List<Term> groups) {

    public Forms {
      titles = Map.copyOf(titles);
      if (titles.size() < FormKind.values().length) {
        throw new IllegalArgumentException("a form without title");
      }
      levels = List.copyOf(levels);
      groups = List.copyOf(groups);
    }
  }

  public Asking {
    submissions = List.copyOf(submissions);
    levels = List.copyOf(levels);
    groups = List.copyOf(groups);
    var codes = submissions.stream().map(Asked::code).collect(Collectors.toSet());
    if (codes.size() < submissions.size()) throw new IllegalArgumentException("a code twice");
  }

  /// @throws IllegalArgumentException if the file says less than it must, or more
  static <T> T read(Path file, Class<T> shape) {
    try {
      return YAML.readValue(Files.readString(file), shape);
    } catch (JacksonException refusal) {
      throw new IllegalArgumentException(file + ": " + refusal.getOriginalMessage(), refusal);
    } catch (IOException failure) {
      throw new UncheckedIOException("cannot read " + file, failure);
    }
  }

  /// With these in the place of what it asks for.
  Asking with(List<Asked> others) {
    return new Asking(others, levels, groups);
  }

  public Optional<Asked> byCode(String code) {
    return submissions.stream().filter(one -> one.code().equals(code)).findFirst();
  }
}
