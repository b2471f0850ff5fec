package chungtay.plan.need;

import chungtay.law.Words;

/// Something that a household may need.
public record NeedKind(String code, Words name) {

  public NeedKind {
    if (!code.matches("[a-z][a-z_]{0,40}")) throw new IllegalArgumentException("no code: " + code);
  }
}
