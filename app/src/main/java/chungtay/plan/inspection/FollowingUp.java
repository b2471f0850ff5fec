package chungtay.plan.inspection;

import chungtay.access.AgencyId;
import chungtay.access.Post;
import chungtay.access.Right;
import chungtay.audit.Acts;
import chungtay.audit.Deed;
import chungtay.plan.By;
import chungtay.plan.Edition;
import chungtay.plan.Note;
import chungtay.plan.task.Stage;
import chungtay.refusal.Refused;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Asks for what must follow from an inspection, and says how far it has come.
@Component
public class FollowingUp {

  private final Inspections inspections;
  private final FollowUps followUps;
  private final Inspectable inspectable;
  private final Acts acts;

  public FollowingUp(
      Inspections inspections, FollowUps followUps, Inspectable inspectable, Acts acts) {
    this.inspections = inspections;
    this.followUps = followUps;
    this.inspectable = inspectable;
    this.acts = acts;
  }

  /// What is asked for.
  ///
  /// @param id made with the form, so that the same form sent twice is known again
  public record Asked(
      FollowUpId id, InspectionId inspection, AgencyId who, String what, LocalDate lastDay) {}

  /// @throws Refused if the inspection is not theirs or was not carried out, they do not inspect
  ///   whoever is to do it, or the day is over
  public void ask(Edition edition, Asked asked, By speaker) {
    var today = speaker.today();
    var inspection =
        inspections
            .find(asked.inspection(), today)
            .orElseThrow(() -> new Refused(InspectionRefusal.NO_SUCH_INSPECTION, Map.of()));
    CarryingOutAnInspection.mustBeCarriedOut(inspection, speaker.post());
    if (!inspectable.by(edition, speaker.post(), today).contains(asked.who())) {
      throw new Refused(InspectionRefusal.NOT_YOURS_TO_INSPECT, Map.of());
    }
    if (asked.lastDay().isBefore(today)) {
      throw new Refused(InspectionRefusal.FOLLOW_UP_IN_THE_PAST, Map.of());
    }
    var followUp =
        new FollowUp(
            asked.id(),
            asked.inspection(),
            inspection.by(),
            asked.who(),
            Note.of(asked.what()),
            asked.lastDay(),
            List.of());
    if (followUps.find(asked.id(), today).isPresent()) return;
    acts.perform(
        speaker.actor(),
        Deed.of("plan.follow-up", asked.inspection().value().toString(), followUp.what()),
        act -> {
          followUps.add(act, followUp, today);
          return act;
        });
  }

  /// What is said of it.
  ///
  /// @param entry of the step that was the newest when the page was opened; 0 before the first
  public record Said(FollowUpId id, long entry, Stage stage, String note) {}

  /// @throws Refused if it is not theirs to say, does not follow from what was said before, or
  ///   somebody has said something meanwhile
  public void say(Said said, By speaker) {
    var note = Note.of(said.note());
    if (!isTheirs(find(said, speaker), said.stage(), speaker.post())) {
      throw new Refused(InspectionRefusal.NOT_YOURS_TO_FOLLOW_UP, Map.of());
    }
    acts.perform(
        speaker.actor(),
        Deed.of(kind(said.stage()), said.id().value().toString(), note),
        act -> {
          followUps.hold(said.id());
          mayFollow(find(said, speaker), said);
          followUps.add(act, said.id(), said.stage(), speaker.today(), note);
          return act;
        });
  }

  private FollowUp find(Said said, By speaker) {
    return followUps
        .find(said.id(), speaker.today())
        .orElseThrow(() -> new Refused(InspectionRefusal.NO_SUCH_FOLLOW_UP, Map.of()));
  }

  private static void mayFollow(FollowUp followUp, Said said) {
    if (followUp.entry() != said.entry()) {
      throw new Refused(InspectionRefusal.INSPECTION_CHANGED_MEANWHILE, Map.of());
    }
    if (!followUp.stage().mayBecome(said.stage())) {
      throw new Refused(InspectionRefusal.NOT_THE_NEXT_COURSE, Map.of());
    }
  }

  /// Whether it is for the holder of a post to bring it to a stage: whoever has to do it reports
  /// it, all else is the inspector's.
  public static boolean isTheirs(FollowUp followUp, Stage stage, Post post) {
    var agency = post.agency().id();
    return switch (stage) {
      case REPORTED -> post.role().may(Right.REPORT) && agency.equals(followUp.who());
      case RETURNED, ACCEPTED, DROPPED, OPEN ->
          post.role().may(Right.ACCEPT) && agency.equals(followUp.inspector());
    };
  }

  private static String kind(Stage stage) {
    return switch (stage) {
      case REPORTED -> "plan.follow-up-report";
      case ACCEPTED -> "plan.follow-up-accept";
      case RETURNED -> "plan.follow-up-return";
      case DROPPED -> "plan.follow-up-drop";
      case OPEN -> "plan.follow-up-reopen";
    };
  }
}
