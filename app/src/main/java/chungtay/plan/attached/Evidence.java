package chungtay.plan.attached;

import chungtay.access.Post;
import chungtay.access.Right;
import chungtay.access.Role;
import chungtay.plan.By;
import chungtay.plan.attached.Attaching.Opened;
import chungtay.plan.attached.Attaching.Ready;
import chungtay.plan.task.Turn;
import org.springframework.stereotype.Component;

/// What shows that a task was done: attached by those whose task it is, read by those whom it
/// concerns.
@Component
public class Evidence {

  private final Attaching attaching;

  Evidence(Attaching attaching) {
    this.attaching = attaching;
  }

  public static To of(Turn turn) {
    return new To.Task(turn.task().id(), turn.period());
  }

  /// Whoever holds the task, and whoever helps.
  public static boolean mayAttach(Turn turn, Post post) {
    var agency = post.agency().id();
    var isTheirs = turn.task().leads().contains(agency) || turn.task().with().contains(agency);
    return isTheirs && post.role().may(Right.REPORT);
  }

  /// They, whoever waits for it, the agency that keeps the plan and the leaders of the province.
  public static boolean mayRead(Turn turn, Post post) {
    var waits = turn.task().waiting().equals(post.agency().id());
    return mayAttach(turn, post)
        || (waits && post.role().may(Right.REPORT))
        || post.role().may(Right.KEEP_PLAN)
        || post.role() == Role.PROVINCIAL_LEADER;
  }

  /// @throws chungtay.refusal.Refused if it is not theirs to attach, or the file is there
  public void attach(Turn turn, Ready ready, By by) {
    if (!mayAttach(turn, by.post())) throw AttachedRefusal.NOT_YOURS_TO_ATTACH.refused();
    attaching.attach(of(turn), ready, by);
  }

  /// @throws chungtay.refusal.Refused if there is none, or none for them
  public Opened open(Turn turn, AttachedId id, By by) {
    if (!mayRead(turn, by.post())) throw AttachedRefusal.NO_SUCH_FILE.refused();
    return attaching.open(of(turn), id, by);
  }

  /// @throws chungtay.refusal.Refused if it is not theirs to withdraw, or no reason is given
  public void withdraw(Turn turn, AttachedId id, String reason, By by) {
    if (!mayAttach(turn, by.post())) throw AttachedRefusal.NOT_YOURS_TO_WITHDRAW.refused();
    attaching.withdraw(of(turn), id, reason, by);
  }
}
