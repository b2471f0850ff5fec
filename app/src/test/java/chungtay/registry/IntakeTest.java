package chungtay.registry;

import static chungtay.registry.Lists.Named.child;
import static chungtay.registry.Lists.Named.head;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chungtay.database.TestDatabase;
import chungtay.place.UnitId;
import chungtay.refusal.Refused;
import chungtay.registry.Lists.Entry;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What lists say becomes facts, in whatever order the lists come.
class IntakeTest {

  final TestDatabase database = TestDatabase.fresh();
  final Lists lists = new Lists(database);
  final UnitId village = lists.village();
  final HouseholdId household = Lists.household();

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void whatIsSaidHoldsFromItsDay() {
    lists.arrive(
        Entry.of(household, "2020-12-05", village, head("Hoàng Thị Mỵ", 1984, "A")).counting(4));

    assertThat(persons()).containsExactly("[2020-12-05,) 4");
    assertThat(members()).containsExactly("Hoàng Thị Mỵ HEAD [2020-12-05,)");
  }

  @Test
  void aLaterListEndsWhatItChangesOnTheDayBefore() {
    lists.arrive(Entry.of(household, "2019-12-05", village).counting(4));
    lists.arrive(Entry.of(household, "2020-12-05", village).counting(5));

    assertThat(persons()).containsExactly("[2019-12-05,2020-12-05) 4", "[2020-12-05,) 5");
  }

  @Test
  void anEarlierListThatComesLaterHoldsOnlyUntilTheNextOne() {
    lists.arrive(Entry.of(household, "2020-12-05", village).counting(5));
    lists.arrive(Entry.of(household, "2019-12-05", village).counting(4));

    assertThat(persons()).containsExactly("[2019-12-05,2020-12-05) 4", "[2020-12-05,) 5");
  }

  @Test
  void aListThatConfirmedWhatWasKnownStillCountsWhenAnotherComesBetween() {
    lists.arrive(Entry.of(household, "2018-12-05", village).counting(4));
    lists.arrive(Entry.of(household, "2020-12-05", village).counting(4));
    assertThat(persons()).containsExactly("[2018-12-05,) 4");

    lists.arrive(Entry.of(household, "2019-12-05", village).counting(6));

    assertThat(persons())
        .containsExactly(
            "[2018-12-05,2019-12-05) 4", "[2019-12-05,2020-12-05) 6", "[2020-12-05,) 4");
  }

  @Test
  void aSecondListForTheSameDayCorrectsTheFirst() {
    lists.arrive(Entry.of(household, "2020-12-05", village).counting(4));
    lists.arrive(Entry.of(household, "2020-12-05", village).counting(3));

    assertThat(persons()).containsExactly("[2020-12-05,) 3");
  }

  @Test
  void whatAListLeavesOutStaysAsItWasKnown() {
    lists.arrive(Entry.of(household, "2019-12-05", village).merit(true));
    lists.arrive(Entry.of(household, "2020-12-05", null).counting(5));

    assertThat(
            lists.rows(
                """
                SELECT concat_ws(' ', held, coalesce(persons::text, '?'), merit) FROM registry.household_known
                 WHERE withdrawn IS NULL ORDER BY held
                """))
        .containsExactly("[2019-12-05,2020-12-05) ? t", "[2020-12-05,) 5 t");
    assertThat(homes()).containsExactly("[2019-12-05,)");
  }

  @Test
  void aMoveChangesTheHomeOnItsDay() {
    lists.arrive(Entry.of(household, "2019-12-05", village));
    lists.arrive(Entry.of(household, "2020-12-05", lists.village()));

    assertThat(homes()).containsExactly("[2019-12-05,2020-12-05)", "[2020-12-05,)");
  }

  @Test
  void whoIsNoLongerListedHasLeftAndMayComeBack() {
    var mother = head("Hoàng Thị Mỵ", 1984, null);
    var son = child("Triệu Văn Sính", 2004, null);
    lists.arrive(Entry.of(household, "2018-12-05", village, mother, son));
    lists.arrive(Entry.of(household, "2019-12-05", village, mother));
    lists.arrive(Entry.of(household, "2020-12-05", village, mother, son));

    assertThat(members())
        .containsExactly(
            "Hoàng Thị Mỵ HEAD [2018-12-05,)",
            "Triệu Văn Sính Con [2018-12-05,2019-12-05)",
            "Triệu Văn Sính Con [2020-12-05,)");
    assertThat(lists.rows("SELECT count(*)::text FROM registry.person")).containsExactly("2");
  }

  @Test
  void aListOfHeadsSaysNothingOfTheOthers() {
    var mother = head("Hoàng Thị Mỵ", 1984, null);
    lists.arrive(
        Entry.of(household, "2018-12-05", village, mother, child("Triệu Văn Sính", 2004, null)));
    lists.arrive(Entry.of(household, "2019-12-05", village, mother).headOnly());

    assertThat(members())
        .containsExactly("Hoàng Thị Mỵ HEAD [2018-12-05,)", "Triệu Văn Sính Con [2018-12-05,)");
  }

  @Test
  void aListOfHeadsThatNamesAnotherHeadEndsTheFormer() {
    lists.arrive(Entry.of(household, "2018-12-05", village, head("Triệu Văn An", 1950, null)));
    lists.arrive(
        Entry.of(household, "2019-12-05", village, head("Hoàng Thị Mỵ", 1984, null)).headOnly());

    assertThat(members())
        .containsExactly(
            "Hoàng Thị Mỵ HEAD [2019-12-05,)", "Triệu Văn An HEAD [2018-12-05,2019-12-05)");
  }

