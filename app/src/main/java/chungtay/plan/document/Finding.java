package chungtay.plan.document;

import java.util.List;

/// Something in a plan that does not fit the rest of it. It is shown and not mended: what the plan
/// meant is for those to say who issued it.
///
/// @param clauses where, in the order of the plan; none where it is about the whole
/// @param details what its sentence names: codes of agencies, days, words
public record Finding(Kind kind, List<ClauseId> clauses, List<String> details) {

  public Finding {
    clauses = List.copyOf(clauses);
    details = List.copyOf(details);
  }

  public enum Kind {
    /// { day of the annex, day of the plan }
    ANNEX_OF_ANOTHER_DAY,
    /// { sum, whole }: what is handed out of a promise that is counted is less or more than it.
    SHARES_DO_NOT_ADD_UP,
    /// { code of a promise, code of another }: of the same group, once wholly, once nearly.
    PROMISED_TWICE,
    /// { words ... }: one group under several names.
    SEVERAL_NAMES,
    /// { code of a class or an agency }: it has duties and is not among the recipients.
    NOT_A_RECIPIENT,
    /// { mark }: a footnote on the standard that hangs on a promise.
    FOOTNOTE_ELSEWHERE,
    /// { code of the promise }: to be handed down, and set nowhere.
    PROMISE_WITHOUT_VALUE,
    /// A duty that nobody is named for.
    NOBODY_NAMED,
    /// { code, code }: two are named, and neither leads.
    NOBODY_LEADS,
    /// { number }: between two of its siblings it is left out.
    NUMBER_LEFT_OUT,
    /// { act }: duties are said to stand in it, and its text is not held.
    TEXT_NOT_HELD
  }
}
