package chungtay.command;

import static org.assertj.core.api.Assertions.assertThat;

import chungtay.database.TestDatabase;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// A plan of 2021 looked at in an office that opens after the units were reorganised.
class RestatedPagesTest {

  static final LocalDate TODAY = LocalDate.of(2025, 11, 20);
  static final TestDatabase DATABASE = TestDatabase.fresh();
  static final SmallOffice OFFICE = SmallOffice.over(DATABASE, Map.of("chungtay.today", TODAY));

  @AfterAll
  static void close() {
    OFFICE.close();
    DATABASE.close();
  }

  private static String page(String asked) throws Exception {
    var answer = OFFICE.get("/vi/desk/progress?" + asked);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return answer.body();
  }

  @Test
  void theNewProvinceIsToldWhatWentIntoItAndOfWhatThePlanSaysNothing() throws Exception {
    assertThat(page("unit=19&day=2025-11-20"))
        .contains(
            "thành lập sau Kế hoạch 45/KH-UBND",
            "Kế hoạch không nói đến phần thuộc tỉnh cũ khác",
            "Xem trên địa bàn cũ, ngày 31/12/2021",
            "Không quy được vì chỉ nhập một phần: "); // of two of its communes
  }

  @Test
  void aCommuneThatWasMadeOfWholeOnesIsToldTheirSum() throws Exception {
    assertThat(page("unit=05569&day=2025-11-20")) // Định Hóa, of four
        .contains("Gồm Thị trấn Chợ Chu, ", "Xã Bảo Linh")
        .contains("chưa được giao chỉ tiêu ở cấp xã")
        .doesNotContain("Không quy được");
  }

  @Test
  void aCommuneThatGotPartsIsToldThatTheyCannotBeCounted() throws Exception {
    assertThat(page("unit=05467&day=2025-11-20")).contains("Không quy được vì chỉ nhập một phần: ");
  }

  @Test
  void withoutTwoYearsOfHistoryNothingIsForetold() throws Exception {
    assertThat(page("unit=19&day=2021-09-30"))
        .contains("Chưa dự báo được: cần ít nhất 2 năm số liệu", "hiện có 0");
  }

  @Test
  void afterItsLastDayAPlanIsLookedAtAsItEnded() throws Exception {
    assertThat(page("unit=167&day=2024-05-01"))
        .contains("số liệu đến ngày 31/12/2021", "Kế hoạch đã kết thúc ngày 31/12/2021");
  }
}
