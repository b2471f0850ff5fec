package chungtay.access;

import static org.assertj.core.api.Assertions.assertThat;

import chungtay.access.Posts.Appointment;
import chungtay.audit.ActId;
import chungtay.audit.Deed;
import chungtay.database.TestDatabase;
import chungtay.law.Law;
import chungtay.law.StandardId;
import chungtay.place.Places;
import chungtay.place.Seeded;
import chungtay.place.UnitId;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Posts from a day to a day, their areas, and what may be seen from them.
class ScopesTest {

  static final LocalDate TODAY = LocalDate.of(2021, 9, 30);
  static final LocalDate FIRST = LocalDate.of(2021, 3, 12);
  static final Law LAW = Law.read(Path.of("../law"));
  static final TestDatabase DATABASE = TestDatabase.fresh();
  static final Places PLACES = Seeded.in(DATABASE);
  static final Agencies AGENCIES =
      new Agencies(DATABASE.client(), DATABASE.acts(), PLACES, LAW, "..");
  static final Posts POSTS = new Posts(DATABASE.client(), AGENCIES);
  static final Scopes SCOPES = new Scopes(POSTS, PLACES, LAW);

  static int accounts;

  @BeforeAll
  static void seed() {
    AGENCIES.seed(Seeded.SEEDER, PLACES.on(TODAY).province().id());
  }

  @AfterAll
  static void close() {
    DATABASE.close();
  }

  static <T> T perform(Function<ActId, T> work) {
    return DATABASE.acts().perform(Seeded.SEEDER, Deed.of("test.post", "", "test"), work);
  }

  static UnitId unit(String code) {
    return PLACES.on(TODAY).byCode(code).orElseThrow().id();
  }

  static AgencyId agency(String code) {
    return AGENCIES.byCode(code, TODAY).orElseThrow().id();
  }

  static AccountId account() {
    var login = "somebody-" + ++accounts;
    return perform(act -> new Accounts(DATABASE.client()).add(act, login, "Thử", false));
  }

  static Appointment appointment(AgencyId agency, Role role, String... areas) {
    return new Appointment(
        account(),
        agency,
        role,
        Optional.empty(),
        Set.of(areas).stream().map(ScopesTest::unit).collect(java.util.stream.Collectors.toSet()),
        FIRST,
        Optional.empty());
  }

  static Post appoint(Appointment given) {
    var ignored = perform(act -> POSTS.appoint(act, given));
    return POSTS.of(given.account(), given.from()).getFirst();
  }

  static Scope scope(Post post) {
    return SCOPES.of(post, "test", TODAY, TODAY);
  }

  @Test
  void aPostIsHeldFromItsFirstDayToTheDayBeforeItsEnd() {
    var given = appointment(agency("labour"), Role.STANDING_AGENCY);
    var post = appoint(given);
    var end = LocalDate.of(2021, 6, 1);

    assertThat(POSTS.of(given.account(), FIRST.minusDays(1))).isEmpty();
    assertThat(POSTS.of(given.account(), end)).hasSize(1);
    var ignored =
        perform(act -> {
          POSTS.end(act, post, end);
          return act;
        });
    assertThat(POSTS.of(given.account(), FIRST)).extracting(Post::id).containsExactly(post.id());
    assertThat(POSTS.of(given.account(), end.minusDays(1))).hasSize(1);
    assertThat(POSTS.of(given.account(), end)).isEmpty();
  }

  @Test
  void aPostThatEndsBeforeItBeganWasNeverHeld() {
    var given = appointment(agency("labour"), Role.STANDING_AGENCY);
    var post = appoint(given);
    var ignored =
        perform(act -> {
          POSTS.end(act, post, FIRST);
          return act;
        });

    assertThat(POSTS.of(given.account(), FIRST)).isEmpty();
    assertThat(POSTS.of(given.account(), FIRST.minusDays(1))).isEmpty();
  }

  @Test
  void onePersonMayHoldSeveralPosts() {
    var first = appointment(agency("labour"), Role.STANDING_AGENCY);
    appoint(first);
    appoint(
        new Appointment(
            first.account(),
            agency("peoples_council"),
            Role.OBSERVER,
            Optional.of(Acting.KT),
            Set.of(),
            FIRST.plusDays(1),
            Optional.of(FIRST.plusDays(2))));

    assertThat(POSTS.of(first.account(), FIRST.plusDays(1)))
        .extracting(Post::role)
        .containsExactly(Role.STANDING_AGENCY, Role.OBSERVER);
    assertThat(POSTS.of(first.account(), FIRST.plusDays(2))).hasSize(1);
  }

