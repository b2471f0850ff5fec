package chungtay.registry;

import static chungtay.registry.Lists.Named.child;
import static chungtay.registry.Lists.Named.head;
import static org.assertj.core.api.Assertions.assertThat;

import chungtay.registry.event.Consequence;
import chungtay.registry.event.Details;
import chungtay.registry.event.Event;
import chungtay.registry.event.Event.Newcomer;
import chungtay.registry.event.Happening.Standing;
import chungtay.registry.event.Proposal;
import chungtay.review.Recognising;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Nobody alone brings others, one by one, into a class that was given to somebody else.
class TakingOverTest {

  static final LocalDate DAY = LocalDate.of(2021, 6, 1);
  static final LocalDate BEFORE_THE_DECISION = LocalDate.of(2020, 12, 10);

  final Bureau bureau = new Bureau(Recognising::consequences);
  HouseholdId poor = Lists.household();
  HouseholdId other = Lists.household();

  @BeforeEach
  void twoWereRecognisedAndAnotherWasNot() {
    poor = bureau.family("2020-12-05", head("Mỵ", 1984, null), child("Lan", 2010, null));
    other = bureau.family("2020-12-05", head("Páo", 1975, null), child("Sùng", 1999, null));
    Recognising.decided(bureau.database, poor, "POOR", "2020-12-20");
    Recognising.decided(bureau.database, other, "NOT_POOR", "2020-12-20");
  }

  @AfterEach
  void close() {
    bureau.close();
  }

  /// Of two who were recognised one may go; with the second nobody of them is left.
  @Test
  void whoeverIsTheLastToGoWaitsForASecondPerson() {
    done(new Event.MarriageIn(DAY, poor, newcomer("Páo Nhỏ"), none(), none(), "Con rể", List.of()));
    done(new Event.Leaving(DAY, poor, bureau.person("Lan"), List.of()));
    var staying = List.of(bureau.head("Páo Nhỏ"));
    var last = new Event.Leaving(DAY, poor, bureau.person("Mỵ"), staying);

    assertThat(bureau.events.foresee(Proposal.of(last, "Chuyển đi"), bureau.officer))
        .filteredOn(Consequence::changesClass)
        .extracting(Consequence::message)
        .containsExactly("review.consequence.others.POOR");
    waits(last);
    waits(new Event.Death(DAY, poor, bureau.person("Mỵ"), staying));
    waits(new Event.MarriageIn(DAY, other, none(), some("Mỵ"), Optional.of(poor), "Vợ", staying));
    var proposed = bureau.tell(last);
    assertThat(bureau.proposals.approve(proposed.id(), bureau.leader).standing())
        .isEqualTo(Standing.DONE);
    assertThat(bureau.members(poor, "2021-06-01")).containsExactly("Páo Nhỏ HEAD");
  }

  @Test
  void aHouseholdThatHasNoClassIsNobodysToTakeOver() {
    done(new Event.MarriageIn(DAY, other, newcomer("Dâu"), none(), none(), "Con dâu", List.of()));
    done(new Event.Leaving(DAY, other, bureau.person("Sùng"), List.of()));
    done(new Event.Leaving(DAY, other, bureau.person("Páo"), List.of(bureau.head("Dâu"))));
  }

  @Test
  void anotherHeadOrWhoeverMarriesInTakesNothingFromThoseWhoStay() {
    done(new Event.HeadChange(DAY, poor, List.of(bureau.head("Lan"), bureau.other("Mỵ", "Mẹ"))));
    done(Event.MarriageIn.from(other, DAY, poor, bureau.person("Sùng"), "Chồng"));
  }

  /// A name and a year are corrected; both together are somebody else.
  @Test
  void correctingThemIntoSomebodyElseIsGoing() {
    done(new Event.Leaving(DAY, poor, bureau.person("Lan"), List.of()));
    var my = bureau.person("Mỵ");
    done(new Event.Correction(DAY, poor, my, Details.named("Mỷ"))); // a tone mark
    waits(new Event.Correction(DAY, poor, my, Details.named("Páo Lớn").born(year(1950))));
    done(new Event.Correction(DAY, poor, my, Details.named("Páo Lớn")));
    waits(new Event.Correction(DAY, poor, my, Details.nothing().born(year(1950))));
    done(new Event.Correction(DAY, poor, my, Details.named("Mỵ")));
    done(new Event.Correction(DAY, poor, my, Details.nothing().born(year(1950))));
  }

  /// That is told of a day before the decision: those count who were known when it was recorded.
  @Test
  void whoeverIsToldToHaveComeBeforeTheDecisionIsNoneOfThoseWhoGotIt() {
    var day = BEFORE_THE_DECISION;
    done(new Event.MarriageIn(day, poor, newcomer("Dâu"), none(), none(), "Con dâu", List.of()));
    done(new Event.Leaving(day, poor, bureau.person("Lan"), List.of()));
    waits(new Event.Leaving(day, poor, bureau.person("Mỵ"), List.of(bureau.head("Dâu"))));
  }

  /// Those who are there when it is decided anew are those whose class it is.
  @Test
  void aNewDecisionIsOfThoseWhoAreThereThen() {
    done(new Event.MarriageIn(DAY, poor, newcomer("Dâu"), none(), none(), "Con dâu", List.of()));
    Recognising.decided(bureau.database, poor, "NEAR_POOR", "2021-07-01");
    var day = LocalDate.of(2021, 7, 1);
    done(new Event.Leaving(day, poor, bureau.person("Lan"), List.of()));
    done(new Event.Leaving(day, poor, bureau.person("Mỵ"), List.of(bureau.head("Dâu"))));
    done(new Event.MarriageIn(day, poor, newcomer("Rể"), none(), none(), "Chồng", List.of()));
    waits(new Event.Death(day, poor, bureau.person("Dâu"), List.of(bureau.head("Rể"))));
  }

  /// What was approved once is not asked again of whatever follows.
  @Test
  void onceOthersWereApprovedTheyLiveAsAnybody() {
    done(new Event.MarriageIn(DAY, poor, newcomer("Dâu"), none(), none(), "Con dâu", List.of()));
    done(new Event.Leaving(DAY, poor, bureau.person("Lan"), List.of()));
    var last = new Event.Leaving(DAY, poor, bureau.person("Mỵ"), List.of(bureau.head("Dâu")));
    bureau.proposals.approve(bureau.tell(last).id(), bureau.leader);

    done(new Event.MarriageIn(DAY, poor, newcomer("Rể"), none(), none(), "Chồng", List.of()));
    done(new Event.Leaving(DAY, poor, bureau.person("Rể"), List.of()));
  }

  private static Optional<Newcomer> newcomer(String name) {
    return Optional.of(new Newcomer(Bureau.newPerson(), Details.named(name).born(year(1990))));
  }

  private Optional<PersonId> some(String name) {
    return Optional.of(bureau.person(name));
  }

  private static <T> Optional<T> none() {
    return Optional.empty();
  }

  private static Member.Born year(int year) {
    return new Member.Born(LocalDate.of(year, 1, 1), true);
  }

  private void done(Event event) {
    assertThat(bureau.tell(event).standing()).isEqualTo(Standing.DONE);
  }

  private void waits(Event event) {
    var told = bureau.tell(event);
    assertThat(told.standing()).isEqualTo(Standing.PROPOSED);
    bureau.proposals.withdraw(told.id(), bureau.officer, "ghi nhầm");
  }
}
