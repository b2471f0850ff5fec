package chungtay.registry;

import static chungtay.registry.Lists.Named.child;
import static chungtay.registry.Lists.Named.head;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import chungtay.audit.Actor;
import chungtay.audit.Acts;
import chungtay.audit.Deed;
import chungtay.database.TestDatabase;
import chungtay.registry.Lists.Entry;
import chungtay.registry.subject.Reach;
import chungtay.registry.subject.Reached;
import chungtay.registry.subject.Reached.Between;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Whose data an account reached between two moments.
class ReachedTest {

  static final Instant FROM = Instant.parse("2021-10-01T00:00:00Z");
  static final Instant UNTIL = FROM.plusSeconds(60);

  final TestDatabase database = TestDatabase.fresh();
  final Lists lists = new Lists(database);
  final HouseholdId my = Lists.household();
  final HouseholdId pao = Lists.household();
  final Reached reached = new Reached(database.client());

  {
    var village = lists.village();
    lists.arrive(
        Entry.of(
            my, "2019-12-05", village, head("Hoàng Thị Mỵ", 1984, null), child("Sính", 2004, null)),
        Entry.of(pao, "2019-12-05", village, head("Lý Văn Páo", 1970, null)));
  }

  @AfterEach
  void close() {
    database.close();
  }

  private void noted(String person, Instant at, String kind, String subject, String json) {
    new Acts(database.client(), database.transactions(), Clock.fixed(at, ZoneOffset.UTC))
        .noted(
            new Actor(person, "post", "test"),
            new Deed(
                kind,
                subject,
                "page",
                json.isEmpty() ? Optional.empty() : Optional.of(json),
                Optional.empty()));
  }

  private void opened(Instant at) {
    noted("officer", at, "registry.open", my.value().toString(), "");
  }

  private Reach reach() {
    return reached.by(new Between("officer", FROM, UNTIL));
  }

  @Test
  void theFirstMomentCountsAndTheOneBeforeItDoesNot() {
    opened(FROM.minus(1, ChronoUnit.MICROS));
    assertThat(reach().households()).isEmpty();
    opened(FROM);
    assertThat(reach().households())
        .singleElement()
        .satisfies(one -> {
          assertThat(one.opened()).isEqualTo(1);
          assertThat(one.first()).isEqualTo(FROM);
        });
  }

  @Test
  void theMomentBeforeTheEndCountsAndTheEndDoesNot() {
    opened(UNTIL);
    assertThat(reach().households()).isEmpty();
    opened(UNTIL.minus(1, ChronoUnit.MICROS));
    assertThat(reach().households()).hasSize(1);
  }

  @Test
  void whatAnotherAccountSawDoesNotCount() {
    noted("officer-2", FROM, "registry.open", my.value().toString(), "");
    noted("office", FROM, "registry.open", my.value().toString(), "");

    assertThat(reach().households()).isEmpty();
  }

  /// Two open households would be 2 + 1 people; one that was only listed is its head alone.
  @Test
  void anOpenedHouseholdIsAllItsMembersAListedOneItsHead() {
    opened(FROM);
    opened(FROM.plusSeconds(1));
    noted(
        "officer",
        FROM.plusSeconds(2),
        "registry.list",
        "19",
        "{\"households\":[\"%s\",\"%s\"]}".formatted(my.value(), pao.value()));

    assertThat(reach().households())
        .extracting(
            Reach.Household::household,
            Reach.Household::opened,
            Reach.Household::listed,
            Reach.Household::persons)
        .containsExactly(tuple(my, 2L, 1L, 2L), tuple(pao, 0L, 1L, 1L));
    assertThat(reach().people()).isEqualTo(2 + 1);
  }

  @Test
  void whoseNumberWasShownIsNamed() {
    var person = UUID.randomUUID();
    noted("officer", FROM, "registry.identity", person.toString(), "");
    noted("officer", FROM.plusSeconds(5), "registry.identity", person.toString(), "");

    assertThat(reach().persons())
        .containsExactly(new Reach.Person(new PersonId(person), 2, FROM, FROM.plusSeconds(5)));
  }

  /// What was taken away or brought in names nobody, and is listed as such.
  @Test
  void filesAndListsAreToldApart() {
    noted("officer", FROM, "registry.export", "19", "{\"rows\":40000}");
    noted("officer", FROM, "exchange.commit", UUID.randomUUID().toString(), "");
    noted("officer", FROM, "access.enter", "officer", "");
    noted("officer", UNTIL, "registry.export", "19", "{\"rows\":1}");

    assertThat(reach().unnamed()).hasSize(2);
    assertThat(reach().households()).isEmpty();
  }

  /// The trail and this very report are taken away as files too; whoever only looked at the report
  /// is told by the households that it showed.
  @Test
  void everyActThatNamesNobodyIsReportedAsOne() {
    noted("officer", FROM, "audit.export", "", "{\"rows\":7}");
    noted("officer", FROM, "audit.breach", "officer-2", "{\"rows\":7}");
    noted(
        "officer",
        FROM,
        "audit.breach",
        "officer-2",
        "{\"households\":[\"%s\"]}".formatted(my.value()));
    noted("officer-2", FROM, "registry.export", "19", "{\"rows\":7}");
    noted("officer", FROM.minus(1, ChronoUnit.MICROS), "audit.export", "", "{\"rows\":7}");

    assertThat(reach().unnamed()).hasSize(1 + 1);
    assertThat(reach().households()).hasSize(1);
    assertThat(reach().rows()).isEqualTo(1 + 2);
  }

  /// What a paper shows is of the whole household, as its page is.
  @Test
  void whoeverReadAPaperOpenedTheHousehold() {
    noted(
        "officer",
        FROM,
        "registry.paper-read",
        my.value().toString(),
        "{\"paper\":\"x\",\"households\":[\"%s\"]}".formatted(my.value()));

    assertThat(reach().households())
        .extracting(Reach.Household::opened, Reach.Household::listed, Reach.Household::persons)
        .containsExactly(tuple(1L, 0L, 2L));
  }

  /// A line whose subject is no identity breaks no report.
  @Test
  void aDamagedLineIsPassedOver() {
    noted("officer", FROM, "registry.open", "s1", "");
    noted("officer", FROM, "registry.identity", "s1", "");
    noted("officer", FROM, "registry.list", "19", "{\"households\":\"none\"}");
    noted("officer", FROM, "registry.list", "19", "{\"households\":[\"none\"]}");
    opened(FROM);

    assertThat(reach().households()).hasSize(1);
    assertThat(reach().persons()).isEmpty();
  }
}
