package chungtay.command;

import static org.assertj.core.api.Assertions.assertThat;

import chungtay.access.Role;
import chungtay.access.Tables;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is held of one person, and whose data an account reached, as a browser asks for it.
class PrivacyPagesTest {

  static final String DAY = "day=2021-09-30";
  static final String HERE = "05554"; // Bảo Linh
  static final String THERE = "05536"; // Chợ Chu, of the same district
  static final String EVER = "&" + DAY + "&from=2020-01-01T00:00:00&to=2099-12-31T23:59:59";

  private static final int FIRST_COLUMN = 18;

  static final District DISTRICT = District.open("167");
  static SmallOffice office = DISTRICT.office;

  @AfterAll
  static void close() {
    DISTRICT.close();
  }

  static Stream<List<String>> posts() throws IOException {
    return Tables.rows("posts.csv");
  }

  /// The first member of the first household of a commune.
  private static String person(String commune) throws Exception {
    var keeper = PostReader.in(office, Role.STANDING_AGENCY);
    var list = keeper.get("/vi/desk/list?" + DAY + "&unit=" + commune).body();
    var household = first(list, "/vi/desk/household/([0-9a-f-]{36})");
    var page = keeper.get("/vi/desk/household/" + household + "?" + DAY).body();
    return first(page, "/vi/desk/privacy/person/([0-9a-f-]{36})");
  }

  private static String first(String page, String pattern) {
    var found = Pattern.compile(pattern).matcher(page);
    assertThat(found.find()).as(pattern).isTrue();
    return found.group(1);
  }

  @ParameterizedTest
  @MethodSource("posts")
  void aPostIsAnsweredAsTheTableSays(List<String> row) throws Exception {
    var seat = PostReader.in(office, Role.valueOf(row.getFirst()));

    assertThat(
            List.of(
                seat.status("privacy/person/" + person(HERE)),
                seat.status("privacy/person/" + person(THERE)),
                seat.status("privacy/breach"),
                seat.status("privacy/retention")))
        .hasToString(row.subList(FIRST_COLUMN, FIRST_COLUMN + 4).toString());
    assertThat(seat.get("/vi/desk/privacy/breach.csv?account=a" + EVER).statusCode())
        .hasToString(row.get(FIRST_COLUMN + 2));
    assertThat(seat.post("/vi/desk/privacy/retention", "years=0&reason=thử").statusCode())
        .isEqualTo(row.get(FIRST_COLUMN + 3).equals("200") ? 400 : 403);
  }

  /// Lists of the demo begin in 2018: of the term of a hundred years nobody is past, of one some.
  @Test
  void theTermIsSetWithAReasonAndTellsWhoIsDue() throws Exception {
    var keeper = PostReader.in(office, Role.STANDING_AGENCY);
    var path = "/vi/desk/privacy/retention";
    assertThat(keeper.post(path, "years=100&reason=Quy+chế").statusCode()).isEqualTo(302);
    assertThat(PagesTest.headline(keeper.get(path + "?" + DAY).body()))
        .isEqualTo("0 người đã quá thời hạn lưu");
    assertThat(keeper.post(path, "years=1&reason=").statusCode()).isEqualTo(400);
    assertThat(keeper.post(path, "years=1&reason=Quy+chế+mới").statusCode()).isEqualTo(302);

    assertThat(keeper.get(path + "?" + DAY).body())
        .contains("người đã quá thời hạn lưu", "do cơ quan thường trực đặt", "không có con số");
    assertThat(
            DISTRICT
                .database
                .client()
                .sql(
                    "SELECT reason || ' ' || after FROM audit.act WHERE kind = 'registry.retention' ORDER BY number")
                .query((row, _) -> row.getString(1))
                .list())
        .containsExactly("Quy chế {\"years\": 100}", "Quy chế mới {\"years\": 1}");
  }

  @Test
  void aPersonIsToldWhatIsHeldFromWhereAndWhoSawIt() throws Exception {
    var officer = PostReader.in(office, Role.COMMUNE_OFFICER);
    var page = officer.get("/vi/desk/privacy/person/" + person(HERE) + "?" + DAY).body();

    assertThat(page)
        .contains("Họ và tên", "Nơi ở của hộ", "Công nhận theo", "Phiếu theo", "Xã Bảo Linh")
        .contains("Ghi danh sách vào sổ", "•••", "demo-standing-agency", "Mở xem hộ")
        .contains("Nghị định 13/2023/NĐ-CP", "cần đối chiếu")
        .doesNotContainPattern(">\\s*\\d{12}\\s*<")
        .doesNotContain("/desk/privacy/breach");
  }

  @Test
  void whoeverLooksStandsInTheAnswerThatFollows() throws Exception {
    var path = "/vi/desk/privacy/person/" + person(HERE) + "?" + DAY;
    PostReader.in(office, Role.COMMUNE_LEADER).get(path);

    assertThat(PostReader.in(office, Role.DISTRICT_OFFICER).get(path).body())
        .contains("demo-commune-leader", "Xem dữ liệu đang giữ về một người");
  }

