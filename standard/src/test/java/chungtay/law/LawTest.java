package chungtay.law;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The law as it is delivered.
class LawTest {

  static final Path FOLDER = Path.of("../law");
  static final StandardId OLD = new StandardId("59-2015");
  static final StandardId NEW = new StandardId("07-2021");

  final Law law = Law.read(FOLDER);

  @Test
  void theStandardsStandOldestFirst() {
    assertThat(law.standards()).extracting(PovertyStandard::id).containsExactly(OLD, NEW);
  }

  @Test
  void theIndicatorsStandInTheOrderOfTheAct() {
    assertThat(law.indicators(OLD))
        .extracting(Indicator::code)
        .containsExactly(
            "health_care",
            "health_insurance",
            "adult_education",
            "school_attendance",
            "housing_quality",
            "housing_area",
            "water",
            "toilet",
            "telecom",
            "information_assets");
    assertThat(law.indicators(NEW))
        .extracting(Indicator::code)
        .containsExactly(
            "employment",
            "dependents",
            "nutrition",
            "health_insurance",
            "adult_education",
            "school_attendance",
            "housing_quality",
            "housing_area",
            "water",
            "toilet",
            "telecom",
            "information_means");
  }

  @ParameterizedTest
  @ValueSource(strings = {"59-2015", "07-2021"})
  void noTwoIndicatorsShareABitOrACode(String standard) {
    var indicators = law.indicators(new StandardId(standard));
    var codes = new HashSet<String>();
    var bits = 0;
    for (var indicator : indicators) {
      assertThat(codes.add(indicator.code())).as(indicator.code()).isTrue();
      assertThat(bits & indicator.bit()).as(indicator.code()).isZero();
      bits |= indicator.bit();
    }
    assertThat(bits).isEqualTo((1 << indicators.size()) - 1); // without a gap, so nothing moves
  }

  @Test
  void theServicesAreThoseOfTheAct() {
    assertThat(services(OLD)).hasSize(5);
    assertThat(services(NEW)).hasSize(6);
  }

  @Test
  void twoDepartmentsAnswerForToilets() {
    var toilet = law.indicators(OLD).stream().filter(i -> i.code().equals("toilet")).findFirst();

    assertThat(toilet.orElseThrow().agencies())
        .extracting(agency -> agency.name().vi())
        .containsExactly("Sở Y tế", "Sở Nông nghiệp và Phát triển nông thôn");
  }

  @Test
  void theNationalIndexIsKnownOnlyForTheOldStandard() {
    assertThat(law.standard(OLD).nationalIndex()).map(NationalIndex::cutoff).hasValue("1/3");
    assertThat(law.standard(NEW).nationalIndex()).isEmpty();
  }

  @Test
  void theCausesAreThoseOfTheFormOfTheirDay() {
    assertThat(law.causes().on(LocalDate.of(2022, 3, 29)).value()).hasSize(11);
    assertThat(law.causes().on(LocalDate.of(2022, 3, 30)).value())
        .hasSize(8)
        .extracting(Cause::number)
        .containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
  }

  @Test
  void noCodeOfACauseEverMeansAnotherCause() {
    var before = codes(law.causes().on(LocalDate.of(2016, 1, 1)).value());
    var now = codes(law.causes().on(LocalDate.of(2022, 12, 31)).value());

    assertThat(before).hasSize(11).doesNotContainAnyElementsOf(now);
    assertThat(now).hasSize(8);
  }

  @Test
  void theReviewOf2021EndsOn14December() {
    var calendar = law.reviewCalendar().on(LocalDate.of(2021, 9, 1)).value();

    assertThat(calendar.periodic().first().in(2021)).isEqualTo(LocalDate.of(2021, 9, 1));
    assertThat(calendar.periodic().last().in(2021)).isEqualTo(LocalDate.of(2021, 12, 14));
    assertThat(calendar.regular()).map(ReviewCalendar.Regular::fromDay).hasValue(15);
    assertThat(calendar.reports())
        .map(reports -> reports.finalBefore().in(2021))
        .hasValue(LocalDate.of(2021, 12, 20));
  }

  @Test
  void theReviewOf2020EndedOn31December() {
    var calendar = law.reviewCalendar().on(LocalDate.of(2021, 8, 31)).value();

    assertThat(calendar.periodic().last().in(2020)).isEqualTo(LocalDate.of(2020, 12, 31));
    assertThat(calendar.reports()).isEmpty();
  }

