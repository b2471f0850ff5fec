package chungtay.exchange;

import chungtay.audit.Acts;
import chungtay.database.Statements;
import chungtay.place.Places;
import chungtay.place.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Holds what a list says against what is known: villages, households, and what a person settled.
@Component
class Matching {

  private static final String UNMATCH = Statements.beside(Matching.class, "unmatch");
  private static final String MATCH = Statements.beside(Matching.class, "match");
  private static final String TALLY = Statements.beside(Matching.class, "tally");
  private static final String ABSENT =
      "SELECT count(*) FROM (" + Statements.beside(Matching.class, "absent") + ") AS a";

  private final JdbcClient db;
  private final Places places;
  private final Acts acts;

  Matching(JdbcClient db, Places places, Acts acts) {
    this.db = db;
    this.places = places;
    this.acts = acts;
  }

  /// A village that a list names and that nobody has settled.
  record Unsettled(UnitId commune, String key, String name, LocalDate from, int households) {}

  /// Another name of a village that somebody recognised.
  record Alias(UnitId village, String name) {}

  /// Matches every staged household of an upload, as of the last commit.
  void match(UploadId upload) {
    var seen = acts.last();
    placeVillages(upload);
    analyze();
    if (db.sql(UNMATCH).param("upload", upload.value()).update() > 0) analyze();
    db.sql(MATCH).param("upload", upload.value()).update();
    db.sql("UPDATE exchange.upload SET matched_at = :seen WHERE id = :upload")
        .param("seen", seen)
        .param("upload", upload.value())
        .update();
  }

  /// The same, unless nothing that matching looks at was committed since.
  void matchAgain(UploadId upload) {
    var stale =
        db.sql(
                """
                SELECT EXISTS (SELECT FROM audit.act AS a
                                WHERE a.number > coalesce(u.matched_at, 0) AND a.kind NOT IN (:silent))
                  FROM exchange.upload AS u
                 WHERE u.id = :upload
                """)
            .param("silent", Uploads.WITHOUT_FACTS)
            .param("upload", upload.value())
            .query(Boolean.class)
            .single();
    if (stale) match(upload);
  }

  /// Tells the planner how much is staged and how little of it is matched, or it joins row by row.
  /// A small sample of it is enough, and a large one takes longer than the matching.
  private void analyze() {
    run("SET LOCAL default_statistics_target = 10");
    run("ANALYZE exchange.staged_household, exchange.staged_person");
    run("SET LOCAL default_statistics_target TO DEFAULT");
  }

  private void run(String sql) {
    db.sql(sql).update();
  }

  /// Puts households into the villages that are known by now or that somebody recognised.
  void placeVillages(UploadId upload) {
    db.sql(
            """
            UPDATE exchange.staged_household AS s
               SET unit_id = c.unit_id
              FROM exchange.village_choice AS c
             WHERE s.upload_id = :upload AND c.upload_id = s.upload_id AND c.commune_id = s.commune_id
               AND c.village_key = s.village_key AND c.unit_id IS NOT NULL AND s.unit_id IS NULL
            """)
        .param("upload", upload.value())
        .update();
    var known = new HashMap<Unsettled, UnitId>();
    for (var village : unsettled(upload)) {
      places
          .villageNamed(village.commune(), village.name(), village.from())
          .ifPresent(unit -> known.put(village, unit.id()));
    }
    place(upload, known);
  }

  /// Puts the households of villages into their units, all at once.
  void place(UploadId upload, Map<Unsettled, UnitId> units) {
    var villages = List.copyOf(units.entrySet());
    db.sql(
            """
            UPDATE exchange.staged_household AS s
               SET unit_id = p.unit_id
              FROM unnest(CAST(:communes AS uuid[]), CAST(:keys AS text[]), CAST(:units AS uuid[]))
                   AS p (commune_id, village_key, unit_id)
             WHERE s.upload_id = :upload AND s.commune_id = p.commune_id AND s.village_key = p.village_key
               AND s.unit_id IS NULL
            """)
        .param("upload", upload.value())
        .param(
            "communes",
            villages.stream().map(one -> one.getKey().commune().value()).toArray(UUID[]::new))
        .param("keys", villages.stream().map(one -> one.getKey().key()).toArray(String[]::new))
        .param("units", villages.stream().map(one -> one.getValue().value()).toArray(UUID[]::new))
        .update();
  }

