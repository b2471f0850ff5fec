package chungtay.access;

import static org.assertj.core.api.Assertions.assertThat;

import chungtay.access.Posts.Appointment;
import chungtay.audit.ActId;
import chungtay.audit.Deed;
import chungtay.database.TestDatabase;
import chungtay.law.Law;
import chungtay.place.Places;
import chungtay.place.Seeded;
import chungtay.place.UnitId;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Who answers for a home on a day.
class AreasTest {

  static final LocalDate DAY = LocalDate.of(2021, 9, 30);
  static final LocalDate MERGED = LocalDate.of(2025, 8, 1);
  static final String HERE = "05554"; // Bảo Linh, which later goes into one commune with
  static final String BESIDE = "05536"; // Chợ Chu
  static final Law LAW = Law.read(Path.of("../law"));
  static final TestDatabase DATABASE = TestDatabase.fresh();
  static final Places PLACES = Seeded.in(DATABASE);
  static final Agencies AGENCIES =
      new Agencies(DATABASE.client(), DATABASE.acts(), PLACES, LAW, "..");
  static final Posts POSTS = new Posts(DATABASE.client(), AGENCIES);
  static final Areas AREAS = new Areas(POSTS, PLACES);

  static AgencyId commune;
  static UnitId village;
  static UnitId another;

  @BeforeAll
  static void seed() {
    AGENCIES.seed(Seeded.SEEDER, PLACES.on(DAY).province().id());
    commune = perform(act -> AGENCIES.committeeOf(act, unit(HERE)));
    village = perform(act -> PLACES.addVillage(act, unit(HERE), "Thử Một", "Xóm", FIRST));
    another = perform(act -> PLACES.addVillage(act, unit(HERE), "Thử Hai", "Xóm", FIRST));
    appoint("can-bo-xa", commune, Role.COMMUNE_OFFICER);
    appoint("lanh-dao-xa", commune, Role.COMMUNE_LEADER);
    appoint("truong-thon", commune, Role.VILLAGE_HEAD, village);
    appoint("cong-tac-vien", commune, Role.COLLABORATOR, another);
    var beside = perform(act -> AGENCIES.committeeOf(act, unit(BESIDE)));
    appoint("can-bo-xa-ben", beside, Role.COMMUNE_OFFICER);
  }

  static final LocalDate FIRST = LocalDate.of(2021, 3, 12);

  @AfterAll
  static void close() {
    DATABASE.close();
  }

  static <T> T perform(Function<ActId, T> work) {
    return DATABASE.acts().perform(Seeded.SEEDER, Deed.of("test.post", "", "test"), work);
  }

  static UnitId unit(String code) {
    return PLACES.on(DAY).byCode(code).orElseThrow().id();
  }

  static void appoint(String login, AgencyId agency, Role role, UnitId... areas) {
    PostId ignored =
        perform(act ->
            POSTS.appoint(
                act,
                new Appointment(
                    new Accounts(DATABASE.client()).add(act, login, login, false),
                    agency,
                    role,
                    Optional.empty(),
                    Set.of(areas),
                    FIRST,
                    Optional.empty())));
  }

  static Set<String> over(UnitId home, LocalDate day) {
    return AREAS.over(home, day).stream()
        .map(post -> post.account().login())
        .collect(Collectors.toSet());
  }

  @Test
  void aVillageHasItsOwnPeopleAndTheOfficerOfItsCommune() {
    assertThat(over(village, DAY)).containsExactlyInAnyOrder("can-bo-xa", "truong-thon");
    assertThat(over(another, DAY)).containsExactlyInAnyOrder("can-bo-xa", "cong-tac-vien");
  }

  @Test
  void whoeverIsKnownToLiveInTheCommuneAloneHasItsOfficer() {
    assertThat(over(unit(HERE), DAY)).containsExactly("can-bo-xa");
    assertThat(over(unit(BESIDE), DAY)).containsExactly("can-bo-xa-ben");
  }

  @Test
  void nobodyAnswersBeforeTheFirstDayOfTheirPost() {
    assertThat(over(village, FIRST)).hasSize(2);
    assertThat(over(village, FIRST.minusDays(1))).isEmpty();
  }

  /// A post keeps what its commune has come to; those of all communes that went into one answer
  /// there.
  @Test
  void areasGoAlongWhenTheirCommuneBecomesAnother() {
    var now = PLACES.standing(unit(HERE), MERGED);

    assertThat(now).isNotEqualTo(unit(HERE));
    assertThat(over(now, MERGED)).containsExactlyInAnyOrder("can-bo-xa", "can-bo-xa-ben");
    assertThat(over(village, MERGED))
        .containsExactlyInAnyOrder("can-bo-xa", "can-bo-xa-ben", "truong-thon");
  }
}
