package chungtay.vault;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What a [Keeper] needs to know while keys are being changed.
public final class Renewing {

  static final int ID_BYTES = 16;

  private final Vault vault;
  private final JdbcClient db;
  private final Set<List<Byte>> old = new HashSet<>();
  private final Optional<Indexing> coming;

  Renewing(Vault vault, JdbcClient db, byte[][] oldKeys) {
    this.vault = vault;
    this.db = db;
    for (var key : oldKeys) old.add(boxed(key));
    this.coming = vault.coming();
  }

  private static List<Byte> boxed(byte[] bytes) {
    var all = new Byte[ID_BYTES];
    for (var at = 0; at < ID_BYTES; at++) all[at] = bytes[at];
    return List.of(all);
  }

  /// Whether a key that is being dropped encrypted this.
  public boolean isOld(byte[] cipher) {
    return cipher.length >= ID_BYTES && old.contains(boxed(Arrays.copyOf(cipher, ID_BYTES)));
  }

  /// The same text, encrypted by the new key.
  public byte[] renewed(byte[] cipher) {
    return vault.encrypt(vault.decrypt(cipher));
  }

  /// Whether hashes are still those of the old key.
  public boolean awaitsIndexes() {
    return coming.isPresent();
  }

  /// Notes what the hash of a text will be, for the moment at which all change at once.
  ///
  /// @param cipher of the text
  public void note(byte[] index, byte[] cipher) {
    var after = coming.orElseThrow().of(vault.decrypt(cipher));
    db.sql(
            """
            INSERT INTO vault.renewed_index (before, after) VALUES (:before, :after)
            ON CONFLICT DO NOTHING
            """)
        .param("before", index)
        .param("after", after)
        .update();
  }
}
