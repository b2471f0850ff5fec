package chungtay.command;

import chungtay.access.PostWords;
import chungtay.access.Posts;
import chungtay.access.Role;
import chungtay.audit.Actor;
import chungtay.plan.Edition;
import chungtay.plan.Editions;
import chungtay.plan.document.Due;
import chungtay.plan.document.Duty;
import chungtay.plan.task.ReviewDays;
import java.time.LocalDate;
import java.time.Month;
import org.springframework.stereotype.Component;

/// The day on which the standing agency of the demo looks at the duties for which the plan sets
/// none: before the report on the year. It is made up.
@Component
record DemoReviewDays(Editions editions, ReviewDays days, Posts posts) {

  private static final int MID_MONTH = 15;

  /// Sets what is not set yet; a second time it does nothing.
  void seed(LocalDate today) {
    posts.ofDemo(today).stream()
        .filter(post -> post.role() == Role.STANDING_AGENCY)
        .findFirst()
        .ifPresent(post -> {
          var actor = new Actor(post.account().login(), PostWords.inActs(post), "terminal");
          for (var edition : editions.all()) seed(edition, actor);
        });
  }

  private void seed(Edition edition, Actor actor) {
    var year = edition.plan().heading().issued().getYear();
    var day = new Due.By(LocalDate.of(year, Month.DECEMBER, MID_MONTH));
    var set = days.of(edition.id());
    edition
        .plan()
        .duties()
        .filter(duty -> ReviewDays.isLeftOpen(duty.due()) && !set.containsKey(edition.known(duty)))
        .map(Duty::id)
        .forEach(duty -> days.set(edition, duty, day, actor));
  }
}
