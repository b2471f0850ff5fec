package chungtay.registry;

import static chungtay.registry.Lists.Named.child;
import static chungtay.registry.Lists.Named.head;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chungtay.access.Field;
import chungtay.access.Scope;
import chungtay.access.Seeing;
import chungtay.database.TestDatabase;
import chungtay.place.Seeded;
import chungtay.refusal.Refused;
import chungtay.registry.Lists.Entry;
import chungtay.registry.subject.Due;
import chungtay.registry.subject.Retention;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// For how long people are kept whom no list names any more.
class RetentionTest {

  final TestDatabase database = TestDatabase.fresh();
  final Lists lists = new Lists(database);
  final HouseholdId my = Lists.household();
  final HouseholdId pao = Lists.household();
  final Retention retention =
      new Retention(
          database.client(),
          database.acts(),
          new Visible(Seeded.unseeded(database), (_, _, _, _) -> "FALSE"));

  // Mỵ is named on 5 December 2020 for the last time, and Sính is left out from that day on.
  {
    var village = lists.village();
    lists.arrive(
        Entry.of(
            my, "2018-12-05", village, head("Hoàng Thị Mỵ", 1984, null), child("Sính", 2004, null)),
        Entry.of(pao, "2021-12-05", village, head("Lý Văn Páo", 1970, null)));
    lists.arrive(Entry.of(my, "2020-12-05", village, head("Hoàng Thị Mỵ", 1984, null)));
  }

  @AfterEach
  void close() {
    database.close();
  }

  private Due due(int years, String day) {
    return retention.due(years, 10, Scope.all("test", LocalDate.parse(day)));
  }

  @Test
  void nothingIsDueADayBeforeTheTermAndAllOnItsDay() {
    assertThat(names(due(5, "2025-12-04"))).containsExactly("Sính");
    assertThat(names(due(5, "2025-12-05"))).containsExactly("Sính", "Hoàng Thị Mỵ");
    assertThat(due(5, "2025-12-05").persons()).isEqualTo(2);
  }

  private static List<String> names(Due due) {
    return due.longest().stream().map(Due.Person::name).toList();
  }

  /// The last day on which a household counted them is the day before they were left out.
  @Test
  void whoLeftAHouseholdWasNamedUntilThen() {
    assertThat(names(due(5, "2025-12-03"))).isEmpty();
    assertThat(due(5, "2025-12-04").longest().getFirst().last()).isEqualTo("2020-12-04");
  }

  @Test
  void theYearsAddUpAndNoMoreAreShownThanAskedFor() {
    var due = retention.due(1, 2, Scope.all("test", LocalDate.of(2030, 1, 1)));

    assertThat(due.years()).containsExactly(new Due.OfYear(2020, 2), new Due.OfYear(2021, 1));
    assertThat(due.persons()).isEqualTo(2 + 1);
    assertThat(due.longest()).hasSize(2);
  }

  @Test
  void whoIsOutOfScopeIsNotShown() {
    var all = Scope.all("test", LocalDate.of(2030, 1, 1));

    assertThat(names(retention.due(1, 10, Seeing.only(all, pao.value()))))
        .containsExactly("Lý Văn Páo");
    assertThatThrownBy(() -> retention.due(1, 10, Seeing.fields(all, Set.of(Field.TOTALS))))
        .isInstanceOf(Refused.class);
  }

  @Test
  void nothingIsSetBeforeSomebodySetsItAndTheNewestCounts() {
    assertThat(retention.years()).isEmpty();
    retention.set("1", "quy chế", Lists.OFFICER);
    retention.set(" 100 ", "quy chế mới", Lists.OFFICER);

    assertThat(retention.years()).contains(100);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "101", "-1", "", "five", "99999999999"})
  void aTermThatIsNoneIsRefused(String years) {
    assertThatThrownBy(() -> retention.set(years, "quy chế", Lists.OFFICER))
        .isInstanceOf(Refused.class);
    assertThat(retention.years()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 301})
  void aTermNeedsAReasonOfSomeLetters(int letters) {
    assertThatThrownBy(() -> retention.set("5", "x".repeat(letters), Lists.OFFICER))
        .isInstanceOf(Refused.class);
    retention.set("5", "x".repeat(300), Lists.OFFICER);
  }
}
