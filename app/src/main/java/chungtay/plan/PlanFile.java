package chungtay.plan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// The shape of a file in `data/plan`: what a plan promises, in its own terms. A key that is
/// missing, misspelt or too many is refused.
record PlanFile(Heading heading, List<UnitTargets> targets) {

  PlanFile {
    targets = List.copyOf(targets);
  }

  /// What the plan is and how its targets are measured.
  ///
  /// @param plan number of the act
  /// @param measuredFrom the day whose rate is to fall
  /// @param due the day by which it must have fallen
  /// @param lateBelow share of the straight line below which a unit is late
  record Heading(
      String plan,
      int year,
      String standard,
      LocalDate measuredFrom,
      LocalDate due,
      String place,
      BigDecimal lateBelow) {}

  /// @param unit State code on the plan's first day
  /// @param rateDown in percentage points
  /// @param meritOut in households
  record UnitTargets(String unit, BigDecimal rateDown, BigDecimal meritOut) {}

  private record Source(String act, String place, String read) {}

  private record Plan(String act, Map<String, String> title, LocalDate issued, int year) {}

  private record Measured(String standard, LocalDate from, LocalDate due, BigDecimal lateBelow) {}

  /// The file as it stands.
  private record Written(
      Plan plan,
      Measured measured,
      Source source,
      LocalDate checked,
      List<UnitTargets> targets,
      List<String> notModelled) {

    Heading heading() {
      return new Heading(
          plan.act(),
          plan.year(),
          measured.standard(),
          measured.from(),
          measured.due(),
          source.place(),
          measured.lateBelow());
    }
  }

  private static final YAMLMapper YAML =
      YAMLMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .enable(
              DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES,
              DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
              DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  static PlanFile read(Path file) {
    try {
      var written = YAML.readValue(Files.readString(file), Written.class);
      return new PlanFile(written.heading(), written.targets());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the plan " + file, e);
    }
  }
}
