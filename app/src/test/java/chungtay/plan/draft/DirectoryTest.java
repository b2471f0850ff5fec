package chungtay.plan.draft;

import static org.assertj.core.api.Assertions.assertThat;

import chungtay.access.Agencies;
import chungtay.database.TestDatabase;
import chungtay.law.Law;
import chungtay.place.Places;
import chungtay.place.Seeded;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Whom names mean on the day of a plan.
class DirectoryTest {

  static final LocalDate DAY = LocalDate.of(2021, 3, 12);
  static final TestDatabase DATABASE = TestDatabase.fresh();
  static final Directory DIRECTORY = directory(DATABASE);

  static Directory directory(TestDatabase database) {
    Places places = Seeded.in(database);
    var law = Law.read(Path.of("../law"));
    var agencies = new Agencies(database.client(), database.acts(), places, law, "..");
    agencies.seed(Seeded.SEEDER, places.on(DAY).province().id());
    return new Directories(agencies, places, new Reading(Path.of("..")), law).on(DAY);
  }

  @AfterAll
  static void close() {
    DATABASE.close();
  }

  @ParameterizedTest
  @CsvSource({
    "Sở Y tế, health",
    "sở y tế., health",
    "Sở LĐTBXH, labour",
    "ỦY BAN NHÂN DÂN TỈNH THÁI NGUYÊN, province_committee",
    "UBND tỉnh, province_committee",
    "'các sở, ban, ngành', departments",
    "UBND các huyện, district_committees"
  })
  void anAgencyIsKnownByWhateverItIsCalled(String name, String code) {
    assertThat(DIRECTORY.code(name)).contains(code);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ỦY BAN NHÂN DÂN TỈNH SƠN THỦY",
        "Sở Vũ trụ",
        "Sở Y tế và bạn bè",
        "UBND huyện Xa"
      })
  void whoeverIsNotOursIsUnknown(String name) {
    assertThat(DIRECTORY.code(name)).isEmpty();
  }

  @Test
  void theCommitteeOfADistrictIsOneAgency() {
    assertThat(DIRECTORY.code("Ủy ban nhân dân huyện Định Hóa").orElseThrow())
        .startsWith(Agencies.COMMITTEE_CODE);
  }

  @ParameterizedTest
  @CsvSource({
    "Huyện Định Hóa, 167",
    "định hoá, 167",
    "TP Thái Nguyên, 164",
    "TP. Sông Công, 165",
    "tỉnh Thái Nguyên, 19"
  })
  void aUnitIsKnownWithAndWithoutItsKind(String name, String code) {
    assertThat(DIRECTORY.unit(name)).contains(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Huyện Bình Sơn", "Tân Thịnh", "Huyện", ""})
  void aUnitOfAnotherKindOrOneOfSeveralIsNotMeant(String name) {
    assertThat(DIRECTORY.unit(name)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "59-2015, 2020-12-31, 2021-12-31, 85, false",
    "59-2015, 2020-12-31, 2021-01-01, 100, false",
    "59-2015, 2020-12-31, 2021-12-31, '0,5', false",
    "'', '', '', '', false", // nothing is said of it
    "60-2015, 2020-12-31, 2021-12-31, 85, true", // no such standard
    "59-2015, 2021-12-31, 2021-12-31, 85, true", // no time
    "59-2015, 2020-12-31, 2021-12-31, 0, true",
    "59-2015, 2020-12-31, 2021-12-31, '100,1', true",
    "59-2015, 2020-12-31, 2021-12-31, nhiều, true",
    "59-2015, 2020-02-30, 2021-12-31, 85, true",
    "59-2015, 2020-12-31, '', 85, true",
    "'', 2020-12-31, 2021-12-31, 85, true"
  })
  void howTargetsAreMeasuredIsSaidWholeOrNotAtAll(
      String standard, String from, String due, String late, boolean amiss) {
    var head =
        new Manuscript.Head(
            Map.of(
                HeadField.MEASURED_STANDARD, standard,
                HeadField.MEASURED_FROM, from,
                HeadField.MEASURED_DUE, due,
                HeadField.LATE_BELOW, late),
            Map.of(),
            List.of(),
            List.of());

    assertThat(Measuring.isAmiss(head, DIRECTORY)).isEqualTo(amiss);
  }
}
