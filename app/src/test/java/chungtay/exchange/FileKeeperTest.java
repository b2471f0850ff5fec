package chungtay.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import chungtay.audit.Actor;
import chungtay.audit.Deed;
import chungtay.database.TestDatabase;
import chungtay.exchange.reading.Defaults;
import chungtay.law.StandardId;
import chungtay.vault.Rotation;
import chungtay.vault.Vault;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Kept files while keys are changed.
class FileKeeperTest {

  /// A part of a file.
  static final int PART = 1 << 20;

  static final Actor OFFICER = new Actor("demo", "Sở LĐTBXH", "test");

  final TestDatabase database = TestDatabase.fresh();
  final UploadId upload = new UploadId(UUID.randomUUID());
  KeptFiles files;
  Rotation rotation;

  @BeforeEach
  void open(@TempDir Path keys) {
    var vault = new Vault(database.client(), database.beside(), keys);
    files = new KeptFiles(database.client(), vault);
    rotation =
        new Rotation(
            vault,
            List.of(new FileKeeper(database.client(), files, database.transactions())),
            database.client(),
            database.transactions());
  }

  @AfterEach
  void close() {
    database.close();
  }

  private byte[] keep(int length) {
    var bytes = new byte[length];
    new Random(length).nextBytes(bytes);
    var defaults = new Defaults(new StandardId("59-2015"), 2020, LocalDate.of(2020, 12, 5));
    database
        .acts()
        .perform(
            OFFICER,
            Deed.of("test.receive", "", "a list"),
            act -> {
              new UploadBook(database.client(), TestDatabase.CLOCK)
                  .enter(upload, new Upload.File("a.csv", length, "00"), defaults, act);
              files.keep(upload, () -> new ByteArrayInputStream(bytes));
              return act;
            });
    database.transactions().executeWithoutResult(_ -> rotation.begin());
    return bytes;
  }

  private byte[] content() throws IOException {
    try (var in = files.content(upload).open()) {
      return in.readAllBytes();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, PART - 100, PART, 2 * PART + PART / 2})
  void aFileIsTheSameUnderTheNewKey(int length) throws Exception {
    var bytes = keep(length);

    assertThat(rotation.renew()).isEqualTo(1);
    database.transactions().executeWithoutResult(_ -> rotation.end());

    assertThat(content()).isEqualTo(bytes);
    assertThat(
            database
                .client()
                .sql("SELECT count(*) FROM exchange.content WHERE part < 0")
                .query(Integer.class)
                .single())
        .isZero();
  }

  /// Whoever reads a list holds its entry in the book.
  @Test
  void aFileThatIsBeingReadIsWaitedFor() throws Exception {
    var bytes = keep(PART);
    try (var reader = DriverManager.getConnection(database.url());
        var statement = reader.createStatement();
        var rotating = Executors.newVirtualThreadPerTaskExecutor()) {
      reader.setAutoCommit(false);
      statement.execute("SELECT id FROM exchange.upload FOR UPDATE");
      var renewed = rotating.submit(() -> rotation.renew());
      TimeUnit.SECONDS.sleep(4);
      assertThat(renewed.isDone()).isFalse();
      assertThat(content()).isEqualTo(bytes);
      reader.rollback();

      assertThat(renewed.get(30, TimeUnit.SECONDS)).isEqualTo(1);
      assertThat(content()).isEqualTo(bytes);
    }
  }
}
