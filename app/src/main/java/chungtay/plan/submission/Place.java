package chungtay.plan.submission;

import chungtay.access.AgencyId;
import chungtay.access.Post;
import chungtay.access.Right;
import chungtay.access.Role;
import chungtay.plan.Edition;
import chungtay.plan.task.Turn;
import java.time.LocalDate;
import java.util.Optional;

/// What is asked of whom: one thing of a plan, of one agency, in one period of the task that asks
/// it.
public record Place(Edition edition, Turn turn, Asked asked, AgencyId agency) {

  /// Whether the holder of a post writes it and sends it.
  public boolean mayWrite(Post post) {
    return post.role().may(Right.REPORT)
        && post.agency().id().equals(agency)
        && turn.task().leads().contains(agency);
  }

  /// Whether the holder of a post receives, returns and accepts it.
  public boolean mayDecide(Post post) {
    return post.role().may(Right.ACCEPT) && turn.task().waiting().equals(post.agency().id());
  }

  /// Whether the holder of a post reads what is sent: both of them, the agency that keeps the plan
  /// and the leaders of the province.
  public boolean mayRead(Post post) {
    var waits = turn.task().waiting().equals(post.agency().id());
    return mayWrite(post)
        || (waits && post.role().may(Right.REPORT))
        || post.role().may(Right.KEEP_PLAN)
        || post.role() == Role.PROVINCIAL_LEADER;
  }

  /// Whether the holder of a post reads the files that go with it: before anything was sent, only
  /// whoever writes.
  public boolean mayReadFiles(Submission sent, Post post) {
    return mayWrite(post) || (mayRead(post) && !sent.versions().isEmpty());
  }

  /// Whether the holder of a post may remind of it.
  public boolean mayRemind(Post post) {
    return mayDecide(post) || post.role().may(Right.KEEP_PLAN);
  }

  /// The last day on which it is in time; none where nobody set one, or it is asked for and not
  /// ordered.
  public Optional<LocalDate> lastDay() {
    return turn.duty().requested() ? Optional.empty() : turn.lastDay();
  }
}
