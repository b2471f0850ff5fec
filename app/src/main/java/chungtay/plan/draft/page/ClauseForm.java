package chungtay.plan.draft.page;

import chungtay.frame.Answer;
import chungtay.frame.form.Wrong;
import java.util.List;
import java.util.Optional;

/// Everything `plan/draft/clause.jte` prints, ready to print.
///
/// @param source the lines that it was read from, with some around them
/// @param doing what else can be done with it; none with a new one
public record ClauseForm(
    Answer answer,
    Optional<Wrong> wrong,
    DutyForm.Sent sent,
    List<DutyForm.Shown> source,
    Fields fields,
    Optional<Doing> doing) {

  public ClauseForm {
    source = List.copyOf(source);
  }

  /// @param clause its place as the draft has it; empty for a new one
  /// @param behind which clause a new one comes
  /// @param path its place as it was typed
  public record Fields(String clause, String behind, String path, String title, String english) {}

  /// @param add the form of another that comes behind it
  /// @param merge where it is put into the one before it, whose name is `above`; empty for the
  ///   first
  public record Doing(String add, String remove, String merge, String above) {}
}
