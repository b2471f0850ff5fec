package chungtay.plan.reader.source;

import chungtay.refusal.Refusal;
import chungtay.refusal.Refused;
import java.util.Map;

/// Every way that the reader says no to a whole file. What it can read only in part it reads in
/// part, and says so in the draft.
public enum ReaderRefusal implements Refusal {
  /// {} — the file holds nothing.
  PLAN_EMPTY(422),
  /// { limit } — more text than any plan has.
  PLAN_TOO_LONG(413),
  /// { limit } — more lines than any plan has.
  PLAN_TOO_MANY_LINES(413),
  /// { limit } — more duties than any plan gives.
  PLAN_TOO_MANY_DUTIES(413),
  /// {} — neither text nor a Word file of today.
  PLAN_NOT_READABLE(422),
  /// {} — a Word file that breaks off or is damaged.
  PLAN_DAMAGED(422),
  /// {} — the text is not UTF-8.
  PLAN_NOT_UTF8(422);

  private final int status;

  ReaderRefusal(int status) {
    this.status = status;
  }

  @Override
  public String room() {
    return "plan";
  }

  @Override
  public int status() {
    return status;
  }

  public Refused refused() {
    return new Refused(this, Map.of());
  }

  public Refused refused(String limit) {
    return new Refused(this, Map.of("limit", limit));
  }
}
