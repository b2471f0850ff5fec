package chungtay.registry;

import static chungtay.registry.Lists.Named.child;
import static chungtay.registry.Lists.Named.head;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chungtay.access.Scope;
import chungtay.database.TestDatabase;
import chungtay.place.Seeded;
import chungtay.place.UnitId;
import chungtay.refusal.Refused;
import chungtay.registry.Lists.Entry;
import chungtay.vault.Vault;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HouseholdsTest {

  static final LocalDate DAY = LocalDate.of(2021, 9, 30);
  static final Scope SCOPE = Scope.all("test", DAY);

  final TestDatabase database = TestDatabase.fresh();
  final Lists lists = new Lists(database);
  final UnitId village = lists.village();
  final HouseholdId my = Lists.household();
  final HouseholdId pao = Lists.household();
  Households households;

  @BeforeEach
  void open(@TempDir Path keys) {
    var vault = new Vault(database.client(), database.beside(), keys);
    lists.encryptBy(vault);
    households =
        new Households(
            database.client(),
            vault,
            database.acts(),
            new Visible(Seeded.unseeded(database), (_, _, _, _) -> "FALSE"));
    lists.arrive(
        Entry.of(
                my,
                "2019-12-05",
                village,
                head("Hoàng Thị Mỵ", 1984, "001184000123"),
                child("Triệu Văn Sính", 2004, "012345678"))
            .counting(2)
            .merit(true),
        Entry.of(
            pao,
            "2020-12-05",
            village,
            head("Lý Văn Páo", 1970, null),
            child("Hoàng Thị Mỵ Lan", 2010, null)));
  }

  static Scope on(String day) {
    return Scope.all("test", LocalDate.parse(day));
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void aCardShowsWhatHoldsOnTheDay() {
    var card = households.card(my, SCOPE).orElseThrow();

    assertThat(card.head()).contains("Hoàng Thị Mỵ");
    assertThat(card.unit()).contains(village);
    assertThat(card.code().orElseThrow()).startsWith("TN-");
    assertThat(card.known().persons()).contains(2);
    assertThat(card.known().merit()).contains(true);
    assertThat(card.known().farming()).isEmpty();
  }

  @Test
  void aCardOfADayBeforeAnyListIsBlank() {
    var card = households.card(pao, on("2020-12-04")).orElseThrow();

    assertThat(card.head()).isEmpty();
    assertThat(card.unit()).isEmpty();
    assertThat(card.known().persons()).isEmpty();
  }

  @Test
  void cardsComeInTheOrderAskedFor() {
    assertThat(households.cards(List.of(pao, my), SCOPE))
        .extracting(Card::id)
        .containsExactly(pao, my);
  }

  @Test
  void membersShowOnlyTheEndOfTheirNumber() {
    var members = households.members(my, SCOPE);

    assertThat(members)
        .extracting(Member::name, Member::maskedIdentity)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("Hoàng Thị Mỵ", Optional.of("•••••••••123")),
            org.assertj.core.groups.Tuple.tuple("Triệu Văn Sính", Optional.of("•••••••••678")));
    assertThat(members.getFirst().isHead()).isTrue();
    assertThat(members.getFirst().born()).contains(new Member.Born(LocalDate.of(1984, 1, 1), true));
  }

  @Test
  void openingAHouseholdLeavesALine() {
    var opened = households.open(my, Lists.OFFICER, Scope.all("a citizen asked", DAY));

    assertThat(opened.members()).hasSize(2);
    assertThat(opened.history())
        .extracting(past -> past.getClass().getSimpleName())
        .containsExactlyInAnyOrder("Lived", "WasKnown", "Belonged", "Belonged", "Listed");
    assertThat(
            lists.rows(
                "SELECT kind || ' ' || subject || ' ' || reason FROM audit.act WHERE number IS NULL"))
        .containsExactly("registry.open " + my.value() + " a citizen asked");
  }

  @Test
  void aHouseholdThatNobodyKnowsIsRefused() {
    assertThatThrownBy(() -> households.open(Lists.household(), Lists.OFFICER, SCOPE))
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.refusal().status()).isEqualTo(404));
  }

  /// Every text and byte of every table of the database, searched for the digits.
  @Test
  void noNumberStandsInClearAnywhere() {
    new Findable(database.client(), Lists.followed(database)).catchUp();
    var columns =
        lists.rows(
            """
            SELECT format('SELECT count(*)::text FROM %I.%I AS t WHERE position(convert_to(''001184000123'', ''UTF8'') IN %s) > 0',
                          table_schema, table_name,
                          CASE data_type WHEN 'bytea' THEN format('t.%I', column_name)
                               ELSE format('convert_to(t.%I::text, ''UTF8'')', column_name) END)
              FROM information_schema.columns
             WHERE table_schema IN ('audit', 'vault', 'registry', 'review', 'place', 'plan')
            """);

    assertThat(columns).hasSizeGreaterThan(80);
    for (var count : columns) assertThat(lists.rows(count)).as(count).containsExactly("0");
    assertThat(
            lists.rows(
                "SELECT count(*)::text FROM registry.person_known WHERE identity_cipher IS NOT NULL"))
        .containsExactly("2");
  }
}
