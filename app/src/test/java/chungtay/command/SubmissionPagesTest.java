package chungtay.command;

import static chungtay.command.PlanDesk.DAY;
import static chungtay.command.PlanDesk.complete;
import static chungtay.command.PlanDesk.done;
import static chungtay.command.PlanDesk.fields;
import static chungtay.command.PlanDesk.first;
import static chungtay.command.PlanDesk.noted;
import static org.assertj.core.api.Assertions.assertThat;

import chungtay.access.Role;
import chungtay.access.Scope;
import chungtay.audit.Actor;
import chungtay.plan.By;
import chungtay.plan.Editions;
import chungtay.plan.submission.Blanks;
import chungtay.plan.submission.Boards;
import chungtay.plan.submission.Sending;
import chungtay.plan.submission.Submission.Seen;
import chungtay.plan.submission.form.Filled;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// Plans and reports from the agencies that send them to those that wait for them, as browsers of
/// their offices write, send, return and accept them.
class SubmissionPagesTest {

  static final District PLACE = District.open("167"); // Định Hóa
  static final PlanDesk DESK = new PlanDesk(PLACE);

  @AfterAll
  static void close() {
    PLACE.close();
  }

  @Test
  void aDepartmentSendsIsToldWhatIsMissingMendsItAndIsAccepted() throws Exception {
    var path = DESK.own(Role.SECTOR_OFFICER, "sector-plan");
    var opened = DESK.page(Role.SECTOR_OFFICER, path);
    assertThat(opened)
        .contains("Chưa gửi · chậm 183 ngày"); // 31/3 to 30/9: 30 + 31 + 30 + 31 + 31 + 30
    var half = fields(opened);
    half.put("sector.source", "Báo cáo 12/BC <script>alert(1)</script>");
    var known = half.keySet().stream().filter(name -> name.contains(".last.")).findFirst();
    half.put(known.orElseThrow(), "999999");

    var unsent = DESK.send(Role.SECTOR_OFFICER, path, "send", half);
    done(unsent);
    var told = DESK.from(Role.SECTOR_OFFICER).get(path + DAY + "&check=1").body();
    assertThat(told).contains("chưa gửi được", "Đang soạn", "&lt;script&gt;alert(1)");
    assertThat(told).contains("ghi 999.999 hộ, danh sách hộ có ").doesNotContain("cộng 999");
    assertThat(told).doesNotContain("<script>alert(1)");

    var sent = complete(told, "sector.source", "sector.assessment", "sector.measures");
    done(DESK.send(Role.SECTOR_OFFICER, path, "send", sent));
    var again = DESK.send(Role.SECTOR_OFFICER, path, "send", sent);
    assertThat(again.statusCode()).isEqualTo(409);
    assertThat(DESK.page(Role.SECTOR_OFFICER, path)).contains("Đã gửi 30/9/2021 · chậm 183 ngày");

    returnedAndSentAgain(path);

    var last = DESK.page(Role.STANDING_AGENCY, path);
    done(DESK.send(Role.STANDING_AGENCY, path, "accepted", noted(last, "Đạt yêu cầu")));
    assertThat(DESK.page(Role.SECTOR_OFFICER, path))
        .contains("Chấp nhận", "Bản gửi lần 2", "Bản gửi lần 1", "Cần nêu số liệu");
    assertThat(DESK.board(Role.OBSERVER)).contains("Chấp nhận · chậm 183 ngày");
    var task = first(DESK.page(Role.SECTOR_OFFICER, path), "(/vi/plan/task/[0-9a-f-]{36})");
    assertThat(DESK.page(Role.OBSERVER, task)).contains("Đã xong, chậm", "Đạt yêu cầu");
  }

  private static void returnedAndSentAgain(String path) throws Exception {
    var page = DESK.page(Role.STANDING_AGENCY, path);
    done(DESK.send(Role.STANDING_AGENCY, path, "received", noted(page, "")));
    // The page on which it was not received yet is old.
    assertThat(DESK.send(Role.STANDING_AGENCY, path, "accepted", noted(page, "x")).statusCode())
        .isEqualTo(409);
    page = DESK.page(Role.STANDING_AGENCY, path);
    assertThat(DESK.send(Role.STANDING_AGENCY, path, "returned", noted(page, " ")).statusCode())
        .isEqualTo(422);
    done(DESK.send(Role.STANDING_AGENCY, path, "returned", noted(page, "Cần nêu số liệu")));
    var own = DESK.page(Role.SECTOR_OFFICER, path);
    assertThat(own).contains("Cần nêu số liệu", "Nội dung của sector.measures");
    done(
        DESK.send(
            Role.SECTOR_OFFICER,
            path,
            "send",
            complete(own, "sector.source", "sector.assessment", "sector.measures")));
  }