  @Test
  void beforeItsFirstValueTheCalendarIsSilent() {
    assertThatThrownBy(() -> law.reviewCalendar().on(LocalDate.of(2016, 8, 14)))
        .isInstanceOf(NoLawInForce.class)
        .hasMessage("no law in force on 2016-08-14 for review calendar");
  }

  @Test
  void everyThresholdFromMemoryIsToBeChecked() {
    assertThat(law.toBeChecked())
        .filteredOn(value -> value.quantity().endsWith(".threshold"))
        .hasSize(10 + 12); // none was read in the gazette
  }

  @Test
  void whatWasReadInTheGazetteIsNotToBeChecked() {
    assertThat(law.toBeChecked())
        .noneMatch(value -> value.citation().reading() == Reading.VERBATIM);
    assertThat(law.toBeChecked())
        .noneMatch(value ->
            value.quantity().endsWith("by_income.value.poor")
                && value.from().equals(Optional.of(LocalDate.of(2016, 1, 1))));
  }

  /// 1 is a woman of 19.., 2 a man of 20..; 96 is the last province, 101 the first country.
  @Test
  void theNumberOfACitizenIsMadeUpOfTwelveDigits() {
    var number = law.identityNumber().latest();

    assertThat(number.digits().all()).isEqualTo(3 + 1 + 2 + 6);
    assertThat(number.century(1)).map(IdentityStructure.Century::firstYear).hasValue(1900);
    assertThat(number.century(2)).map(IdentityStructure.Century::firstYear).hasValue(2000);
    assertThat(number.century(2)).map(IdentityStructure.Century::male).hasValue(2);
    assertThat(IntStream.of(1, 96, 101, 999)).allMatch(number.places()::contains);
    assertThat(IntStream.of(0, 97, 100)).noneMatch(number.places()::contains);
  }

  @Test
  void whatIsSaidOfTheNumberOfACitizenIsToBeChecked() {
    assertThat(law.toBeChecked())
        .filteredOn(value -> value.file().equals("identity-number.yaml"))
        .extracting(Sourced::quantity)
        .containsExactlyInAnyOrder("values", "values.value.places");
  }

  /// Times of 13 or 14 points on A4, the body in from the left by 1.27 cm.
  @Test
  void aPaperIsSetWithinWhatItsDecreeAllows() {
    var layout = law.paperLayout().on(LocalDate.of(2021, 3, 12)).value();

    assertThat(layout.page().width()).isEqualTo(210);
    assertThat(layout.page().margins().left().set()).isBetween(30, 35);
    assertThat(layout.of(PaperLayout.Part.BODY).size().set()).isBetween(13, 14);
    assertThat(layout.of(PaperLayout.Part.COUNTRY).style())
        .containsExactlyInAnyOrder(PaperLayout.Style.UPPER, PaperLayout.Style.BOLD);
    assertThat(layout.paragraph().indent().set()).isIn(100, 127);
    assertThat(law.paperLayout().isSetOn(LocalDate.of(2020, 3, 4))).isFalse();
  }

  @Test
  void everyFileSaysWhatItLeavesOut() {
    assertThat(law.documents())
        .extracting(LawDocument::file)
        .containsExactly(
            "agencies.yaml",
            "causes.yaml",
            "days-off.yaml",
            "identity-number.yaml",
            "paper-layout.yaml",
            "review-calendar.yaml",
            "standard/07-2021.yaml",
            "standard/59-2015.yaml");
    assertThat(law.documents()).noneMatch(document -> document.notModelled().isEmpty());
  }

  @Test
  void theSameFilesHaveTheSameHash() {
    assertThat(law.hash()).hasSize(64).isEqualTo(Law.read(FOLDER).hash());
  }

  @Test
  void aCitationIsToldInBothLanguages() {
    var source = law.standard(OLD).byScores().on(LocalDate.of(2018, 1, 1)).value();

    assertThat(source).isInstanceOf(Rule.IncomeOrDeprivation.class);
    var citation = ((Rule.IncomeOrDeprivation) source).poor().source();
    assertThat(citation.in(Language.EN)).isEqualTo("17/2016/TT-BLĐTBXH, Article 6(2)");
    assertThat(citation.in(Language.VI)).isEqualTo("Thông tư 17/2016/TT-BLĐTBXH, Điều 6 khoản 2");
    assertThat(citation.checked()).isEqualTo(LocalDate.of(2026, 11, 22));
  }

  private Set<Words> services(StandardId id) {
    return law.indicators(id).stream().map(Indicator::service).collect(toSet());
  }

  private static Set<String> codes(List<Cause> causes) {
    return causes.stream().map(Cause::code).collect(toSet());
  }
}
