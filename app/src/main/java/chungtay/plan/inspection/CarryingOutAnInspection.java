package chungtay.plan.inspection;

import chungtay.access.Post;
import chungtay.access.Right;
import chungtay.audit.Acts;
import chungtay.audit.Deed;
import chungtay.plan.By;
import chungtay.plan.Editions;
import chungtay.plan.Note;
import chungtay.plan.inspection.Inspection.Said;
import chungtay.plan.task.About;
import chungtay.refusal.Refused;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Says what became of an inspection, and what was found.
@Component
public class CarryingOutAnInspection {

  private final Inspections inspections;
  private final Editions editions;
  private final Acts acts;

  public CarryingOutAnInspection(Inspections inspections, Editions editions, Acts acts) {
    this.inspections = inspections;
    this.editions = editions;
    this.acts = acts;
  }

  /// What is said of it.
  ///
  /// @param entry of what was the newest when the page was opened; 0 where nothing was said yet
  /// @param held the day on which it was carried out; none where it was not
  public record Saying(
      InspectionId id, long entry, Course course, Optional<LocalDate> held, String note) {}

  /// @throws Refused if the inspection is not theirs, has gone another way meanwhile, or was
  ///   carried out on no day that is over
  public void say(Saying saying, By speaker) {
    var note = Note.of(saying.note());
    var inspection = find(saying.id(), speaker);
    mustBeOfInspector(inspection, speaker.post());
    checkDay(saying, inspection, speaker.today());
    var said = new Said(0, saying.course(), speaker.today(), saying.held(), note, "", "");
    acts.perform(
        speaker.actor(),
        Deed.of(kind(saying.course()), saying.id().value().toString(), note),
        act -> {
          inspections.hold(saying.id());
          mayFollow(find(saying.id(), speaker), saying);
          inspections.add(act, saying.id(), said);
          return act;
        });
  }

  /// @throws Refused if none bears the identity
  private Inspection find(InspectionId id, By speaker) {
    return inspections
        .find(id, speaker.today())
        .orElseThrow(() -> new Refused(InspectionRefusal.NO_SUCH_INSPECTION, Map.of()));
  }

  private static void mustBeOfInspector(Inspection inspection, Post post) {
    if (isOfInspector(inspection, post)) return;
    throw new Refused(InspectionRefusal.NOT_YOUR_INSPECTION, Map.of());
  }

  /// Whether whoever holds a post writes to an inspection.
  public static boolean isOfInspector(Inspection inspection, Post post) {
    return post.role().may(Right.ACCEPT) && post.agency().id().equals(inspection.by());
  }

  private void checkDay(Saying saying, Inspection inspection, LocalDate today) {
    if (saying.course() != Course.CARRIED_OUT) return;
    var held =
        saying
            .held()
            .orElseThrow(
                () -> new Refused(InspectionRefusal.INSPECTION_DAY_UNREADABLE, Map.of("day", "")));
    if (held.isAfter(today)) {
      throw new Refused(InspectionRefusal.CARRIED_OUT_IN_THE_FUTURE, Map.of());
    }
    var issued = editions.find(inspection.plan()).orElseThrow().plan().heading().issued();
    if (held.isBefore(issued)) {
      throw new Refused(
          InspectionRefusal.CARRIED_OUT_BEFORE_THE_PLAN, Map.of("issued", issued.toString()));
    }
  }

  private static void mayFollow(Inspection inspection, Saying saying) {
    if (inspection.entry() != saying.entry()) {
      throw new Refused(InspectionRefusal.INSPECTION_CHANGED_MEANWHILE, Map.of());
    }
    if (!inspection.course().mayBecome(saying.course())) {
      throw new Refused(InspectionRefusal.NOT_THE_NEXT_COURSE, Map.of());
    }
  }

  private static String kind(Course course) {
    return switch (course) {
      case PLANNED -> "plan.inspection-again";
      case CARRIED_OUT -> "plan.inspection-done";
      case CANCELLED -> "plan.inspection-cancel";
    };
  }

  /// Writes down something that was found.
  ///
  /// @throws Refused if the inspection is not theirs, or was not carried out
  public void found(InspectionId id, Finding.Kind kind, About about, String what, By speaker) {
    mustBeCarriedOut(find(id, speaker), speaker.post());
    var text = Note.of(what);
    var finding = new Finding(0, kind, text, about, speaker.today(), Optional.empty());
    acts.perform(
        speaker.actor(),
        Deed.of("plan.inspection-found", id.value().toString(), text),
        act -> {
          inspections.add(act, id, finding);
          return act;
        });
  }

  static void mustBeCarriedOut(Inspection inspection, Post post) {
    mustBeOfInspector(inspection, post);
    if (inspection.course() == Course.CARRIED_OUT) return;
    throw new Refused(InspectionRefusal.NOT_CARRIED_OUT_YET, Map.of());
  }

  /// Takes back something that was written down as found, for a reason.
  ///
  /// @throws Refused if the inspection is not theirs, or no such finding stands
  public void takeBack(InspectionId id, long finding, String reason, By speaker) {
    mustBeOfInspector(find(id, speaker), speaker.post());
    var why = Note.of(reason);
    acts.perform(
        speaker.actor(),
        Deed.of("plan.inspection-found-back", id.value().toString(), why),
        act -> {
          if (!inspections.withdraw(act, id, finding)) {
            throw new Refused(InspectionRefusal.NO_SUCH_FINDING, Map.of());
          }
          return act;
        });
  }
}
