package chungtay.vault;

import chungtay.database.Beside;
import com.github.f4b6a3.uuid.UuidCreator;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Where secrets are made unreadable and readable again.
///
/// Values are encrypted by data keys, one for each batch, which lie in the database wrapped by a
/// key that is derived from the master key; the master key lies in a file outside. A cipher is the
/// data key's id, a nonce, and the text with its tag.
///
/// While keys are being changed there are two master keys; what either encrypted is read, and what
/// is written is encrypted by the newer within a second ([Rotation]).
@Component
public final class Vault {

  private static final int ID_BYTES = 16;
  private static final int SALT_BYTES = 16;

  /// Far below what one key may encrypt under random nonces (2^32).
  private static final int VALUES_A_KEY = 1 << 20;

  private final JdbcClient db;
  private final Beside beside;
  private final Path folder;
  private final Map<UUID, SecretKey> unwrapped = new ConcurrentHashMap<>();
  private volatile Ring ring;
  private @Nullable DataKey current;
  private int usesLeft;

  private record DataKey(UUID id, SecretKey key, int master) {

    @Override
    public String toString() {
      return "data key " + id;
    }
  }

  @Autowired
  Vault(JdbcClient db, Beside beside, @Value("${chungtay.keys}") String folder) {
    this(db, beside, Path.of(folder));
  }

  /// Opens the vault, and makes the master key if neither folder nor database knows one.
  ///
  /// @throws MasterKeyRefused if the key is lost, damaged, or not the one of this database
  public Vault(JdbcClient db, Beside beside, Path folder) {
    this.db = db;
    // A data key must outlive the transaction that first used it: others may have used it too.
    this.beside = beside;
    this.folder = folder;
    firstMaster();
    this.ring = Ring.of(db, folder);
    if (ring.isPromotionDue(folder)) MasterKey.promote(folder);
  }

  private void firstMaster() {
    if (!Ring.isEmpty(db)) return;
    var check = MasterKey.madeIn(folder).check();
    beside.ask(own ->
        own.sql(
                """
                INSERT INTO vault.master (number, value, writes, indexes)
                VALUES (1, :value, TRUE, TRUE)
                ON CONFLICT DO NOTHING
                """)
            .param("value", check)
            .update());
  }

  /// The keys as the database names them now.
  private Ring fresh() {
    return fresh(db);
  }

  private Ring fresh(JdbcClient by) {
    var now = ring.renewed(by, folder);
    if (!now.equals(ring)) unwrapped.clear();
    ring = now;
    return now;
  }

  /// The keys as they were a second ago at the latest.
  private Ring recent() {
    var known = ring;
    return known.isRecent() ? known : fresh();
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
    return indexing().of(clear);
  }

  /// Hashes many texts by one key, the one by which texts are found now.
  public Indexing indexing() {
    var now = fresh();
    return new Indexing(now.indexing(now.indexing()));
  }

  /// The hashes by which a text may be found: two while keys are being changed.
  public List<byte[]> indexes(String clear) {
    var now = fresh();
    return now.numbers().stream().map(one -> new Indexing(now.indexing(one)).of(clear)).toList();
  }

  /// The hash by which a text will be found once keys are changed; none if it is found by that
  /// already.
  Optional<Indexing> coming() {
    var now = fresh();
    return now.indexing() == now.writing()
        ? Optional.empty()
        : Optional.of(new Indexing(now.indexing(now.writing())));
  }

  /// The folder of the master keys.
  Path folder() {
    return folder;
  }

  Ring ring() {
    return fresh();
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
    var now = recent();
    var key = current;
    if (key == null || usesLeft == 0 || key.master() != now.writing()) {
      key = newKey(now);
      current = key;
      usesLeft = VALUES_A_KEY;
    }
    usesLeft--;
    return key;
  }

  private DataKey newKey(Ring now) {
    var id = UuidCreator.getTimeOrderedEpoch();
    var key = MasterKey.random(MasterKey.BYTES);
    var nonce = MasterKey.random(Sealing.NONCE_BYTES);
    var sealed = Sealing.seal(now.wrapping(now.writing()), nonce, bytes(id), key);
    var wrapped = ByteBuffer.allocate(nonce.length + sealed.length).put(nonce).put(sealed).array();
    beside.ask(own ->
        own.sql("INSERT INTO vault.data_key (id, wrapped, master) VALUES (:id, :wrapped, :master)")
            .param("id", id)
            .param("wrapped", wrapped)
            .param("master", now.writing())
            .update());
    return new DataKey(id, new SecretKeySpec(key, "AES"), now.writing());
  }

  private SecretKey key(byte[] id) {
    var buffer = ByteBuffer.wrap(id);
    var name = new UUID(buffer.getLong(), buffer.getLong());
    var known = unwrapped.get(name);
    if (known != null) return known;
    // Asked for while rows are read, as often as not.
    var key = beside.ask(own -> unwrap(own, name));
    unwrapped.put(name, key);
    return key;
  }

  @SuppressWarnings("ArrayRecordComponent") // two of them are never compared
  private record Wrapped(byte[] bytes, int master) {}

  private SecretKey unwrap(JdbcClient by, UUID id) {
    var found =
        by.sql("SELECT wrapped, master FROM vault.data_key WHERE id = :id")
            .param("id", id)
            .query((row, _) -> new Wrapped(row.getBytes("wrapped"), row.getInt("master")))
            .optional()
            .orElseThrow(() -> new Tampered("an encrypted value names a key that is not here"));
    var known = ring.numbers().contains(found.master()) ? ring : fresh(by);
    var nonce = Arrays.copyOf(found.bytes(), Sealing.NONCE_BYTES);
    var sealed = Arrays.copyOfRange(found.bytes(), Sealing.NONCE_BYTES, found.bytes().length);
    return new SecretKeySpec(
        Sealing.open(known.wrapping(found.master()), nonce, bytes(id), sealed), "AES");
  }

  private static byte[] bytes(UUID id) {
    return ByteBuffer.allocate(ID_BYTES)
        .putLong(id.getMostSignificantBits())
        .putLong(id.getLeastSignificantBits())
        .array();
  }
}
