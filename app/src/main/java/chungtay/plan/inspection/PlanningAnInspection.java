package chungtay.plan.inspection;

import chungtay.access.AgencyId;
import chungtay.audit.Acts;
import chungtay.audit.Deed;
import chungtay.plan.By;
import chungtay.plan.Edition;
import chungtay.plan.Note;
import chungtay.plan.document.ClauseId;
import chungtay.plan.document.Heading;
import chungtay.plan.inspection.Inspection.Planned;
import chungtay.refusal.Refused;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Plans who is inspected, on what, and when.
@Component
public class PlanningAnInspection {

  private final Inspections inspections;
  private final Inspectable inspectable;
  private final Acts acts;

  public PlanningAnInspection(Inspections inspections, Inspectable inspectable, Acts acts) {
    this.inspections = inspections;
    this.inspectable = inspectable;
    this.acts = acts;
  }

  /// What is planned.
  ///
  /// @param id made with the form, so that the same form sent twice is known again
  /// @param clauses none: the whole plan
  /// @param team who goes there, in words
  public record Planning(
      InspectionId id,
      AgencyId of,
      List<ClauseId> clauses,
      LocalDate first,
      LocalDate last,
      String team,
      String reason) {

    public Planning {
      clauses = List.copyOf(clauses);
    }
  }

  /// Between which days a plan is inspected: from the day that it is issued to the end of the year
  /// after its last.
  record Span(LocalDate first, LocalDate last) {}

  static Span span(Edition edition) {
    var heading = edition.plan().heading();
    var last = heading.years().map(Heading.Years::last).orElse(heading.issued().getYear());
    return new Span(heading.issued(), LocalDate.of(last + 1, Month.DECEMBER, 31));
  }

  /// @throws Refused if the agency of the post does not inspect that one, the plan has no such
  ///   clause, or the days make no sense
  public void plan(Edition edition, Planning planning, By speaker) {
    var post = speaker.post();
    if (!inspectable.by(edition, post, speaker.today()).contains(planning.of())) {
      throw new Refused(InspectionRefusal.NOT_YOURS_TO_INSPECT, Map.of());
    }
    check(edition, planning);
    var planned =
        new Planned(
            planning.clauses(),
            planning.first(),
            planning.last(),
            Note.of(planning.team()),
            Note.of(planning.reason()),
            speaker.today());
    if (inspections.find(planning.id(), speaker.today()).isPresent()) return;
    var inspection =
        new Inspection(
            planning.id(),
            edition.id(),
            post.agency().id(),
            planning.of(),
            planned,
            List.of(),
            List.of(),
            List.of());
    acts.perform(
        speaker.actor(),
        Deed.of("plan.inspection-plan", planning.id().value().toString(), planned.reason()),
        act -> {
          inspections.add(act, inspection);
          return act;
        });
  }

  private static void check(Edition edition, Planning planning) {
    var span = span(edition);
    if (planning.first().isBefore(span.first()) || planning.last().isAfter(span.last())) {
      throw new Refused(
          InspectionRefusal.INSPECTION_OUTSIDE_THE_PLAN,
          Map.of("first", span.first().toString(), "last", span.last().toString()));
    }
    if (planning.last().isBefore(planning.first())) {
      throw new Refused(InspectionRefusal.INSPECTION_ENDS_BEFORE_IT_BEGINS, Map.of());
    }
    for (var clause : planning.clauses()) {
      if (edition.plan().clauses().stream().noneMatch(one -> one.id().equals(clause))) {
        throw new Refused(InspectionRefusal.NO_SUCH_CLAUSE, Map.of());
      }
    }
  }
}