  @Test
  void aCommitteeIsCalledAfterItsUnitAndWorksInIt() {
    var committee = perform(act -> AGENCIES.committeeOf(act, unit("05554")));
    var post = appoint(appointment(committee, Role.COMMUNE_OFFICER));

    assertThat(post.agency().name().vi()).isEqualTo("Ủy ban nhân dân xã Bảo Linh");
    assertThat(post.agency().shortName().vi()).isEqualTo("UBND xã Bảo Linh");
    AgencyId again = perform(act -> AGENCIES.committeeOf(act, unit("05554")));
    assertThat(again).isEqualTo(committee);
    assertThat(scope(post).units()).contains(Set.of(unit("05554")));
  }

  @Test
  void aPostWithAreasOfItsOwnWorksInThoseAlone() {
    var district = perform(act -> AGENCIES.committeeOf(act, unit("167")));
    var all = appoint(appointment(district, Role.DISTRICT_OFFICER));
    var two = appoint(appointment(district, Role.DISTRICT_OFFICER, "05554", "05536"));

    assertThat(scope(all).units()).contains(Set.of(unit("167")));
    assertThat(scope(two).units()).contains(Set.of(unit("05554"), unit("05536")));
  }

  @Test
  void whoeverWorksInTheWholeProvinceSeesEverybodyOnEachDay() {
    var post = appoint(appointment(agency("labour"), Role.STANDING_AGENCY));

    assertThat(scope(post).isEverybody()).isTrue();
    assertThat(SCOPES.of(post, "test", TODAY, LocalDate.of(2025, 8, 1)).isEverybody()).isTrue();
  }

  /// Health answers for care, insurance and toilets under QĐ 59.
  @Test
  void aSectorOfficerSeesWhoLacksWhatTheAgencyAnswersFor() {
    var needs = scope(appoint(appointment(agency("health"), Role.SECTOR_OFFICER))).needs();
    var old = new StandardId("59-2015");
    var expected =
        LAW.indicators(old).stream()
            .filter(
                one -> List.of("health_care", "health_insurance", "toilet").contains(one.code()))
            .mapToInt(one -> one.bit())
            .sum();

    assertThat(needs.orElseThrow()).containsEntry(old, expected).hasSize(2);
  }

  @Test
  void anAgencyThatAnswersForNoIndicatorSeesNobody() {
    var scope = scope(appoint(appointment(agency("justice"), Role.SECTOR_OFFICER)));

    assertThat(scope.needs()).contains(Map.of());
    assertThat(scope.isEverybody()).isFalse();
  }

  @Test
  void aSponsorSeesThoseWhomItWasEntrustedWith() {
    var sponsor = perform(act -> AGENCIES.addSponsor(act, "Công ty Thử"));
    var post = appoint(appointment(sponsor, Role.SPONSOR));
    var household = UUID.randomUUID();
    assertThat(scope(post).households()).contains(Set.of());

    var ignored =
        perform(act -> {
          POSTS.entrust(act, post.id(), household, TODAY);
          return act;
        });
    assertThat(scope(post).households()).contains(Set.of(household));
    assertThat(SCOPES.of(post, "test", TODAY.minusDays(1), TODAY).households()).contains(Set.of());
    assertThat(scope(post).fields()).containsExactly(Field.NAME);
  }

  @Test
  void anAuditorSeesNoHousehold() {
    var scope = scope(appoint(appointment(agency("committee_office"), Role.AUDITOR)));

    assertThat(scope.units()).contains(Set.of());
    assertThat(scope.fields()).containsExactly(Field.TOTALS);
  }

  @Test
  void aCommitteeBearsTheNameThatItsUnitHasOnTheDay() {
    var committee = perform(act -> AGENCIES.committeeOf(act, unit("172")));

    assertThat(AGENCIES.find(committee, TODAY).orElseThrow().shortName().vi())
        .isEqualTo("UBND thị xã Phổ Yên");
    assertThat(AGENCIES.find(committee, LocalDate.of(2022, 5, 1)).orElseThrow().shortName().vi())
        .isEqualTo("UBND thành phố Phổ Yên");
  }
}
