package chungtay.registry;

import static chungtay.registry.Lists.Named.child;
import static chungtay.registry.Lists.Named.head;
import static org.assertj.core.api.Assertions.assertThat;

import chungtay.access.Scope;
import chungtay.registry.event.Event;
import chungtay.registry.subject.Fact;
import chungtay.registry.subject.Subjects;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What was told of somebody between lists is held of them, and they are told so.
class ToldOfPersonsTest {

  private static final LocalDate DAY = LocalDate.of(2021, 6, 1);

  private final Bureau bureau = new Bureau();

  @AfterEach
  void close() {
    bureau.close();
  }

  private List<Fact> happened(String name) {
    var visible = new Visible(bureau.places, (_, _, _, _) -> "FALSE");
    var subjects = new Subjects(bureau.database.client(), bureau.database.acts(), visible);
    var scope = Scope.all("a person asked", Bureau.TODAY);
    return subjects.open(bureau.person(name), Lists.OFFICER, scope).facts().stream()
        .filter(fact -> fact.told() instanceof Fact.Happened)
        .toList();
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
}
