package chungtay.plan.submission.form;

import chungtay.law.Words;
import java.util.Optional;

/// Something that forms ask about, as the plan's data names it.
public record Term(String code, Words name, Optional<Boolean> required) {

  public Term {
    if (!code.matches("[a-z][a-z_-]{0,40}")) throw new IllegalArgumentException("no code: " + code);
  }

  public boolean isRequired() {
    return required.orElse(false);
  }
}
