package chungtay.plan.submission;

import chungtay.plan.By;
import chungtay.plan.task.Saying;
import chungtay.plan.task.Stage;
import chungtay.plan.task.Step;
import chungtay.plan.task.Turn;
import chungtay.plan.task.Turns;
import org.springframework.stereotype.Component;

/// Says of a task what follows from what was sent for it: once all that it asks for is sent, it is
/// reported; once all is accepted, it is accepted; once something is returned, it is returned.
@Component
public class Fulfilling {

  private final Boards boards;
  private final Turns turns;
  private final Saying saying;

  public Fulfilling(Boards boards, Turns turns, Saying saying) {
    this.boards = boards;
    this.turns = turns;
    this.saying = saying;
  }

  /// Says what follows from how it stands now, if anything does and it is theirs to say.
  ///
  /// @param words what is noted with it
  public void follow(Place place, String words, By by) {
    var turn =
        turns
            .find(place.edition(), place.turn().task().id(), place.turn().period(), by.today())
            .orElse(place.turn());
    var next = next(place, turn, by);
    if (!turn.stage().mayBecome(next) || !Saying.isTheirs(turn, next, by.post())) return;
    saying.say(
        place.edition(),
        new Saying.Said(
            turn.task().id(), turn.period(), turn.step().map(Step::entry).orElse(0L), next, words),
        new By(by.post(), by.actor(), by.today()));
  }

  private Stage next(Place place, Turn turn, By by) {
    var edition = place.edition();
    var states =
        boards.standing(edition, boards.of(edition, turn), by.today()).values().stream()
            .map(Standing::state)
            .toList();
    if (states.stream().allMatch(state -> state == State.ACCEPTED)) return Stage.ACCEPTED;
    if (states.contains(State.RETURNED)) return Stage.RETURNED;
    return states.stream().noneMatch(State::isWithSender) ? Stage.REPORTED : turn.stage();
  }
}
