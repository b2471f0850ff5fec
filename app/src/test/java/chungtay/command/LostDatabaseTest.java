package chungtay.command;

import static org.assertj.core.api.Assertions.assertThat;

import chungtay.database.Down;
import chungtay.database.TestDatabase;
import chungtay.exchange.reading.Made;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// PostgreSQL gone while the office serves.
class LostDatabaseTest {

  static final String HEADINGS = "Mã hộ,Họ tên chủ hộ,Huyện,Xã,Loại";
  static final String LIST = "/desk/list" + Letterbox.DAY;

  static final Path DATA = TestDatabase.folder();
  static final SmallOffice OFFICE = SmallOffice.withItsOwnDatabase(DATA);
  static final Letterbox BOX = Letterbox.of(OFFICE);

  @BeforeAll
  static void record() throws Exception {
    OFFICE.bean(Foundations.class).lay();
    recorded("BL-1,Ma Văn Thắng,Định Hóa,Bảo Linh,1");
    OFFICE.catchUp();
  }

  @AfterAll
  static void close() {
    OFFICE.close();
  }

  @Test
  void pagesThatNeedItSaySoAndRecoverByThemselves() throws Exception {
    try (var _ = Down.of(DATA)) {
      var answers =
          all(
              List.of(
                  () -> BOX.get("/vi" + LIST),
                  () -> BOX.get("/en" + LIST),
                  () -> BOX.send("en", Letterbox.ANSWERS, sent("a,b")),
                  () -> BOX.get("/style/frame.css")));

      assertSaysThatItIsAway(answers.get(0), "vi", "Cơ sở dữ liệu tạm thời không trả lời");
      assertSaysThatItIsAway(answers.get(1), "en", "The database does not answer");
      assertThat(answers.get(1).headers().firstValue("Refresh")).hasValue("5");
      assertSaysThatItIsAway(answers.get(2), "en", "The database does not answer");
      assertThat(answers.get(2).headers().firstValue("Refresh")).isEmpty();
      assertThat(answers.get(3).statusCode()).isEqualTo(200);
    }
    eventually(() -> BOX.get("/vi" + LIST).statusCode() == 200);
    var before = households();
    recorded("BL-2,Lý Thị Mai,Định Hóa,Bảo Linh,1");
    eventually(() -> households() == before + 1);
  }

  @Test
  void anImportThatItCutSaysWhyAndIsRecordedByTheSameButton() throws Exception {
    var before = households();
    var page = BOX.tried(Made.text(HEADINGS, "BL-3,Trần Văn Tư,Định Hóa,Bảo Linh,1"));
    try (var holder = DriverManager.getConnection(OFFICE.database());
        var statement = holder.createStatement()) {
      holder.setAutoCommit(false);
      statement.execute("LOCK TABLE review.decision IN SHARE MODE");
      BOX.record(page);
      eventually(LostDatabaseTest::somebodyWaitsForALock);
      Down.kill(DATA);
    }
    eventually(() -> BOX.get(page + Letterbox.DAY).body().contains("bị đứt giữa chừng"));
    assertThat(BOX.get(page + Letterbox.DAY).body()).contains("Cơ sở dữ liệu không trả lời");
    assertThat(BOX.headline(page)).isEqualTo("Chưa ghi được 1 hộ vào sổ; chưa ghi gì cả");
    assertThat(BOX.get(page.replace("/vi/", "/en/") + Letterbox.DAY).body())
        .contains("1 household could not be recorded", "The database did not answer");
    assertThat(households()).isEqualTo(before);

    BOX.press(page + "/commit", "reason=x");
    BOX.awaitWork(page);
    assertThat(BOX.headline(page)).isEqualTo("Đã ghi 1 trong 1 hộ");
    eventually(() -> households() == before + 1);
  }

  static void assertSaysThatItIsAway(HttpResponse<String> page, String language, String what) {
    assertThat(page.statusCode()).isEqualTo(503);
    assertThat(page.body())
        .contains("<html lang=\"" + language + "\"", "<h1>" + what, "class=\"todo\"")
        .doesNotContain("Exception", "PSQL", "SELECT");
  }

  /// The answers to questions that are asked at once.
  static List<HttpResponse<String>> all(List<Callable<HttpResponse<String>>> questions)
      throws Exception {
    var answers = new ArrayList<HttpResponse<String>>();
    try (var askers = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var answer : askers.invokeAll(questions)) answers.add(answer.get());
    }
    return answers;
  }

  static Letterbox.Sent sent(String line) {
    return new Letterbox.Sent("danh-sach.csv", Made.text(line));
  }

  static void recorded(String line) throws Exception {
    var page = BOX.tried(Made.text(HEADINGS, line));
    BOX.record(page);
    BOX.awaitWork(page);
    assertThat(BOX.headline(page)).isEqualTo("Đã ghi 1 trong 1 hộ");
  }

  /// As the list counts them; -1 while there is no list.
  static int households() throws Exception {
    var headline = Letterbox.headlineOf(BOX.get("/vi" + LIST).body());
    return headline.matches("\\d+ hộ.*") ? Integer.parseInt(headline.replaceFirst(" .*", "")) : -1;
  }

  static boolean somebodyWaitsForALock() {
    return OFFICE
        .bean(JdbcClient.class)
        .sql("SELECT EXISTS (SELECT FROM pg_stat_activity WHERE wait_event_type = 'Lock')")
        .query(Boolean.class)
        .single();
  }

  static void eventually(Callable<Boolean> condition) throws Exception {
    for (var tries = 0; tries < 400; tries++) {
      if (condition.call()) return;
      TimeUnit.MILLISECONDS.sleep(50);
    }
    throw new AssertionError("it did not come about in 20 s");
  }
}
