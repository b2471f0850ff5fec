package chungtay.registry;

import static chungtay.registry.Lists.Named.child;
import static chungtay.registry.Lists.Named.head;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chungtay.access.Field;
import chungtay.access.Scope;
import chungtay.access.Seeing;
import chungtay.audit.Actor;
import chungtay.audit.Acts;
import chungtay.audit.Deed;
import chungtay.database.TestDatabase;
import chungtay.place.Seeded;
import chungtay.place.UnitId;
import chungtay.refusal.Refused;
import chungtay.registry.Lists.Entry;
import chungtay.registry.subject.Fact;
import chungtay.registry.subject.Showings;
import chungtay.registry.subject.Subject;
import chungtay.registry.subject.Subjects;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What is held of one person, and who was shown it.
class SubjectsTest {

  static final Scope SCOPE = Scope.all("a person asked", LocalDate.of(2021, 9, 30));
  static final Actor OFFICER = Lists.OFFICER;

  final TestDatabase database = TestDatabase.fresh();
  final Lists lists = new Lists(database);
  final UnitId village = lists.village();
  final HouseholdId my = Lists.household();
  final HouseholdId pao = Lists.household();
  final Subjects subjects =
      new Subjects(
          database.client(),
          database.acts(),
          new Visible(Seeded.unseeded(database), (_, _, _, _) -> "FALSE"),
          List.of());
  final Showings showings = new Showings(database.client());

  /// Sính leaves in 2020; his mother's name is corrected for all of the time since 2019.
  @BeforeEach
  void arrive() {
    lists.arrive(
        Entry.of(
                my,
                "2019-12-05",
                village,
                head("Hoàng Thị Mi", 1984, "001184000123"),
                child("Triệu Văn Sính", 2004, "012345678"))
            .merit(true));
    lists.arrive(
        Entry.of(my, "2019-12-05", village, head("Hoàng Thị Mỵ", 1984, "001184000123")).headOnly());
    lists.arrive(
        Entry.of(my, "2020-12-05", village, head("Hoàng Thị Mỵ", 1984, "001184000123")),
        Entry.of(pao, "2020-12-05", village, head("Lý Văn Páo", 1970, null)));
  }

  @AfterEach
  void close() {
    database.close();
  }

  private PersonId person(String name) {
    return database
        .client()
        .sql("SELECT person_id FROM registry.person_known WHERE full_name = :name LIMIT 1")
        .param("name", name)
        .query((row, _) -> new PersonId(row.getObject(1, UUID.class)))
        .single();
  }

  private Subject open(String name) {
    return subjects.open(person(name), OFFICER, SCOPE);
  }

  @Test
  void everythingIsToldAlsoWhatWasReplaced() {
    var subject = open("Hoàng Thị Mỵ");

    assertThat(subject.households()).containsExactly(my);
    assertThat(subject.beyond()).isZero();
    assertThat(subject.facts())
        .extracting(fact -> fact.told().getClass().getSimpleName())
        .contains("Person", "Belonged", "Lived", "OfHousehold", "Listed");
    assertThat(names(subject, false)).containsOnly("Hoàng Thị Mỵ");
    assertThat(names(subject, true)).contains("Hoàng Thị Mi");
    assertThat(subject.facts().toString()).contains("•••••••••123").doesNotContain("001184000123");
  }

  private static Set<String> names(Subject subject, boolean withdrawn) {
    return subject.facts().stream()
        .filter(fact -> fact.withdrawn().isPresent() == withdrawn)
        .flatMap(fact ->
            fact.told() instanceof Fact.Person one
                ? Optional.of(one.name()).stream()
                : Optional.<String>empty().stream())
        .collect(Collectors.toSet());
  }

  @Test
  void everyFactNamesTheActThatBroughtIt() {
    var acts =
        lists.rows("SELECT id::text FROM audit.act WHERE kind = 'test.import' ORDER BY number");

    assertThat(open("Hoàng Thị Mỵ").facts())
        .extracting(fact -> fact.recorded().value().toString())
        .isSubsetOf(acts)
        .contains(acts.getLast());
  }

  @Test
  void somebodyWhoBelongsToNoHouseholdAnyMoreIsStillAnsweredFor() {
    var subject = open("Triệu Văn Sính");

    assertThat(subject.households()).containsExactly(my);
    assertThat(subject.facts())
        .filteredOn(fact -> fact.told() instanceof Fact.Belonged && fact.withdrawn().isEmpty())
        .extracting(fact -> fact.held().before())
        .containsExactly(Optional.of(LocalDate.of(2020, 12, 5)));
  }

