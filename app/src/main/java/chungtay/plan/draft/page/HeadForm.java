package chungtay.plan.draft.page;

import chungtay.frame.Answer;
import chungtay.frame.form.Wrong;
import chungtay.plan.draft.Manuscript;
import chungtay.wording.Say;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Everything `plan/draft/head.jte` prints, ready to print.
///
/// @param recipients their names, some left empty for more
/// @param bases acts that it rests on, some left empty for more
/// @param notes footnotes, one left empty for another
/// @param names of agencies that may be chosen
public record HeadForm(
    Answer answer,
    Optional<Wrong> wrong,
    DutyForm.Sent sent,
    List<Field> fields,
    List<String> recipients,
    List<Basis> bases,
    List<Note> notes,
    List<String> names) {

  public HeadForm {
    fields = List.copyOf(fields);
    recipients = List.copyOf(recipients);
    bases = List.copyOf(bases);
    notes = List.copyOf(notes);
    names = List.copyOf(names);
  }

  /// @param type of the input; `area` for one of several lines
  /// @param agency whether it is chosen among the agencies
  public record Field(
      String code, String name, String value, String type, boolean agency, boolean needed) {}

  /// As it was typed.
  public record Basis(String act, String day, String about) {

    static Basis of(Manuscript.Basis basis) {
      return new Basis(
          basis.act(),
          basis.issued().map(LocalDate::toString).orElse(""),
          basis.about().orElse(""));
    }
  }

  /// As it was typed.
  ///
  /// @param at targets at which it may stand
  /// @param about what it may speak of
  public record Note(
      String mark, String says, List<DutyForm.Option> at, List<DutyForm.Option> about) {

    public Note {
      at = List.copyOf(at);
      about = List.copyOf(about);
    }
  }

  /// A legal basis in a line.
  static String told(Say say, Manuscript.Basis basis) {
    var act =
        basis
            .issued()
            .map(day -> say.of("plan.draft.basis.told", basis.act(), say.format().date(day)))
            .orElse(say.of("plan.draft.basis.undated", basis.act()));
    return basis.about().map(about -> act + ": " + about).orElse(act);
  }

  /// A day as people write it; as it was typed where it is none.
  static String day(Say say, String typed) {
    try {
      return say.format().date(LocalDate.parse(typed));
    } catch (DateTimeException e) {
      return typed;
    }
  }
}
