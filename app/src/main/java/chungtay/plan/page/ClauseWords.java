package chungtay.plan.page;

import chungtay.plan.document.ClauseId;
import chungtay.wording.Say;

/// The place of a clause, as one cites it.
public final class ClauseWords {

  private ClauseWords() {}

  public static String of(Say say, ClauseId clause) {
    var steps = clause.steps();
    var words = new StringBuilder(printed(say, steps.getFirst()));
    if (steps.size() > 1) words.append(say.of("plan.clause.dash", steps.get(1)));
    if (steps.size() > 2) words.append(say.of("plan.clause.plus", steps.get(2)));
    return words.toString();
  }

  /// What is printed nowhere has a name of ours.
  private static String printed(Say say, String numbers) {
    var ours = "plan.clause." + numbers;
    return say.knows(ours) ? say.of(ours) : say.of("plan.clause", numbers);
  }

  /// How a link names it on the page of its plan.
  static String anchor(ClauseId clause) {
    return "k-" + clause.path().replace('/', '-');
  }
}