  /// The villages of an upload that are not known, those with most households first.
  List<Unsettled> unsettled(UploadId upload) {
    return db.sql(
            """
            SELECT commune_id, village_key, min(village) AS village, min(day) AS day, count(*) AS households
              FROM exchange.staged_household
             WHERE upload_id = :upload AND unit_id IS NULL AND village_key IS NOT NULL AND NOT kept_out
             GROUP BY commune_id, village_key
             ORDER BY count(*) DESC, commune_id, village_key
            """)
        .param("upload", upload.value())
        .query((row, _) ->
            new Unsettled(
                new UnitId(row.getObject("commune_id", UUID.class)),
                row.getString("village_key"),
                row.getString("village"),
                row.getObject("day", LocalDate.class),
                row.getInt("households")))
        .list();
  }

  /// The names under which an upload knows villages that somebody recognised.
  List<Alias> aliases(UploadId upload) {
    return db.sql(
            """
            SELECT c.unit_id, min(s.village) AS village
              FROM exchange.village_choice AS c
              JOIN exchange.staged_household AS s
                ON s.upload_id = c.upload_id AND s.commune_id = c.commune_id AND s.village_key = c.village_key
             WHERE c.upload_id = :upload AND c.unit_id IS NOT NULL
             GROUP BY c.unit_id, c.village_key
            """)
        .param("upload", upload.value())
        .query((row, _) ->
            new Alias(new UnitId(row.getObject("unit_id", UUID.class)), row.getString("village")))
        .list();
  }

  /// What the dry run of an upload comes to.
  Tally tally(UploadId upload) {
    var absent = db.sql(ABSENT).param("upload", upload.value()).query(Integer.class).single();
    var unsettled = unsettled(upload);
    var villages = unsettled.size() - saidToBeNew(upload, unsettled).size();
    return db.sql(TALLY)
        .param("upload", upload.value())
        .query((row, _) -> tally(row, villages, absent))
        .single();
  }

  /// The villages of which somebody said that they are new; made when the upload is committed.
  List<Unsettled> saidToBeNew(UploadId upload) {
    return saidToBeNew(upload, unsettled(upload));
  }

  private List<Unsettled> saidToBeNew(UploadId upload, List<Unsettled> unsettled) {
    var said =
        Set.copyOf(
            db.sql(
                    """
                    SELECT commune_id, village_key
                      FROM exchange.village_choice
                     WHERE upload_id = :upload AND unit_id IS NULL
                    """)
                .param("upload", upload.value())
                .query((row, _) ->
                    new Named(
                        row.getObject("commune_id", UUID.class), row.getString("village_key")))
                .list());
    return unsettled.stream()
        .filter(village -> said.contains(new Named(village.commune().value(), village.key())))
        .toList();
  }

  private record Named(UUID commune, String key) {}

  private static Tally tally(ResultSet row, int villages, int absent) throws SQLException {
    var known =
        new Tally.Known(
            row.getInt("fresh"),
            row.getInt("by_code"),
            row.getInt("by_identity"),
            row.getInt("settled"));
    var differences =
        new Tally.Differences(
            row.getInt("changed"),
            row.getInt("out_of_poverty"),
            row.getInt("into_poverty"),
            row.getInt("computed_otherwise"),
            absent);
    return new Tally(
        row.getInt("households"),
        row.getLong("persons"),
        row.getInt("ready"),
        row.getInt("kept_out"),
        row.getInt("asked"),
        villages,
        known,
        differences);
  }
}
