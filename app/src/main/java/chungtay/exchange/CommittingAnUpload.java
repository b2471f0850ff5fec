package chungtay.exchange;

import chungtay.audit.ActId;
import chungtay.audit.Actor;
import chungtay.audit.Acts;
import chungtay.audit.Deed;
import chungtay.database.Statements;
import chungtay.exchange.UploadBook.Confirmed;
import chungtay.exchange.file.ExchangeRefusal;
import chungtay.exchange.reading.Vocabulary;
import chungtay.place.Places;
import chungtay.place.UnitId;
import chungtay.refusal.Refused;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Brings what was staged into the facts: one transaction, one act.
///
/// Whatever waits for a correction or an answer stays behind, and can be had as a reject file. What
/// is confirmed survives a crash as that: the next start commits it.
@Component
class CommittingAnUpload {

  /// One import at a time, from its matching to its commit.
  private static final long IMPORTING = 0x43_54_45_58L;

  private static final String COMMIT = Statements.beside(CommittingAnUpload.class, "commit");
  private static final String ARRIVE = Statements.beside(CommittingAnUpload.class, "arrive");
  private static final String DECIDE = Statements.beside(CommittingAnUpload.class, "decide");
  private static final String LEAVE_BEHIND =
      Statements.beside(CommittingAnUpload.class, "leave-behind");

  private final UploadBook book;
  private final ReadingAnUpload reading;
  private final Matching matching;
  private final Rooms rooms;
  private final TransactionTemplate transactions;

  /// The doors that facts go in by.
  @Component
  record Rooms(
      JdbcClient db,
      Acts acts,
      Places places,
      chungtay.registry.Intake registry,
      chungtay.review.Intake review,
      Vocabulary vocabulary) {}

  CommittingAnUpload(
      UploadBook book,
      ReadingAnUpload reading,
      Matching matching,
      Rooms rooms,
      TransactionTemplate transactions) {
    this.book = book;
    this.reading = reading;
    this.matching = matching;
    this.rooms = rooms;
    this.transactions = transactions;
  }

  /// Says yes to what was read.
  ///
  /// @throws Refused if nothing of it is ready
  void confirm(Actor actor, UploadId upload, String reason) {
    transactions.executeWithoutResult(_ -> {
      var held = book.held(upload);
      if (held.tally().map(Tally::ready).orElse(0) == 0 && held.state() == UploadState.READ) {
        throw new Refused(ExchangeRefusal.NOTHING_TO_COMMIT, Map.of());
      }
      book.confirmed(held, new Confirmed(actor, reason));
    });
  }

  /// Commits what is confirmed; does nothing if somebody else has done it meanwhile.
  void finish(UploadId upload, Progress progress) {
    try {
      var by = book.confirmation(upload);
      var file = book.upload(upload).file();
      var deed = Deed.of("exchange.commit", upload.toString(), by.reason()).withFile(file.hash());
      rooms
          .acts()
          .perform(
              by.actor(),
              deed,
              act -> {
                record(upload, act, progress);
                return act;
              });
    } catch (AlreadyCommitted _) {
      return;
    } catch (Refused refused) {
      transactions.executeWithoutResult(_ -> book.move(book.held(upload), UploadState.READ));
      throw refused;
    }
    transactions.executeWithoutResult(_ -> reading.clearStaging(upload));
  }

  /// Somebody else was quicker; the act that was begun is not to stand.
  private static final class AlreadyCommitted extends RuntimeException {}

  private void record(UploadId id, ActId act, Progress progress) {
    var db = rooms.db();
    db.sql("SELECT pg_advisory_xact_lock(:lock)").param("lock", IMPORTING).query().singleRow();
    var upload = book.held(id);
    if (upload.state() == UploadState.COMMITTED) throw new AlreadyCommitted();
    reading.restageIfEmptied(upload, progress);
    progress.reached(Progress.Step.MATCHING, 0);
    matching.matchAgain(id);
    addVillages(id, act);
    db.sql(COMMIT).param("upload", id.value()).update();
    var rounds =
        db.sql("SELECT coalesce(max(round), 0) FROM committing").query(Integer.class).single();
    if (rounds == 0) throw new Refused(ExchangeRefusal.NOTHING_TO_COMMIT, Map.of());
    for (var round = 1; round <= rounds; round++) arrive(id, act, round, progress);
    decide(id, act);
    var tally = matching.tally(id);
    db.sql(LEAVE_BEHIND).param("upload", id.value()).update();
    book.committed(upload, tally, act);
  }

  /// Makes the villages that somebody said are new, and remembers the other names.
  private void addVillages(UploadId upload, ActId act) {
    var units = new HashMap<Matching.Unsettled, UnitId>();
    for (var village : matching.saidToBeNew(upload)) {
      units.put(
          village,
          rooms.places().addVillage(act, village.commune(), village.name(), "", village.from()));
    }
    matching.place(upload, units);
    for (var alias : matching.aliases(upload)) {
      rooms.places().addAlias(act, alias.village(), alias.name());
    }
  }

  private void arrive(UploadId upload, ActId act, int round, Progress progress) {
    rooms.registry().open();
    rooms.db().sql(ARRIVE).param("upload", upload.value()).param("round", round).update();
    var households =
        rooms.db().sql("SELECT count(*) FROM arriving_household").query(Long.class).single();
    progress.reached(Progress.Step.RECORDING, households);
    rooms.registry().settle(act);
  }

  private void decide(UploadId upload, ActId act) {
    rooms.review().open();
    rooms
        .db()
        .sql(DECIDE)
        .param("upload", upload.value())
        .param("law", rooms.vocabulary().law().hash())
        .update();
    rooms.review().settle(act);
  }
}