  @Test
  void openingItLeavesALineThatNamesThePersonAndTheirHouseholds() {
    var person = person("Triệu Văn Sính");
    open("Triệu Văn Sính");

    assertThat(
            lists.rows(
                "SELECT kind || ' ' || subject || ' ' || reason || ' ' || after FROM audit.act WHERE number IS NULL"))
        .containsExactly(
            "registry.subject %s a person asked {\"households\": [\"%s\"]}"
                .formatted(person.value(), my.value()));
  }

  @Test
  void whoDoesNotSeeEveryFieldAnswersNobody() {
    var less = EnumSet.allOf(Field.class);
    less.remove(Field.IDENTITY);

    assertThat(status(Seeing.fields(SCOPE, less))).isEqualTo(403);
    assertThat(status(Seeing.only(SCOPE, pao.value()))).isEqualTo(404);
    assertThat(lists.rows("SELECT kind FROM audit.act WHERE number IS NULL")).isEmpty();
  }

  private int status(Scope scope) {
    var refused = new int[1];
    assertThatThrownBy(() -> subjects.open(person("Hoàng Thị Mỵ"), OFFICER, scope))
        .isInstanceOfSatisfying(Refused.class, problem -> refused[0] = problem.refusal().status());
    return refused[0];
  }

  /// Not to those of the household that they left.
  @Test
  void whatBecameKnownOfThemElsewhereIsToldThereAlone() {
    lists.arrive(
        Entry.of(
            pao,
            "2021-06-01",
            village,
            head("Lý Văn Páo", 1970, null),
            child("Triệu Văn Sính Mới", 2004, "012345678")));
    var person = person("Triệu Văn Sính Mới");

    assertThat(subjects.open(person, OFFICER, SCOPE).facts().toString()).contains("Sính Mới");
    assertThat(subjects.open(person, OFFICER, Seeing.only(SCOPE, my.value())).facts().toString())
        .contains("Triệu Văn Sính")
        .doesNotContain("Sính Mới");
  }

  @Test
  void aHouseholdOutOfScopeIsLeftOutAndSaidToBe() {
    lists.arrive(
        Entry.of(
            pao, "2021-06-01", village, head("Lý Văn Páo", 1970, null), named("Triệu Văn Sính")));

    var subject = subjects.open(person("Triệu Văn Sính"), OFFICER, Seeing.only(SCOPE, pao.value()));

    assertThat(subject.households()).containsExactly(pao);
    assertThat(subject.beyond()).isEqualTo(1);
    assertThat(subject.facts().toString()).doesNotContain(my.value().toString());
  }

  private static Lists.Named named(String name) {
    return child(name, 2004, "012345678");
  }

  private void noted(Duration after, String kind, String subject, String json) {
    var later = Clock.offset(TestDatabase.CLOCK, after);
    new Acts(database.client(), database.transactions(), later)
        .noted(
            OFFICER,
            new Deed(
                kind,
                subject,
                "page",
                json.isEmpty() ? Optional.empty() : Optional.of(json),
                Optional.empty()));
  }

  /// From the moment from which the person was known to belong to it, and not a moment before.
  @Test
  void aHouseholdThatWasOpenedShowedItsMembers() {
    var id = my.value().toString();
    noted(Duration.ofNanos(-1_000), "registry.open", id, "");
    noted(Duration.ZERO, "registry.open", id, "");
    noted(Duration.ofDays(1), "registry.open", pao.value().toString(), "");

    // The third is the reading of the test itself.
    assertThat(showings.of(open("Hoàng Thị Mỵ"), 10).all()).isEqualTo(1 + 1);
  }

  @Test
  void aListShowedTheHouseholdsThatItNames() {
    var both = "{\"households\":[\"%s\",\"%s\"]}".formatted(pao.value(), my.value());
    noted(Duration.ofDays(1), "registry.list", "19", both);
    noted(Duration.ofDays(1), "registry.suggest", "", both);
    noted(Duration.ofDays(1), "registry.list", "19", "{\"households\":[\"" + pao.value() + "\"]}");
    noted(Duration.ofDays(1), "registry.identity", person("Hoàng Thị Mỵ").value().toString(), "");
    var subject = open("Hoàng Thị Mỵ");

    assertThat(showings.of(subject, 10).all()).isEqualTo(2 + 1 + 1);
    assertThat(showings.of(subject, 3).newest()).hasSize(3);
    assertThat(showings.of(subject, 3).all()).isEqualTo(4);
  }

  @Test
  void aFileOfAPlaceMayHaveHeldWhoLivesThere() {
    noted(Duration.ofDays(1), "registry.export", "19", "{\"rows\":2}");
    noted(Duration.ofDays(1), "registry.export", "165", "{\"rows\":2}");
    var subject = open("Hoàng Thị Mỵ");

    assertThat(showings.possible(subject, Set.of("19", "164"), 10).all()).isEqualTo(1);
    assertThat(showings.of(subject, 10).all()).isEqualTo(1);
  }
}
