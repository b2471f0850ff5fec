package chungtay.vault;

import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.crypto.SecretKey;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The master keys that the database names, with their files: one, and two while they are being
/// changed.
final class Ring {

  /// How long a process may go on with what it knows.
  static final long RECENT_NANOSECONDS = 1_000_000_000L;

  private final Map<Integer, MasterKey> masters;
  private final int writing;
  private final int indexing;
  private final long readAt = System.nanoTime();

  private Ring(Map<Integer, MasterKey> masters, int writing, int indexing) {
    this.masters = masters;
    this.writing = writing;
    this.indexing = indexing;
  }

  @SuppressWarnings("ArrayRecordComponent") // two of them are never compared
  private record Named(int number, byte[] check, boolean writes, boolean indexes) {

    boolean isOf(MasterKey key) {
      return MessageDigest.isEqual(key.check(), check);
    }
  }

  /// @throws MasterKeyRefused if a key that the database names is not in the folder
  static Ring of(JdbcClient db, Path folder) {
    return of(db, folder, Map.of());
  }

  /// As the database names the keys now; files are read only for those that are new.
  Ring renewed(JdbcClient db, Path folder) {
    return of(db, folder, masters);
  }

  private static Ring of(JdbcClient db, Path folder, Map<Integer, MasterKey> known) {
    var named =
        db.sql("SELECT number, value, writes, indexes FROM vault.master ORDER BY number")
            .query((row, _) ->
                new Named(
                    row.getInt("number"),
                    row.getBytes("value"),
                    row.getBoolean("writes"),
                    row.getBoolean("indexes")))
            .list();
    var masters = new TreeMap<Integer, MasterKey>();
    for (var one : named) {
      var key = Optional.ofNullable(known.get(one.number())).filter(one::isOf);
      masters.put(one.number(), key.orElseGet(() -> in(folder, one)));
    }
    return new Ring(
        masters,
        named.stream().filter(Named::writes).findFirst().orElseThrow().number(),
        named.stream().filter(Named::indexes).findFirst().orElseThrow().number());
  }

  static boolean isEmpty(JdbcClient db) {
    return db.sql("SELECT NOT EXISTS (SELECT FROM vault.master)").query(Boolean.class).single();
  }

  private static MasterKey in(Path folder, Named named) {
    var file = folder.resolve(MasterKey.FILE);
    var all = MasterKey.all(folder);
    if (all.isEmpty()) throw MasterKeyRefused.lost(file);
    return all.stream()
        .filter(named::isOf)
        .findFirst()
        .orElseThrow(() -> MasterKeyRefused.another(file));
  }

  /// Whether the change has ended, but whoever ended it was killed before the files were told.
  boolean isPromotionDue(Path folder) {
    if (masters.size() > 1) return false;
    var named = MasterKey.in(folder);
    return named.isEmpty() || !MessageDigest.isEqual(named.get().check(), master(writing).check());
  }

  boolean isRecent() {
    return System.nanoTime() - readAt < RECENT_NANOSECONDS;
  }

  Set<Integer> numbers() {
    return masters.keySet();
  }

  /// Below which master key new data keys are.
  int writing() {
    return writing;
  }

  /// By which master key texts are found.
  int indexing() {
    return indexing;
  }

  SecretKey wrapping(int number) {
    return master(number).derive("chungtay wrapping", "AES");
  }

  SecretKey indexing(int number) {
    return master(number).derive("chungtay index", "HmacSHA256");
  }

  private MasterKey master(int number) {
    return Optional.ofNullable(masters.get(number))
        .orElseThrow(() -> new Tampered("an encrypted value names a master key that is not here"));
  }

  /// Whether it says the same.
  @Override
  public boolean equals(Object other) {
    return other instanceof Ring ring
        && masters.keySet().equals(ring.masters.keySet())
        && writing == ring.writing
        && indexing == ring.indexing;
  }

  @Override
  public int hashCode() {
    return Objects.hash(masters.keySet(), writing, indexing);
  }
}
