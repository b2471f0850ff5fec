package chungtay.plan.attached;

import chungtay.refusal.Refusal;
import chungtay.refusal.Refused;
import java.util.Map;

/// How the house says no to whoever attaches a file.
public enum AttachedRefusal implements Refusal {
  /// No file came, or an empty one.
  FILE_MISSING(422),
  /// { limit } — the file is larger than what is taken.
  FILE_TOO_LARGE(413),
  /// By its content it is none of what is taken, or it holds a program.
  FILE_OF_ANOTHER_TYPE(415),
  /// { atMost } — no title, or one of more letters.
  FILE_TITLE(422),
  /// This very file is there already.
  FILE_TWICE(409),
  /// What is signed is handed in as a PDF.
  SIGNED_IS_NO_PDF(415),
  /// There is none, none for this post, or it was withdrawn: which of these is not told.
  NO_SUCH_FILE(404),
  /// Only those whose task it is attach evidence to it.
  NOT_YOURS_TO_ATTACH(403),
  /// Only the agency that attached a file withdraws it.
  NOT_YOURS_TO_WITHDRAW(403);

  private final int status;

  AttachedRefusal(int status) {
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

  Refused refused() {
    return new Refused(this, Map.of());
  }

  Refused refused(String name, String value) {
    return new Refused(this, Map.of(name, value));
  }
}
