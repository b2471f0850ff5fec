package chungtay.command;

import chungtay.access.Post;
import chungtay.access.PostWords;
import chungtay.access.Posts;
import chungtay.access.Role;
import chungtay.access.Scopes;
import chungtay.audit.Actor;
import chungtay.law.StandardId;
import chungtay.measure.Filter;
import chungtay.measure.Question;
import chungtay.place.UnitId;
import chungtay.plan.Doer;
import chungtay.plan.Editions;
import chungtay.plan.need.NeedKind;
import chungtay.plan.need.NeedKinds;
import chungtay.plan.need.NeedyHouseholds;
import chungtay.plan.need.StatedNeeds;
import chungtay.plan.need.StatedNeeds.Answer;
import chungtay.plan.need.StatingNeeds;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/// What some households of the demo's commune say that they need. All of it is made up.
@Component
class DemoNeeds {

  private static final int ASKED = 20;

  /// Every so many needs nothing.
  private static final int CONTENT = 5;

  private final Editions editions;
  private final Posts posts;
  private final Scopes scopes;
  private final NeedyHouseholds households;
  private final Said said;

  DemoNeeds(Editions editions, Posts posts, Scopes scopes, NeedyHouseholds households, Said said) {
    this.editions = editions;
    this.posts = posts;
    this.scopes = scopes;
    this.households = households;
    this.said = said;
  }

  /// What is said, of which kinds.
  @Component
  record Said(StatedNeeds needs, StatingNeeds stating, NeedKinds kinds) {}

  /// Asks those who were not asked yet; a second time it does nothing.
  void seed(LocalDate today) {
    posts.ofDemo(today).stream()
        .filter(post -> post.role() == Role.COMMUNE_OFFICER)
        .findFirst()
        .ifPresent(post -> post.agency().unit().ifPresent(unit -> ask(post, unit, today)));
  }

  private void ask(Post post, UnitId unit, LocalDate today) {
    var measured = editions.all().stream().flatMap(one -> one.plan().measured().stream());
    measured
        .findFirst()
        .ifPresent(by -> {
          var standard = new StandardId(by.standard());
          var among = new Question(unit, today, standard, Filter.none());
          var scope = scopes.of(post, "nhu cầu của hộ", today, today);
          var all = households.of(among, scope);
          var some = all.subList(0, Math.min(ASKED, all.size()));
          if (some.isEmpty() || !said.needs().of(some, today).isEmpty()) return;
          var answers =
              IntStream.range(0, some.size())
                  .mapToObj(at -> new Answer(some.get(at), needs(at), 0))
                  .toList();
          var actor = new Actor(post.account().login(), PostWords.inActs(post), "terminal");
          said.stating().state(among, answers, new Doer(post, actor, scope));
        });
  }

  private Set<String> needs(int at) {
    if (at % CONTENT == 0) return Set.of();
    var codes = said.kinds().all().stream().map(NeedKind::code).toList();
    var first = codes.get(at % codes.size());
    var second = codes.get(at * 2 % codes.size());
    return first.equals(second) ? Set.of(first) : Set.of(first, second);
  }
}
