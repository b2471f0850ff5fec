package chungtay.command;

import chungtay.audit.Actor;
import chungtay.audit.Acts;
import chungtay.audit.Deed;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// Mergers, splits and care as rows, for tests of what follows from them.
final class ToldInRows {

  private ToldInRows() {}

  /// As the rooms of events and of care would write it.
  static void told(District place, String what, UUID id, String leads, String other) {
    var db = place.database.client();
    place
        .office
        .bean(Acts.class)
        .perform(
            new Actor("thử", "thử", "thử"),
            Deed.of("registry.event", "thử", "thử"),
            act -> {
              var sql =
                  what.equals("CARE")
                      ? List.of(
                          """
                          INSERT INTO plan.care (plan_id, household_id, kind, agency_id, note, day, recorded)
                          SELECT '%1$s', '%2$s', 'HELPED', a.id, 'thử', '2021-09-30', '%4$s'
                            FROM access.agency AS a LIMIT 1
                          """)
                      : event(what);
              var event = what.equals("CARE") ? id : UUID.randomUUID();
              for (var one : sql) {
                db.sql(one.formatted(event, leads, other, act.value())).update();
              }
              return act;
            });
  }

  private static List<String> event(String what) {
    var leaves =
        """
        UPDATE registry.residence SET withdrawn = '%4$s'
         WHERE household_id = '%2$s' AND withdrawn IS NULL AND '{what}' = 'MERGE'
        """;
    return Stream.of(
            """
            INSERT INTO registry.event (id, kind, day, reason, said, changes_class, recorded)
            VALUES ('%1$s', '{what}', '2021-09-30', 'thử', '\\x00', false, '%4$s')
            """,
            """
            INSERT INTO registry.event_household (event_id, household_id, leads, recorded)
            VALUES ('%1$s', '%2$s', true, '%4$s'), ('%1$s', '%3$s', false, '%4$s')
            """,
            "INSERT INTO registry.event_step (event_id, state, recorded) VALUES ('%1$s', 'DONE', '%4$s')",
            leaves)
        .map(sql -> sql.replace("{what}", what))
        .toList();
  }
}
