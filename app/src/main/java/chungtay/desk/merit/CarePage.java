package chungtay.desk.merit;

import chungtay.frame.Answer;
import chungtay.frame.form.Wrong;
import java.util.List;
import java.util.Optional;

/// Everything `desk/care.jte` prints, ready to print.
///
/// @param wrong why what was sent was refused
/// @param back the list
public record CarePage(Answer answer, Optional<Wrong> wrong, String back, List<Form> forms) {

  public CarePage {
    forms = List.copyOf(forms);
  }

  /// One thing that can be said.
  ///
  /// @param now what stands; empty as long as nothing does
  /// @param kind what is said, as the form sends it
  /// @param field what the choice asks for
  /// @param note what the words ask for
  public record Form(
      String title,
      String now,
      String action,
      String kind,
      String field,
      List<Choice> choices,
      String note) {

    public Form {
      choices = List.copyOf(choices);
    }
  }

  public record Choice(String value, String name, boolean chosen) {}
}
