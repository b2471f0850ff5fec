package chungtay.registry.paper;

import chungtay.refusal.Refusal;

/// Every way a paper or a note is refused.
public enum PaperRefusal implements Refusal {
  /// No file was chosen, or one without a byte.
  PAPER_MISSING(422),
  /// { limit } — a larger file than is taken.
  PAPER_TOO_LARGE(413),
  /// By its content it is none of what is taken, whatever its name says.
  PAPER_OF_ANOTHER_TYPE(415),
  /// { atMost } — no title, or one of more letters.
  PAPER_TITLE(422),
  /// The household has this very file.
  PAPER_TWICE(409),
  /// It is not told of the household, or the event is none.
  PAPER_EVENT_ELSEWHERE(422),
  /// There is none, none in scope, or it was withdrawn: which of these is not told.
  NO_SUCH_PAPER(404),
  /// { atMost } — no text, or one of more letters.
  NOTE_TEXT(422),
  /// There is none, none in scope, or it was withdrawn.
  NO_SUCH_NOTE(404),
  /// Only whoever wrote a note withdraws it.
  NOT_OWN_NOTE(403);

  private final int status;

  PaperRefusal(int status) {
    this.status = status;
  }

  @Override
  public String room() {
    return "registry";
  }

  @Override
  public int status() {
    return status;
  }
}
