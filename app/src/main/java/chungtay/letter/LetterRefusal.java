package chungtay.letter;

import chungtay.refusal.Refusal;
import chungtay.refusal.Refused;
import java.util.Map;

/// How this room says no.
public enum LetterRefusal implements Refusal {
  TEXT_TOO_LONG(422),
  PAPER_TOO_LONG(422),
  LETTER_UNKNOWN(422);

  private final int status;

  LetterRefusal(int status) {
    this.status = status;
  }

  @Override
  public String room() {
    return "letter";
  }

  @Override
  public int status() {
    return status;
  }

  static Refused tooLong(int most) {
    return new Refused(PAPER_TOO_LONG, Map.of("most", String.valueOf(most)));
  }

  static Refused textTooLong(int most) {
    return new Refused(TEXT_TOO_LONG, Map.of("most", String.valueOf(most)));
  }

  static Refused unknown(int letter) {
    return new Refused(LETTER_UNKNOWN, Map.of("code", "U+%04X".formatted(letter)));
  }
}
