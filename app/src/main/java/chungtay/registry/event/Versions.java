package chungtay.registry.event;

import chungtay.refusal.Refused;
import chungtay.registry.HouseholdId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Which acts touched households, so that whoever edits them notices what happened meanwhile.
@Component
public class Versions {

  /// How far somebody has seen what happened to households: as acts are numbered in the order of
  /// their commits, one number says it of several that are looked at together.
  ///
  /// @param number of the newest act that touched one of them; 0 if there is none
  public record Version(long number) {}

  /// Something that happened to households since somebody looked.
  ///
  /// @param households that it touched, of those that were asked about
  /// @param kind of the act
  /// @param event which event it was about; none if it was a list
  /// @param post of whoever did it
  public record Change(
      long number,
      Set<HouseholdId> households,
      String kind,
      Optional<EventId> event,
      String post,
      Instant at) {

    public Change {
      households = Set.copyOf(households);
    }
  }

  private static final String TOUCHED =
      """
      SELECT f.household_id, f.recorded AS act FROM registry.residence AS f WHERE f.household_id = ANY (:households)
       UNION
      SELECT f.household_id, f.withdrawn FROM registry.residence AS f WHERE f.household_id = ANY (:households)
       UNION
      SELECT f.household_id, f.recorded FROM registry.household_known AS f WHERE f.household_id = ANY (:households)
       UNION
      SELECT f.household_id, f.withdrawn FROM registry.household_known AS f WHERE f.household_id = ANY (:households)
       UNION
      SELECT f.household_id, f.recorded FROM registry.membership AS f WHERE f.household_id = ANY (:households)
       UNION
      SELECT f.household_id, f.withdrawn FROM registry.membership AS f WHERE f.household_id = ANY (:households)
       UNION
      SELECT m.household_id, k.recorded
        FROM registry.membership AS m
        JOIN registry.person_known AS k ON k.person_id = m.person_id AND k.held && m.held
       WHERE m.household_id = ANY (:households) AND m.withdrawn IS NULL
       UNION
      SELECT m.household_id, k.withdrawn
        FROM registry.membership AS m
        JOIN registry.person_known AS k ON k.person_id = m.person_id AND k.held && m.held
       WHERE m.household_id = ANY (:households) AND m.withdrawn IS NULL
       UNION
      SELECT e.household_id, s.recorded
        FROM registry.event_household AS e
        JOIN registry.event_step AS s ON s.event_id = e.event_id
       WHERE e.household_id = ANY (:households)
      """;

  private static final int CHANGES_AT_MOST = 100;

  private final JdbcClient db;

  public Versions(JdbcClient db) {
    this.db = db;
  }

  /// The version of households by now.
  public Version of(List<HouseholdId> households) {
    return new Version(
        db.sql(
                """
                SELECT coalesce(max(a.number), 0)
                  FROM (%s) AS t
                  JOIN audit.act AS a ON a.id = t.act
                """
                    .formatted(TOUCHED))
            .param("households", ids(households))
            .query(Long.class)
            .single());
  }

  /// What happened to households since a version, the newest first.
  public List<Change> since(List<HouseholdId> households, Version seen) {
    return db.sql(
            """
            SELECT a.number, a.kind, a.post, a.happened_at, array_agg(DISTINCT t.household_id) AS households,
                   (SELECT s.event_id FROM registry.event_step AS s WHERE s.recorded = a.id LIMIT 1) AS event_id
              FROM (%s) AS t
              JOIN audit.act AS a ON a.id = t.act AND a.number > :seen
             GROUP BY a.id
             ORDER BY a.number DESC
             LIMIT :atMost
            """
                .formatted(TOUCHED))
        .param("households", ids(households))
        .param("seen", seen.number())
        .param("atMost", CHANGES_AT_MOST)
        .query((row, _) ->
            new Change(
                row.getLong("number"),
                households((UUID[]) row.getArray("households").getArray()),
                row.getString("kind"),
                States.optional(row, "event_id", UUID.class).map(EventId::new),
                row.getString("post"),
                row.getObject("happened_at", OffsetDateTime.class).toInstant()))
        .list();
  }

  private static UUID[] ids(List<HouseholdId> households) {
    return households.stream().map(HouseholdId::value).toArray(UUID[]::new);
  }

  private static Set<HouseholdId> households(UUID[] ids) {
    return Arrays.stream(ids).map(HouseholdId::new).collect(Collectors.toSet());
  }

  /// @throws Refused if anything happened to one of the households since, or was proposed
  void mustBe(List<HouseholdId> households, Version seen) {
    refuseIfAny(since(households, seen));
  }

  /// The same, but what was only proposed, refused or withdrawn since changes nothing.
  void mustStand(List<HouseholdId> households, Version seen) {
    refuseIfAny(
        since(households, seen).stream()
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
