package chungtay.plan.draft;

import static org.assertj.core.api.Assertions.assertThat;

import chungtay.access.Agencies;
import chungtay.database.TestDatabase;
import chungtay.law.Law;
import chungtay.place.Places;
import chungtay.place.Seeded;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Whom names mean on the day of a plan.
class DirectoryTest {

  static final LocalDate DAY = LocalDate.of(2021, 3, 12);
  static final TestDatabase DATABASE = TestDatabase.fresh();
  static final Directory DIRECTORY = directory();

  private static Directory directory() {
    Places places = Seeded.in(DATABASE);
    var agencies =
        new Agencies(DATABASE.client(), DATABASE.acts(), places, Law.read(Path.of("../law")), "..");
    agencies.seed(Seeded.SEEDER, places.on(DAY).province().id());
    return new Directories(agencies, places, new Reading(Path.of(".."))).on(DAY);
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
}
