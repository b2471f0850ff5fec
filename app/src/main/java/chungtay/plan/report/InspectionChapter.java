package chungtay.plan.report;

import chungtay.access.Agencies;
import chungtay.access.AgencyId;
import chungtay.letter.Block;
import chungtay.letter.Block.Heading;
import chungtay.letter.Block.Paragraph;
import chungtay.letter.Block.Table;
import chungtay.letter.Grid;
import chungtay.letter.Grid.Column;
import chungtay.letter.Grid.Side;
import chungtay.letter.Level;
import chungtay.plan.PlanId;
import chungtay.plan.inspection.Course;
import chungtay.plan.inspection.FollowUp;
import chungtay.plan.inspection.Inspection;
import chungtay.plan.inspection.Inspection.State;
import chungtay.plan.inspection.Inspections;
import chungtay.wording.Say;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/// How a plan was inspected, as its report tells of it.
@Component
class InspectionChapter {

  private final Inspections inspections;
  private final Agencies agencies;

  InspectionChapter(Inspections inspections, Agencies agencies) {
    this.inspections = inspections;
    this.agencies = agencies;
  }

  /// Nothing where nobody inspected anything; what was cancelled is not told.
  List<Block> of(PlanId plan, LocalDate day, Say say) {
    var all =
        inspections.all(day).stream()
            .filter(one -> one.plan().equals(plan) && one.course() != Course.CANCELLED)
            .toList();
    if (all.isEmpty()) return List.of();
    var held = all.stream().filter(one -> one.course() == Course.CARRIED_OUT).toList();
    var overdue = all.stream().filter(one -> one.state(day) == State.OVERDUE).count();
    var followUps = all.stream().flatMap(one -> one.followUps().stream()).toList();
    var over = followUps.stream().filter(FollowUp::isOver).count();
    var late = followUps.stream().filter(one -> one.isLate(day)).count();
    var blocks = new ArrayList<Block>();
    blocks.add(new Heading(Level.SECTION, say.of("plan.report.inspections")));
    blocks.add(
        new Paragraph(say.of("plan.report.inspections.counts", all.size(), held.size(), overdue)));
    if (!followUps.isEmpty()) {
      blocks.add(
          new Paragraph(say.of("plan.report.follow-ups.counts", followUps.size(), over, late)));
    }
    if (!held.isEmpty()) blocks.add(new Table(grid(held, day, say)));
    return blocks;
  }

  private Grid grid(List<Inspection> held, LocalDate day, Say say) {
    var columns =
        List.of(
            new Column(say.of("plan.inspection.of"), 3, Side.LEFT),
            new Column(say.of("plan.inspection.by"), 3, Side.LEFT),
            new Column(say.of("plan.inspection.held"), 2, Side.CENTRE),
            new Column(say.of("plan.report.column.concluded"), 5, Side.LEFT),
            new Column(say.of("plan.report.column.followed"), 2, Side.CENTRE));
    return new Grid(columns, held.stream().map(one -> row(one, day, say)).toList());
  }

  private List<String> row(Inspection inspection, LocalDate day, Say say) {
    var over = inspection.followUps().stream().filter(FollowUp::isOver).count();
    return List.of(
        name(inspection.of(), day),
        name(inspection.by(), day),
        inspection.held().map(say.format()::date).orElse(""),
        inspection.said().getLast().note().replaceAll("\\s+", " "),
        over + "/" + inspection.followUps().size());
  }

  private String name(AgencyId agency, LocalDate day) {
    return agencies.find(agency, day).map(found -> found.shortName().vi()).orElse("");
  }
}
