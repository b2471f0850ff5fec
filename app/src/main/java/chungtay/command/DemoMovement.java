package chungtay.command;

import chungtay.access.Post;
import chungtay.access.PostWords;
import chungtay.access.Posts;
import chungtay.access.Scopes;
import chungtay.audit.Actor;
import chungtay.plan.Doer;
import chungtay.plan.Edition;
import chungtay.plan.Editions;
import chungtay.plan.commendation.Emulations;
import chungtay.plan.commendation.Escaped;
import chungtay.plan.commendation.Nominating;
import chungtay.plan.commendation.Nominating.Typed;
import chungtay.plan.commendation.Nominee;
import chungtay.plan.commendation.Registering;
import chungtay.plan.commendation.Registrations;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// What a few agencies of the demo say of the movement of the plan: who joins, whom they nominate.
/// All of it is made up, and says so.
@Component
class DemoMovement {

  private final Editions editions;
  private final Emulations emulations;
  private final Registrations registrations;
  private final Saying saying;
  private final Posts posts;
  private final Scopes scopes;

  DemoMovement(
      Editions editions,
      Emulations emulations,
      Registrations registrations,
      Saying saying,
      Posts posts,
      Scopes scopes) {
    this.editions = editions;
    this.emulations = emulations;
    this.registrations = registrations;
    this.saying = saying;
    this.posts = posts;
    this.scopes = scopes;
  }

  /// What says it.
  @Component
  record Saying(Registering registering, Nominating nominating, Escaped escaped) {}

  /// Makes what is not made yet; a second time it does nothing.
  void seed(LocalDate today) {
    editions.all().stream()
        .filter(edition -> emulations.find(edition).isPresent())
        .filter(edition -> !edition.plan().heading().issued().isAfter(today))
        .findFirst()
        .ifPresent(edition -> seed(edition, today));
  }

  private void seed(Edition edition, LocalDate today) {
    var year = Emulations.year(edition, Optional.empty(), today);
    if (!registrations.of(edition.id(), year, today).isEmpty()) return;
    for (var post : posts.ofDemo(today)) {
      switch (post.role()) {
        case STANDING_AGENCY -> {
          join(edition, year, by(post, today), 2);
          nominateCollective(edition, year, by(post, today));
        }
        case SECTOR_OFFICER -> join(edition, year, by(post, today), 1);
        case DISTRICT_OFFICER -> {
          join(edition, year, by(post, today), 3);
          nominateHousehold(edition, year, by(post, today));
        }
        case COMMUNE_OFFICER -> nominatePerson(edition, year, by(post, today));
        case PROVINCIAL_LEADER,
            DISTRICT_LEADER,
            COMMUNE_LEADER,
            VILLAGE_HEAD,
            VILLAGE_SURVEYOR,
            COLLABORATOR,
            FUND_ACCOUNTANT,
            ADMINISTRATOR,
            AUDITOR,
            OBSERVER,
            SPONSOR -> {} // say nothing of it
      }
    }
  }

  private Doer by(Post post, LocalDate today) {
    var actor = new Actor(post.account().login(), PostWords.inActs(post), "terminal");
    return new Doer(post, actor, scopes.of(post, "demo", today, today));
  }

  private void join(Edition edition, int year, Doer by, int households) {
    var words = "Nhận đỡ đầu " + households + " hộ nghèo có người có công (dữ liệu mẫu)";
    saying.registering().say(edition, new Registering.Said(year, 0, true, words, households), by);
  }

  private void nominateCollective(Edition edition, int year, Doer by) {
    var typed = new Typed(Nominee.Kind.COLLECTIVE, "Phòng nghiệp vụ mẫu", "", Optional.empty());
    saying.nominating().nominate(edition, year, typed, "Thành tích mẫu của bản trình diễn", by);
  }

  private void nominatePerson(Edition edition, int year, Doer by) {
    var typed =
        new Typed(
            Nominee.Kind.PERSON, "Người mẫu", "Cán bộ giảm nghèo cấp xã (mẫu)", Optional.empty());
    saying.nominating().nominate(edition, year, typed, "Thành tích mẫu của bản trình diễn", by);
  }

  /// The first that escaped.
  private void nominateHousehold(Edition edition, int year, Doer by) {
    saying.escaped().of(edition, year, by.post(), by.today()).stream()
        .findFirst()
        .map(household -> new Typed(Nominee.Kind.HOUSEHOLD, "", "", Optional.of(household.value())))
        .ifPresent(typed ->
            saying
                .nominating()
                .nominate(edition, year, typed, "Chịu khó làm ăn, tự thoát nghèo (mẫu)", by));
  }
}
