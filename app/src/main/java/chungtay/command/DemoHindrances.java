package chungtay.command;

import chungtay.access.AgencyId;
import chungtay.access.Post;
import chungtay.access.PostWords;
import chungtay.access.Posts;
import chungtay.access.Role;
import chungtay.audit.Actor;
import chungtay.plan.By;
import chungtay.plan.Edition;
import chungtay.plan.Editions;
import chungtay.plan.difficulty.Difficulties;
import chungtay.plan.difficulty.DifficultyId;
import chungtay.plan.difficulty.RaisingADifficulty;
import chungtay.plan.difficulty.RaisingADifficulty.Raised;
import chungtay.plan.difficulty.Standing;
import chungtay.plan.difficulty.TreatingADifficulty;
import chungtay.plan.difficulty.TreatingADifficulty.Treated;
import chungtay.plan.document.ClauseId;
import chungtay.plan.inspection.CarryingOutAnInspection;
import chungtay.plan.inspection.CarryingOutAnInspection.Saying;
import chungtay.plan.inspection.Course;
import chungtay.plan.inspection.Finding;
import chungtay.plan.inspection.FollowUpId;
import chungtay.plan.inspection.FollowUps;
import chungtay.plan.inspection.FollowingUp;
import chungtay.plan.inspection.InspectionId;
import chungtay.plan.inspection.Inspections;
import chungtay.plan.inspection.PlanningAnInspection;
import chungtay.plan.inspection.PlanningAnInspection.Planning;
import chungtay.plan.task.About;
import chungtay.plan.task.Stage;
import com.github.f4b6a3.uuid.UuidCreator;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Some difficulties and inspections, so that the demo shows how they go. All of them are made up,
/// and say so.
@Component
class DemoHindrances {

  private static final int YEAR = 2021;

  /// Before this day not all of them would have happened.
  private static final LocalDate LAST = day(Month.SEPTEMBER, 22);

  private final Posts posts;
  private final Editions editions;
  private final Raising raising;
  private final Inspecting inspecting;

  DemoHindrances(Posts posts, Editions editions, Raising raising, Inspecting inspecting) {
    this.posts = posts;
    this.editions = editions;
    this.raising = raising;
    this.inspecting = inspecting;
  }

  /// What raises and treats difficulties.
  @Component
  record Raising(
      Difficulties difficulties, RaisingADifficulty raising, TreatingADifficulty treating) {}

  /// What plans and carries out inspections.
  @Component
  record Inspecting(
      Inspections inspections,
      FollowUps followUps,
      PlanningAnInspection planning,
      CarryingOutAnInspection carryingOut,
      FollowingUp followingUp) {}

  /// Makes what is not made yet; a second time it does nothing.
  void seed(LocalDate today) {
    var edition = editions.all().stream().findFirst();
    if (today.isBefore(LAST) || edition.isEmpty() || posts.ofDemo(today).isEmpty()) return;
    var of = new Of(edition.get(), posts.ofDemo(today));
    if (raising.difficulties().all(today).isEmpty()) of.difficulties();
    if (inspecting.inspections().all(today).isEmpty()) of.inspections();
  }

  private static LocalDate day(Month month, int day) {
    return LocalDate.of(YEAR, month, day);
  }

  private final class Of {

    private final Edition edition;
    private final List<Post> staff;

    private Of(Edition edition, List<Post> staff) {
      this.edition = edition;
      this.staff = staff;
    }

    private Post post(Role role) {
      return staff.stream().filter(one -> one.role() == role).findFirst().orElseThrow();
    }

    private AgencyId agency(Role role) {
      return post(role).agency().id();
    }

    private By speaker(Role role, LocalDate day) {
      var post = post(role);
      return new By(
          post, new Actor(post.account().login(), PostWords.inActs(post), "terminal"), day);
    }

    void difficulties() {
      raise(
          Role.COMMUNE_OFFICER,
          "III.1.2/2",
          day(Month.AUGUST, 16),
          "(Dữ liệu mẫu) Nhiều hộ đi làm ăn xa, đến nhà ngày thường không gặp.");
      var solved =
          raise(
              Role.SECTOR_OFFICER,
              "",
              day(Month.JULY, 5),
              "(Dữ liệu mẫu) Chưa có kinh phí hỗ trợ làm nhà tiêu hợp vệ sinh.");
      var standing = Role.STANDING_AGENCY;
      treat(solved, Standing.SENT_UP, speaker(standing, day(Month.JULY, 12)), "Vượt thẩm quyền.");
      treat(
          solved,
          Standing.ANSWERED,
          speaker(Role.PROVINCIAL_LEADER, day(Month.JULY, 26)),
          "Lồng ghép nguồn vốn nước sạch nông thôn.");
      treat(solved, Standing.SOLVED, speaker(Role.SECTOR_OFFICER, day(Month.AUGUST, 2)), "Đã có.");
      var unclear =
          raise(
              Role.DISTRICT_OFFICER,
              "",
              day(Month.SEPTEMBER, 13),
              "(Dữ liệu mẫu) Biểu mẫu báo cáo chưa thống nhất giữa các ngành.");
      treat(
          unclear,
          Standing.RETURNED,
          speaker(standing, day(Month.SEPTEMBER, 20)),
          "Nêu rõ biểu nào, ngành nào.");
    }

