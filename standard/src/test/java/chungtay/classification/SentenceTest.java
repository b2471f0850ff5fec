package chungtay.classification;

import static org.assertj.core.api.Assertions.assertThat;

import chungtay.law.Language;
import chungtay.law.Reading;
import chungtay.law.StandardId;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/// What an official reads under the class.
class SentenceTest {

  static final Standards STANDARDS = Standards.read(Path.of("../law"));
  static final Standard OLD = STANDARDS.standard(new StandardId("59-2015"));
  static final Standard NEW = STANDARDS.standard(new StandardId("07-2021"));
  static final LocalDate DAY = Standards.dayOfReview(2021);

  @Test
  void aLowScoreIsEnoughUnderTheOldStandard() {
    var classification = OLD.classify(new Scores(Area.RURAL, 112, 40), DAY);

    says(
        classification,
        "Điểm B1 là 112, không quá 120 ở khu vực nông thôn.",
        "The B1 score is 112, at most 120 in rural areas.");
  }

  @Test
  void aMiddlingScoreNamesBothItsLimitsAndWhatIsLacking() {
    says(
        OLD.classify(new Scores(Area.URBAN, 141, 30), DAY),
        "Điểm B1 là 141, trên 140 đến 175 ở khu vực thành thị, và điểm B2 là 30 (từ 30 trở lên).",
        "The B1 score is 141, above 140 and up to 175 in urban areas, and the B2 score is 30"
            + " (30 or more).");
    says(
        OLD.classify(new Scores(Area.URBAN, 175, 20), DAY),
        "Điểm B1 là 175, trên 140 đến 175 ở khu vực thành thị, nhưng điểm B2 là 20 (dưới 30).",
        "The B1 score is 175, above 140 and up to 175 in urban areas, but the B2 score is 20"
            + " (less than 30).");
  }

  @Test
  void aHighScoreNamesTheLimitItPasses() {
    says(
        OLD.classify(new Scores(Area.RURAL, 1510, 0), DAY),
        "Điểm B1 là 1.510, trên 150 ở khu vực nông thôn.",
        "The B1 score is 1,510, above 150 in rural areas.");
  }

  @Test
  void theNewStandardCallsItsScoresAAndB() {
    says(
        NEW.classify(new Scores(Area.RURAL, 120, 20), DAY),
        "Điểm A là 120, không quá 140 ở khu vực nông thôn, nhưng điểm B là 20 (dưới 30).",
        "The A score is 120, at most 140 in rural areas, but the B score is 20 (less than 30).");
  }

  @Test
  void whatAHouseholdLacksIsNamed() {
    var lacks = bit(OLD, "health_insurance") | bit(OLD, "toilet") | bit(OLD, "telecom");

    says(
        OLD.classify(new IncomeFacts(Area.RURAL, 950_000, lacks, false), DAY),
        "Thu nhập bình quân 950.000 đồng/người/tháng, trên 700.000 đến 1.000.000 đồng ở khu vực nông"
            + " thôn, và thiếu hụt 3 chỉ số (từ 3 chỉ số trở lên): bảo hiểm y tế, hố xí/nhà tiêu"
            + " hợp vệ sinh, sử dụng dịch vụ viễn thông.",
        "Income is 950,000 đồng per person per month, above 700,000 and up to 1,000,000 đồng in rural"
            + " areas, and 3 indicators are lacking (3 or more): health insurance, hygienic toilet,"
            + " use of telecommunication services.");
  }

  @Test
  void oneIndicatorAndNoneAreSaidAsPeopleSayThem() {
    says(
        NEW.classify(new IncomeFacts(Area.URBAN, 2_000_000, bit(NEW, "water"), false), DAY),
        "Thu nhập bình quân 2.000.000 đồng/người/tháng, không quá 2.000.000 đồng ở khu vực thành thị,"
            + " nhưng thiếu hụt 1 chỉ số (dưới 3 chỉ số): nguồn nước sinh hoạt.",
        "Income is 2,000,000 đồng per person per month, at most 2,000,000 đồng in urban areas, but 1"
            + " indicator is lacking (fewer than 3): source of household water.");
    says(
        NEW.classify(new IncomeFacts(Area.URBAN, 0, 0, false), DAY),
        "Thu nhập bình quân 0 đồng/người/tháng, không quá 2.000.000 đồng ở khu vực thành thị, nhưng"
            + " không thiếu hụt chỉ số nào (dưới 3 chỉ số).",
        "Income is 0 đồng per person per month, at most 2,000,000 đồng in urban areas, but no"
            + " indicator is lacking (fewer than 3).");
  }

  @Test
  void anAverageFarmingHouseholdIsSaidToFarm() {
    says(
        NEW.classify(new IncomeFacts(Area.RURAL, 2_250_000, 0, true), DAY),
        "Thu nhập bình quân 2.250.000 đồng/người/tháng, trên 1.500.000 đến 2.250.000 đồng ở khu vực"
            + " nông thôn; hộ làm nông nghiệp, lâm nghiệp, ngư nghiệp hoặc diêm nghiệp.",
        "Income is 2,250,000 đồng per person per month, above 1,500,000 and up to 2,250,000 đồng in"
            + " rural areas; the household lives from agriculture, forestry, fishery or salt.");
    says(
        NEW.classify(new IncomeFacts(Area.RURAL, 2_250_001, 0, true), DAY),
        "Thu nhập bình quân 2.250.001 đồng/người/tháng, trên 2.250.000 đồng ở khu vực nông thôn.",
        "Income is 2,250,001 đồng per person per month, above 2,250,000 đồng in rural areas.");
  }

  @Test
  void theLanguageOfTheMachineChangesNothing() {
    var before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));
      says(
          OLD.classify(new Scores(Area.RURAL, 1510, 0), DAY),
          "Điểm B1 là 1.510, trên 150 ở khu vực nông thôn.",
          "The B1 score is 1,510, above 150 in rural areas.");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void theGroundsHoldFactsLimitsAndProvision() {
    var facts = new IncomeFacts(Area.RURAL, 950_000, 0b111, false);

    var grounds = OLD.classify(facts, DAY).grounds();

    assertThat(grounds.facts()).isEqualTo(facts);
    assertThat(grounds.limits())
        .isEqualTo(
            new Limits(OptionalLong.of(700_000), OptionalLong.of(1_000_000), OptionalInt.of(3)));
    assertThat(grounds.lacking()).isEqualTo(OLD.indicators().subList(0, 3));
    assertThat(grounds.provision().in(Language.VI)).isEqualTo("Quyết định 59/2015/QĐ-TTg, Điều 2");
    assertThat(grounds.provision().reading()).isEqualTo(Reading.VERBATIM);
  }

  @Test
  void theAverageClassIsStillToBeChecked() {
    var grounds = OLD.classify(new IncomeFacts(Area.RURAL, 1_200_000, 0, false), DAY).grounds();

    assertThat(grounds.provision().reading().toBeChecked()).isTrue();
  }

  private static void says(Classification classification, String vi, String en) {
    assertThat(classification.sentence(Language.VI)).isEqualTo(vi);
    assertThat(classification.sentence(Language.EN)).isEqualTo(en);
  }

  private static int bit(Standard standard, String code) {
    return standard.indicators().stream()
        .filter(indicator -> indicator.code().equals(code))
        .findFirst()
        .orElseThrow()
        .bit();
  }
}
