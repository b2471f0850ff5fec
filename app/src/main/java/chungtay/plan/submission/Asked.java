package chungtay.plan.submission;

import chungtay.law.Words;
import chungtay.plan.document.ClauseId;
import chungtay.plan.document.DutyId;
import chungtay.plan.submission.form.FormKind;

/// Something that a plan asks agencies to send. Who sends it, to whom and by when follows from the
/// duty.
public record Asked(String code, FormKind form, ClauseId clause, int duty, Words title) {

  public Asked {
    if (!code.matches("[a-z][a-z-]{0,40}")) throw new IllegalArgumentException("no code: " + code);
  }

  public DutyId dutyId() {
    return new DutyId(clause, duty);
  }
}
