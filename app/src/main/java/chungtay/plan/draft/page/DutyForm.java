package chungtay.plan.draft.page;

import chungtay.frame.Answer;
import chungtay.frame.form.Wrong;
import chungtay.plan.draft.page.DraftPage.SourceLine;
import java.util.List;
import java.util.Optional;

/// Everything `plan/draft/duty.jte` prints, ready to print.
///
/// @param source the lines that it was read from, with some around them
/// @param clauses where it may stand
/// @param names of agencies that may be chosen
/// @param remove where it is taken out; empty for a new one
public record DutyForm(
    Answer answer,
    Optional<Wrong> wrong,
    Sent sent,
    List<Shown> source,
    Fields fields,
    List<Option> clauses,
    List<String> names,
    String remove) {

  public DutyForm {
    source = List.copyOf(source);
    clauses = List.copyOf(clauses);
    names = List.copyOf(names);
  }

  /// @param back to the page of the draft
  public record Sent(String action, int version, String back) {}

  /// @param read whether it was read from this line
  public record Shown(SourceLine line, boolean read) {}

  public record Option(String value, String name, boolean chosen) {}

  /// @param flags what is asked with a tick, by the name of its field
  /// @param english what is to be done, in English
  /// @param forms on which the result may be sent
  public record Fields(
      String what,
      Holders holders,
      DueForm due,
      List<Option> hows,
      List<Flag> flags,
      String refers,
      String english,
      List<Flag> forms) {

    public Fields {
      hows = List.copyOf(hows);
      flags = List.copyOf(flags);
      forms = List.copyOf(forms);
    }
  }

  /// The names in the fields, those left empty for more included.
  public record Holders(
      List<String> leads, List<String> with, String through, List<String> to, String via) {

    public Holders {
      leads = List.copyOf(leads);
      with = List.copyOf(with);
      to = List.copyOf(to);
    }
  }

  public record Flag(String field, String name, boolean checked) {}
}
