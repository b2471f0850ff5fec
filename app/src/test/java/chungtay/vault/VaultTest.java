package chungtay.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chungtay.database.TestDatabase;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VaultTest {

  /// A chunk of a stream.
  static final int CHUNK = 65_536;

  final TestDatabase database = TestDatabase.fresh();
  Path keys;
  Vault vault;

  @BeforeEach
  void open(@TempDir Path folder) {
    keys = folder.resolve("keys");
    vault = vault();
  }

  @AfterEach
  void close() {
    database.close();
  }

  private Vault vault() {
    return new Vault(database.client(), database.beside(), keys);
  }

  @Test
  void aValueComesBackAfterARestart() {
    var cipher = vault.encrypt("001184000123");

    assertThat(vault().decrypt(cipher)).isEqualTo("001184000123");
  }

  @Test
  void oneValueHasManyCiphersAndOneIndex() {
    assertThat(vault.encrypt("001184000123")).isNotEqualTo(vault.encrypt("001184000123"));
    assertThat(vault.index("001184000123")).isEqualTo(vault().index("001184000123")).hasSize(32);
    assertThat(vault.index("001184000123")).isNotEqualTo(vault.index("001184000124"));
  }

  @Test
  void aKeyOutlivesTheTransactionThatNeededIt() {
    var transactions = database.transactions();
    var cipher =
        transactions.execute(status -> {
          status.setRollbackOnly();
          return vault.encrypt("001184000123");
        });

    assertThat(vault().decrypt(cipher)).isEqualTo("001184000123");
  }

  @Test
  void aChangedCipherDoesNotOpen() {
    var cipher = vault.encrypt("001184000123");
    for (var at = 16; at < cipher.length; at++) {
      var changed = cipher.clone();
      changed[at] ^= 1;
      assertThatThrownBy(() -> vault.decrypt(changed)).isInstanceOf(Tampered.class);
    }
    assertThatThrownBy(() -> vault.decrypt(Arrays.copyOf(cipher, 20))).isInstanceOf(Tampered.class);
  }

  @Test
  void onlyTheOwnerMayReadTheMasterKey() throws IOException {
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(keys)))
        .isEqualTo("rwx------");
    assertThat(
            PosixFilePermissions.toString(
                Files.getPosixFilePermissions(keys.resolve("master.key"))))
        .isEqualTo("rw-------");
    try (var files = Files.list(keys)) {
      assertThat(files).hasSize(1);
    }
  }

  @Test
  void aLostKeyIsRefusedAndNotMadeAnew() throws IOException {
    Files.delete(keys.resolve("master.key"));

    assertThatThrownBy(this::vault)
        .isInstanceOf(MasterKeyRefused.class)
        .hasMessageContaining("is gone")
        .hasMessageContaining("chungtay.keys");
    assertThat(keys.resolve("master.key")).doesNotExist();
  }

  /// A disk that goes away under a running server must not stop it.
  @Test
  void whoIsRunningNeedsTheFileNoMore() throws IOException {
    var index = vault.index("001184000123");
    Files.delete(keys.resolve("master.key"));

    assertThat(vault.index("001184000123")).isEqualTo(index);
    assertThat(vault.decrypt(vault.encrypt("001184000123"))).isEqualTo("001184000123");
  }

  @Test
  void aKeyOfAnotherDatabaseIsRefused() throws IOException {
    Files.writeString(keys.resolve("master.key"), "00".repeat(32) + "\n");

    assertThatThrownBy(this::vault)
        .isInstanceOf(MasterKeyRefused.class)
        .hasMessageContaining("not the one of this database");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "00", "not a key"})
  void aDamagedKeyIsRefused(String content) throws IOException {
    Files.writeString(keys.resolve("master.key"), content);

    assertThatThrownBy(this::vault)
        .isInstanceOf(MasterKeyRefused.class)
        .hasMessageContaining("damaged");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK})
  void aFileComesBackWhole(int length) throws IOException {
    var clear = random(length);

    assertThat(read(written(clear))).isEqualTo(clear);
  }

  @Test
  void aFileIsNotReadableInBetween() throws IOException {
    var sealed =
        written("Hoàng Thị Mỵ".repeat(10).getBytes(java.nio.charset.StandardCharsets.UTF_8));

    assertThat(new String(sealed, java.nio.charset.StandardCharsets.ISO_8859_1))
        .doesNotContain("ng Th");
  }

  /// Header 32; chunks of 65,536 + 16.
  @ParameterizedTest
  @ValueSource(ints = {0, 10, 31, 32, 40, 32 + CHUNK, 32 + CHUNK + 16, 32 + 2 * (CHUNK + 16)})
  void aFileThatWasCutDoesNotOpen(int length) throws IOException {
    var sealed = written(random(2 * CHUNK + 100));

    assertThatThrownBy(() -> read(Arrays.copyOf(sealed, length))).isInstanceOf(Tampered.class);
  }

  @Test
  void chunksThatChangedPlacesDoNotOpen() throws IOException {
    var sealed = written(random(3 * CHUNK));
    var moved = sealed.clone();
    System.arraycopy(sealed, 32, moved, 32 + CHUNK + 16, CHUNK + 16);
    System.arraycopy(sealed, 32 + CHUNK + 16, moved, 32, CHUNK + 16);

    assertThatThrownBy(() -> read(moved)).isInstanceOf(Tampered.class);
  }

  private static byte[] random(int length) {
    var bytes = new byte[length];
    new Random(length).nextBytes(bytes);
    return bytes;
  }

  private byte[] written(byte[] clear) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var out = vault.encrypting(bytes)) {
      out.write(clear);
    }
    return bytes.toByteArray();
  }

  private byte[] read(byte[] sealed) throws IOException {
    try (var in = vault.decrypting(new ByteArrayInputStream(sealed))) {
      return in.readAllBytes();
    }
  }
}
