package chungtay.registry.event;

import chungtay.audit.ActId;
import chungtay.registry.Following;
import chungtay.registry.IdentityNumber;
import chungtay.registry.Member;
import chungtay.registry.PersonId;
import chungtay.registry.event.Reach.Touched;
import chungtay.vault.Vault;
import chungtay.wording.SearchKey;
import java.sql.Types;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Writes down what an event says, or that it is no longer said, and lets the facts follow.
@Component
class Telling {

  private final JdbcClient db;
  private final Following following;
  private final States states;
  private final Vault vault;

  Telling(JdbcClient db, Following following, States states, Vault vault) {
    this.db = db;
    this.following = following;
    this.states = states;
    this.vault = vault;
  }

  /// Nobody else may settle until the transaction ends; the conditions of the event are met.
  void tell(Event event, ActId act) {
    var touched = Touched.by(event);
    following.touch(touched.households(), touched.persons());
    var day = event.day();
    var said = Sayings.of(event, household -> states.on(household, day).orElseThrow());
    said.households().forEach(one -> say(one, day, act));
    said.persons().forEach(one -> say(one, day, act));
    said.dead().ifPresent(person -> sayDead(person, day, act));
    following.follow(act);
  }

  /// Takes back what an event said.
  void takeBack(EventId undone, Touched touched, ActId act) {
    following.touch(touched.households(), touched.persons());
    db.sql(
            """
            INSERT INTO registry.undone (act, recorded)
            SELECT recorded, :act FROM registry.event_step WHERE event_id = :undone AND state = 'DONE'
            """)
        .param("act", act.value())
        .param("undone", undone.value())
        .update();
    following.follow(act);
  }

  private void say(Sayings.OfHousehold said, LocalDate day, ActId act) {
    db.sql(
            """
            INSERT INTO registry.household (id, recorded) VALUES (:household, :act) ON CONFLICT DO NOTHING
            """)
        .param("household", said.household().value())
        .param("act", act.value())
        .update();
    var recognised = said.recognised();
    var merit = recognised.filter(it -> it.trait() == Event.Recognition.Trait.MERIT);
    var disabled = recognised.filter(it -> it.trait() == Event.Recognition.Trait.DISABLED);
    db.sql(
            """
            INSERT INTO registry.listing (household_id, day, unit_id, persons, merit, disabled, members_listed, head,
                   gone, recorded)
            VALUES (:household, :day, :unit, :persons, :merit, :disabled, :emptied, :head, :gone, :act)
            """)
        .param("household", said.household().value())
        .param("day", day)
        .param("unit", said.home().map(unit -> unit.value()).orElse(null), Types.OTHER)
        .param("persons", said.persons().orElse(null), Types.SMALLINT)
        .param("merit", merit.map(Event.Recognition::holds).orElse(null), Types.BOOLEAN)
        .param("disabled", disabled.map(Event.Recognition::holds).orElse(null), Types.BOOLEAN)
        .param("emptied", said.emptied())
        .param("head", said.head().map(PersonId::value).orElse(null), Types.OTHER)
        .param("gone", said.gone())
        .param("act", act.value())
        .update();
  }

  private void say(Sayings.OfPerson said, LocalDate day, ActId act) {
    db.sql(
            """
            INSERT INTO registry.person (id, recorded) VALUES (:person, :act) ON CONFLICT DO NOTHING
            """)
        .param("person", said.person().value())
        .param("act", act.value())
        .update();
    var details = said.details();
    var digits = details.number().map(IdentityNumber::digits);
    db.sql(
            """
            INSERT INTO registry.naming (person_id, day, household_id, relation, position, full_name, name_key, born,
                   born_year_only, gender, ethnic, identity_cipher, identity_index, identity_tail, recorded)
            VALUES (:person, :day, :household, :relation, :position, :name, :key, :born, :yearOnly, :gender, :ethnic,
                    :cipher, :index, :tail, :act)
            """)
        .param("person", said.person().value())
        .param("day", day)
        .param("household", household(said), Types.OTHER)
        .param("relation", said.relation().orElse(null))
        .param("position", said.relation().map(_ -> said.position()).orElse(null), Types.SMALLINT)
        .param("name", details.name().orElse(null))
        .param("key", details.name().map(SearchKey::of).orElse(null))
        .param("born", details.born().map(Member.Born::day).orElse(null), Types.DATE)
        .param("yearOnly", details.born().map(Member.Born::yearOnly).orElse(null), Types.BOOLEAN)
        .param("gender", details.gender().map(Enum::name).orElse(null))
        .param("ethnic", details.ethnic().orElse(null))
        .param("cipher", digits.map(vault::encrypt).orElse(null), Types.BINARY)
        .param("index", digits.map(vault::index).orElse(null), Types.BINARY)
        .param("tail", details.number().map(IdentityNumber::tail).orElse(null))
        .param("act", act.value())
        .update();
  }

  private static @Nullable UUID household(Sayings.OfPerson said) {
    return said.household().map(one -> one.value()).orElse(null);
  }

  private void sayDead(PersonId person, LocalDate day, ActId act) {
    db.sql("INSERT INTO registry.death (person_id, day, recorded) VALUES (:person, :day, :act)")
        .param("person", person.value())
        .param("day", day)
        .param("act", act.value())
        .update();
  }
}
