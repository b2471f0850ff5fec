package chungtay.plan.submission;

import chungtay.audit.ActId;
import chungtay.audit.Acts;
import chungtay.audit.Deed;
import chungtay.plan.By;
import chungtay.plan.Note;
import chungtay.plan.submission.Submission.Seen;
import chungtay.plan.submission.Submission.Step;
import chungtay.plan.submission.Submission.Version;
import chungtay.plan.submission.form.Blank;
import chungtay.plan.submission.form.Filled;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Component;

/// Writes what an agency sends, sends it, and says of it what whoever waits for it says.
@Component
public class Sending {

  private final Submissions submissions;
  private final Acts acts;

  public Sending(Submissions submissions, Acts acts) {
    this.submissions = submissions;
    this.acts = acts;
  }

  /// Keeps what is written so far. Nothing of it need be right yet.
  ///
  /// @throws chungtay.refusal.Refused if it is not theirs to write, was sent, or somebody saved
  ///   something since the page was opened
  public void keep(Place place, Filled filled, Seen seen, By by) {
    if (!place.mayWrite(by.post())) throw SubmissionRefusal.NOT_YOURS_TO_SEND.refused();
    perform(
        place,
        seen,
        "plan.write",
        by,
        (act, now) -> {
          mustBeWithSender(now);
          submissions.withdrawDraft(act, now.id());
          submissions.addDraft(act, now.id(), filled, by.today());
        });
  }

  private static void mustBeWithSender(Submission now) {
    if (!now.state().isWithSender()) throw SubmissionRefusal.NOT_WITH_SENDER.refused();
  }

  /// Sends what is written, as the next version; what is not complete is kept as a draft and not
  /// sent.
  ///
  /// @param blank what the form asks for
  /// @return the fields that are empty or unreadable; none: it was sent
  /// @throws chungtay.refusal.Refused if it is not theirs to send, or somebody saved something
  ///   since the page was opened
  public List<String> send(Place place, Blank blank, Filled filled, Seen seen, By by) {
    var faults = filled.faults(blank);
    if (!faults.isEmpty()) {
      keep(place, filled, seen, by);
      return faults;
    }
    if (!place.mayWrite(by.post())) throw SubmissionRefusal.NOT_YOURS_TO_SEND.refused();
    perform(
        place,
        seen,
        "plan.send",
        by,
        (act, now) -> {
          mustBeWithSender(now);
          var person = by.actor().person();
          var version = new Version(now.versions().size() + 1, filled, by.today(), person);
          submissions.withdrawDraft(act, now.id());
          submissions.addVersion(act, now.id(), version);
          var note = place.asked().title().vi();
          submissions.addStep(
              act, now.id(), new Step(0, version.number(), State.SENT, by.today(), note, person));
        });
    return List.of();
  }

  /// Says of the newest version that it has arrived, is to be mended, or is accepted.
  ///
  /// @throws chungtay.refusal.Refused if it is not theirs to say, does not follow from what was
  ///   said before, or somebody has said something since the page was opened
  public void say(Place place, State state, String note, Seen seen, By by) {
    if (!place.mayDecide(by.post())) throw SubmissionRefusal.NOT_YOURS_TO_DECIDE.refused();
    // That it has arrived needs no words.
    var words = state == State.RECEIVED && note.isBlank() ? "Đã nhận" : Note.of(note);
    perform(
        place,
        seen,
        kind(state),
        by,
        (act, now) -> {
          if (state == State.SENT || !now.state().mayBecome(state)) {
            throw SubmissionRefusal.NOT_THE_NEXT_STATE.refused();
          }
          var person = by.actor().person();
          submissions.addStep(
              act, now.id(), new Step(0, now.versions().size(), state, by.today(), words, person));
        });
  }

  private static String kind(State state) {
    return switch (state) {
      case DRAFT -> "plan.write";
      case SENT -> "plan.send";
      case RECEIVED -> "plan.receive";
      case RETURNED -> "plan.send-back";
      case ACCEPTED -> "plan.take";
    };
  }

  private void perform(
      Place place, Seen seen, String kind, By by, BiConsumer<ActId, Submission> work) {
    var key = SubmissionKey.of(place);
    var subject =
        place.edition().plan().heading().number()
            + " "
            + place.asked().code()
            + " "
            + place.agency().value();
    acts.perform(
        by.actor(),
        Deed.of(kind, subject, place.asked().title().vi()),
        act -> {
          submissions.hold(act, key);
          var now = submissions.find(key, by.today()).orElseThrow();
          if (!now.seen().equals(seen)) {
            throw SubmissionRefusal.SUBMISSION_CHANGED_MEANWHILE.refused();
          }
          work.accept(act, now);
          return Optional.empty();
        });
  }
}
