package chungtay.registry;

import static chungtay.registry.Lists.Named.head;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chungtay.access.Scope;
import chungtay.database.TestDatabase;
import chungtay.place.Places;
import chungtay.place.Seeded;
import chungtay.place.UnitId;
import chungtay.registry.Lists.Entry;
import chungtay.registry.key.NumberKeeper;
import chungtay.vault.MasterKeyRefused;
import chungtay.vault.Rotation;
import chungtay.vault.Vault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Numbers of facts before, while and after keys are changed.
class ChangedKeysTest {

  static final Scope SCOPE = Scope.all("test", LocalDate.of(2021, 9, 30));
  static final String NUMBER = "001184000123";

  final TestDatabase database = TestDatabase.fresh();
  final Places places = Seeded.in(database);
  final Lists lists = new Lists(database);
  final UnitId village = lists.village();
  final HouseholdId my = Lists.household();
  Path keys;
  Rotation rotation;

  @BeforeEach
  void arrive(@TempDir Path folder) {
    keys = folder;
    var vault = vault(folder);
    lists.encryptBy(vault);
    rotation =
        new Rotation(
            vault,
            List.of(
                new NumberKeeper(
                    database.client(), new Following(database.client()), database.transactions())),
            database.client(),
            database.transactions());
    arrive("2019-12-05", "Hoàng Thị Mi");
    arrive("2019-12-05", "Hoàng Thị Mỵ"); // the first is withdrawn, and must be readable too
    find();
  }

  @AfterEach
  void close() {
    database.close();
  }

  private Vault vault(Path folder) {
    return new Vault(database.client(), database.beside(), folder);
  }

  private void arrive(String day, String name) {
    lists.arrive(Entry.of(my, day, village, head(name, 1984, NUMBER)));
  }

  private void find() {
    new Findable(database.client(), Lists.followed(database)).catchUp();
  }

  private void begin() {
    database.transactions().executeWithoutResult(_ -> rotation.begin());
  }

  private void end() {
    database.transactions().executeWithoutResult(_ -> rotation.end());
    rotation.dropFile();
  }

  private Households households(Vault vault) {
    return new Households(
        database.client(), vault, database.acts(), new Visible(places, (_, _, _, _) -> "FALSE"));
  }

  private String revealed(Vault vault) {
    var person =
        new PersonId(
            UUID.fromString(
                lists.rows("SELECT person_id::text FROM registry.membership LIMIT 1").getFirst()));
    return households(vault).reveal(my, person, Lists.OFFICER, SCOPE).digits();
  }

  /// A process that began before the change, one that began amid it, and one after it.
  @Test
  void aNumberIsReadAndFoundAtEveryMoment() throws Exception {
    var before = vault(keys);
    begin();
    var amid = vault(keys);
    for (var vault : List.of(before, amid)) {
      assertThat(revealed(vault)).isEqualTo(NUMBER);
      assertThat(households(vault).search(NUMBER, 5, SCOPE)).hasSize(1);
    }
    assertThat(rotation.renew()).isEqualTo(2);
    for (var vault : List.of(before, amid)) {
      assertThat(revealed(vault)).isEqualTo(NUMBER);
      assertThat(households(vault).search(NUMBER, 5, SCOPE)).hasSize(1);
    }
    end();
    for (var vault : List.of(before, amid, vault(keys))) {
      assertThat(revealed(vault)).isEqualTo(NUMBER);
      assertThat(households(vault).search(NUMBER, 5, SCOPE)).hasSize(1);
    }
  }

  @Test
  void aPersonStaysOneWhoeverBringsThemInMeanwhile() throws Exception {
    begin();
    arrive("2020-12-05", "Hoàng Thị Mỵ");
    rotation.renew();
    arrive("2021-06-05", "Hoàng Thị Mỵ");
    end();
    arrive("2021-07-05", "Hoàng Thị Mỵ");

    assertThat(lists.rows("SELECT count(*)::text FROM registry.person")).containsExactly("1");
    assertThat(
            lists.rows("SELECT DISTINCT encode(identity_index, 'hex') FROM registry.person_known"))
        .hasSize(1);
  }

  @Test
  void nothingOfTheOldKeyIsLeft() throws Exception {
    var oldFile = Files.readString(keys.resolve("master.key"));
    var oldKeys = lists.rows("SELECT id::text FROM vault.data_key");
    var oldHashes = lists.rows("SELECT identity_index::text FROM registry.person_known");
    begin();
    rotation.renew();
    end();

    assertThat(lists.rows("SELECT id::text FROM vault.data_key"))
        .isNotEmpty()
        .doesNotContainAnyElementsOf(oldKeys);
    assertThat(
            lists.rows(
                "SELECT identity_index::text FROM registry.person_known UNION SELECT identity_index::text FROM registry.findable"))
        .hasSize(1)
        .doesNotContainAnyElementsOf(oldHashes);
    assertThat(lists.rows("SELECT before::text FROM vault.renewed_index")).isEmpty();
    assertThat(Files.readString(keys.resolve("master.key"))).isNotEqualTo(oldFile);
    assertThat(keys.resolve("master.next.key")).doesNotExist();
    refuses(oldFile);
  }

  private void refuses(String file) throws IOException {
    var other = Files.createDirectory(keys.resolve("other"));
    Files.writeString(other.resolve("master.key"), file);
    assertThatThrownBy(() -> vault(other)).isInstanceOf(MasterKeyRefused.class);
  }

  /// Whoever ended it was killed before the file was renamed.
  @Test
  void aFileThatWasNotRenamedIsRenamedAtTheNextStart() throws Exception {
    begin();
    rotation.renew();
    database.transactions().executeWithoutResult(_ -> rotation.end());
    assertThat(keys.resolve("master.next.key")).exists();

    assertThat(revealed(vault(keys))).isEqualTo(NUMBER);
    assertThat(keys.resolve("master.next.key")).doesNotExist();
  }

  @Test
  void keysAreNotDroppedWhileSomethingRefersToThem() {
    begin();

    assertThatThrownBy(this::end).hasMessageContaining("still refers");
    assertThat(rotation.isUnderWay()).isTrue();
  }

  @Test
  void aKeyThatWasMadeForAChangeThatNeverBeganIsUsedForTheNext() throws Exception {
    database
        .transactions()
        .executeWithoutResult(status -> {
          rotation.begin();
          status.setRollbackOnly();
        });
    var next = Files.readString(keys.resolve("master.next.key"));
    assertThat(rotation.isUnderWay()).isFalse();
    assertThat(revealed(vault(keys))).isEqualTo(NUMBER);
    begin();

    assertThat(keys.resolve("master.next.key")).hasContent(next);
  }

  /// Keys are changed for numbers alone, and only while a change is under way.
  @Test
  void aFactIsChangedByNobodyElse() {
    var number = "UPDATE registry.person_known SET identity_cipher = '\\x00'";
    assertThatThrownBy(() -> database.client().sql(number).update()).hasMessageContaining("never");
    begin();
    for (var set :
        List.of(
            "identity_cipher = '\\x00', full_name = 'X'",
            "identity_cipher = NULL",
            "identity_index = NULL",
            "identity_tail = '000'")) {
      assertThatThrownBy(
              () -> database.client().sql("UPDATE registry.person_known SET " + set).update())
          .as(set)
          .hasMessageContaining("never");
    }
  }
}
