package chungtay.registry.event;

import chungtay.refusal.Refused;
import chungtay.registry.HouseholdId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Which acts touched a household, so that whoever edits it notices what happened meanwhile.
@Component
public class Versions {

  /// How far somebody has seen what happened to a household.
  ///
  /// @param number of the newest act that touched it; 0 if there is none
  public record Version(long number) {}

  /// Something that happened to a household since somebody looked.
  ///
  /// @param kind of the act
  /// @param event which event it was about; none if it was a list
  /// @param post of whoever did it
  public record Change(
      long number, String kind, Optional<EventId> event, String post, Instant at) {}

  private static final String TOUCHED =
      """
      SELECT f.recorded AS act FROM registry.residence AS f WHERE f.household_id = :household
       UNION
      SELECT f.withdrawn FROM registry.residence AS f WHERE f.household_id = :household
       UNION
      SELECT f.recorded FROM registry.household_known AS f WHERE f.household_id = :household
       UNION
      SELECT f.withdrawn FROM registry.household_known AS f WHERE f.household_id = :household
       UNION
      SELECT f.recorded FROM registry.membership AS f WHERE f.household_id = :household
       UNION
      SELECT f.withdrawn FROM registry.membership AS f WHERE f.household_id = :household
       UNION
      SELECT k.recorded
        FROM registry.membership AS m
        JOIN registry.person_known AS k ON k.person_id = m.person_id AND k.held && m.held
       WHERE m.household_id = :household AND m.withdrawn IS NULL
       UNION
      SELECT k.withdrawn
        FROM registry.membership AS m
        JOIN registry.person_known AS k ON k.person_id = m.person_id AND k.held && m.held
       WHERE m.household_id = :household AND m.withdrawn IS NULL
       UNION
      SELECT s.recorded
        FROM registry.event_household AS e
        JOIN registry.event_step AS s ON s.event_id = e.event_id
       WHERE e.household_id = :household
      """;

  private static final int CHANGES_AT_MOST = 100;

  private final JdbcClient db;

  public Versions(JdbcClient db) {
    this.db = db;
  }

  /// The version of a household by now.
  public Version of(HouseholdId household) {
    return new Version(
        db.sql(
                """
                SELECT coalesce(max(a.number), 0)
                  FROM (%s) AS t
                  JOIN audit.act AS a ON a.id = t.act
                """
                    .formatted(TOUCHED))
            .param("household", household.value())
            .query(Long.class)
            .single());
  }

  /// What happened to a household since a version, the newest first.
  public List<Change> since(HouseholdId household, Version seen) {
    return db.sql(
            """
            SELECT a.number, a.kind, a.post, a.happened_at,
                   (SELECT s.event_id FROM registry.event_step AS s WHERE s.recorded = a.id LIMIT 1) AS event_id
              FROM (%s) AS t
              JOIN audit.act AS a ON a.id = t.act AND a.number > :seen
             ORDER BY a.number DESC
             LIMIT :atMost
            """
                .formatted(TOUCHED))
        .param("household", household.value())
        .param("seen", seen.number())
        .param("atMost", CHANGES_AT_MOST)
        .query((row, _) ->
            new Change(
                row.getLong("number"),
                row.getString("kind"),
                States.optional(row, "event_id", UUID.class).map(EventId::new),
                row.getString("post"),
                row.getObject("happened_at", OffsetDateTime.class).toInstant()))
        .list();
  }

  /// @throws Refused if anything happened to the household since, or was proposed
  void mustBe(HouseholdId household, Version seen) {
    refuseIfAny(since(household, seen));
  }

  /// The same, but what was only proposed, refused or withdrawn since changes nothing.
  void mustStand(HouseholdId household, Version seen) {
    refuseIfAny(
        since(household, seen).stream()
            .filter(change -> !Proposals.UNDECIDED.contains(change.kind()))
            .toList());
  }

  private static void refuseIfAny(List<Change> changes) {
    if (changes.isEmpty()) return;
    var newest = changes.getFirst();
    throw new Refused(
        EventRefusal.CHANGED_SINCE,
        Map.of(
            "kind", newest.kind(),
            "post", newest.post(),
            "when", newest.at().toString(),
            "count", Integer.toString(changes.size())));
  }
}
