package chungtay.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chungtay.access.Role;
import chungtay.access.Scope;
import chungtay.audit.Actor;
import chungtay.database.TestDatabase;
import chungtay.place.Level;
import chungtay.place.Places;
import chungtay.place.Seeded;
import chungtay.place.Unit;
import chungtay.place.UnitId;
import chungtay.refusal.Refusal;
import chungtay.refusal.Refused;
import chungtay.registry.Lists.Entry;
import chungtay.registry.Lists.Named;
import chungtay.registry.event.Consequences;
import chungtay.registry.event.Editor;
import chungtay.registry.event.Event;
import chungtay.registry.event.Event.Related;
import chungtay.registry.event.Events;
import chungtay.registry.event.EventsOver;
import chungtay.registry.event.Happening;
import chungtay.registry.event.Proposal;
import chungtay.registry.event.Proposals;
import chungtay.registry.event.Versions;
import chungtay.vault.Vault;
import com.github.f4b6a3.uuid.UuidCreator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/// A province in which events are told and lists arrive. It is 30 September 2021.
final class Bureau implements AutoCloseable {

  static final LocalDate TODAY = LocalDate.of(2021, 9, 30);

  final TestDatabase database = TestDatabase.fresh();
  final Lists lists = new Lists(database);
  final Places places = Seeded.in(database);
  final List<UnitId> communes = places.on(TODAY).all(Level.COMMUNE).stream().map(Unit::id).toList();
  final Vault vault = vault(database);
  final Versions versions = new Versions(database.client());
  final Editor officer = editor("lan", Role.COMMUNE_OFFICER);
  final Editor leader = editor("hung", Role.COMMUNE_LEADER);
  final Events events;
  final Proposals proposals;

  Bureau(Function<TestDatabase, Consequences> room) {
    lists.encryptBy(vault);
    var over = new EventsOver(database, vault, places, room.apply(database));
    events = over.events();
    proposals = over.proposals();
  }

  Bureau() {
    this(_ -> _ -> List.of());
  }

  private static Vault vault(TestDatabase database) {
    try {
      return new Vault(
          database.client(),
          database.beside(),
          Files.createTempDirectory(TestDatabase.folder(), "keys"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Editor editor(String person, Role role) {
    return new Editor(
        new Actor(person, role + " · UBND xã", "test"), Scope.all("test", TODAY), role);
  }

  /// A household that a list names.
  HouseholdId family(String day, Named... members) {
    var household = Lists.household();
    list(day, household, members);
    return household;
  }

  void list(String day, HouseholdId household, Named... members) {
    lists.arrive(Entry.of(household, day, communes.getFirst(), members).counting(members.length));
  }

  /// The one person who ever bore a name.
  PersonId person(String name) {
    var found =
        lists.rows(
            "SELECT DISTINCT person_id::text FROM registry.person_known WHERE full_name = '%s'"
                .formatted(name));
    assertThat(found).as(name).hasSize(1);
    return new PersonId(UUID.fromString(found.getFirst()));
  }

  static PersonId newPerson() {
    return new PersonId(UuidCreator.getTimeOrderedEpoch());
  }

  Related head(String name) {
    return new Related(person(name), Intake.HEAD);
  }

  Related other(String name, String relation) {
    return new Related(person(name), relation);
  }

  Happening tell(Event event) {
    return tell(event, officer);
  }

  Happening tell(Event event, Editor by) {
    return events.perform(
        Proposal.of(event, "Theo giấy tờ của hộ"), by, versions.of(events.touched(event)));
  }

  Happening undo(Happening happening) {
    var event = happening.proposal().event();
    return tell(new Event.Undo(event.day(), event.household(), happening.id()));
  }

  void refused(Refusal refusal, Event event) {
    refused(refusal, () -> tell(event));
  }

  static void refused(Refusal refusal, ThrowingCallable doing) {
    assertThatThrownBy(doing)
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(refusal));
  }

  /// Who belongs to a household on a day, with their relations, the head first.
  List<String> members(HouseholdId household, String day) {
    return lists.rows(
        """
        SELECT k.full_name || ' ' || m.relation
          FROM registry.membership AS m
          JOIN registry.person_known AS k
            ON k.person_id = m.person_id AND k.withdrawn IS NULL AND k.held @> DATE '%2$s'
         WHERE m.household_id = '%1$s' AND m.withdrawn IS NULL AND m.held @> DATE '%2$s'
         ORDER BY m.relation <> 'HEAD', k.full_name COLLATE "C"
        """
            .formatted(household.value(), day));
  }

  /// When a household lived in the province.
  List<String> lived(HouseholdId household) {
    return lists.rows(
        """
        SELECT held::text FROM registry.residence
         WHERE household_id = '%s' AND withdrawn IS NULL ORDER BY held
        """
            .formatted(household.value()));
  }

  /// How many persons a household counts, from when to when.
  List<String> counted(HouseholdId household) {
    return lists.rows(
        """
        SELECT held || ' ' || persons FROM registry.household_known
         WHERE household_id = '%s' AND withdrawn IS NULL ORDER BY held
        """
            .formatted(household.value()));
  }

  /// Every fact that stands, without when it was recorded.
  List<String> everyFact() {
    return lists.rows(
        """
        SELECT concat_ws(' ', household_id, unit_id, held) FROM registry.residence WHERE withdrawn IS NULL
         UNION ALL
        SELECT concat_ws(' ', household_id, held, persons, merit, disabled, collective)
          FROM registry.household_known WHERE withdrawn IS NULL
         UNION ALL
        SELECT concat_ws(' ', person_id, household_id, relation, held) FROM registry.membership WHERE withdrawn IS NULL
         UNION ALL
        SELECT concat_ws(' ', person_id, held, full_name, born, gender, ethnic, identity_tail)
          FROM registry.person_known WHERE withdrawn IS NULL
         ORDER BY 1
        """);
  }

  @Override
  public void close() {
    database.close();
  }
}
