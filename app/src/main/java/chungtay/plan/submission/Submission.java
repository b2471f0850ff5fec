package chungtay.plan.submission;

import chungtay.plan.submission.form.Filled;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What an agency sends: what it is writing, every version that it sent, and what was said of them.
///
/// @param draft what is written and not sent yet
/// @param versions as they were sent, the newest first
/// @param steps the newest first
public record Submission(
    SubmissionId id, Optional<Draft> draft, List<Version> versions, List<Step> steps) {

  public Submission {
    versions = List.copyOf(versions);
    steps = List.copyOf(steps);
  }

  /// @param entry its place in the order of all that was saved; tells whether a page is still true
  public record Draft(long entry, Filled filled, LocalDate day, String by) {}

  /// @param number counted from 1
  public record Version(int number, Filled filled, LocalDate day, String by) {}

  /// @param version that it was said of
  public record Step(long entry, int version, State state, LocalDate day, String note, String by) {}

  public State state() {
    return steps.isEmpty() ? State.DRAFT : steps.getFirst().state();
  }

  public Standing standing() {
    return new Standing(
        state(),
        draft.isPresent(),
        steps.stream().filter(step -> step.state() == State.SENT).map(Step::day).findFirst());
  }

  /// What was saved or said last, by which a page knows whether it is old.
  public Seen seen() {
    return new Seen(
        draft.map(Draft::entry).orElse(0L), steps.isEmpty() ? 0 : steps.getFirst().entry());
  }

  /// @param draft its entry on the page; 0: there was none
  /// @param step the newest on the page; 0: there was none
  public record Seen(long draft, long step) {

    public static final Seen NOTHING = new Seen(0, 0);
  }
}
