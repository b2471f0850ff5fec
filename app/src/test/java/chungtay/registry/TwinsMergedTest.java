package chungtay.registry;

import static chungtay.registry.Lists.Named.child;
import static chungtay.registry.Lists.Named.head;
import static org.assertj.core.api.Assertions.assertThat;

import chungtay.registry.event.Event;
import chungtay.registry.event.Event.Related;
import chungtay.registry.event.Event.Twin;
import chungtay.registry.event.EventRefusal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// One household that lists have named twice becomes one again, and nobody counts twice.
class TwinsMergedTest {

  private static final LocalDate DAY = LocalDate.of(2021, 6, 1);
  private static final String AFTER = "2021-06-01";

  private final Bureau bureau = new Bureau();
  private HouseholdId kept;
  private HouseholdId again;

  @BeforeEach
  void listedTwice() {
    kept = bureau.family("2020-12-05", head("Mỵ", 1980, null), child("Lan", 2005, null));
    again =
        bureau.family(
            "2020-12-05",
            head("My", 1980, null),
            child("Lan.", 2005, null),
            child("Sính", 2010, null));
  }

  @AfterEach
  void close() {
    bureau.close();
  }

  private Event.Merge merge(List<Related> joining, Twin... twins) {
    return new Event.Merge(DAY, again, kept, joining, List.of(twins));
  }

  private Twin twin(String one, String other) {
    return new Twin(bureau.person(one), bureau.person(other));
  }

  private List<Related> onlySinh() {
    return List.of(bureau.other("Sính", "Con"));
  }

  @Test
  void whoStandsInBothCountsOnce() {
    bureau.tell(merge(onlySinh(), twin("My", "Mỵ"), twin("Lan.", "Lan")));

    assertThat(bureau.members(kept, AFTER)).containsExactly("Mỵ HEAD", "Lan Con", "Sính Con");
    assertThat(bureau.counted(kept)).endsWith("[2021-06-01,) 3");
    assertThat(bureau.members(again, AFTER)).isEmpty();
    assertThat(bureau.lived(again)).containsExactly("[2020-12-05,2021-06-01)");
  }

  /// Of one day the newest word counts: whoever a list named that morning has left by the evening.
  @Test
  void whoWasListedTwiceOnTheVeryDayCountsOnceToo() {
    bureau.list(AFTER, kept, head("Mỵ", 1980, null), child("Lan", 2005, null));
    bureau.list(
        AFTER, again, head("My", 1980, null), child("Lan.", 2005, null), child("Sính", 2010, null));

    bureau.tell(merge(onlySinh(), twin("My", "Mỵ"), twin("Lan.", "Lan")));

    assertThat(bureau.members(kept, AFTER)).containsExactly("Mỵ HEAD", "Lan Con", "Sính Con");
    assertThat(bureau.members(again, AFTER)).isEmpty();
    assertThat(bureau.lived(again)).containsExactly("[2020-12-05,2021-06-01)");
  }

  @Test
  void takenBackBothStandAsBefore() {
    var told = bureau.tell(merge(onlySinh(), twin("My", "Mỵ"), twin("Lan.", "Lan")));

    bureau.tell(new Event.Undo(DAY, again, told.id()));

    assertThat(bureau.members(kept, AFTER)).containsExactly("Mỵ HEAD", "Lan Con");
    assertThat(bureau.members(again, AFTER)).containsExactly("My HEAD", "Lan. Con", "Sính Con");
    assertThat(bureau.lived(again)).containsExactly("[2020-12-05,)");
  }

  @Test
  void eachIsSomebodyElseOfTheOther() {
    bureau.refused(
        EventRefusal.TWIN_TWICE, merge(onlySinh(), twin("My", "Mỵ"), twin("Lan.", "Mỵ")));
    bureau.refused(
        EventRefusal.NOT_A_MEMBER, merge(onlySinh(), twin("My", "Mỵ"), twin("Lan.", "Sính")));
    bureau.refused(EventRefusal.NOT_A_MEMBER, merge(onlySinh(), twin("Mỵ", "Mỵ")));
  }

  @Test
  void everybodyJoinsOrIsThereAlreadyAndNotBoth() {
    bureau.refused(EventRefusal.RELATIONS_INCOMPLETE, merge(onlySinh(), twin("My", "Mỵ")));
    bureau.refused(
        EventRefusal.RELATIONS_INCOMPLETE,
        merge(
            List.of(bureau.other("Sính", "Con"), bureau.other("Lan.", "Con")),
            twin("My", "Mỵ"),
            twin("Lan.", "Lan")));
  }
}
