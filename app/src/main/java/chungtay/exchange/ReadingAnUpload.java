package chungtay.exchange;

import chungtay.exchange.file.ExchangeRefusal;
import chungtay.exchange.file.HouseholdFile;
import chungtay.exchange.reading.Defaults;
import chungtay.exchange.reading.Headings;
import chungtay.exchange.reading.HouseholdReader;
import chungtay.exchange.reading.HouseholdRows;
import chungtay.exchange.reading.HouseholdSink;
import chungtay.exchange.reading.PlaceCommunes;
import chungtay.exchange.reading.Vocabulary;
import chungtay.exchange.staging.Appraiser;
import chungtay.exchange.staging.Staging;
import chungtay.exchange.value.DayReader;
import chungtay.place.Places;
import chungtay.refusal.Refused;
import chungtay.vault.Vault;
import chungtay.wording.WorkingDay;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Reads a kept file into staging and holds it against what is known. Writes no fact.
///
/// It is one transaction: whoever is killed while reading has read nothing, and starts over.
@Component
class ReadingAnUpload {

  private static final int STEP = 5_000;

  private final UploadBook book;
  private final KeptFiles files;
  private final Matching matching;
  private final OriginalRows originals;
  private final Surroundings around;

  /// What reading needs of other rooms.
  @Component
  record Surroundings(
      Vocabulary vocabulary,
      Places places,
      Vault vault,
      JdbcClient db,
      DataSource dataSource,
      TransactionTemplate transactions,
      Clock clock) {}

  ReadingAnUpload(
      UploadBook book,
      KeptFiles files,
      Matching matching,
      OriginalRows originals,
      Surroundings around) {
    this.book = book;
    this.files = files;
    this.matching = matching;
    this.originals = originals;
    this.around = around;
  }

  Defaults defaults(String standard, int reviewYear, LocalDate day) {
    var defaults = new Defaults(around.vocabulary().standardNamed(standard), reviewYear, day);
    expect(defaults);
    return defaults;
  }

  /// Refuses what no list can hold for.
  ///
  /// @throws Refused if the standard, the year or the day is none, or they do not go together
  void expect(Defaults defaults) {
    var vocabulary = around.vocabulary();
    var standard = vocabulary.standardNamed(defaults.standard().value());
    if (!defaults.hasReadableYear()) {
      var year = Integer.toString(defaults.reviewYear());
      throw new Refused(ExchangeRefusal.YEAR_UNREADABLE, Map.of("year", year));
    }
    var day = DayReader.written(defaults.day());
    if (defaults.day().isAfter(today())) {
      var fields = Map.of("day", day, "today", DayReader.written(today()));
      throw new Refused(ExchangeRefusal.DAY_TO_COME, fields);
    }
    if (vocabulary.askedOn(standard, defaults.reviewYear(), defaults.day()).isEmpty()) {
      throw new Refused(ExchangeRefusal.NO_LAW_THAT_DAY, Map.of("day", day));
    }
  }

  /// @throws Refused if the file is not a list that can be read; the upload has then failed
  void read(UploadId upload, Progress progress) {
    try {
      around.transactions().executeWithoutResult(_ -> stage(book.held(upload), progress));
    } catch (Refused refused) {
      if (refused.refusal() instanceof ExchangeRefusal) fail(upload, refused);
      throw refused;
    }
  }

  private void fail(UploadId upload, Refused refused) {
    around
        .transactions()
        .executeWithoutResult(_ -> {
          var held = book.held(upload);
          if (held.state() == UploadState.RECEIVED) book.failed(held, refused);
        });
  }

  private void stage(Upload upload, Progress progress) {
    if (upload.state() != UploadState.RECEIVED && upload.state() != UploadState.READ) {
      var fields = Map.of("state", upload.state().name());
      throw new Refused(ExchangeRefusal.UPLOAD_NOT_IN_STATE, fields);
    }
    restage(upload, progress);
    progress.reached(Progress.Step.MATCHING, 0);
    matching.match(upload.id());
    book.read(upload, matching.tally(upload.id()));
  }

  /// Reads and matches anew what a crash of the database has emptied from staging.
  void restageIfEmptied(Upload upload, Progress progress) {
    if (isStaged(upload)) return;
    restage(upload, progress);
    matching.match(upload.id());
  }

  /// Fills staging from the kept file, in the running transaction.
  private void restage(Upload upload, Progress progress) {
    clear(upload.id());
    var connection = DataSourceUtils.getConnection(around.dataSource());
    try {
      var appraiser = new Appraiser(around.vocabulary());
      var staging =
          new Staging(upload.id().value(), connection, around.places(), around.vault(), appraiser);
      var communes = new PlaceCommunes(around.places());
      var watched = new Watched(staging, progress);
      new HouseholdReader(around.vocabulary(), communes, upload.defaults(), today(), watched)
          .restoring(originals.of(upload.id()))
          .read(new HouseholdFile(files.content(upload.id())));
      staging.send();
    } finally {
      DataSourceUtils.releaseConnection(connection, around.dataSource());
    }
  }

  private LocalDate today() {
    return LocalDate.ofInstant(around.clock().instant(), WorkingDay.ZONE);
  }

  /// Empties staging of an upload; its complaints go with it.
  private void clear(UploadId upload) {
    clearStaging(upload);
    for (var table : new String[] {"complaint", "sheet"}) {
      around
          .db()
          .sql("DELETE FROM exchange." + table + " WHERE upload_id = :upload")
          .param("upload", upload.value())
          .update();
    }
  }

  /// Empties the two large tables, once what they hold is committed or given up.
  void clearStaging(UploadId upload) {
    for (var table : new String[] {"staged_person", "staged_household"}) {
      around
          .db()
          .sql("DELETE FROM exchange." + table + " WHERE upload_id = :upload")
          .param("upload", upload.value())
          .update();
    }
  }

  /// Whether staging still holds all that was read.
  private boolean isStaged(Upload upload) {
    var staged =
        around
            .db()
            .sql("SELECT count(*) FROM exchange.staged_household WHERE upload_id = :upload")
            .param("upload", upload.id().value())
            .query(Integer.class)
            .single();
    return upload.tally().map(Tally::households).orElse(-1).equals(staged);
  }

  /// Tells somebody how many rows have passed.
  private static final class Watched implements HouseholdSink {

    private final HouseholdSink sink;
    private final Progress progress;
    private long passed;
    private long told;

    Watched(HouseholdSink sink, Progress progress) {
      this.sink = sink;
      this.progress = progress;
    }

    @Override
    public void sheet(int number, String name, Headings headings) {
      sink.sheet(number, name, headings);
    }

    @Override
    public void household(HouseholdRows household) {
      sink.household(household);
      passed += household.lastRow() - household.firstRow() + 1L;
      if (passed - told < STEP) return;
      told = passed;
      progress.reached(Progress.Step.READING, passed);
    }
  }
}