  @Test
  void aDistrictSendsTwoPlansAndWhatDoesNotAddUpStaysToBeSeen() throws Exception {
    var poverty = DESK.own(Role.DISTRICT_OFFICER, "district-poverty-plan");
    var opened = DESK.page(Role.DISTRICT_OFFICER, poverty);
    var fields = complete(opened, "level.own", "group.all");
    var rate =
        fields.keySet().stream()
            .filter(name -> name.startsWith("targets.rate."))
            .findFirst()
            .orElseThrow();
    fields.put(rate, "3");
    done(DESK.send(Role.DISTRICT_OFFICER, poverty, "send", fields));
    assertThat(DESK.page(Role.STANDING_AGENCY, poverty))
        .contains("Chưa khớp với chỉ tiêu đã giao", "Giảm hộ nghèo: cộng 3 hộ, được giao");

    var merit = DESK.own(Role.DISTRICT_LEADER, "district-merit-plan");
    var nil = fields(DESK.page(Role.DISTRICT_LEADER, merit));
    nil.put("nil", "1");
    done(DESK.send(Role.DISTRICT_LEADER, merit, "send", nil));
    var told = DESK.from(Role.DISTRICT_LEADER).get(merit + DAY + "&check=1").body();
    assertThat(told).contains("Vẫn báo không có thì ghi rõ lý do", "còn 1 mục");
    nil = fields(told);
    nil.put("nil", "1");
    nil.put("nil.reason", "Các hộ đã được công nhận thoát nghèo");
    done(DESK.send(Role.DISTRICT_LEADER, merit, "send", nil));
    assertThat(DESK.page(Role.STANDING_AGENCY, merit))
        .contains("không có hộ nghèo có thành viên", "Các hộ đã được công nhận thoát nghèo");

    // Both plans of the duty are sent: its task is reported.
    var task = first(DESK.page(Role.DISTRICT_LEADER, merit), "(/vi/plan/task/[0-9a-f-]{36})");
    assertThat(DESK.page(Role.OBSERVER, task)).contains("Đã báo xong");
  }

  @Test
  void aCommuneSendsToItsDistrictAndNobodyElseReadsIt() throws Exception {
    var path = DESK.own(Role.COMMUNE_OFFICER, "commune-poverty-plan");
    done(
        DESK.send(
            Role.COMMUNE_OFFICER,
            path,
            "draft",
            complete(DESK.page(Role.COMMUNE_OFFICER, path), "level.own")));

    assertThat(DESK.from(Role.SECTOR_OFFICER).get(path + DAY).statusCode()).isEqualTo(403);
    assertThat(DESK.page(Role.DISTRICT_LEADER, path)).doesNotContain("Nội dung của level.own");
    assertThat(DESK.send(Role.DISTRICT_LEADER, path, "draft", Map.of()).statusCode())
        .isEqualTo(403);
    var page = DESK.page(Role.DISTRICT_OFFICER, path);
    done(DESK.send(Role.DISTRICT_OFFICER, path, "remind", Map.of()));
    done(DESK.send(Role.DISTRICT_OFFICER, path, "remind", Map.of())); // once a day is enough
    assertThat(page).doesNotContain("Đã nhắc");
    assertThat(DESK.page(Role.COMMUNE_OFFICER, "/vi/plan/tasks"))
        .contains("Đã nhắc ngày 30/9/2021");
    assertThat(DESK.send(Role.STANDING_AGENCY, path, "accepted", Map.of("note", "x")).statusCode())
        .isEqualTo(403);
    assertThat(
            DESK.from(Role.COMMUNE_OFFICER)
                .get(path.replace("commune-", "district-") + DAY)
                .statusCode())
        .isEqualTo(404);
  }

  /// Households left poverty since: nobody told wrong numbers who told those of the day.
  @Test
  void whatWasSentIsComparedWithTheListOfItsOwnDay() throws Exception {
    var june = LocalDate.of(2021, 6, 30);
    var path = DESK.own(Role.DISTRICT_OFFICER, "district-report");
    var post = DESK.post(Role.DISTRICT_OFFICER);
    var office = PLACE.office;
    var place =
        office
            .bean(Boards.class)
            .find(
                office.bean(Editions.class).all().getFirst(),
                "district-report",
                post.agency().id().value().toString(),
                Optional.empty(),
                june)
            .orElseThrow();
    var blanks = office.bean(Blanks.class);
    var then = blanks.of(place, Scope.all("test", june));
    var now = blanks.of(place, Scope.all("test", LocalDate.of(2021, 9, 30)));
    assertThat(then.prefilled()).isNotEqualTo(now.prefilled()).isNotEmpty();
    var values = new HashMap<>(Map.of("report.results", "Kết quả sáu tháng"));
    then.prefilled().forEach((field, number) -> values.put(field, String.valueOf(number)));

    var actor = new Actor(post.account().login(), "DISTRICT_OFFICER", "test");
    office
        .bean(Sending.class)
        .send(place, then, new Filled(values), Seen.NOTHING, new By(post, actor, june));

    assertThat(DESK.page(Role.STANDING_AGENCY, path))
        .contains("Kết quả sáu tháng")
        .doesNotContain("danh sách hộ có");
  }

  @Test
  void theStandingAgencyRemindsAllThatHaveNotSent() throws Exception {
    var board = DESK.board(Role.STANDING_AGENCY);
    var plan = first(board, "action=\"(/vi/plan/[0-9a-f-]{36}/board/remind)\"");

    assertThat(board).contains("Nhắc gửi “Báo cáo kết quả của huyện”: 9 đơn vị");
    done(DESK.from(Role.STANDING_AGENCY).post(plan, "asked=district-report&in=district"));
    assertThat(DESK.board(Role.OBSERVER)).contains("Đã nhắc ngày 30/9/2021");
    assertThat(DESK.from(Role.STANDING_AGENCY).post(plan, "asked=nothing&in=district").statusCode())
        .isEqualTo(409);
    assertThat(DESK.board(Role.OBSERVER)).doesNotContain("board/remind");
    // A district reminds its own communes and no other.
    assertThat(
            DESK.from(Role.DISTRICT_LEADER)
                .post(plan, "asked=district-report&in=district")
                .statusCode())
        .isEqualTo(409);
  }
}
