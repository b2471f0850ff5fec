package chungtay.registry;

import static chungtay.registry.Lists.Named.child;
import static chungtay.registry.Lists.Named.head;
import static org.assertj.core.api.Assertions.assertThat;

import chungtay.database.TestDatabase;
import chungtay.place.UnitId;
import chungtay.registry.Lists.Entry;
import chungtay.registry.Lists.Named;
import chungtay.registry.duplicate.Comparing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which households are taken for one, and on what grounds.
class ComparingTest {

  static final String DAY = "2020-12-05";

  final TestDatabase database = TestDatabase.fresh();
  final Lists lists = new Lists(database);
  final UnitId village = lists.village();
  final UnitId elsewhere = lists.village();
  final HouseholdId first = Lists.household();
  final HouseholdId second = Lists.household();
  final Findable findable = new Findable(database.client(), Lists.followed(database));
  final Comparing comparing = new Comparing(database.client(), database.transactions());

  @AfterEach
  void close() {
    database.close();
  }

  private String pair() {
    findable.catchUp();
    comparing.catchUp();
    var pairs =
        lists.rows(
            "SELECT score || ' ' || blocks::text || ' ' || persons FROM registry.pair ORDER BY score");
    assertThat(pairs).hasSizeLessThan(2);
    return pairs.isEmpty() ? "" : pairs.getFirst();
  }

  /// Two heads, the second against "Nguyễn Văn Hòa", born in 1967, number 1, in the village.
  ///
  /// A name 20, its marks 5, a year 10, a village 15, a number 60 or -40 points; 45 are enough.
  @ParameterizedTest
  @CsvSource({
    "Nguyễn Văn Hòa, 1967, , true, 50 {VILLAGE} 1", // 20 + 5 + 10 + 15
    "Nguyễn Văn Hoá, 1967, , true, 45 {VILLAGE} 1", // 20 + 10 + 15
    "Nguyễn Văn Hoá, , , true, ", // 20 + 15
    "Nguyễn Văn Hòa, , , true, ", // 20 + 5 + 15 = 40
    "Nguyễn Văn Hòa, 1967, , false, ", // 20 + 5 + 10 = 35
    "Nguyễn Văn Hòa, 1968, , true, ",
    "Nguyễn Văn Hoàn, 1967, , true, ",
    "Nguyễn Văn Hòa, 1967, 2, true, " // 50 - 40
  })
  void headsAreAlikeByNameYearAndVillage(
      String name,
      @Nullable Integer born,
      @Nullable String number,
      boolean isHere,
      @Nullable String pair) {
    lists.arrive(
        Entry.of(first, DAY, village, head("Nguyễn Văn Hòa", 1967, "1")),
        Entry.of(second, DAY, isHere ? village : elsewhere, head(name, born, number)));

    assertThat(pair()).isEqualTo(pair == null ? "" : pair);
  }

  @Test
  void twoMembersAreEnoughAnywhere() {
    var hoa = head("Nguyễn Văn Hòa", 1967, null);
    var lan = child("Trần Thị Lan", 1990, null);
    lists.arrive(
        Entry.of(first, DAY, village, hoa, lan), Entry.of(second, DAY, elsewhere, hoa, lan));

    assertThat(pair()).isEqualTo("50 {PERSONS} 2"); // 20 + 5 + 10, and 15 for the second
  }

  /// A number typed wrong in one of two lists does not hide a household.
  @Test
  void manyMembersOutweighAMistypedNumber() {
    var lan = child("Trần Thị Lan", 1990, null);
    var my = child("Nguyễn Thị Mỵ", 2010, null);
    lists.arrive(
        Entry.of(first, DAY, village, head("Nguyễn Văn Hòa", 1967, "1"), lan, my),
        Entry.of(second, DAY, village, head("Nguyễn Văn Hòa", 1967, "2"), lan, my));

    assertThat(pair()).isEqualTo("65 {VILLAGE,PERSONS} 2"); // of the two members: 50 + 15
  }

  @Test
  void aHouseholdIsComparedAgainOnceItIsTouched() {
    lists.arrive(
        Entry.of(first, DAY, village, head("Nguyễn Văn Hòa", 1967, null)),
        Entry.of(second, DAY, village, head("Nguyễn Văn Hoàn", 1967, null)));
    assertThat(pair()).isEmpty();

    lists.arrive(Entry.of(second, DAY, village, renamed("Nguyễn Văn Hòa")));
    assertThat(pair()).isEqualTo("50 {VILLAGE} 1");

    lists.arrive(Entry.of(second, DAY, village, renamed("Nguyễn Văn Hoàn")));
    assertThat(pair()).isEmpty();
  }

  private static Named renamed(String name) {
    return head(name, 1967, null);
  }

  @Test
  void aListThatComesTwiceMakesNoPair() {
    var hoa = Entry.of(first, DAY, village, head("Nguyễn Văn Hòa", 1967, null));
    var lan = Entry.of(second, DAY, village, head("Trần Thị Lan", 1967, null));
    lists.arrive(hoa, lan);
    assertThat(pair()).isEmpty();

    lists.arrive(hoa, lan);
    assertThat(pair()).isEmpty();
  }

  @Test
  void whoHasLeftIsNotCompared() {
    lists.arrive(
        Entry.of(first, DAY, village, head("Nguyễn Văn Hòa", 1967, null)),
        Entry.of(
            second,
            DAY,
            village,
            head("Trần Thị Lan", 1990, null),
            child("Nguyễn Văn Hòa", 1967, null)));
    assertThat(pair()).isEqualTo("50 {VILLAGE} 1");

    lists.arrive(Entry.of(second, "2021-06-01", village, head("Trần Thị Lan", 1990, null)));
    assertThat(pair()).isEmpty();
  }
}
