package chungtay.exchange;

import chungtay.audit.Actor;
import chungtay.audit.Acts;
import chungtay.database.TestDatabase;
import chungtay.exchange.reading.Defaults;
import chungtay.exchange.reading.Made;
import chungtay.exchange.reading.Vocabulary;
import chungtay.law.Language;
import chungtay.law.Law;
import chungtay.law.StandardId;
import chungtay.place.Places;
import chungtay.vault.Vault;
import chungtay.wording.Messages;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/// An office with a database of its own, the units of Thái Nguyên, and everything that imports
/// need.
final class Office implements AutoCloseable {

  static final Actor OFFICER = new Actor("demo", "Sở LĐTBXH", "test");
  static final Defaults REVIEW_2020 =
      new Defaults(new StandardId("59-2015"), 2020, LocalDate.of(2020, 12, 15));

  /// The end of 2021, when its review has been decided.
  static final Clock CLOCK = Clock.fixed(Instant.parse("2021-12-31T03:00:00Z"), ZoneOffset.UTC);

  final TestDatabase database = TestDatabase.fresh();
  final JdbcClient db = database.client();
  final Vocabulary vocabulary = new Vocabulary(Law.read(Path.of("..", "law")));
  final Places places;
  final Vault vault;
  final UploadBook book;
  final KeptFiles files;
  final Matching matching;
  final Settling settling;
  final Complaints complaints;
  final CommittingAnUpload committing;
  final Uploads uploads;

  Office(Path keys) {
    var transactions = new DataSourceTransactionManager(database.dataSource());
    var acts = new Acts(db, database.transactions(), CLOCK);
    places = new Places(new JdbcTemplate(database.dataSource()), transactions, acts, "..");
    places.seed(OFFICER);
    vault = new Vault(db, database.beside(), keys);
    book = new UploadBook(db, CLOCK);
    files = new KeptFiles(db, vault);
    matching = new Matching(db, places, acts);
    complaints = new Complaints(db);
    var around =
        new ReadingAnUpload.Surroundings(
            vocabulary, places, vault, db, database.dataSource(), database.transactions(), CLOCK);
    var reading = new ReadingAnUpload(book, files, matching, new OriginalRows(db, files), around);
    var rooms =
        new CommittingAnUpload.Rooms(
            db,
            acts,
            places,
            new chungtay.registry.Intake(db),
            new chungtay.review.Intake(db),
            vocabulary);
    committing = new CommittingAnUpload(book, reading, matching, rooms, database.transactions());
    settling = new Settling(db, acts, book, matching, reading);
    uploads =
        new Uploads(
            book, files, acts, new Uploads.Steps(reading, committing, settling, complaints));
  }

  UploadId receive(byte[] bytes) {
    return receive(bytes, REVIEW_2020);
  }

  UploadId receive(byte[] bytes, Defaults defaults) {
    return uploads.receive(
        OFFICER, "danh-sach.csv", () -> new ByteArrayInputStream(bytes), defaults);
  }

  Upload read(byte[] bytes) {
    return uploads.read(receive(bytes), Progress.unwatched());
  }

  Upload read(String... lines) {
    return read(Made.text(lines));
  }

  Upload commit(Upload upload) {
    return uploads.commit(OFFICER, upload.id(), "kết quả rà soát", Progress.unwatched());
  }

  /// Received, read, every unknown village said to be new, committed.
  Upload bringIn(byte[] bytes) {
    var upload = read(bytes);
    uploads.settleAllVillagesAsNew(OFFICER, upload.id());
    return commit(upload);
  }

  Upload bringIn(String... lines) {
    return bringIn(Made.text(lines));
  }

  byte[] rejects(Upload upload) {
    var out = new ByteArrayOutputStream();
    new RejectFile(db, files, complaints).write(upload.id(), Messages.in(Language.VI), out);
    return out.toByteArray();
  }

  List<Complaints.Told> told(Upload upload) {
    return complaints.of(upload.id(), true, 100);
  }

  long count(String table) {
    return db.sql("SELECT count(*) FROM " + table).query(Long.class).single();
  }

  List<String> texts(String sql) {
    return db.sql(sql).query((row, _) -> row.getString(1)).list();
  }

  @Override
  public void close() {
    database.close();
  }
}
