package chungtay.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import chungtay.database.SmallDisk;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The disk below the database fills up.
class FullDiskTest {

  static final int HOUSEHOLDS = 300;
  static final String WHY = "Ổ đĩa của máy chủ đã đầy";

  static @Nullable SmallDisk mounted;
  static @Nullable SmallOffice opened;

  @BeforeAll
  static void open() {
    mounted = SmallDisk.mount(192);
    if (mounted == null) System.err.println("SKIPPED: a full disk; no small disk can be mounted.");
    assumeTrue(mounted != null, "no small disk can be mounted");
    opened = SmallOffice.withItsOwnDatabase(disk().folder().resolve("data"));
    office().bean(Foundations.class).lay();
  }

  @AfterAll
  static void close() {
    if (opened != null) opened.close();
    if (mounted != null) mounted.close();
  }

  static SmallDisk disk() {
    return Objects.requireNonNull(mounted);
  }

  static SmallOffice office() {
    return Objects.requireNonNull(opened);
  }

  @Test
  void anImportThatFindsNoRoomLeavesNothingAndIsRecordedOnceThereIsSome() throws Exception {
    var box = Letterbox.of(office());
    var page = box.tried(ManyHouseholds.list("D", 1, HOUSEHOLDS));
    box.press(page + "/villages", "");
    try (var _ = disk().filled()) {
      box.press(page + "/commit", "reason=x");
      box.awaitWork(page);
      assertThat(box.get(page + Letterbox.DAY).body()).contains(WHY, "giải phóng ổ đĩa");
      assertThat(box.get(page.replace("/vi/", "/en/") + Letterbox.DAY).body())
          .contains("The disk of the server is full");

      var another = new byte[4 << 20];
      new Random(45).nextBytes(another);
      var refused = box.send("vi", Letterbox.ANSWERS, new Letterbox.Sent("danh-sach.csv", another));
      assertThat(refused.statusCode()).isEqualTo(507);
      assertThat(Letterbox.headlineOf(refused.body())).isEqualTo(WHY);
    }
    awaitDatabase();
    assertThat(box.headline(page)).isEqualTo("Chưa ghi được 300 hộ vào sổ; chưa ghi gì cả");
    assertThat(households()).isZero();

    box.press(page + "/commit", "reason=x");
    box.awaitWork(page);
    assertThat(box.headline(page)).isEqualTo("Đã ghi 300 trong 300 hộ");
    assertThat(households()).isEqualTo(HOUSEHOLDS);
  }

  /// Without room for its log PostgreSQL stops altogether.
  @Test
  void aDatabaseThatStoppedForWantOfRoomStartsByItselfOnceThereIsSome() throws Exception {
    var box = Letterbox.of(office());
    try (var _ = disk().filled()) {
      writeLogUntilItStops();

      var page = box.get("/vi/exchange" + Letterbox.DAY);
      assertThat(page.statusCode()).isEqualTo(507);
      assertThat(page.headers().firstValue("Refresh")).hasValue("5");
      assertThat(Letterbox.headlineOf(page.body())).isEqualTo(WHY);
    }
    awaitDatabase();
    assertThat(box.get("/vi/exchange" + Letterbox.DAY).statusCode()).isEqualTo(200);
  }

  static void writeLogUntilItStops() {
    var db = office().bean(JdbcClient.class);
    try {
      for (var megabyte = 0; megabyte < 64; megabyte++) {
        db.sql("SELECT pg_logical_emit_message(false, 'test', repeat('x', 1048576))")
            .query()
            .singleRow();
      }
    } catch (DataAccessException _) {
      return;
    }
    throw new AssertionError("the disk is not full");
  }

  static int households() {
    return office()
        .bean(JdbcClient.class)
        .sql("SELECT count(*) FROM registry.household")
        .query(Integer.class)
        .single();
  }

  static void awaitDatabase() throws Exception {
    var box = Letterbox.of(office());
    for (var tries = 0; box.get("/vi/exchange" + Letterbox.DAY).statusCode() != 200; tries++) {
      if (tries == 200) throw new AssertionError("PostgreSQL did not come back");
      TimeUnit.MILLISECONDS.sleep(50);
    }
  }
}
