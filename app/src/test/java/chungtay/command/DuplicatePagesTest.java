package chungtay.command;

import static org.assertj.core.api.Assertions.assertThat;

import chungtay.access.Right;
import chungtay.access.Role;
import chungtay.database.TestDatabase;
import chungtay.exchange.reading.Defaults;
import chungtay.law.StandardId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Households that look alike, before those who may and those who may not judge them.
class DuplicatePagesTest {

  static final String HERE = "05554"; // Bảo Linh
  static final String THERE = "05536"; // Chợ Chu, of the same district
  static final String QUEUE = "/vi/desk/duplicate";
  static final String TODAY = "?day=2021-09-30";
  static final String WHEN_BOTH_LIVED_HERE = "?day=2019-12-31";
  static final String NOBODY = "00000000-0000-7000-8000-000000000000";

  static TestDatabase database = TestDatabase.fresh();
  static SmallOffice office = SmallOffice.over(database);

  @BeforeAll
  static void fill() throws Exception {
    office.withOnly(
        list(
            2019,
            household("DOI-1", "Ma Văn Đôi", HERE),
            household("DOI-2", "Ma Văn Đôi", HERE),
            household("DOI-3", "Ma Văn Cả", HERE),
            household("DOI-4", "Ma Văn Cả", HERE),
            household("DOI-5", "Ma Văn Hai", HERE),
            household("DOI-6", "Ma Văn Hai", HERE),
            household("DOI-7", "Ma Văn Bảy", HERE),
            household("DOI-8", "Ma Văn Bảy", HERE)),
        review(2019));
    office.bringIn(list(2020, household("DOI-4", "Ma Văn Cả", THERE)), review(2020));
  }

  @AfterAll
  static void close() {
    office.close();
    database.close();
  }

  static String household(String code, String head, String commune) {
    return "%s,%s,%s,Chủ hộ,31/12/1958,,%s,Xóm Sinh Đôi,1,100,30"
        .formatted(code, head, head, commune);
  }

  static Path list(int year, String... rows) throws IOException {
    var head =
        "Mã hộ,Họ tên chủ hộ,Thành viên,Quan hệ,Ngày sinh,CCCD,Mã xã,Thôn,Loại,Điểm B1,Điểm B2\n";
    var list = TestDatabase.folder().resolve("doi-" + year + ".csv");
    return Files.writeString(list, head + String.join("\n", rows));
  }

  static Defaults review(int year) {
    return new Defaults(new StandardId("59-2015"), year, LocalDate.of(year, 12, 5));
  }

  /// Both ids as the address of their pair has them.
  static String pair(String code, String other) {
    var ids =
        rows(
            """
            SELECT household_id::text
              FROM registry.household_code
             WHERE code IN ('%s', '%s')
             ORDER BY household_id
            """
                .formatted(code, other));
    return QUEUE + "/" + String.join("/", ids);
  }

  static List<String> rows(String sql) {
    return database.client().sql(sql).query((row, _) -> row.getString(1)).list();
  }

  static PostReader seat(Role role) throws Exception {
    return PostReader.in(office, role);
  }

  static String form(String page, String verdict, String reason) {
    return "verdict=%s&reason=%s&score=%s&seen=%s"
        .formatted(verdict, reason, hidden(page, "score"), hidden(page, "seen"));
  }

  private static String hidden(String page, String name) {
    var value = Pattern.compile("name=\"" + name + "\" value=\"(\\d+)\"").matcher(page);
    assertThat(value.find()).isTrue();
    return value.group(1);
  }

  /// Not even by the day on which the commune still saw both.
  @Test
  void aPairThatReachesIntoAnotherCommuneIsShownToTheDistrictAlone() throws Exception {
    var across = pair("DOI-3", "DOI-4");
    var commune = seat(Role.COMMUNE_OFFICER);
    var district = seat(Role.DISTRICT_OFFICER);
    var form = form(district.get(across + TODAY).body(), "SAME", "x");

    for (var day : List.of(TODAY, WHEN_BOTH_LIVED_HERE)) {
      assertThat(commune.get(QUEUE + day).body())
          .contains(pair("DOI-5", "DOI-6"))
          .doesNotContain("Ma Văn Cả", across.substring(19));
      var refused = commune.get(across + day);
      assertThat(refused.statusCode()).isEqualTo(404);
      assertThat(refused.body()).doesNotContain("Ma Văn Cả", "Chợ Chu");
      assertThat(commune.post(across + day, form).statusCode()).isEqualTo(404);
    }
    assertThat(district.get(QUEUE + TODAY).body()).contains(across);
    assertThat(rows("SELECT one::text FROM registry.judgement WHERE verdict = 'SAME'")).isEmpty();
  }