    /// @param clause empty: about the whole plan
    private DifficultyId raise(Role role, String clause, LocalDate day, String words) {
      var id = new DifficultyId(UuidCreator.getTimeOrderedEpoch());
      var about =
          clause.isEmpty() ? new About.WholePlan() : new About.OfClause(new ClauseId(clause));
      raising.raising().raise(edition, new Raised(id, about, words, ""), speaker(role, day));
      return id;
    }

    private void treat(DifficultyId id, Standing standing, By speaker, String note) {
      var entry = raising.difficulties().find(id, speaker.today()).orElseThrow().entry();
      raising.treating().treat(new Treated(id, entry, standing, note), speaker);
    }

    void inspections() {
      var commune = agency(Role.COMMUNE_OFFICER);
      var held = plan(commune, day(Month.JUNE, 14), day(Month.JUNE, 28), day(Month.JUNE, 30));
      carryOut(held, day(Month.JUNE, 29));
      var done =
          ask(held, day(Month.JUNE, 30), day(Month.JULY, 30), "Lập lại sổ theo dõi hộ nghèo.");
      say(done, Stage.REPORTED, speaker(Role.COMMUNE_OFFICER, day(Month.JULY, 29)), "Đã lập.");
      say(done, Stage.ACCEPTED, speaker(Role.STANDING_AGENCY, day(Month.AUGUST, 2)), "Đạt.");
      ask(
          held,
          day(Month.JUNE, 30),
          day(Month.SEPTEMBER, 15),
          "Niêm yết danh sách hộ nghèo ở nhà văn hóa các xóm.");
      plan(agency(Role.SECTOR_OFFICER), day(Month.AUGUST, 30), day(Month.SEPTEMBER, 20), LAST);
      plan(
          agency(Role.DISTRICT_OFFICER),
          day(Month.SEPTEMBER, 20),
          day(Month.OCTOBER, 11),
          day(Month.OCTOBER, 12));
    }

    private InspectionId plan(AgencyId of, LocalDate day, LocalDate first, LocalDate last) {
      var id = new InspectionId(UuidCreator.getTimeOrderedEpoch());
      var clauses = List.of(new ClauseId("III.1.2/2"));
      var team = "Hai cán bộ của cơ quan thường trực";
      var reason = "(Dữ liệu mẫu) Theo chương trình kiểm tra trong năm";
      var planning = new Planning(id, of, clauses, first, last, team, reason);
      inspecting.planning().plan(edition, planning, speaker(Role.STANDING_AGENCY, day));
      return id;
    }

    private void carryOut(InspectionId id, LocalDate day) {
      var inspector = speaker(Role.STANDING_AGENCY, day);
      var note = "Xã đã triển khai kế hoạch; hồ sơ theo dõi còn thiếu.";
      var carrying = inspecting.carryingOut();
      carrying.say(new Saying(id, 0, Course.CARRIED_OUT, Optional.of(day), note), inspector);
      var about = new About.OfClause(new ClauseId("III.1.2/2"));
      var good = "Đã giao chỉ tiêu tới từng xóm.";
      carrying.found(id, Finding.Kind.GOOD, about, good, inspector);
      var bad = "Sổ theo dõi hộ nghèo chưa ghi đủ các chỉ số thiếu hụt.";
      carrying.found(id, Finding.Kind.BAD, about, bad, inspector);
    }

    private FollowUpId ask(InspectionId id, LocalDate day, LocalDate last, String what) {
      var followUp = new FollowUpId(UuidCreator.getTimeOrderedEpoch());
      var who = agency(Role.COMMUNE_OFFICER);
      var asked = new FollowingUp.Asked(followUp, id, who, what, last);
      inspecting.followingUp().ask(edition, asked, speaker(Role.STANDING_AGENCY, day));
      return followUp;
    }

    private void say(FollowUpId id, Stage stage, By speaker, String note) {
      var entry = inspecting.followUps().find(id, speaker.today()).orElseThrow().entry();
      inspecting.followingUp().say(new FollowingUp.Said(id, entry, stage, note), speaker);
    }
  }
}
