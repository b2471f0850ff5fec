package chungtay.registry;

import static chungtay.registry.Lists.Named.child;
import static chungtay.registry.Lists.Named.head;
import static org.assertj.core.api.Assertions.assertThat;

import chungtay.access.Scope;
import chungtay.access.Seeing;
import chungtay.audit.Acts;
import chungtay.audit.Deed;
import chungtay.database.TestDatabase;
import chungtay.registry.event.Details;
import chungtay.registry.event.Event;
import chungtay.registry.subject.Fact;
import chungtay.registry.subject.Showings;
import chungtay.registry.subject.Subject;
import chungtay.registry.subject.Subjects;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What was told of somebody between lists is held of them, and they are told so.
class ToldOfPersonsTest {

  private static final LocalDate DAY = LocalDate.of(2021, 6, 1);

  private static final Scope SCOPE = Scope.all("a person asked", Bureau.TODAY);

  private final Bureau bureau = new Bureau();

  @AfterEach
  void close() {
    bureau.close();
  }

  private Subject held(String name, Scope scope) {
    var visible = new Visible(bureau.places, (_, _, _, _) -> "FALSE");
    var subjects =
        new Subjects(bureau.database.client(), bureau.database.acts(), visible, List.of());
    return subjects.open(bureau.person(name), Lists.OFFICER, scope);
  }

  private List<Fact> happened(String name) {
    return happened(held(name, SCOPE));
  }

  private static List<Fact> happened(Subject subject) {
    return of(Fact.Happened.class, subject);
  }

  private static List<Fact> of(Class<? extends Fact.Told> kind, Subject subject) {
    return subject.facts().stream().filter(fact -> kind.isInstance(fact.told())).toList();
  }

  @Test
  void anEventIsHeldOfWhomItSpeaksAlsoOnceItIsTakenBack() {
    var household = bureau.family("2020-12-05", head("Mỵ", 1984, null), child("Lan", 2010, null));
    assertThat(happened("Lan")).isEmpty();

    var told = bureau.tell(new Event.Death(DAY, household, bureau.person("Lan"), List.of()));

    assertThat(happened("Mỵ")).isEmpty();
    assertThat(happened("Lan"))
        .singleElement()
        .satisfies(fact -> {
          assertThat(fact.told()).isEqualTo(new Fact.Happened("DEATH"));
          assertThat(fact.held().from()).isEqualTo(DAY);
          assertThat(fact.withdrawn()).isEmpty();
        });
    bureau.undo(told);
    assertThat(happened("Lan"))
        .extracting(fact -> ((Fact.Happened) fact.told()).kind())
        .containsExactlyInAnyOrder("DEATH", "UNDO");
    assertThat(happened("Lan")).anyMatch(fact -> fact.withdrawn().isPresent());
  }

  /// Of two households that lists named for one, a person belongs to both, and whoever stood in
  /// both is two persons to the registry: each is told of the merger, and once.
  @Test
  void aMergerIsToldOnceToEachOfWhomItSpeaks() {
    var kept = bureau.family("2020-12-05", head("Mỵ", 1980, null));
    var again = bureau.family("2020-12-05", head("My", 1980, null), child("Sính", 2010, null));
    var twin = new Event.Twin(bureau.person("My"), bureau.person("Mỵ"));
    var joining = List.of(bureau.other("Sính", "Con"));
    bureau.tell(new Event.Merge(DAY, again, kept, joining, List.of(twin)));

    assertThat(held("Sính", SCOPE).households()).containsExactlyInAnyOrder(kept, again);
    for (var name : List.of("Sính", "Mỵ", "My")) {
      assertThat(happened(name)).as(name).hasSize(1);
    }
    bureau.tell(new Event.Leaving(DAY.plusDays(1), kept, bureau.person("Sính"), List.of()));
    assertThat(happened(held("Sính", Seeing.only(SCOPE, again.value()))))
        .extracting(Fact::told)
        .containsExactly(new Fact.Happened("MERGE"));
  }

  /// What an event says of a household is no list that named it.
  @Test
  void anEventIsNotToldAsAListThatNamedThem() {
    var household = bureau.family("2020-12-05", head("Mỵ", 1984, null), child("Lan", 2010, null));
    bureau.tell(new Event.Death(DAY, household, bureau.person("Lan"), List.of()));

    assertThat(of(Fact.Listed.class, held("Mỵ", SCOPE)))
        .extracting(fact -> fact.held().from())
        .containsExactly(LocalDate.of(2020, 12, 5));
  }

  /// Somebody told of by mistake alone belongs nowhere, and what was told is held all the same.
  @Test
  void whoeverWasOnlyEverToldOfByMistakeIsAnsweredToo() {
    var household = bureau.family("2020-12-05", head("Mỵ", 1984, null));
    var child = new Event.Newcomer(Bureau.newPerson(), Details.named("Bé Nhầm"));
    bureau.undo(bureau.tell(new Event.Birth(DAY, household, child, "Con")));

    var subject = held("Bé Nhầm", SCOPE);
    assertThat(subject.households()).containsExactly(household);
    assertThat(of(Fact.Person.class, subject)).allMatch(fact -> fact.withdrawn().isPresent());
    assertThat(subject.facts().toString()).contains("Bé Nhầm");
  }

  private void shown(Duration after, String kind, String subject, String json) {
    var later = Clock.offset(TestDatabase.CLOCK, after);
    new Acts(bureau.database.client(), bureau.database.transactions(), later)
        .noted(Lists.OFFICER, new Deed(kind, subject, "page", Optional.of(json), Optional.empty()));
  }

  /// By whatever page it was that named their household; files may have held them.
  @Test
  void whoWasShownThemIsToldAndWhoTookAFileMayHaveBeen() {
    var household = bureau.family("2020-12-05", head("Mỵ", 1984, null));
    var named = "{\"households\":[\"%s\"]}".formatted(household.value());
    var late = Duration.ofHours(1);
    for (var kind : List.of("registry.events", "registry.paper-read", "audit.breach")) {
      shown(late, kind, "", named);
    }
    shown(late, "audit.breach", "lan", "{\"rows\":3}");
    shown(late.negated(), "audit.breach", "lan", "{\"rows\":3}");
    shown(late, "registry.export", "19", "{\"rows\":3}");
    shown(late.negated(), "registry.export", "19", "{\"rows\":3}");
    shown(late, "registry.export", "20", "{\"rows\":3}");
    var showings = new Showings(bureau.database.client());
    var subject = held("Mỵ", SCOPE);

    // The fourth is the answer itself.
    assertThat(showings.of(subject, 10).all()).isEqualTo(3 + 1);
    assertThat(showings.possible(subject, Set.of("19"), 10).all()).isEqualTo(1 + 1);
    assertThat(showings.possible(subject, Set.of(), 10).all()).isEqualTo(1);
  }
}
