package chungtay.plan.task;

import chungtay.access.AccountId;
import chungtay.access.Accounts;
import chungtay.access.Agencies;
import chungtay.access.AgencyId;
import chungtay.access.Post;
import chungtay.access.Posts;
import chungtay.access.Role;
import chungtay.audit.ActId;
import chungtay.audit.Actor;
import chungtay.audit.Deed;
import chungtay.database.TestDatabase;
import chungtay.law.Law;
import chungtay.notice.Notices;
import chungtay.place.Places;
import chungtay.place.Seeded;
import chungtay.place.UnitId;
import chungtay.plan.By;
import chungtay.plan.Edition;
import chungtay.plan.Editions;
import chungtay.plan.document.Plan;
import chungtay.plan.document.PlanFolder;
import chungtay.wording.WorkingDay;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// A province with its agencies and posts that has published Kế hoạch 45.
public final class PlanOffice implements AutoCloseable {

  public static final LocalDate DAY = LocalDate.of(2021, 3, 15);
  public static final Plan PLAN = PlanFolder.read(Path.of("../data/plan/45-2021"));

  public final TestDatabase database = TestDatabase.fresh();
  public final Places places = Seeded.in(database);
  public final Agencies agencies =
      new Agencies(database.client(), database.acts(), places, Law.read(Path.of("../law")), "..");
  public final Posts posts = new Posts(database.client(), agencies);
  public final Editions editions = new Editions(database.client());
  public final Tasks tasks = new Tasks(database.client());
  public final Steps steps = new Steps(database.client());
  public final ReviewDays reviewDays = new ReviewDays(database.client(), database.acts());
  public final Turns turns = new Turns(tasks, steps, reviewDays);
  public final WorkingDay workingDay = new WorkingDay(TestDatabase.CLOCK, Optional.of(DAY));
  public final Notices notices = new Notices(database.client(), workingDay);
  public final TaskNotices taskNotices = new TaskNotices(notices, agencies);
  public final Saying saying = new Saying(turns, steps, taskNotices, database.acts());
  public final Classes classes = new Classes(agencies, places);
  public final Recipients recipients = new Recipients(database.client(), database.acts(), classes);
  public final PublishingAPlan publishing =
      new PublishingAPlan(
          editions, new Assigning(classes, tasks), tasks, recipients, taskNotices, database.acts());

  public PlanOffice() {
    agencies.seed(Seeded.SEEDER, places.on(DAY).province().id());
  }

  public Edition publish(Plan plan) {
    return publishing.publish(unit("19"), plan, "ban hành", Seeded.SEEDER);
  }

  public UnitId unit(String code) {
    return places.on(DAY).byCode(code).orElseThrow().id();
  }

  public AgencyId agency(String code) {
    return agencies.byCode(code, DAY).orElseThrow().id();
  }

  public AgencyId committee(String unit) {
    return perform(act -> agencies.committeeOf(act, unit(unit)));
  }

  public Post post(AgencyId agency, Role role) {
    AccountId account =
        perform(act -> {
          var login = "post-" + act.value().toString().substring(24);
          return new Accounts(database.client()).add(act, login, "Thử", false);
        });
    var appointment =
        new Posts.Appointment(
            account, agency, role, Optional.empty(), Set.of(), DAY.minusYears(1), Optional.empty());
    var post = perform(act -> posts.appoint(act, appointment));
    return posts.find(post, DAY).orElseThrow();
  }

  public By speaker(Post post, LocalDate day) {
    return new By(post, new Actor(post.account().login(), post.role().name(), "test"), day);
  }

  public List<Turn> turns(Edition edition, LocalDate until) {
    return turns.of(edition, LocalDate.of(2030, 12, 31), until);
  }

  private <T> T perform(Function<ActId, T> work) {
    return database.acts().perform(Seeded.SEEDER, Deed.of("test", "", "test"), work);
  }

  @Override
  public void close() {
    database.close();
  }
}
