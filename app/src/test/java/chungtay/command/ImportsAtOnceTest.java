package chungtay.command;

import static org.assertj.core.api.Assertions.assertThat;

import chungtay.database.TestDatabase;
import chungtay.exchange.reading.Made;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Two who bring lists in at the same time, on pages and from a terminal.
class ImportsAtOnceTest {

  static final Path DATA = TestDatabase.folder();
  static final SmallOffice OFFICE = SmallOffice.withItsOwnDatabase(DATA);
  static final Letterbox BOX = Letterbox.of(OFFICE);
  static final JdbcClient DB = OFFICE.bean(JdbcClient.class);
  static final Duration AT_MOST = Duration.ofSeconds(2);

  @BeforeAll
  static void lay() {
    OFFICE.bean(Foundations.class).lay();
  }

  @AfterAll
  static void close() {
    OFFICE.close();
  }

  /// A list of the households of a commune with numbers from one to another.
  static byte[] list(String prefix, int first, int last) {
    var rows =
        IntStream.rangeClosed(first, last)
            .mapToObj(n ->
                "%s-%d,Ma Văn %s,Định Hóa,Bảo Linh,Xóm %s,1".formatted(prefix, n, name(n), prefix));
    return Made.text(
        Stream.concat(Stream.of("Mã hộ,Họ tên chủ hộ,Huyện,Xã,Thôn,Loại"), rows)
            .toArray(String[]::new));
  }

  /// A name of its own for each number.
  static String name(int number) {
    return "" + (char) ('A' + number / 26 % 26) + (char) ('a' + number % 26);
  }

  @Test
  void theSameFileFromTwoSidesIsOneUpload() throws Exception {
    var file = list("A", 1, 300);
    var pages = atOnce(() -> BOX.tried(file), () -> BOX.tried(file));
    assertThat(pages.getFirst()).isEqualTo(pages.getLast());

    var page = pages.getFirst();
    var ignored = atOnce(() -> recorded(page), () -> recorded(page));
    assertThat(BOX.headline(page)).isEqualTo("Đã ghi 300 trong 300 hộ");
    assertHouseholdsAndDecisions("A", 300);
  }

  @Test
  void twoFilesThatNameTheSameHouseholdsComeOutAsOneAfterTheOther() throws Exception {
    var one = BOX.tried(list("B", 1, 300));
    var other = BOX.tried(list("B", 200, 500));

    assertThat(atOnce(() -> recorded(one), () -> recorded(other)))
        .containsExactly("Đã ghi 300 trong 300 hộ", "Đã ghi 301 trong 301 hộ");
    assertHouseholdsAndDecisions("B", 500);
  }

  @Test
  void aTerminalBesideTheServerIsFollowedWithinTwoSeconds() throws Exception {
    var file = Files.write(TestDatabase.folder().resolve("c.csv"), list("C", 200, 500));
    var page = BOX.tried(list("C", 1, 300));
    var shown = households();
    var acts = acts();
    try (var terminal = Executors.newVirtualThreadPerTaskExecutor()) {
      var ran = terminal.submit(() -> Child.run(DATA, imports(file)));
      assertThat(recorded(page)).isEqualTo("Đã ghi 300 trong 300 hộ");

      awaitActOf("dòng lệnh", acts);
      var committed = System.nanoTime();
      while (households() < shown + 500) TimeUnit.MILLISECONDS.sleep(20);
      assertThat(Duration.ofNanos(System.nanoTime() - committed)).isLessThan(AT_MOST);
      assertThat(ran.get().lines()).first().asString().startsWith("Recorded 301 of 301 households");
      assertThat(ran.get().status()).isZero();
    }
    assertHouseholdsAndDecisions("C", 500);
  }

  static String[] imports(Path file) {
    return new String[] {
      "import",
      file.toString(),
      "--standard=59-2015",
      "--year=2020",
      "--day=2020-12-15",
      "--new-villages",
      "--commit"
    };
  }

  static String recorded(String page) throws Exception {
    BOX.record(page);
    BOX.awaitWork(page);
    return BOX.headline(page);
  }

  static List<String> atOnce(Callable<String> one, Callable<String> other) throws Exception {
    try (var two = Executors.newFixedThreadPool(2)) {
      var answers = two.invokeAll(List.of(one, other));
      return List.of(answers.getFirst().get(), answers.getLast().get());
    }
  }

  /// Each household once, with one decision and one place to live, all in one village.
  static void assertHouseholdsAndDecisions(String prefix, int expected) {
    var counts =
        DB.sql(
                """
                SELECT concat_ws(' ', count(DISTINCT c.household_id), count(DISTINCT d.id), count(DISTINCT r.unit_id),
                                 count(*))
                  FROM registry.household_code AS c
                  JOIN review.decision AS d ON d.household_id = c.household_id
                  JOIN registry.residence AS r ON r.household_id = c.household_id AND r.withdrawn IS NULL
                 WHERE c.code LIKE :prefix || '-%'
                """)
            .param("prefix", prefix)
            .query(String.class)
            .single();
    assertThat(counts).isEqualTo(expected + " " + expected + " 1 " + expected);
  }

  /// As the page of the list counts them now.
  static int households() throws Exception {
    var headline = Letterbox.headlineOf(BOX.get("/vi/desk/list" + Letterbox.DAY).body());
    return Integer.parseInt(headline.replaceFirst(" .*", "").replace(".", ""));
  }

  static long acts() {
    return DB.sql("SELECT max(number) FROM audit.act").query(Long.class).single();
  }

  static void awaitActOf(String post, long after) throws InterruptedException {
    for (var tries = 0; tries < 1_500; tries++) {
      var found =
          DB.sql(
                  """
                  SELECT EXISTS (SELECT FROM audit.act
                                  WHERE post = :post AND kind = 'exchange.commit' AND number > :after)
                  """)
              .param("post", post)
              .param("after", after)
              .query(Boolean.class)
              .single();
      if (found) return;
      TimeUnit.MILLISECONDS.sleep(20);
    }
    throw new AssertionError("no act of " + post);
  }
}
