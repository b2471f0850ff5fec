package chungtay.registry;

import static chungtay.registry.Lists.Named.child;
import static chungtay.registry.Lists.Named.head;
import static org.assertj.core.api.Assertions.assertThat;

import chungtay.access.Scope;
import chungtay.registry.duplicate.Comparing;
import chungtay.registry.event.Event;
import chungtay.registry.event.Event.Twin;
import chungtay.registry.event.Happening;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What is made behind the acts stands, after a merger of two households, as the facts do.
class FollowedAfterMergerTest {

  private static final LocalDate DAY = LocalDate.of(2021, 6, 1);

  private final Bureau bureau = new Bureau();
  private final Findable findable =
      new Findable(bureau.database.client(), Lists.followed(bureau.database));
  private final Comparing comparing =
      new Comparing(bureau.database.client(), bureau.database.transactions());
  private HouseholdId kept;
  private HouseholdId again;

  /// Lists named one household twice; a daughter-in-law in the second alone.
  @BeforeEach
  void listedTwice() {
    kept =
        bureau.family(
            "2020-12-05", head("Hoàng Thị Mỵ", 1980, null), child("Triệu Văn Sính", 2005, null));
    again =
        bureau.family(
            "2020-12-05",
            head("Hoàng Thị My", 1980, null),
            child("Triệu Văn Sinh", 2005, null),
            child("Lò Thị Ún", 2006, null));
    follow();
  }

  @AfterEach
  void close() {
    bureau.close();
  }

  private void follow() {
    findable.catchUp();
    comparing.catchUp();
  }

  private Happening merge() {
    return bureau.tell(
        new Event.Merge(
            DAY,
            again,
            kept,
            List.of(bureau.other("Lò Thị Ún", "Con dâu")),
            List.of(
                twin("Hoàng Thị My", "Hoàng Thị Mỵ"), twin("Triệu Văn Sinh", "Triệu Văn Sính"))));
  }

  private Twin twin(String one, String other) {
    return new Twin(bureau.person(one), bureau.person(other));
  }

  private List<HouseholdId> found(String text, LocalDate day) {
    var visible = new Visible(bureau.places, (_, _, _, _) -> "FALSE");
    return new Households(bureau.database.client(), bureau.vault, bureau.database.acts(), visible)
        .search(text, 10, Scope.all("test", day)).stream().map(Found::household).toList();
  }

  private List<String> pairs() {
    return bureau.lists.rows("SELECT persons::text FROM registry.pair");
  }

  @Test
  void fromItsDayOnTheOneHouseholdIsFoundWithAllOfItsMembers() {
    merge();
    follow();

    assertThat(found("hoang thi my", DAY)).containsExactly(kept);
    assertThat(found("trieu van sinh", DAY)).containsExactly(kept);
    assertThat(found("lo thi un", DAY)).containsExactly(kept);
  }

  @Test
  void onDaysBeforeBothAreFoundAsTheyWere() {
    merge();
    follow();

    var before = DAY.minusDays(1);
    assertThat(found("hoang thi my", before)).containsExactlyInAnyOrder(kept, again);
    assertThat(found("lo thi un", before)).containsExactly(again);
  }

  @Test
  void whoWasToldToBeOneLooksAlikeNoLonger() {
    assertThat(pairs()).containsExactly("2");

    merge();
    follow();

    assertThat(pairs()).isEmpty();
  }

  @Test
  void takenBackBothAreFoundAndAskedAboutAgain() {
    var told = merge();
    follow();
    bureau.undo(told);
    follow();

    assertThat(found("hoang thi my", DAY)).containsExactlyInAnyOrder(kept, again);
    assertThat(found("lo thi un", DAY)).containsExactly(again);
    assertThat(pairs()).containsExactly("2");
  }
}
