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
import chungtay.place.Places;
import chungtay.place.Seeded;
import chungtay.place.UnitId;
import chungtay.plan.Edition;
import chungtay.plan.Editions;
import chungtay.plan.document.Plan;
import chungtay.plan.document.PlanFolder;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// A province with its agencies and posts that has published Kế hoạch 45.
final class PlanOffice implements AutoCloseable {

  static final LocalDate DAY = LocalDate.of(2021, 3, 15);
  static final Plan PLAN = PlanFolder.read(Path.of("../data/plan/45-2021"));

  final TestDatabase database = TestDatabase.fresh();
  final Places places = Seeded.in(database);
  final Agencies agencies =
      new Agencies(database.client(), database.acts(), places, Law.read(Path.of("../law")), "..");
  final Posts posts = new Posts(database.client(), agencies);
  final Editions editions = new Editions(database.client());
  final Tasks tasks = new Tasks(database.client());
  final Steps steps = new Steps(database.client());
  final ReviewDays reviewDays = new ReviewDays(database.client(), database.acts());
  final Turns turns = new Turns(tasks, steps, reviewDays);
  final Saying saying = new Saying(turns, steps, database.acts());
  final Classes classes = new Classes(agencies, places);
  final Recipients recipients = new Recipients(database.client(), database.acts(), classes);
  final PublishingAPlan publishing =
      new PublishingAPlan(
          editions, new Assigning(classes, tasks), tasks, recipients, database.acts());

  PlanOffice() {
    agencies.seed(Seeded.SEEDER, places.on(DAY).province().id());
  }

  Edition publish(Plan plan) {
    return publishing.publish(unit("19"), plan, "ban hành", Seeded.SEEDER);
  }

  UnitId unit(String code) {
    return places.on(DAY).byCode(code).orElseThrow().id();
  }

  AgencyId agency(String code) {
    return agencies.byCode(code, DAY).orElseThrow().id();
  }

  AgencyId committee(String unit) {
    return perform(act -> agencies.committeeOf(act, unit(unit)));
  }

  Post post(AgencyId agency, Role role) {
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

  Saying.Speaker speaker(Post post, LocalDate day) {
    return new Saying.Speaker(
        post, new Actor(post.account().login(), post.role().name(), "test"), day);
  }

  List<Turn> turns(Edition edition, LocalDate until) {
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
