package chungtay.desk.staff;

import chungtay.frame.Answer;
import chungtay.frame.form.Wrong;
import java.util.List;
import java.util.Map;

/// Everything `desk/staff-new.jte` prints, ready to print.
///
/// @param faults of what was typed
/// @param typed by the names of the fields
/// @param choices of the fields that have some
/// @param communesHref the same page with a line for each commune
public record NewStaffPage(
    Answer answer,
    List<Said> faults,
    Map<String, String> typed,
    Choices choices,
    String communesHref) {

  public NewStaffPage {
    faults = List.copyOf(faults);
    typed = Map.copyOf(typed);
  }

  /// What is wrong with a line; with the list as a whole where the line is 0.
  public record Said(int line, Wrong wrong) {}

  public String typed(String field) {
    return typed.getOrDefault(field, "");
  }
}
