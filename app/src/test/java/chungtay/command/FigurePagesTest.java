package chungtay.command;

import static chungtay.command.PlanDesk.DAY;
import static chungtay.command.PlanDesk.done;
import static chungtay.command.PlanDesk.first;
import static org.assertj.core.api.Assertions.assertThat;

import chungtay.access.Role;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// Figures that agencies report, as browsers report and read them.
class FigurePagesTest {

  static final District PLACE = District.open("167"); // Định Hóa
  static final PlanDesk DESK = new PlanDesk(PLACE);

  @AfterAll
  static void close() {
    PLACE.close();
  }

  private static String path() throws Exception {
    var plans = DESK.from(Role.OBSERVER).get("/vi/plan" + DAY).body();
    return first(plans, "(/vi/plan/[0-9a-f-]{36})") + "/figures";
  }

  private static int report(Role role, String figure, String period, String value)
      throws Exception {
    var form =
        "period=%s&value=%s&source=BC+12"
            .formatted(
                URLEncoder.encode(period, StandardCharsets.UTF_8),
                URLEncoder.encode(value, StandardCharsets.UTF_8));
    return DESK.from(role).post(path() + "/" + figure, form).statusCode();
  }

  @Test
  void anAgencyReportsItsFigureAndThenMendsIt() throws Exception {
    var path = path();
    done(
        DESK.from(Role.STANDING_AGENCY)
            .post(path + "/jobs", "period=2021-07-01+0&value=1.234&source=BC+12"));
    assertThat(report(Role.STANDING_AGENCY, "jobs", "2021-07-01 0", "1")).isEqualTo(409); // old
    assertThat(report(Role.STANDING_AGENCY, "jobs", "2021-07-01 1", "1240")).isEqualTo(302);

    var page = DESK.page(Role.OBSERVER, path);
    assertThat(page)
        .contains("1/8 số liệu", "<strong>1.240 người</strong>", "<s>1.234 người</s>")
        .contains("từ 1/7/2021 đến 30/9/2021")
        .doesNotContain("name=\"value\"");
    assertThat(ProgressReportTest.written(ProgressReportTest.file(PLACE, "docx").body()))
        .contains("từ 1/7/2021 đến 30/9/2021\n1.240\nBC 12");
  }

  @Test
  void whatIsNoNumberNotTheirsOrNotYetIsRefused() throws Exception {
    for (var wrong : new String[] {"", "-1", "1,5", "một", "1e9", "1234567890123456"}) {
      assertThat(report(Role.STANDING_AGENCY, "jobs", "2021-01-01 0", wrong))
          .as(wrong)
          .isEqualTo(422);
    }
    assertThat(report(Role.SECTOR_OFFICER, "jobs", "2021-01-01 0", "1")).isEqualTo(403);
    assertThat(report(Role.STANDING_AGENCY, "jobs", "2021-10-01 0", "1")).isEqualTo(404);
    assertThat(report(Role.STANDING_AGENCY, "jobs", "2021-02-01 0", "1")).isEqualTo(404);
    assertThat(report(Role.STANDING_AGENCY, "nothing", "2021-01-01 0", "1")).isEqualTo(404);
  }
}
