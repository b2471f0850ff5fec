package chungtay.command;

import chungtay.access.Post;
import chungtay.access.PostWords;
import chungtay.access.Posts;
import chungtay.access.Role;
import chungtay.access.Scope;
import chungtay.audit.Actor;
import chungtay.plan.By;
import chungtay.plan.Editions;
import chungtay.plan.submission.Blanks;
import chungtay.plan.submission.Boards;
import chungtay.plan.submission.Fulfilling;
import chungtay.plan.submission.Place;
import chungtay.plan.submission.Sending;
import chungtay.plan.submission.State;
import chungtay.plan.submission.Submission;
import chungtay.plan.submission.Submission.Seen;
import chungtay.plan.submission.SubmissionKey;
import chungtay.plan.submission.Submissions;
import chungtay.plan.submission.form.Filled;
import java.time.LocalDate;
import java.time.Month;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Some plans that were sent, so that the board of the demo shows how it looks when they are. What
/// they say is made up, and says so.
@Component
class DemoSubmissions {

  private static final LocalDate IN_TIME = LocalDate.of(2021, Month.MARCH, 25);
  private static final LocalDate TOO_LATE = LocalDate.of(2021, Month.APRIL, 2);
  private static final String TEXT = "Dữ liệu giả lập của bản trình diễn.";

  private final Editions editions;
  private final Posts posts;
  private final Boards boards;
  private final Forms forms;
  private final Sending sending;

  DemoSubmissions(Editions editions, Posts posts, Boards boards, Forms forms, Sending sending) {
    this.editions = editions;
    this.posts = posts;
    this.boards = boards;
    this.forms = forms;
    this.sending = sending;
  }

  /// What is asked for, what was sent, and what follows for tasks.
  @Component
  record Forms(Blanks blanks, Submissions submissions, Fulfilling fulfilling) {}

  /// Sends what is not sent yet; a second time it does nothing.
  ///
  /// @param today the day that the demo plays on
  void seed(LocalDate today) {
    if (!today.isAfter(TOO_LATE)) return;
    sent("sector-plan", Role.SECTOR_OFFICER, IN_TIME, today)
        .ifPresent(place -> say(place, State.ACCEPTED, Role.STANDING_AGENCY, today));
    sent("district-poverty-plan", Role.DISTRICT_OFFICER, TOO_LATE, today);
    sent("district-merit-plan", Role.DISTRICT_LEADER, IN_TIME, today)
        .ifPresent(place -> say(place, State.RETURNED, Role.STANDING_AGENCY, today));
    sent("commune-poverty-plan", Role.COMMUNE_OFFICER, IN_TIME, today)
        .ifPresent(place -> say(place, State.ACCEPTED, Role.DISTRICT_LEADER, today));
  }

  private Optional<Post> post(Role role, LocalDate today) {
    return posts.ofDemo(today).stream().filter(post -> post.role() == role).findFirst();
  }

  private static By by(Post post, LocalDate day) {
    return new By(post, new Actor(post.account().login(), PostWords.inActs(post), "terminal"), day);
  }

  private Optional<Submission> found(Place place, LocalDate day) {
    return forms.submissions().find(SubmissionKey.of(place), day);
  }

  private Optional<Place> sent(String asked, Role role, LocalDate day, LocalDate today) {
    var sender = post(role, today);
    var place =
        sender.flatMap(post ->
            editions.all().stream()
                .flatMap(edition ->
                    boards
                        .find(
                            edition,
                            asked,
                            post.agency().id().value().toString(),
                            Optional.empty(),
                            day)
                        .stream())
                .findFirst());
    if (place.isEmpty() || found(place.get(), today).isPresent()) return Optional.empty();
    var blank = forms.blanks().of(place.get(), Scope.all("demo", day));
    var values = new LinkedHashMap<String, String>();
    blank.texts().forEach(text -> values.put(text.field(), TEXT));
    for (var table : blank.tables()) {
      for (var row : table.rows()) {
        for (var column : table.columns()) values.put(table.field(row, column), "0");
      }
    }
    blank.prefilled().forEach((field, number) -> values.put(field, String.valueOf(number)));
    var by = by(sender.get(), day);
    sending.send(place.get(), blank, new Filled(values), Seen.NOTHING, by);
    forms.fulfilling().follow(place.get(), TEXT, by);
    return place;
  }

  private void say(Place place, State state, Role role, LocalDate today) {
    var post = post(role, today);
    var seen = found(place, TOO_LATE).map(Submission::seen);
    if (post.isEmpty() || seen.isEmpty()) return;
    var by = by(post.get(), TOO_LATE);
    sending.say(place, state, TEXT, seen.get(), by);
    forms.fulfilling().follow(place, TEXT, by);
  }
}
