package chungtay.vault;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Changes the master key, and with it every data key and the key of the hashes, while people work.
///
/// What is written is encrypted by the new key from the beginning. Old ciphers are encrypted anew
/// bit by bit. Hashes change all at once, in one transaction: two hashes of one number must never
/// meet in a comparison, or one person would become two. The old keys are dropped when nothing
/// refers to them and nobody is left who read something that did.
///
/// Every step may be killed: the next call goes on where the database says that it stands.
@Component
public class Rotation {

  /// PostgreSQL looks for deadlocks after a second; whoever waits less is never part of one.
  private static final String PATIENCE = "SET LOCAL lock_timeout = '800ms'";

  private static final String LOCK_NOT_AVAILABLE = "55P03";
  private static final Duration PAUSE = Duration.ofMillis(500);

  /// By then every process has asked which key writes.
  private static final Duration EVERYBODY_KNOWS = Duration.ofNanos(2 * Ring.RECENT_NANOSECONDS);

  private final Vault vault;
  private final List<Keeper> keepers;
  private final JdbcClient db;
  private final TransactionTemplate transactions;

  public Rotation(
      Vault vault, List<Keeper> keepers, JdbcClient db, TransactionTemplate transactions) {
    this.vault = vault;
    this.keepers = List.copyOf(keepers);
    this.db = db;
    this.transactions = transactions;
  }

  /// Keeps others on this machine from doing the same, until it is closed or its process ends.
  ///
  /// @return none if somebody does
  public Optional<FileChannel> alone() throws IOException {
    var file =
        FileChannel.open(
            vault.folder().resolve("rotation.lock"),
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE);
    if (file.tryLock() != null) return Optional.of(file);
    file.close();
    return Optional.empty();
  }

  /// Whether a change was begun and has not ended.
  public boolean isUnderWay() {
    return vault.ring().numbers().size() > 1;
  }

  /// Makes a new master key, by which everything is encrypted from now on; in the running
  /// transaction.
  public void begin() {
    if (isUnderWay()) throw new IllegalStateException("keys are being changed already");
    var check = MasterKey.madeIn(vault.folder(), MasterKey.NEXT).check();
    db.sql("UPDATE vault.master SET writes = FALSE").update();
    db.sql(
            """
            INSERT INTO vault.master (number, value, writes, indexes)
            SELECT max(number) + 1, :value, TRUE, FALSE FROM vault.master
            """)
        .param("value", check)
        .update();
  }

  /// Encrypts anew whatever an old key encrypted; returns when nothing refers to one.
  ///
  /// @return how many values it was
  public long renew() throws InterruptedException {
    Thread.sleep(EVERYBODY_KNOWS);
    var renewed = pass();
    while (vault.coming().isPresent()) {
      if (!reindexed()) Thread.sleep(PAUSE);
    }
    // Whoever is in the midst of something may have read an old cipher and write it elsewhere.
    long more;
    do {
      more = pass();
      renewed += more;
      awaitOthers();
    } while (more > 0 || refersToOld());
    return renewed;
  }

  private long pass() {
    var renewing = renewing();
    return keepers.stream().mapToLong(keeper -> keeper.renew(renewing)).sum();
  }

  private Renewing renewing() {
    return new Renewing(vault, db, old());
  }

  /// The old data keys, as what they encrypted begins.
  private byte[][] old() {
    return db.sql(
            """
            SELECT uuid_send(k.id)
              FROM vault.data_key AS k
              JOIN vault.master AS m ON m.number = k.master
             WHERE NOT m.writes
            """)
        .query((row, _) -> row.getBytes(1))
        .list()
        .toArray(byte[][]::new);
  }

  private boolean refersToOld() {
    var old = old();
    return keepers.stream().anyMatch(keeper -> keeper.refersTo(old));
  }

  /// Whether all hashes could be changed at once; false if somebody was in the way.
  private boolean reindexed() {
    try {
      transactions.executeWithoutResult(_ -> {
        db.sql(PATIENCE).update();
        keepers.forEach(Keeper::holdIndexes);
        db.sql("SET LOCAL lock_timeout = 0").update();
        var renewing = renewing();
        keepers.forEach(keeper -> keeper.reindex(renewing));
        db.sql("UPDATE vault.master SET indexes = FALSE WHERE indexes").update();
        db.sql("UPDATE vault.master SET indexes = TRUE WHERE writes").update();
        db.sql("DELETE FROM vault.renewed_index").update();
      });
      return true;
    } catch (DataAccessException e) {
      if (e.getMostSpecificCause() instanceof SQLException cause
          && LOCK_NOT_AVAILABLE.equals(cause.getSQLState())) {
        return false;
      }
      throw e;
    }
  }

  /// Waits until every transaction has ended that runs now.
  private void awaitOthers() throws InterruptedException {
    var now =
        db.sql("SELECT clock_timestamp()")
            .query((row, _) -> row.getObject(1, OffsetDateTime.class))
            .single();
    while (othersSince(now) > 0) Thread.sleep(PAUSE);
  }

  private int othersSince(OffsetDateTime moment) {
    return db.sql(
            """
            SELECT count(*)
              FROM pg_stat_activity
             WHERE datname = current_database() AND backend_type = 'client backend'
               AND pid <> pg_backend_pid() AND xact_start < :moment
            """)
        .param("moment", moment)
        .query(Integer.class)
        .single();
  }

  /// Drops the old keys, in the running transaction; [#dropFile] follows it.
  ///
  /// @throws IllegalStateException if something still refers to one: nothing is dropped then
  public void end() {
    if (!isUnderWay() || vault.coming().isPresent() || refersToOld()) {
      throw new IllegalStateException("something still refers to an old key");
    }
    db.sql(
            """
            DELETE FROM vault.data_key AS k
             USING vault.master AS m
             WHERE m.number = k.master AND NOT m.writes
            """)
        .update();
    db.sql("DELETE FROM vault.master WHERE NOT writes").update();
  }

  /// Removes the file of the old master key.
  public void dropFile() {
    if (vault.ring().isPromotionDue(vault.folder())) MasterKey.promote(vault.folder());
  }
}
