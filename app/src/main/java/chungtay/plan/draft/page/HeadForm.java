package chungtay.plan.draft.page;

import chungtay.frame.Answer;
import chungtay.frame.form.Wrong;
import chungtay.wording.Say;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Everything `plan/draft/head.jte` prints, ready to print.
///
/// @param recipients their names, some left empty for more
/// @param names of agencies that may be chosen
public record HeadForm(
    Answer answer,
    Optional<Wrong> wrong,
    DutyForm.Sent sent,
    List<Field> fields,
    List<String> recipients,
    List<String> names) {

  public HeadForm {
    fields = List.copyOf(fields);
    recipients = List.copyOf(recipients);
    names = List.copyOf(names);
  }

  /// @param type of the input; `area` for one of several lines
  /// @param agency whether it is chosen among the agencies
  public record Field(
      String code, String name, String value, String type, boolean agency, boolean needed) {}

  /// A day as people write it; as it was typed where it is none.
  static String day(Say say, String typed) {
    try {
      return say.format().date(LocalDate.parse(typed));
    } catch (DateTimeException e) {
      return typed;
    }
  }
}
