package chungtay.exchange;

import chungtay.audit.ActId;
import chungtay.audit.Actor;
import chungtay.audit.Acts;
import chungtay.audit.Deed;
import chungtay.exchange.file.ExchangeRefusal;
import chungtay.place.UnitId;
import chungtay.refusal.Refused;
import chungtay.registry.HouseholdId;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Where a person says what matching could not: which village is meant, which household.
///
/// What is settled is kept with the upload and survives its being read anew; nothing comes into the
/// facts before the upload is committed.
@Component
class Settling {

  private static final String REASON = "Đối chiếu danh sách";

  private final JdbcClient db;
  private final Acts acts;
  private final UploadBook book;
  private final Matching matching;
  private final ReadingAnUpload reading;

  Settling(JdbcClient db, Acts acts, UploadBook book, Matching matching, ReadingAnUpload reading) {
    this.db = db;
    this.acts = acts;
    this.book = book;
    this.matching = matching;
    this.reading = reading;
  }

  /// @param unit the village that is meant; none if it is a new one
  void village(Actor actor, UploadId upload, UnitId commune, String key, Optional<UnitId> unit) {
    settle(
        actor,
        upload,
        act -> {
          var village =
              matching.unsettled(upload).stream()
                  .filter(one -> one.commune().equals(commune) && one.key().equals(key))
                  .findFirst()
                  .orElseThrow(() -> new Refused(ExchangeRefusal.QUESTION_UNKNOWN, Map.of()));
          choose(upload, village, unit.map(UnitId::value).orElse(null), act);
          matching.placeVillages(upload);
        });
  }

  void allVillagesAsNew(Actor actor, UploadId upload) {
    settle(
        actor,
        upload,
        act -> {
          db.sql(
                  """
                  INSERT INTO exchange.village_choice (upload_id, commune_id, village_key, recorded)
                  SELECT DISTINCT upload_id, commune_id, village_key, CAST(:act AS uuid)
                    FROM exchange.staged_household
                   WHERE upload_id = :upload AND unit_id IS NULL AND village_key IS NOT NULL AND NOT kept_out
                      ON CONFLICT (upload_id, commune_id, village_key)
                      DO UPDATE SET unit_id = NULL, recorded = excluded.recorded
                  """)
              .param("upload", upload.value())
              .param("act", act.value())
              .update();
        });
  }

  /// @param number of the staged household
  /// @param household which it is; none if it is a new one
  void household(Actor actor, UploadId upload, int number, Optional<HouseholdId> household) {
    settle(
        actor,
        upload,
        act -> {
          if (!candidates(upload, number).containsAll(household.stream().toList())) {
            throw new Refused(ExchangeRefusal.QUESTION_UNKNOWN, Map.of());
          }
          db.sql(
                  """
                  INSERT INTO exchange.household_choice (upload_id, number, household_id, recorded)
                  VALUES (:upload, :number, :household, :act)
                  ON CONFLICT (upload_id, number) DO UPDATE SET household_id = excluded.household_id, recorded = :act
                  """)
              .param("upload", upload.value())
              .param("number", number)
              .param("household", household.map(HouseholdId::value).orElse(null), Types.OTHER)
              .param("act", act.value())
              .update();
          matching.match(upload);
        });
  }

  /// The households that a staged one may be: headed in its commune by somebody of the same name.
  List<HouseholdId> candidates(UploadId upload, int number) {
    return db.sql(
            """
            SELECT DISTINCT m.household_id
              FROM exchange.staged_household AS s
              JOIN registry.person_known AS k ON k.name_key = s.head_key AND k.withdrawn IS NULL
              JOIN registry.membership AS m
                ON m.person_id = k.person_id AND m.withdrawn IS NULL AND m.relation = 'HEAD'
              JOIN registry.residence AS r ON r.household_id = m.household_id AND r.withdrawn IS NULL
             WHERE s.upload_id = :upload AND s.number = :number
               AND (r.unit_id = s.commune_id
                    OR EXISTS (SELECT FROM place.version AS v
                                WHERE v.unit_id = r.unit_id AND v.parent_id = s.commune_id AND v.withdrawn IS NULL))
             ORDER BY m.household_id
             LIMIT 20
            """)
        .param("upload", upload.value())
        .param("number", number)
        .query((row, _) -> new HouseholdId(row.getObject("household_id", UUID.class)))
        .list();
  }

  /// A staged household that may be one that is known.
  record Asked(int number, String head, String village, LocalDate day, UnitId commune) {}

  /// Those that wait for somebody to say, in the order of the file.
  List<Asked> asked(UploadId upload, int atMost) {
    return db.sql(
            """
            SELECT number, head_name, coalesce(village, '') AS village, day, commune_id
              FROM exchange.staged_household
             WHERE upload_id = :upload AND match = 'ASK' AND NOT kept_out AND NOT twice
             ORDER BY number
             LIMIT :atMost
            """)
        .param("upload", upload.value())
        .param("atMost", atMost)
        .query((row, _) ->
            new Asked(
                row.getInt("number"),
                row.getString("head_name"),
                row.getString("village"),
                row.getObject("day", LocalDate.class),
                new UnitId(row.getObject("commune_id", UUID.class))))
        .list();
  }

  private interface Settlement {
    void under(ActId act);
  }

  private void settle(Actor actor, UploadId upload, Settlement settlement) {
    acts.perform(
        actor,
        Deed.of(Uploads.SETTLE, upload.toString(), REASON),
        act -> {
          var held = book.held(upload);
          if (held.state() != UploadState.READ) {
            var fields = Map.of("state", held.state().name());
            throw new Refused(ExchangeRefusal.UPLOAD_NOT_IN_STATE, fields);
          }
          reading.restageIfEmptied(held, Progress.unwatched());
          settlement.under(act);
          book.read(held, matching.tally(upload));
          return act;
        });
  }

  private void choose(UploadId upload, Matching.Unsettled village, @Nullable UUID unit, ActId act) {
    db.sql(
            """
            INSERT INTO exchange.village_choice (upload_id, commune_id, village_key, unit_id, recorded)
            VALUES (:upload, :commune, :key, :unit, :act)
            ON CONFLICT (upload_id, commune_id, village_key) DO UPDATE SET unit_id = excluded.unit_id, recorded = :act
            """)
        .param("upload", upload.value())
        .param("commune", village.commune().value())
        .param("key", village.key())
        .param("unit", unit, Types.OTHER)
        .param("act", act.value())
        .update();
  }
}
