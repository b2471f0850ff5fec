package chungtay.command;

import static org.assertj.core.api.Assertions.assertThat;

import chungtay.access.Role;
import chungtay.plan.Editions;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// How far the aims of the plan have come, as a browser reads it.
class ProgressPagesTest {

  static final String DISTRICT = "167"; // Định Hóa
  static final District PLACE = District.open(DISTRICT);

  @AfterAll
  static void close() {
    PLACE.close();
  }

  private static String page(String asked) throws Exception {
    var answer = PostReader.in(PLACE.office, Role.OBSERVER).get("/vi/desk/progress?" + asked);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return answer.body();
  }

  @Test
  void theProvinceIsMeasuredAgainstItsOwnTargetAndTheNineAgainstTheirs() throws Exception {
    var page = page("day=2021-09-30");

    assertThat(page).contains("/1.617 hộ", "TP Thái Nguyên", "Võ Nhai", "299");
    assertThat(page).contains("Kế hoạch 45/KH-UBND, số liệu đến ngày 30/9/2021");
  }

  @Test
  void theYearIsForetoldFromTheTwoBeforeIt() throws Exception {
    assertThat(page("day=2021-09-30"))
        .containsPattern("Dự báo cuối năm: đạt từ [0-9.]+ đến [0-9.]+ hộ")
        .contains("đến cuối năm của 2 năm trước");
  }

  @Test
  void theMeritAimHasItsOwnPartsAndPromises() throws Exception {
    assertThat(page("day=2021-09-30&aim=merit"))
        .contains("/194 hộ", "hộ có người có công mới thành hộ nghèo");
  }

  /// The province itself sets no service: what it handed down is what it has to reach.
  @Test
  void ofAServiceTheProvinceHasToReachWhatItHandedDown() throws Exception {
    var cascade = "/vi/plan/" + plan() + "/cascade/19";
    var asker = PostReader.in(PLACE.office, Role.STANDING_AGENCY);
    var page = asker.get(cascade + "?day=2021-09-30&aim=service.toilet").body();
    var form = new StringBuilder("aim=service.toilet&version=0&reason=thu");
    var units =
        Pattern.compile("name=\"(unit\\.[0-9a-f-]{36})\"")
            .matcher(page)
            .results()
            .map(one -> one.group(1))
            .distinct()
            .toList();
    assertThat(units).hasSize(9);
    for (var at = 0; at < units.size(); at++) {
      form.append('&').append(units.get(at)).append('=').append(at < 3 ? 7 + at : 0);
    }
    assertThat(asker.post(cascade + "/hand-down", form.toString()).statusCode()).isEqualTo(302);

    assertThat(page("day=2021-09-30&aim=service.toilet")).contains("/24 hộ"); // 7 + 8 + 9
  }

  private static String plan() {
    return PLACE.office.bean(Editions.class).all().getFirst().id().value().toString();
  }

  @Test
  void beforeThePlanBeganThereIsNothingToMeasure() throws Exception {
    var answer = PostReader.in(PLACE.office, Role.OBSERVER).get("/vi/desk/progress?day=2020-06-01");

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).contains("Chưa có kế hoạch nào có chỉ tiêu đo được vào ngày này");
  }
}
