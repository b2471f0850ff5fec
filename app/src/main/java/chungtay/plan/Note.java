package chungtay.plan;

import chungtay.refusal.Refused;
import java.util.Map;

/// What somebody writes beside what they do: why, or what was done.
public final class Note {

  private static final int LETTERS_AT_MOST = 2000;

  private Note() {}

  /// Without the blanks around it, and without signs that nobody can see. A browser sends each end
  /// of a line as two signs, of which it counts one.
  ///
  /// @throws Refused if nothing is left, or it is too long
  public static String of(String text) {
    var note = text.replace("\r\n", "\n").replaceAll("[\\p{Cntrl}&&[^\n\t]]", "").strip();
    if (note.isEmpty()) throw new Refused(PlanRefusal.NO_NOTE, Map.of());
    if (note.length() > LETTERS_AT_MOST) {
      throw new Refused(
          PlanRefusal.NOTE_TOO_LONG, Map.of("atMost", Integer.toString(LETTERS_AT_MOST)));
    }
    return note;
  }
}
