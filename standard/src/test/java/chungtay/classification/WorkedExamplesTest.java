package chungtay.classification;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static tools.jackson.databind.DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES;
import static tools.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES;

import chungtay.law.Indicator;
import chungtay.law.NoLawInForce;
import chungtay.law.StandardId;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// Runs every worked example that a lawyer wrote in `law/examples/`.
class WorkedExamplesTest {

  static final Path LAW = Path.of("../law");

  static final YAMLMapper YAML =
      YAMLMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .enable(FAIL_ON_NULL_CREATOR_PROPERTIES, FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  enum Way {
    SCORES,
    INCOME
  }

  record Examples(StandardId standard, Way by, List<Example> cases) {}

  /// @param deprivation points, in a file by scores
  /// @param lacks codes of indicators, in a file by income
  record Example(
      LocalDate day,
      Area area,
      long income,
      OptionalInt deprivation,
      Optional<List<String>> lacks,
      Optional<Boolean> farming,
      @JsonProperty("class") String expected,
      Optional<SubClass> subClass) {}

  final Standards standards = Standards.read(LAW);

  @TestFactory
  Stream<DynamicContainer> everyWorkedExampleIsDecidedAsTheActDoes() throws IOException {
    return files().stream().map(this::container);
  }

  @Test
  void everyStandardHasExamplesOfBothWays() throws IOException {
    var covered =
        files().stream()
            .map(file -> YAML.readValue(file, Examples.class))
            .map(examples -> examples.standard() + " by " + examples.by())
            .collect(toSet());

    assertThat(covered)
        .containsExactlyInAnyOrder(
            "59-2015 by SCORES", "59-2015 by INCOME", "07-2021 by SCORES", "07-2021 by INCOME");
  }

  private DynamicContainer container(Path file) {
    var examples = YAML.readValue(file, Examples.class);
    var tests =
        examples.cases().stream()
            .map(example -> dynamicTest(example.toString(), () -> check(examples, example)));
    return dynamicContainer(file.getFileName().toString(), tests);
  }

  private void check(Examples examples, Example example) {
    var standard = standards.standard(examples.standard());
    try {
      var classification = classify(standard, examples.by(), example);
      assertThat(classification.householdClass()).hasToString(example.expected());
      assertThat(classification.subClass()).isEqualTo(example.subClass());
    } catch (NoLawInForce silence) {
      assertThat("NO_LAW_IN_FORCE").isEqualTo(example.expected());
    }
  }

  private static Classification classify(Standard standard, Way by, Example example) {
    var area = example.area();
    return switch (by) {
      case SCORES -> {
        var income = Math.toIntExact(example.income());
        var scores = new Scores(area, income, example.deprivation().orElseThrow());
        yield standard.classify(scores, example.day());
      }
      case INCOME -> {
        var lacks = pattern(standard, example.lacks().orElseThrow());
        var farming = example.farming().orElse(false);
        var facts = new IncomeFacts(area, example.income(), lacks, farming);
        yield standard.classify(facts, example.day());
      }
    };
  }

  private static int pattern(Standard standard, List<String> codes) {
    var lacked = standard.indicators().stream().filter(i -> codes.contains(i.code())).toList();
    assertThat(lacked).hasSameSizeAs(codes); // no code is misspelt
    return lacked.stream().mapToInt(Indicator::bit).sum();
  }

  private static List<Path> files() throws IOException {
    try (var files = Files.list(LAW.resolve("examples"))) {
      return files.sorted().toList();
    }
  }
}
