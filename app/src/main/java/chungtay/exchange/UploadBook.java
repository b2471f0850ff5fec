package chungtay.exchange;

import chungtay.audit.ActId;
import chungtay.audit.Actor;
import chungtay.exchange.file.ExchangeRefusal;
import chungtay.exchange.reading.Defaults;
import chungtay.law.StandardId;
import chungtay.refusal.Refused;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Where every upload is entered, with how far it has come.
@Component
class UploadBook {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String COLUMNS =
      """
      SELECT u.id, u.file_name, u.bytes, u.file_hash, u.standard, u.review_year, u.day, u.state, u.received_at,
             u.read_at, u.committed_at, u.tally, u.refusal, u.fields
        FROM exchange.upload AS u
      """;

  private final JdbcClient db;
  private final Clock clock;

  UploadBook(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /// Who said yes, and why.
  record Confirmed(Actor actor, String reason) {}

  void enter(UploadId upload, Upload.File file, Defaults defaults, ActId act) {
    db.sql(
            """
            INSERT INTO exchange.upload
                   (id, file_name, bytes, file_hash, standard, review_year, day, state, received, received_at)
            VALUES (:id, :name, :bytes, :hash, :standard, :year, :day, 'RECEIVED', :act, :now)
            """)
        .param("id", upload.value())
        .param("name", file.name())
        .param("bytes", file.bytes())
        .param("hash", file.hash())
        .param("standard", defaults.standard().value())
        .param("year", defaults.reviewYear())
        .param("day", defaults.day())
        .param("act", act.value())
        .param("now", now())
        .update();
  }

  Upload upload(UploadId upload) {
    return one(upload, "");
  }

  /// The same, and nobody else may move it before this transaction ends.
  Upload held(UploadId upload) {
    return one(upload, " FOR UPDATE");
  }

  private Upload one(UploadId upload, String lock) {
    return db.sql(COLUMNS + " WHERE u.id = :id" + lock)
        .param("id", upload.value())
        .query((row, _) -> upload(row))
        .optional()
        .orElseThrow(() -> new Refused(ExchangeRefusal.UPLOAD_UNKNOWN, Map.of()));
  }

  /// The newest first.
  List<Upload> newest(int atMost) {
    return db.sql(COLUMNS + " ORDER BY u.received_at DESC, u.id DESC LIMIT :atMost")
        .param("atMost", atMost)
        .query((row, _) -> upload(row))
        .list();
  }

  List<Upload> in(UploadState state) {
    return db.sql(COLUMNS + " WHERE u.state = :state ORDER BY u.received_at")
        .param("state", state.name())
        .query((row, _) -> upload(row))
        .list();
  }

  /// An upload of the same bytes under the same defaults that is neither dropped nor failed.
  Optional<Upload> same(String hash, Defaults defaults) {
    return db.sql(
            COLUMNS
                + """
                 WHERE u.file_hash = :hash AND u.standard = :standard AND u.review_year = :year AND u.day = :day
                   AND u.state NOT IN ('DROPPED', 'FAILED')
                 ORDER BY u.received_at LIMIT 1
                """)
        .param("hash", hash)
        .param("standard", defaults.standard().value())
        .param("year", defaults.reviewYear())
        .param("day", defaults.day())
        .query((row, _) -> upload(row))
        .optional();
  }

  /// The same, while nobody else can enter such an upload until this transaction ends.
  Optional<Upload> sameAlone(String hash, Defaults defaults) {
    db.sql("SELECT pg_advisory_xact_lock(hashtextextended(:hash, 0))")
        .param("hash", hash)
        .query()
        .singleRow();
    return same(hash, defaults);
  }

  void read(Upload upload, Tally tally) {
    move(upload, UploadState.READ);
    db.sql(
            """
            UPDATE exchange.upload
               SET read_at = :now, tally = CAST(:tally AS jsonb), refusal = NULL, fields = NULL
             WHERE id = :id
            """)
        .param("id", upload.id().value())
        .param("now", now())
        .param("tally", JSON.writeValueAsString(tally))
        .update();
  }

  void failed(Upload upload, Refused refused) {
    move(upload, UploadState.FAILED);
    db.sql(
            """
            UPDATE exchange.upload SET refusal = :refusal, fields = CAST(:fields AS jsonb) WHERE id = :id
            """)
        .param("id", upload.id().value())
        .param("refusal", refused.refusal().name())
        .param("fields", JSON.writeValueAsString(refused.fields()))
        .update();
  }

  void confirmed(Upload upload, Confirmed by) {
    move(upload, UploadState.CONFIRMED);
    var actor = by.actor();
    db.sql("UPDATE exchange.upload SET confirmed_by = :by WHERE id = :id")
        .param("id", upload.id().value())
        .param("by", new String[] {actor.person(), actor.post(), actor.origin(), by.reason()})
        .update();
  }

  Confirmed confirmation(UploadId upload) {
    return db.sql("SELECT confirmed_by FROM exchange.upload WHERE id = :id")
        .param("id", upload.value())
        .query((row, _) -> (String[]) row.getArray("confirmed_by").getArray())
        .optional()
        .map(by -> new Confirmed(new Actor(by[0], by[1], by[2]), by[3]))
        .orElseThrow();
  }

  void committed(Upload upload, Tally tally, ActId act) {
    move(upload, UploadState.COMMITTED);
    db.sql(
            """
            UPDATE exchange.upload
               SET committed = :act, committed_at = :now, tally = CAST(:tally AS jsonb)
             WHERE id = :id
            """)
        .param("id", upload.id().value())
        .param("act", act.value())
        .param("now", now())
        .param("tally", JSON.writeValueAsString(tally))
        .update();
  }

  /// @throws Refused if the upload is past the point where this could be done
  void move(Upload upload, UploadState next) {
    if (!upload.state().mayBecome(next)) {
      var fields = Map.of("state", upload.state().name());
      throw new Refused(ExchangeRefusal.UPLOAD_NOT_IN_STATE, fields);
    }
    db.sql("UPDATE exchange.upload SET state = :state WHERE id = :id")
        .param("id", upload.id().value())
        .param("state", next.name())
        .update();
  }

  private OffsetDateTime now() {
    return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
  }

  private static Upload upload(ResultSet row) throws SQLException {
    var file =
        new Upload.File(
            row.getString("file_name"), row.getLong("bytes"), row.getString("file_hash"));
    var defaults =
        new Defaults(
            new StandardId(row.getString("standard")),
            row.getInt("review_year"),
            row.getObject("day", LocalDate.class));
    var times =
        new Upload.Times(
            row.getObject("received_at", OffsetDateTime.class).toInstant(),
            instant(row, "read_at"),
            instant(row, "committed_at"));
    return new Upload(
        new UploadId(row.getObject("id", UUID.class)),
        file,
        defaults,
        UploadState.valueOf(row.getString("state")),
        times,
        tally(row.getString("tally")),
        failure(row));
  }

  private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
        .map(OffsetDateTime::toInstant);
  }

  private static Optional<Tally> tally(@Nullable String json) {
    return Optional.ofNullable(json).map(text -> JSON.readValue(text, Tally.class));
  }

  private static Optional<Upload.Failure> failure(ResultSet row) throws SQLException {
    var refusal = row.getString("refusal");
    if (refusal == null) return Optional.empty();
    Map<String, String> fields = JSON.readValue(row.getString("fields"), new TypeReference<>() {});
    return Optional.of(new Upload.Failure(ExchangeRefusal.valueOf(refusal), fields));
  }
}
