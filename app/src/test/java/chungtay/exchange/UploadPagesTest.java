package chungtay.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import chungtay.command.SmallOffice;
import chungtay.database.TestDatabase;
import chungtay.exchange.reading.Made;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The pages of imports, used as a browser without scripts uses them.
class UploadPagesTest {

  static final String BOUNDARY = "between-the-parts";
  static final String DAY = "?day=2021-09-30";

  static TestDatabase database = TestDatabase.fresh();
  static SmallOffice office = SmallOffice.over(database);

  final HttpClient client = HttpClient.newHttpClient();

  @BeforeAll
  static void lay() throws Exception {
    office.bean(chungtay.place.Places.class).seed(Office.OFFICER);
  }

  @AfterAll
  static void close() {
    office.close();
    database.close();
  }

  @Test
  void aListIsTriedSettledAndRecorded() throws Exception {
    var page =
        sent(
            Made.text(
                Lists.HEADINGS, Lists.THANG, Lists.LAN, Lists.MAI.replace("1960", "31/02/1960")));
    var tried = office.get(page + DAY).body();
    assertThat(headline(tried)).isEqualTo("Đọc được 1 trong 2 hộ; 1 chỗ phải sửa, chưa ghi gì cả");
    assertThat(tried).contains("Xóm Nà Tiếm", "31/02/1960", "29/02/1960", "Không có ngày này.");

    assertThat(post(page + "/villages", "")).isEqualTo(page);
    assertThat(office.get(page + DAY).body()).contains("Ghi 1 hộ").doesNotContain("Tạo mới tất cả");
    assertThat(post(page + "/commit", "reason=th%E1%BB%AD")).isEqualTo(page);
    awaitWork(page);
    assertThat(headline(office.get(page + DAY).body())).isEqualTo("Đã ghi 1 trong 2 hộ");
    assertThat(office.get(page.replace("/vi/", "/en/") + DAY).body())
        .contains("1 of 2 households are recorded");

    var rejects = office.get(page + "/rejects.xlsx" + DAY);
    assertThat(rejects.statusCode()).isEqualTo(200);
    assertThat(office.get("/vi/exchange" + DAY).body()).contains("danh-sach.csv", "đã ghi");
  }

  /// Of two poor households one becomes near-poor against the rules, one is left out; one is new.
  @Test
  void everyFigureOfADryRunOpensItsHouseholds() throws Exception {
    var headings = Lists.HEADINGS + ",Ngày quyết định";
    var row = "CC-%d,Chủ Hộ %s,,,,,Định Hóa,Chợ Chu,05536,,%d,%d,0,%s";
    var before =
        sent(
            Made.text(
                headings,
                row.formatted(1, "Một", 1, 100, "10/12/2020"),
                row.formatted(2, "Hai", 1, 100, "10/12/2020")));
    post(before + "/commit", "reason=th%E1%BB%AD");
    awaitWork(before);

    var page =
        sent(
            Made.text(
                headings,
                row.formatted(1, "Một", 2, 100, "10/9/2021"),
                row.formatted(3, "Ba", 2, 160, "10/9/2021")));

    var opened =
        SmallOffice.links(office.get(page + DAY).body())
            .filter(link -> link.startsWith(page + "/"))
            .toList();
    assertThat(opened).hasSize(5);
    for (var link : opened) {
      var list = office.get(link).body();
      var aspect = link.substring(page.length() + 1, link.indexOf('?'));
      assertThat(headline(list)).as(aspect).startsWith("1 hộ");
      assertThat(list.split("<th scope=\"row\">", -1)).as(aspect).hasSize(2);
      assertThat(list)
          .contains(
              switch (aspect) {
                case "fresh" -> "Chủ Hộ Ba";
                case "absent" -> "Chủ Hộ Hai";
                default -> "Chủ Hộ Một";
              });
    }
    assertThat(office.get(page + "/changed" + DAY + "&after=x").statusCode()).isEqualTo(404);
  }

  @Test
  void aFileThatIsNoListSaysWhatToDo() throws Exception {
    var page = sent(Made.text("a,b,c", "1,2,3"));

    assertThat(office.get(page + DAY).body())
        .contains("Không thấy dòng tiêu đề của danh sách hộ", "a | b | c", "Tải mẫu về");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/vi/exchange", "/en/exchange", "/vi/exchange/"})
  void theFormStandsWithTheListsThatWereSent(String path) throws Exception {
    var page = office.get(path + DAY);

    assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
    assertThat(page.body()).contains("multipart/form-data", "template.xlsx");
  }

  @ParameterizedTest
  @ValueSource(strings = {"59-2015", "07-2021"})
  void theTemplateIsReadAsTheListThatItBecomes(String standard) throws Exception {
    for (var language : new String[] {"vi", "en"}) {
      var path = "/" + language + "/exchange/template.xlsx" + DAY + "&standard=" + standard;
      var request = HttpRequest.newBuilder(URI.create(office.address(path))).build();
      var template = client.send(request, HttpResponse.BodyHandlers.ofByteArray());

      assertThat(template.statusCode()).isEqualTo(200);
      // Headings that we know, and no household under them yet.
      var page = sent(template.body());
      assertThat(office.get(page + DAY).body()).contains("Dưới dòng tiêu đề không có hộ nào");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/vi/exchange/00000000-0000-0000-0000-000000000000",
        "/vi/exchange/00000000-0000-0000-0000-000000000000/rejects.xlsx"
      })
  void anUploadThatIsNotThereIsNotFound(String path) throws Exception {
    assertThat(office.get(path + DAY).statusCode()).isEqualTo(404);
  }

  /// The address of the page of a list that was sent and tried.
  String sent(byte[] file) throws Exception {
    var body = new ByteArrayOutputStream();
    field(body, "standard", "59-2015");
    field(body, "year", "2020");
    field(body, "decided", "2020-12-15");
    write(
        body,
        "--"
            + BOUNDARY
            + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"danh-sach.csv\"\r\n\r\n");
    body.write(file);
    write(body, "\r\n--" + BOUNDARY + "--\r\n");
    var request =
        HttpRequest.newBuilder(URI.create(office.address("/vi/exchange")))
            .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
            .build();
    var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
    var page =
        URI.create(
                answer
                    .headers()
                    .firstValue("Location")
                    .orElseThrow(() -> new AssertionError(answer.body())))
            .getPath();
    awaitWork(page);
    return page;
  }

  static void field(ByteArrayOutputStream body, String name, String value) throws IOException {
    write(
        body,
        "--"
            + BOUNDARY
            + "\r\nContent-Disposition: form-data; name=\""
            + name
            + "\"\r\n\r\n"
            + value
            + "\r\n");
  }

  static void write(ByteArrayOutputStream body, String text) throws IOException {
    body.write(text.getBytes(StandardCharsets.UTF_8));
  }

  /// While work goes on, its page renews itself.
  static void awaitWork(String page) throws Exception {
    for (var i = 0; i < 600; i++) {
      if (office.get(page + DAY).headers().firstValue("Refresh").isEmpty()) return;
      Thread.sleep(50);
    }
    throw new AssertionError("still at work: " + page);
  }

  /// Where a form leads to.
  String post(String path, String form) throws Exception {
    var request =
        HttpRequest.newBuilder(URI.create(office.address(path)))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build();
    var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
    return URI.create(
            answer
                .headers()
                .firstValue("Location")
                .orElseThrow(() -> new AssertionError(answer.body())))
        .getPath();
  }

  static String headline(String page) {
    var found = Pattern.compile("<h1>(.*?)</h1>").matcher(page);
    return found.find() ? found.group(1) : "";
  }
}