  @Test
  void whoIsListedInAnotherHouseholdHasLeftTheFormer() {
    var other = Lists.household();
    lists.arrive(
        Entry.of(
            household,
            "2018-12-05",
            village,
            head("Hoàng Thị Mỵ", 1984, "A"),
            child("Triệu Văn Sính", 2004, "B")));
    lists.arrive(Entry.of(other, "2020-03-01", village, head("Triệu Văn Sính", 2004, "B")));

    assertThat(members())
        .containsExactly(
            "Hoàng Thị Mỵ HEAD [2018-12-05,)",
            "Triệu Văn Sính Con [2018-12-05,2020-03-01)",
            "Triệu Văn Sính HEAD [2020-03-01,)");
  }

  @Test
  void aMoveThatIsHeardOfFirstStandsWhenTheEarlierListComes() {
    var other = Lists.household();
    lists.arrive(Entry.of(other, "2020-03-01", village, head("Triệu Văn Sính", 2004, "B")));
    lists.arrive(
        Entry.of(
            household,
            "2018-12-05",
            village,
            head("Hoàng Thị Mỵ", 1984, "A"),
            child("Triệu Văn Sính", 2004, "B")));

    assertThat(members())
        .containsExactly(
            "Hoàng Thị Mỵ HEAD [2018-12-05,)",
            "Triệu Văn Sính Con [2018-12-05,2020-03-01)",
            "Triệu Văn Sính HEAD [2020-03-01,)");
  }

  @Test
  void aPersonIsKnownByNameAndYearWithinTheHousehold() {
    lists.arrive(
        Entry.of(household, "2018-12-05", village, head("Hoàng Thị Hoà", 1984, "012345678")));
    lists.arrive(
        Entry.of(household, "2019-12-05", village, head("HOÀNG THỊ HÒA", 1984, "001184000123")));

    assertThat(lists.rows("SELECT count(*)::text FROM registry.person")).containsExactly("1");
    assertThat(
            lists.rows(
                """
                SELECT concat_ws(' ', held, full_name, identity_tail) FROM registry.person_known
                 WHERE withdrawn IS NULL ORDER BY held
                """))
        .containsExactly(
            "[2018-12-05,2019-12-05) Hoàng Thị Hoà 678", "[2019-12-05,) HOÀNG THỊ HÒA 123");
  }

  @Test
  void twoOfOneNameStayTwo() {
    var first = child("Triệu Thị Lan", null, null);
    lists.arrive(Entry.of(household, "2018-12-05", village, first, first));
    lists.arrive(Entry.of(household, "2019-12-05", village, first, first));

    assertThat(lists.rows("SELECT count(*)::text FROM registry.person")).containsExactly("2");
    assertThat(members())
        .containsExactly("Triệu Thị Lan Con [2018-12-05,)", "Triệu Thị Lan Con [2018-12-05,)");
  }

  @Test
  void theSameListTwiceAddsNoRow() {
    var list =
        new Entry[] {
          Entry.of(
                  household,
                  "2018-12-05",
                  village,
                  head("Hoàng Thị Mỵ", 1984, "A").ofEthnic("Dao"),
                  child("Triệu Văn Sính", 2004, null))
              .counting(2),
          Entry.of(Lists.household(), "2018-12-05", village, head("Lý Văn Páo", null, null))
        };
    lists.arrive(list);
    var before = everyRow();
    lists.arrive(list);

    assertThat(everyRow()).isEqualTo(before);
  }

  @Test
  void oneNumberInTwoHouseholdsOnOneDayIsRefused() {
    assertThatThrownBy(() ->
            lists.arrive(
                Entry.of(household, "2018-12-05", village, head("Hoàng Thị Mỵ", 1984, "A")),
                Entry.of(Lists.household(), "2018-12-05", village, head("Lý Văn Páo", 1970, "A"))))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> assertThat(refused.refusal()).isEqualTo(RegistryRefusal.ONE_PERSON_TWICE));
    assertThat(lists.rows("SELECT id::text FROM registry.household")).isEmpty();
  }

  private List<String> persons() {
    return lists.rows(
        "SELECT held || ' ' || persons FROM registry.household_known WHERE withdrawn IS NULL ORDER BY held");
  }

  private List<String> homes() {
    return lists.rows(
        "SELECT held::text FROM registry.residence WHERE withdrawn IS NULL ORDER BY held");
  }

  private List<String> members() {
    return lists.rows(
        """
        SELECT k.full_name || ' ' || m.relation || ' ' || m.held
          FROM registry.membership AS m
          JOIN registry.person_known AS k
            ON k.person_id = m.person_id AND k.withdrawn IS NULL AND k.held @> lower(m.held)
         WHERE m.withdrawn IS NULL
         ORDER BY k.full_name COLLATE "C", m.held
        """);
  }

  private List<String> everyRow() {
    return lists.rows(
        """
        SELECT 'h' || count(*) FROM registry.household UNION ALL
        SELECT 'c' || count(*) FROM registry.household_code UNION ALL
        SELECT 'l' || count(*) FROM registry.listing UNION ALL
        SELECT 'r' || count(*) FROM registry.residence UNION ALL
        SELECT 'k' || count(*) FROM registry.household_known UNION ALL
        SELECT 'p' || count(*) FROM registry.person UNION ALL
        SELECT 'm' || count(*) FROM registry.membership UNION ALL
        SELECT 'n' || count(*) FROM registry.person_known
        """);
  }
}
