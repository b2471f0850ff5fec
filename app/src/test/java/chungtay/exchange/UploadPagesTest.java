package chungtay.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import chungtay.access.Role;
import chungtay.command.Letterbox;
import chungtay.command.SmallOffice;
import chungtay.database.TestDatabase;
import chungtay.exchange.reading.Made;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The pages of imports, used as a browser without scripts uses them.
class UploadPagesTest {

  static final String DAY = Letterbox.DAY;

  static TestDatabase database = TestDatabase.fresh();
  static SmallOffice office = SmallOffice.over(database);
  static Letterbox box = Letterbox.of(office);

  final HttpClient client = HttpClient.newHttpClient();

  @AfterAll
  static void close() {
    office.close();
    database.close();
  }

  @Test
  void aListIsTriedSettledAndRecorded() throws Exception {
    var page =
        box.tried(
            Made.text(
                Lists.HEADINGS, Lists.THANG, Lists.LAN, Lists.MAI.replace("1960", "31/02/1960")));
    var tried = office.get(page + DAY).body();
    assertThat(Letterbox.headlineOf(tried))
        .isEqualTo("Đọc được 1 trong 2 hộ; 1 chỗ phải sửa, chưa ghi gì cả");
    assertThat(tried).contains("Xóm Nà Tiếm", "31/02/1960", "29/02/1960", "Không có ngày này.");

    assertThat(Letterbox.leadsTo(box.press(page + "/villages", ""))).isEqualTo(page);
    assertThat(office.get(page + DAY).body()).contains("Ghi 1 hộ").doesNotContain("Tạo mới tất cả");
    assertThat(Letterbox.leadsTo(box.press(page + "/commit", "reason=th%E1%BB%AD")))
        .isEqualTo(page);
    box.awaitWork(page);
    assertThat(box.headline(page)).isEqualTo("Đã ghi 1 trong 2 hộ");
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
        box.tried(
            Made.text(
                headings,
                row.formatted(1, "Một", 1, 100, "10/12/2020"),
                row.formatted(2, "Hai", 1, 100, "10/12/2020")));
    box.press(before + "/commit", "reason=th%E1%BB%AD");
    box.awaitWork(before);

    var page =
        box.tried(
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
      assertThat(Letterbox.headlineOf(list)).as(aspect).startsWith("1 hộ");
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
    var page = box.tried(Made.text("a,b,c", "1,2,3"));

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
      var request =
          HttpRequest.newBuilder(URI.create(office.address(path)))
              .header("Cookie", office.cookie(Role.STANDING_AGENCY))
              .build();
      var template = client.send(request, HttpResponse.BodyHandlers.ofByteArray());

      assertThat(template.statusCode()).isEqualTo(200);
      // Headings that we know, and no household under them yet.
      var page = box.tried(template.body());
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
}
