package chungtay.vault;

import com.github.f4b6a3.uuid.UuidCreator;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// Where secrets are made unreadable and readable again.
///
/// Values are encrypted by data keys, one for each batch, which lie in the database wrapped by a
/// key that is derived from the master key; the master key lies in a file outside. A cipher is the
/// data key's id, a nonce, and the text with its tag.
@Component
public final class Vault {

  private static final int ID_BYTES = 16;
  private static final int SALT_BYTES = 16;

  /// Far below what one key may encrypt under random nonces (2^32).
  private static final int VALUES_A_KEY = 1 << 20;

  private final JdbcClient db;
  private final TransactionTemplate ownTransaction;
  private final SecretKey wrapping;
  private final SecretKey indexing;
  private final Map<UUID, SecretKey> unwrapped = new ConcurrentHashMap<>();
  private @Nullable DataKey current;
  private int usesLeft;

  private record DataKey(UUID id, SecretKey key) {

    @Override
    public String toString() {
      return "data key " + id;
    }
  }

  @Autowired
  Vault(
      JdbcClient db,
      PlatformTransactionManager transactions,
      @Value("${chungtay.keys}") String folder) {
    this(db, transactions, Path.of(folder));
  }

  /// Opens the vault, and makes the master key if neither folder nor database knows one.
  ///
  /// @throws MasterKeyRefused if the key is lost, damaged, or not the one of this database
  public Vault(JdbcClient db, PlatformTransactionManager transactions, Path folder) {
    this.db = db;
    // A data key must outlive the transaction that first used it: others may have used it too.
    this.ownTransaction = new TransactionTemplate(transactions);
    this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    var master = checked(folder);
    this.wrapping = master.derive("chungtay wrapping", "AES");
    this.indexing = master.derive("chungtay index", "HmacSHA256");
  }

  private MasterKey checked(Path folder) {
    var file = folder.resolve(MasterKey.FILE);
    var known = knownCheck();
    if (known.length > 0 && MasterKey.in(folder).isEmpty()) throw MasterKeyRefused.lost(file);
    var master = MasterKey.madeIn(folder);
    var check = master.derive("chungtay check", "HmacSHA256").getEncoded();
    ownTransaction.executeWithoutResult(status ->
        db.sql("INSERT INTO vault.master_check (value) VALUES (:value) ON CONFLICT DO NOTHING")
            .param("value", check)
            .update());
    if (!MessageDigest.isEqual(check, knownCheck())) throw MasterKeyRefused.another(file);
    return master;
  }

  private byte[] knownCheck() {
    return db.sql("SELECT value FROM vault.master_check")
        .query((row, _) -> row.getBytes(1))
        .optional()
        .orElse(new byte[0]);
  }

  /// The text as it may lie in a database.
  public byte[] encrypt(String clear) {
    var key = keyForOneMore();
    var nonce = MasterKey.random(Sealing.NONCE_BYTES);
    var id = bytes(key.id());
    var sealed = Sealing.seal(key.key(), nonce, id, clear.getBytes(StandardCharsets.UTF_8));
    return ByteBuffer.allocate(ID_BYTES + nonce.length + sealed.length)
        .put(id)
        .put(nonce)
        .put(sealed)
        .array();
  }

  /// The text of a cipher.
  ///
  /// @throws Tampered if the cipher is not what was once encrypted here
  public String decrypt(byte[] cipher) {
    if (cipher.length < ID_BYTES + Sealing.NONCE_BYTES + Sealing.TAG_BYTES) {
      throw new Tampered("an encrypted value was cut off");
    }
    var id = Arrays.copyOf(cipher, ID_BYTES);
    var nonce = Arrays.copyOfRange(cipher, ID_BYTES, ID_BYTES + Sealing.NONCE_BYTES);
    var sealed = Arrays.copyOfRange(cipher, ID_BYTES + Sealing.NONCE_BYTES, cipher.length);
    return new String(Sealing.open(key(id), nonce, id, sealed), StandardCharsets.UTF_8);
  }

  /// A keyed hash, by which a text is found again without being read. Equal texts have equal
  /// hashes, so the caller writes them in one way.
  public byte[] index(String clear) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(indexing);
      return mac.doFinal(clear.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Encrypts what is written to it. Only closing it makes the file whole.
  public OutputStream encrypting(OutputStream out) throws IOException {
    var key = keyForOneMore();
    var salt = MasterKey.random(SALT_BYTES);
    out.write(bytes(key.id()));
    out.write(salt);
    return new SealingStream(out, streamKey(key.key(), salt));
  }

  /// Reads what was encrypted so; a file that was changed or cut throws [Tampered] where it shows.
  public InputStream decrypting(InputStream in) throws IOException {
    var id = in.readNBytes(ID_BYTES);
    var salt = in.readNBytes(SALT_BYTES);
    if (salt.length < SALT_BYTES) throw new Tampered("an encrypted file was cut off");
    return new OpeningStream(in, streamKey(key(id), salt));
  }

  private static SecretKey streamKey(SecretKey key, byte[] salt) {
    return MasterKey.derive(key, salt, "chungtay stream", "AES");
  }

  private synchronized DataKey keyForOneMore() {
    var key = current;
    if (key == null || usesLeft == 0) {
      key = newKey();
      current = key;
      usesLeft = VALUES_A_KEY;
    }
    usesLeft--;
    return key;
  }

  private DataKey newKey() {
    var id = UuidCreator.getTimeOrderedEpoch();
    var key = MasterKey.random(MasterKey.BYTES);
    var nonce = MasterKey.random(Sealing.NONCE_BYTES);
    var sealed = Sealing.seal(wrapping, nonce, bytes(id), key);
    var wrapped = ByteBuffer.allocate(nonce.length + sealed.length).put(nonce).put(sealed).array();
    ownTransaction.executeWithoutResult(status ->
        db.sql("INSERT INTO vault.data_key (id, wrapped) VALUES (:id, :wrapped)")
            .param("id", id)
            .param("wrapped", wrapped)
            .update());
    return new DataKey(id, new SecretKeySpec(key, "AES"));
  }

  private SecretKey key(byte[] id) {
    var buffer = ByteBuffer.wrap(id);
    return unwrapped.computeIfAbsent(new UUID(buffer.getLong(), buffer.getLong()), this::unwrap);
  }

  private SecretKey unwrap(UUID id) {
    var wrapped =
        db.sql("SELECT wrapped FROM vault.data_key WHERE id = :id")
            .param("id", id)
            .query((row, _) -> row.getBytes(1))
            .optional()
            .orElseThrow(() -> new Tampered("an encrypted value names a key that is not here"));
    var nonce = Arrays.copyOf(wrapped, Sealing.NONCE_BYTES);
    var sealed = Arrays.copyOfRange(wrapped, Sealing.NONCE_BYTES, wrapped.length);
    return new SecretKeySpec(Sealing.open(wrapping, nonce, bytes(id), sealed), "AES");
  }

  private static byte[] bytes(UUID id) {
    return ByteBuffer.allocate(ID_BYTES)
        .putLong(id.getMostSignificantBits())
        .putLong(id.getLeastSignificantBits())
        .array();
  }
}
