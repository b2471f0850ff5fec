package chungtay.frame.problem;

import chungtay.refusal.Refusal;
import chungtay.refusal.Refused;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/// What a machine is told where no room was reached that could say more. None has fields.
enum ProblemRefusal implements Refusal {
  /// The address or its parameters cannot be taken apart.
  QUESTION_UNREADABLE(400),

  /// The address leads nowhere.
  NO_SUCH_QUESTION(404),

  /// Something else was sent than a question.
  ONLY_READING(405);

  private final int status;

  ProblemRefusal(int status) {
    this.status = status;
  }

  /// The one that goes with a status.
  static Optional<Refused> of(int status) {
    return Arrays.stream(values())
        .filter(one -> one.status == status)
        .map(one -> new Refused(one, Map.of()))
        .findFirst();
  }

  @Override
  public String room() {
    return "frame";
  }

  @Override
  public int status() {
    return status;
  }
}