  @Test
  void lookingLeavesALineOfEachHousehold() throws Exception {
    var path = pair("DOI-5", "DOI-6");
    var seat = seat(Role.COMMUNE_OFFICER);
    seat.get(QUEUE + TODAY);
    assertThat(seat.get(path + TODAY).statusCode()).isEqualTo(200);

    for (var household : path.substring(QUEUE.length() + 1).split("/", -1)) {
      assertThat(
              rows(
                  """
                  SELECT DISTINCT person || ' ' || reason
                    FROM audit.act
                   WHERE kind = 'registry.open' AND subject = '%s'
                  """
                      .formatted(household)))
          .containsExactly("demo-commune-officer duplicates");
      assertThat(rows("SELECT after::text FROM audit.act WHERE kind = 'registry.pairs'"))
          .anyMatch(shown -> shown.contains(household));
    }
  }

  @Test
  void whoeverJudgesWhatSomebodyElseHasJudgedIsTold() throws Exception {
    var path = pair("DOI-1", "DOI-2");
    var seat = seat(Role.COMMUNE_OFFICER);
    var form = form(seat.get(path + TODAY).body(), "DIFFERENT", "hai+anh+em");
    var earlier = form.replaceAll("score=\\d+", "score=1");

    assertThat(seat.post(path, earlier).body()).contains("dữ liệu của hai hộ vừa thay đổi");
    assertThat(seat.post(path, form).headers().firstValue("Location").orElseThrow())
        .contains(QUEUE);
    var second = seat(Role.DISTRICT_OFFICER).post(path, form);
    assertThat(second.statusCode()).isEqualTo(409);
    assertThat(second.body()).contains("vừa có người khác kết luận");
    assertThat(seat.get(QUEUE + TODAY).body()).doesNotContain(path);
    assertThat(seat.get(path + TODAY).body())
        .contains("Là hai hộ khác nhau. demo-commune-officer kết luận lúc", "hai anh em");
  }

  @Test
  void whatIsOneHouseholdIsMergedSoThatEachCountsOnce() throws Exception {
    var seat = seat(Role.COMMUNE_OFFICER);
    var merging =
        SmallOffice.links(seat.get(pair("DOI-7", "DOI-8") + TODAY).body())
            .filter(link -> link.contains("/event/merge"))
            .toList();
    assertThat(merging).hasSize(2);

    var form = Form.open(seat, merging.getFirst());
    form.type(Map.of("happened", "2021-09-01", "reason", "ghi hai lần")).check();

    assertThat(form.answer.body())
        .contains("Ma Văn Bảy và Ma Văn Bảy là một người", "không còn được tính")
        .doesNotContain("Ma Văn Bảy thuộc hộ");
    assertThat(seat(Role.STANDING_AGENCY).get(pair("DOI-7", "DOI-8") + TODAY).body())
        .doesNotContain("/event/merge");
  }

  @ParameterizedTest
  @CsvSource({
    "verdict=SAME&reason=+&score=1&seen=0, 400, thiếu lý do",
    "verdict=SAME&score=1&seen=0, 400, thiếu lý do",
    "verdict=SAME, 400, ",
    "reason=x&score=1&seen=0, 400, verdict",
    "verdict=MERGE&reason=x&score=1&seen=0, 400, verdict",
    "verdict=SAME&reason=x&score=x&seen=0, 400, ",
    "verdict=SAME&reason=x&score=1&seen=7, 409, vừa có người khác"
  })
  void aFormThatSaysTooLittleIsRefused(String form, int status, String words) throws Exception {
    var answer = seat(Role.COMMUNE_OFFICER).post(pair("DOI-5", "DOI-6"), form);

    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.body()).contains(words == null ? "" : words);
  }

  @Test
  void aReasonHasAnEnd() throws Exception {
    var path = pair("DOI-5", "DOI-6");
    var form = "verdict=SAME&score=1&seen=0&reason=" + "x".repeat(501);

    assertThat(seat(Role.COMMUNE_OFFICER).post(path, form).body()).contains("dài quá 500 ký tự");
  }

  @ParameterizedTest
  @CsvSource({"x/y, 400", NOBODY + "/" + NOBODY + ", 404", NOBODY + ", 404"})
  void anAddressThatNamesNoPairIsRefused(String ids, int status) throws Exception {
    var answer = seat(Role.COMMUNE_OFFICER).get(QUEUE + "/" + ids + TODAY);

    assertThat(answer.statusCode()).isEqualTo(status);
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void whoeverMayNotReconcileIsShownNothing(Role role) throws Exception {
    var path = pair("DOI-5", "DOI-6");
    var seat = seat(role);
    var page = seat.get(path + TODAY);

    if (role.may(Right.RECONCILE)) {
      assertThat(page.body()).contains("Ma Văn Hai");
      return;
    }
    assertThat(page.statusCode()).isEqualTo(403);
    assertThat(page.body()).doesNotContain("Ma Văn Hai");
    assertThat(seat.post(path, "verdict=SAME&reason=x&score=1&seen=0").statusCode()).isEqualTo(403);
  }
}
