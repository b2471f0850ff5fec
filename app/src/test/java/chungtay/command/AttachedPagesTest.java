package chungtay.command;

import static chungtay.command.PlanDesk.DAY;
import static chungtay.command.PlanDesk.complete;
import static chungtay.command.PlanDesk.done;
import static chungtay.command.PlanDesk.first;
import static org.assertj.core.api.Assertions.assertThat;

import chungtay.access.Role;
import chungtay.command.Letterbox.Sent;
import chungtay.vault.closed.Samples;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// Files that go with tasks and with what agencies send, as browsers hand them in and get them.
class AttachedPagesTest {

  static final District PLACE = District.open("167"); // Định Hóa
  static final PlanDesk DESK = new PlanDesk(PLACE);

  @AfterAll
  static void close() {
    PLACE.close();
  }

  @Test
  void filesGoWithItAndTheSignedOneIsAPdf() throws Exception {
    var path = DESK.own(Role.DISTRICT_LEADER, "district-report");
    var signed = Map.of("title", "Báo cáo đã ký", "signed", "1");
    var pdf = new Sent("bc.pdf", Samples.pdf("bao cao"));
    assertThat(DESK.from(Role.DISTRICT_LEADER).attach(path + "/file", signed, pdf).statusCode())
        .isEqualTo(404); // nothing is written yet that it could go with
    done(
        DESK.send(
            Role.DISTRICT_LEADER,
            path,
            "draft",
            complete(DESK.page(Role.DISTRICT_LEADER, path), "report.results")));

    var word = new Sent("bc.docx", Samples.packed(Samples.WORD, "word/document.xml"));
    assertThat(DESK.from(Role.DISTRICT_LEADER).attach(path + "/file", signed, word).statusCode())
        .isEqualTo(415);
    done(DESK.from(Role.DISTRICT_LEADER).attach(path + "/file", signed, pdf));
    done(DESK.from(Role.DISTRICT_LEADER).attach(path + "/file", Map.of("title", "Bản Word"), word));
    assertThat(DESK.from(Role.DISTRICT_LEADER).attach(path + "/file", signed, pdf).statusCode())
        .isEqualTo(409);
    whatMayNotComeInIsRefused(path);
    // Before it is sent, its receiver sees neither it nor what goes with it.
    assertThat(DESK.page(Role.STANDING_AGENCY, path)).doesNotContain("Bản Word");
    done(
        DESK.send(
            Role.DISTRICT_LEADER,
            path,
            "send",
            complete(DESK.page(Role.DISTRICT_LEADER, path), "report.results")));
    var page = DESK.page(Role.STANDING_AGENCY, path);
    assertThat(page).contains("Bản đã ký", "Bản Word");
    theyAreReadByThoseWhomTheyConcern(path, page);
  }

  private static void whatMayNotComeInIsRefused(String path) throws Exception {
    var macros =
        new Sent(
            "bc.docx", Samples.packed(Samples.WORD, "word/document.xml", "word/vbaProject.bin"));
    assertThat(
            DESK.from(Role.DISTRICT_LEADER).attach(path + "/file", Map.of(), macros).statusCode())
        .isEqualTo(415);
    var large = new Sent("to.pdf", Samples.pdf((10 << 20) + 1));
    assertThat(DESK.from(Role.DISTRICT_LEADER).attach(path + "/file", Map.of(), large).statusCode())
        .isEqualTo(413);
  }

  private static void theyAreReadByThoseWhomTheyConcern(String path, String page) throws Exception {
    var file = first(page, "(" + path + "/file/[0-9a-f-]{36})");
    var got = DESK.from(Role.STANDING_AGENCY).get(file + DAY);
    assertThat(got.statusCode()).isEqualTo(200);
    assertThat(got.headers().firstValue("Content-Disposition").orElse("")).startsWith("attachment");
    assertThat(DESK.from(Role.SECTOR_OFFICER).get(file + DAY).statusCode()).isEqualTo(403);
    done(DESK.from(Role.DISTRICT_LEADER).post(file + "/withdraw", "reason=nham"));
    assertThat(DESK.from(Role.STANDING_AGENCY).get(file + DAY).statusCode()).isEqualTo(404);
    assertThat(DESK.page(Role.STANDING_AGENCY, path)).contains("Đã rút lại");
  }

  @Test
  void evidenceIsAttachedToATaskWithTheReportAndAfter() throws Exception {
    var tasks =
        DESK.from(Role.SECTOR_OFFICER).get("/vi/plan/tasks" + DAY + "&clause=III.3.2.a/2").body();
    var task = first(tasks, "(/vi/plan/task/[0-9a-f-]{36})");
    var page = DESK.page(Role.SECTOR_OFFICER, task);
    var report =
        Map.of(
            "period",
            first(page, "name=\"period\" value=\"([^\"]+)\""),
            "entry",
            first(page, "name=\"entry\" value=\"(\\d+)\""),
            "note",
            "Đã ban hành hướng dẫn");
    var program = new Sent("huong-dan.pdf", Samples.bytes("MZ"));
    assertThat(
            DESK.from(Role.SECTOR_OFFICER).attach(task + "/reported", report, program).statusCode())
        .isEqualTo(415);
    assertThat(DESK.page(Role.SECTOR_OFFICER, task)).doesNotContain("Đã ban hành hướng dẫn");

    done(
        DESK.from(Role.SECTOR_OFFICER)
            .attach(task + "/reported", report, new Sent("Hướng dẫn.pdf", Samples.pdf("1"))));
    assertThat(DESK.page(Role.STANDING_AGENCY, task))
        .contains("Hướng dẫn.pdf", "Đã ban hành hướng dẫn");
    assertThat(DESK.page(Role.COMMUNE_OFFICER, task)).doesNotContain("Hướng dẫn.pdf");

    whatComesAfterIsReadAndWithdrawn(
        task, first(page, "action=\"(" + task + "/evidence/[0-9-]+)\""));
  }

  private static void whatComesAfterIsReadAndWithdrawn(String task, String evidence)
      throws Exception {
    var after = new Sent("anh.png", Samples.picture("png"));
    done(DESK.from(Role.SECTOR_OFFICER).attach(evidence, Map.of("title", "Ảnh tập huấn"), after));
    assertThat(
            DESK.from(Role.DISTRICT_OFFICER)
                .attach(evidence, Map.of("title", "x"), after)
                .statusCode())
        .isEqualTo(403);
    var file = first(DESK.page(Role.STANDING_AGENCY, task), "(" + evidence + "/[0-9a-f-]{36})");
    assertThat(DESK.from(Role.STANDING_AGENCY).get(file + DAY).statusCode()).isEqualTo(200);
    assertThat(DESK.from(Role.COMMUNE_OFFICER).get(file + DAY).statusCode()).isEqualTo(404);
    assertThat(DESK.from(Role.STANDING_AGENCY).post(file + "/withdraw", "reason=x").statusCode())
        .isEqualTo(403);
    done(DESK.from(Role.SECTOR_OFFICER).post(file + "/withdraw", "reason=nham"));
    assertThat(DESK.from(Role.STANDING_AGENCY).get(file + DAY).statusCode()).isEqualTo(404);
  }
}
