package chungtay.plan.submission.page;

import chungtay.frame.Frame;
import chungtay.frame.Where.Link;
import chungtay.plan.Edition;
import chungtay.plan.page.Naming;
import chungtay.plan.submission.Boards;
import chungtay.plan.submission.Place;
import chungtay.plan.submission.Standing;
import chungtay.plan.task.Turn;
import java.util.List;
import org.springframework.stereotype.Component;

/// What a task asks its holders to send, as the task's page links to it.
@Component
public class TaskSubmissions {

  private final Boards boards;
  private final Naming naming;

  TaskSubmissions(Boards boards, Naming naming) {
    this.boards = boards;
    this.naming = naming;
  }

  public List<Link> of(Frame frame, Edition edition, Turn turn) {
    var places = boards.of(edition, turn);
    if (places.isEmpty()) return List.of();
    var standing = boards.standing(edition, places, frame.day());
    var say = frame.say();
    var names =
        naming.names(say, places.stream().map(Place::agency).distinct().toList(), frame.day());
    return places.stream()
        .map(place -> {
          var how = standing.getOrDefault(place, Standing.NOTHING);
          var name =
              say.of(
                  "plan.task.submission",
                  place.asked().title().in(say.language()),
                  names.getOrDefault(place.agency(), ""),
                  StateWords.chip(say, how, place.lastDay(), frame.day()).text());
          return new Link(name, SubmissionPages.address(frame, place).href());
        })
        .toList();
  }
}
