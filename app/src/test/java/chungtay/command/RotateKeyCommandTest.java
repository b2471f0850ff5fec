package chungtay.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import chungtay.access.Role;
import chungtay.access.Scope;
import chungtay.audit.Actor;
import chungtay.database.Postgres;
import chungtay.database.TestDatabase;
import chungtay.exchange.Progress;
import chungtay.exchange.UploadId;
import chungtay.exchange.Uploads;
import chungtay.exchange.reading.Defaults;
import chungtay.law.StandardId;
import chungtay.registry.HouseholdId;
import chungtay.registry.Households;
import chungtay.registry.PersonId;
import chungtay.registry.event.Details;
import chungtay.registry.event.Editor;
import chungtay.registry.event.Event;
import chungtay.registry.event.Events;
import chungtay.registry.event.Proposal;
import chungtay.registry.event.Versions;
import chungtay.vault.Vault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// `rotate-key` beside an office in which people work, killed twice on the way.
class RotateKeyCommandTest {

  static final int HOUSEHOLDS = 400;
  static final int KNOWN = 20;
  static final Defaults REVIEW =
      new Defaults(new StandardId("59-2015"), 2020, LocalDate.of(2020, 12, 5));
  static final Scope SCOPE = Scope.all("test", LocalDate.of(2021, 9, 30));
  static final Actor READER = new Actor("reader", "test", "test");

  /// With which every identity number of this test begins.
  static final String BEGIN = "01916000";

  final Path data = TestDatabase.folder();
  final AtomicBoolean working = new AtomicBoolean(true);
  final AtomicInteger rounds = new AtomicInteger();
  final AtomicInteger readings = new AtomicInteger();
  SmallOffice office;
  JdbcClient db;
  List<Holder> holders;

  record Holder(HouseholdId household, PersonId person, String number) {}

  @BeforeEach
  void open() throws IOException {
    office = SmallOffice.withItsOwnDatabase(data);
    office.bean(Foundations.class).lay();
    db = office.bean(JdbcClient.class);
    office.bringIn(list("all", 1, HOUSEHOLDS, true), REVIEW);
    holders =
        db.sql(
                """
                SELECT m.household_id, m.person_id, k.full_name
                  FROM registry.membership AS m
                  JOIN registry.person_known AS k ON k.person_id = m.person_id
                 ORDER BY k.full_name
                """)
            .query((row, _) ->
                new Holder(
                    new HouseholdId(row.getObject("household_id", UUID.class)),
                    new PersonId(row.getObject("person_id", UUID.class)),
                    number(counted(row.getString("full_name").substring(7)))))
            .list();
    assertThat(holders).hasSize(HOUSEHOLDS);
  }

  @AfterEach
  void close() {
    office.close();
  }

  private static String number(int n) {
    return BEGIN + "%04d".formatted(n);
  }

  /// A name of letters alone for each number.
  private static String name(int n) {
    var name = new StringBuilder("M");
    for (var digit : "%04d".formatted(n).toCharArray()) name.append((char) ('a' + digit - '0'));
    return name.toString();
  }

  private static int counted(String name) {
    return name.substring(1).chars().reduce(0, (sum, letter) -> 10 * sum + letter - 'a');
  }

  private static String row(int n, boolean coded) {
    var head = "Ma Thị " + name(n);
    return "%s,%s,%s,Chủ hộ,1980,%s,05554,Xóm Khóa,1,100,30"
        .formatted(coded ? "K-" + n : "", head, head, number(n));
  }

  private Path list(String name, int first, int last, boolean coded) throws IOException {
    var rows = new ArrayList<String>();
    rows.add(
        "Mã hộ,Họ tên chủ hộ,Thành viên,Quan hệ,Ngày sinh,CCCD,Mã xã,Thôn,Loại,Điểm B1,Điểm B2");
    IntStream.rangeClosed(first, last).forEach(n -> rows.add(row(n, coded)));
    return Files.write(data.resolve(name + ".csv"), rows);
  }

