package chungtay.registry.event;

import chungtay.registry.Member;
import chungtay.registry.PersonId;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What the conditions of events ask of persons.
@Component
class Persons {

  private final JdbcClient db;

  Persons(JdbcClient db) {
    this.db = db;
  }

  boolean isKnown(PersonId person) {
    return db.sql("SELECT EXISTS (SELECT FROM registry.person WHERE id = :person)")
        .param("person", person.value())
        .query(Boolean.class)
        .single();
  }

  boolean hasDied(PersonId person, LocalDate day) {
    return db.sql(
            """
            SELECT EXISTS (SELECT FROM registry.death_counted WHERE person_id = :person AND day <= :day)
            """)
        .param("person", person.value())
        .param("day", day)
        .query(Boolean.class)
        .single();
  }

  /// What is known of a person on a day, or was known first later: when they were born does not
  /// depend on when somebody heard of it. Without the number.
  Details known(PersonId person, LocalDate day) {
    return db.sql(
            """
            SELECT full_name, born, born_year_only, gender, ethnic
              FROM registry.person_known
             WHERE person_id = :person AND withdrawn IS NULL
             ORDER BY NOT held @> :day, held
             LIMIT 1
            """)
        .param("person", person.value())
        .param("day", day)
        .query((row, _) -> {
          var yearOnly = row.getBoolean("born_year_only");
          return new Details(
              Optional.of(row.getString("full_name")),
              States.optional(row, "born", LocalDate.class)
                  .map(born -> new Member.Born(born, yearOnly)),
              States.optional(row, "gender", String.class).map(Member.Gender::valueOf),
              States.optional(row, "ethnic", String.class),
              Optional.empty());
        })
        .optional()
        .orElseGet(Details::nothing);
  }

  /// Whether somebody else who lives on the day holds a number then.
  boolean holdsElse(byte[] index, PersonId person, LocalDate day) {
    return db.sql(
            """
            SELECT EXISTS (
                SELECT
                  FROM registry.person_known AS k
                 WHERE k.identity_index = :index AND k.withdrawn IS NULL AND k.person_id <> :person
                   AND NOT upper(k.held) <= :day IS TRUE
                   AND NOT EXISTS (SELECT FROM registry.death_counted AS d
                                    WHERE d.person_id = k.person_id AND d.day <= :day))
            """)
        .param("index", index)
        .param("person", person.value())
        .param("day", day)
        .query(Boolean.class)
        .single();
  }

  /// The identity number of a person on a day, as the vault closed it.
  Optional<byte[]> cipher(PersonId person, LocalDate day) {
    return db.sql(
            """
            SELECT identity_cipher
              FROM registry.person_known
             WHERE person_id = :person AND withdrawn IS NULL AND held @> :day AND identity_cipher IS NOT NULL
            """)
        .param("person", person.value())
        .param("day", day)
        .query(byte[].class)
        .optional();
  }
}