  @ParameterizedTest
  @ValueSource(strings = {"nobody", "0198c0de-0000-7000-8000-000000000000"})
  void aPersonOfWhomNobodyToldIsRefused(String id) throws Exception {
    var answer =
        PostReader.in(office, Role.STANDING_AGENCY)
            .get("/vi/desk/privacy/person/" + id + "?" + DAY);

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).contains("<h1>");
  }

  @Test
  void theReportNamesThoseInScopeAndOfOthersTheIdentityAlone() throws Exception {
    PostReader.in(office, Role.DISTRICT_OFFICER)
        .get("/vi/desk/list?" + DAY + "&unit=" + HERE + "&class=POOR");
    var path = "/vi/desk/privacy/breach?account=demo-district-officer" + EVER;
    var keeper = PostReader.in(office, Role.STANDING_AGENCY).get(path).body();
    var auditor = PostReader.in(office, Role.AUDITOR).get(path).body();

    assertThat(keeper).contains("Xã Bảo Linh", "/vi/desk/household/");
    assertThat(auditor).doesNotContain("Xã Bảo Linh").containsPattern("<code>[0-9a-f-]{36}</code>");
    assertThat(PagesTest.headline(keeper))
        .isEqualTo(PagesTest.headline(auditor))
        .startsWith("demo-district-officer đã xem ");
  }

  @Test
  void theFileHoldsEveryHouseholdAndItsTakingIsALine() throws Exception {
    var query = "?account=demo-standing-agency" + EVER;
    PostReader.in(office, Role.STANDING_AGENCY)
        .get("/vi/desk/list?" + DAY + "&unit=167&class=POOR");
    var auditor = PostReader.in(office, Role.AUDITOR);
    var file = auditor.get("/vi/desk/privacy/breach.csv" + query);
    var households = file.body().lines().filter(line -> line.startsWith("Hộ,")).count();

    assertThat(file.headers().firstValue("Content-Type")).hasValue("text/csv;charset=utf-8");
    assertThat(PagesTest.headline(auditor.get("/vi/desk/privacy/breach" + query).body()))
        .contains("đã xem " + households + " hộ");
    assertThat(
            DISTRICT
                .database
                .client()
                .sql(
                    "SELECT DISTINCT person || ' ' || subject FROM audit.act WHERE kind = 'audit.breach' AND after ->> 'rows' <> '0'")
                .query((row, _) -> row.getString(1))
                .list())
        .contains("demo-auditor demo-standing-agency");
  }

  /// The report counts what it cannot name, and says where and how much it was.
  @Test
  void aFileThatWasTakenAwayIsReportedAsAnActThatNamesNobody() throws Exception {
    PostReader.in(office, Role.DISTRICT_LEADER)
        .get("/vi/desk/list.csv?" + DAY + "&unit=" + HERE + "&class=POOR");
    var path = "?account=demo-district-leader" + EVER;
    var keeper = PostReader.in(office, Role.STANDING_AGENCY);

    assertThat(keeper.get("/vi/desk/privacy/breach" + path).body())
        .contains("Tệp đã tải và danh sách đã xử lý: 1 việc", "<code>" + HERE + "</code>");
    assertThat(keeper.get("/vi/desk/privacy/breach.csv" + path).body().lines())
        .filteredOn(line -> line.contains("rows"))
        .singleElement()
        .asString()
        .contains("," + HERE + ",");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "account=a&from=2021-01-01T00:00:01&to=2021-01-01T00:00:00",
        "account=a&from=yesterday&to=2021-01-01T00:00:00",
        "account=a&from=2021-01-01T00:00:00&to=9999-01-01T00:00:00",
        "account=%00&from=2021-01-01T00:00:00&to=2021-01-01T00:00:00",
        "who=a"
      })
  void whatCannotBeReadIsRefusedAndNeverIgnored(String query) throws Exception {
    for (var path : List.of("/vi/desk/privacy/breach?", "/vi/desk/privacy/breach.csv?")) {
      var answer = PostReader.in(office, Role.AUDITOR).get(path + query + "&" + DAY);
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
    }
  }

  @Test
  void oneSecondIsAWholeOneAndAFileNeedsAllThreeParts() throws Exception {
    var auditor = PostReader.in(office, Role.AUDITOR);
    var second = "&" + DAY + "&from=2021-01-01T00:00:00&to=2021-01-01T00:00:00";

    assertThat(auditor.get("/vi/desk/privacy/breach?account=demo-auditor" + second).body())
        .contains("Từ 00:00:00, 1/1/2021 đến hết 00:00:00, 1/1/2021");
    assertThat(auditor.get("/vi/desk/privacy/breach?account=nobody" + second).body())
        .contains("Không có tài khoản “nobody”");
    assertThat(auditor.get("/vi/desk/privacy/breach.csv?account=demo-auditor&" + DAY).statusCode())
        .isEqualTo(400);
  }
}
