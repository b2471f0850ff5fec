package chungtay.plan.reader;

import chungtay.plan.document.Due;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// What the reader knows of how plans are written: the files of `data/plan/reader`. A key that is
/// missing, misspelt or too many is refused.
record Rules(
    List<Agency> agencies,
    Classes classes,
    Words words,
    List<Saying> dates,
    Tables tables,
    Purposes.Written purposes) {

  private static final YAMLMapper YAML =
      YAMLMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .enable(
              DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES,
              DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
              DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  /// @param names the first is the one in full
  /// @param until the last day on which it is called so
  record Agency(
      Optional<String> code,
      List<String> names,
      Optional<LocalDate> from,
      Optional<LocalDate> until) {}

  /// @param heads words for whoever heads an agency
  /// @param shapes words with which names of agencies begin
  /// @param inners what a name may have behind a comma
  /// @param gathers words behind which names follow without them
  /// @param places words of a place that belong to the name before them
  record Classes(
      Map<String, List<String>> sets,
      List<AgencyGroup> classes,
      List<String> heads,
      List<String> shapes,
      List<String> places,
      List<String> inners,
      List<String> gathers,
      Vague vague) {}

  /// Words by which nobody is named, or somebody only through others.
  ///
  /// @param related words that make those before them nobody in particular
  /// @param belonging words behind which stands whose they are who are named before
  /// @param nobody what a cell says where nobody is meant
  /// @param charged words behind a name that say what those named were given
  /// @param same what a cell says that is as the one above it
  /// @param bare words that alone mean somebody who was named before
  record Vague(
      List<String> related,
      List<String> belonging,
      List<String> charged,
      List<String> nobody,
      List<String> same,
      List<String> bare) {}

  /// @param evenRelated whether it keeps its meaning before "liên quan"
  record AgencyGroup(
      @com.fasterxml.jackson.annotation.JsonProperty("class") Optional<String> code,
      List<String> names,
      Optional<Boolean> evenRelated,
      Optional<String> also) {}

  /// The words of a sentence; what each list is for stands in the file.
  record Words(
      Sentence sentence,
      Beside beside,
      Reports reports,
      Document document,
      Map<String, List<String>> parts,
      Map<String, List<String>> labels,
      Map<Due.Wording, List<String>> open,
      List<String> terms) {}

  /// What a sentence is made of that gives somebody something to do.
  record Sentence(
      List<String> doings,
      List<String> manners,
      List<String> roles,
      List<String> together,
      List<String> orders,
      List<String> requests,
      List<String> directs,
      List<String> behind) {}

  /// What stands beside a doing, or instead of one.
  record Beside(
      List<String> grounds,
      List<String> asides,
      List<String> apart,
      List<String> joints,
      List<String> announcements,
      List<String> demands,
      List<String> closings,
      List<String> finishes) {}

  record Reports(List<String> to, List<String> through) {}

  /// @param formulas what a document says of itself, which gives nobody anything to do
  record Document(
      List<String> posts, List<String> kinds, List<String> committees, List<String> formulas) {}

  /// @param cell whether it holds only where nothing but a day is said
  record Saying(String say, String due, Optional<Boolean> cell) {}

  record Tables(
      Map<String, List<String>> columns,
      List<String> totals,
      List<String> units,
      List<String> atLeast,
      List<String> atLeastAfter,
      List<String> everybody,
      List<String> nearly,
      List<String> apart) {}

  /// The same with more names.
  Rules with(List<Agency> more, List<AgencyGroup> groups) {
    var all =
        new Classes(
            classes.sets(),
            joined(classes.classes(), groups),
            classes.heads(),
            classes.shapes(),
            classes.places(),
            classes.inners(),
            classes.gathers(),
            classes.vague());
    return new Rules(joined(agencies, more), all, words, dates, tables, purposes);
  }

  private static <T> List<T> joined(List<T> some, List<T> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }

  /// @throws IllegalArgumentException if a file says less than it must, or more
  static Rules read(Path folder) {
    return new Rules(
        read(folder.resolve("agencies.yaml"), new TypeReference<>() {}),
        read(folder.resolve("classes.yaml"), new TypeReference<>() {}),
        read(folder.resolve("phrases.yaml"), new TypeReference<>() {}),
        read(folder.resolve("dates.yaml"), new TypeReference<>() {}),
        read(folder.resolve("tables.yaml"), new TypeReference<>() {}),
        read(folder.resolve("purposes.yaml"), new TypeReference<>() {}));
  }

  private static <T> T read(Path file, TypeReference<T> shape) {
    try {
      return YAML.readValue(Files.readString(file), shape);
    } catch (JacksonException refusal) {
      throw new IllegalArgumentException(file + ": " + refusal.getOriginalMessage(), refusal);
    } catch (IOException failure) {
      throw new UncheckedIOException("cannot read " + file, failure);
    }
  }
}