  @Test
  void keysAreChangedWhilePeopleWorkAndNothingOfTheOldIsLeft() throws Exception {
    var waiting = read(list("waiting", 1, 50, false));
    var oldKeys = texts("SELECT encode(uuid_send(id), 'hex') FROM vault.data_key");
    var oldHashes =
        texts("SELECT encode(identity_index, 'hex') FROM exchange.staged_person LIMIT 3");
    keepSecret();
    tellOf(holders.getFirst());
    var oldMaster = Files.readString(data.resolve("keys/master.key"));

    theirTracesAreFound(oldKeys, oldHashes.getFirst());

    killedAt("registry.person_known", "SHARE");
    killedAt("exchange.staged_person", "ACCESS SHARE");
    assertThat(texts("SELECT number::text FROM vault.master")).hasSize(2);
    try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
      var all = List.of(people.submit(this::look), people.submit(this::bringIn));
      awaitTwo();
      var ended = Child.run(data, "rotate-key");
      awaitTwo();
      working.set(false);
      for (var one : all) one.get();
      assertThat(ended.lines())
          .anyMatch(line -> line.startsWith("Going on"))
          .anyMatch(line -> line.contains("The old keys are gone"));
      assertThat(ended.status()).isZero();
    }

    noTraceIsLeft(oldKeys, oldHashes);
    assertThat(columnsWith(hex(BEGIN))).as("number in clear").isEmpty();
    assertThat(Files.readString(data.resolve("keys/master.key"))).isNotEqualTo(oldMaster);
    assertThat(texts("SELECT kind FROM audit.act WHERE kind LIKE 'vault.%' ORDER BY number"))
        .containsExactly("vault.rotate", "vault.rotated");
    assertThat(office.bean(Vault.class).decrypt(secret())).isEqualTo("secret");
    assertThat(office.bean(Events.class).of(holders.getFirst().household(), SCOPE)).hasSize(1);
    var uploads = office.bean(Uploads.class);
    uploads.commit(Foundations.SETUP, waiting, "Dữ liệu thử", Progress.unwatched());
    assertThat(texts("SELECT count(*)::text FROM registry.person"))
        .containsExactly(String.valueOf(HOUSEHOLDS + rounds.get()));
  }

  /// What is looked for afterwards can be found at all.
  private void theirTracesAreFound(List<String> keys, String hash) {
    assertThat(columnsWith(hash))
        .contains("registry.person_known.identity_index", "exchange.staged_person.identity_index");
    assertThat(columnsWith(hex(hash))).containsExactly("exchange.staged_household.own_key");
    assertThat(keys.stream().flatMap(key -> columnsWith(key).stream()))
        .contains("registry.person_known.identity_cipher", "exchange.content.cipher")
        .contains("registry.naming.identity_cipher", "registry.event.said");
    assertThat(columnsWith(hex("Ma Thị M"))).contains("registry.person_known.full_name");
  }

  /// As the second factor of somebody.
  private void keepSecret() {
    assertThat(office.cookie(Role.STANDING_AGENCY)).isNotEmpty();
    db.sql(
            """
            INSERT INTO access.second_factor (account_id, secret_cipher, last_step, recorded)
            SELECT a.id, :cipher, 0, a.recorded FROM access.account AS a LIMIT 1
            """)
        .param("cipher", office.bean(Vault.class).encrypt("secret"))
        .update();
  }

  /// An event keeps what it says, and what was said before of whom it touches.
  private void tellOf(Holder holder) {
    var named = Details.named("Ma Thị Đính Chính");
    var told =
        new Event.Correction(LocalDate.of(2021, 9, 1), holder.household(), holder.person(), named);
    office
        .bean(Events.class)
        .perform(
            Proposal.of(told, "thử"),
            new Editor(READER, SCOPE, Role.COMMUNE_OFFICER),
            office.bean(Versions.class).of(List.of(holder.household())));
  }

  private byte[] secret() {
    return db.sql("SELECT secret_cipher FROM access.second_factor").query(byte[].class).single();
  }

  private void noTraceIsLeft(List<String> keys, List<String> hashes) {
    for (var trace : keys) assertThat(columnsWith(trace)).as("key").isEmpty();
    for (var trace : hashes) {
      assertThat(columnsWith(trace)).as("hash").isEmpty();
      assertThat(columnsWith(hex(trace))).as("hash in words").isEmpty();
    }
  }

  private void awaitTwo() throws InterruptedException {
    var goal = rounds.get() + 2;
    for (var tries = 0; rounds.get() < goal; tries++) {
      if (tries == 1_000) throw new AssertionError("nobody can bring in a list");
      TimeUnit.MILLISECONDS.sleep(50);
    }
  }

  /// A command that somebody kills while it waits for a table that is held.
  private void killedAt(String table, String mode) throws Exception {
    var url = Objects.requireNonNull(Postgres.urlOfRunning(data, "chungtay"));
    try (var holder = DriverManager.getConnection(url);
        var statement = holder.createStatement();
        var command = Child.start(data, "rotate-key")) {
      holder.setAutoCommit(false);
      statement.execute("LOCK TABLE " + table + " IN " + mode + " MODE");
      KilledServerTest.awaitWaiter(db);
      command.kill();
    }
  }

  /// Reads and finds numbers, one after the other.
  private Void look() {
    var households = office.bean(Households.class);
    for (var turn = 0; working.get(); turn++) {
      var one = holders.get(turn * 7 % HOUSEHOLDS);
      assertThat(households.reveal(one.household(), one.person(), READER, SCOPE).digits())
          .isEqualTo(one.number());
      assertThat(households.search(one.number(), 5, SCOPE))
          .as(one.number())
          .extracting(found -> found.household())
          .containsExactly(one.household());
      readings.incrementAndGet();
    }
    assertThat(readings.get()).isPositive();
    return null;
  }

  /// Lists of households that are known by their heads' numbers alone, and of a new one each.
  private Void bringIn() throws IOException {
    while (working.get()) {
      var fresh = HOUSEHOLDS + rounds.get() + 1;
      var file = list("round", fresh, fresh, true);
      var rows = new ArrayList<>(Files.readAllLines(file));
      for (var n = 1; n <= KNOWN; n++) rows.add(row(n, false));
      office.bringIn(Files.write(file, rows), REVIEW);
      rounds.incrementAndGet();
    }
    return null;
  }

  private UploadId read(Path file) {
    var uploads = office.bean(Uploads.class);
    var upload = uploads.receive(Foundations.SETUP, file, REVIEW);
    uploads.read(upload, Progress.unwatched());
    return upload;
  }

  private List<String> texts(String sql) {
    return KilledServerTest.texts(db, sql);
  }

  private static String hex(String text) {
    return HexFormat.of().formatHex(text.getBytes(UTF_8));
  }

  /// Every column of every table of the office in which these bytes stand, as a dump would show
  /// them.
  private List<String> columnsWith(String bytes) {
    var queries =
        texts(
            """
            SELECT format('SELECT ''%I.%I.%I'' FROM %I.%I AS t WHERE position(''\\x#''::bytea IN %s) > 0 LIMIT 1',
                          table_schema, table_name, column_name, table_schema, table_name,
                          CASE data_type WHEN 'bytea' THEN format('t.%I', column_name)
                               ELSE format('convert_to(t.%I::text, ''UTF8'')', column_name) END)
              FROM information_schema.columns
             WHERE table_schema NOT IN ('pg_catalog', 'information_schema')
            """);
    assertThat(queries).hasSizeGreaterThan(150);
    return queries.stream()
        .flatMap(query -> texts(query.replace("#", bytes)).stream())
        .distinct()
        .toList();
  }
}
