package chungtay.plan.report;

import chungtay.access.Agencies;
import chungtay.access.Agency;
import chungtay.access.AgencyId;
import chungtay.access.Scope;
import chungtay.law.Language;
import chungtay.letter.Block;
import chungtay.letter.Block.Heading;
import chungtay.letter.Block.Paragraph;
import chungtay.letter.Block.Table;
import chungtay.letter.Grid;
import chungtay.letter.Grid.Column;
import chungtay.letter.Grid.Side;
import chungtay.letter.Head;
import chungtay.letter.Letter;
import chungtay.letter.Letter.Mark;
import chungtay.letter.Level;
import chungtay.letter.Recipients;
import chungtay.letter.Signature;
import chungtay.letter.Subject;
import chungtay.place.Places;
import chungtay.place.Unit;
import chungtay.plan.Edition;
import chungtay.plan.document.Assignee;
import chungtay.plan.document.Heading.Issuer;
import chungtay.plan.task.Stage;
import chungtay.plan.task.Turn;
import chungtay.plan.task.Turn.Timing;
import chungtay.plan.task.Turns;
import chungtay.wording.Format;
import chungtay.wording.Messages;
import chungtay.wording.Say;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// What came of a plan by a day, from the agency that keeps it to those who issued it: targets in
/// households, tasks, and who is late. A draft that an officer writes on; in Vietnamese, as all
/// papers of the State are.
@Component
public class ProgressReport {

  private final Turns turns;
  private final TargetChapter targets;
  private final FigureChapter figures;
  private final Agencies agencies;
  private final Places places;
  private final DifficultyChapter difficulties;
  private final InspectionChapter inspections;
  private final boolean demo;

  ProgressReport(
      Turns turns,
      TargetChapter targets,
      FigureChapter figures,
      Agencies agencies,
      Places places,
      DifficultyChapter difficulties,
      InspectionChapter inspections,
      @Value("${chungtay.demo:false}") boolean demo) {
    this.turns = turns;
    this.targets = targets;
    this.figures = figures;
    this.agencies = agencies;
    this.places = places;
    this.difficulties = difficulties;
    this.inspections = inspections;
    this.demo = demo;
  }

  /// @param scope of whoever asks, on the day up to which it is reported
  /// @param by whose report it is, where the plan does not say who keeps it
  public Letter of(Edition edition, Scope scope, Agency by) {
    return new Writing(edition, scope, by).letter();
  }

  private final class Writing {

    private final Say say = Messages.in(Language.VI);
    private final Format format = say.format();
    private final Edition edition;
    private final Scope scope;
    private final Agency by;
    private final LocalDate day;
    private final Issuer issuer;
    private final List<Turn> all;

    private Writing(Edition edition, Scope scope, Agency by) {
      this.by = by;
      this.edition = edition;
      this.scope = scope;
      this.day = scope.day();
      this.issuer = edition.plan().heading().issuer();
      this.all = turns.on(edition, day);
    }

    Letter letter() {
      var marks = demo ? EnumSet.of(Mark.DRAFT, Mark.SYNTHETIC) : EnumSet.of(Mark.DRAFT);
      return new Letter(
          head(),
          subject(),
          List.of(),
          body(),
          new Signature(
              List.of(new Signature.Line(Optional.empty(), say.of("plan.report.director"))),
              Optional.empty()),
          new Recipients(List.of(say.of("plan.report.as-above")), "VT"),
          List.of(),
          marks);
    }

    private Head head() {
      var symbol = "BC-" + keeper().shortName().vi().replace(" ", "").replace("Sở", "S");
      return new Head(
          Optional.of(committee()),
          keeper().name().vi(),
          Optional.empty(),
          symbol,
          issuer.place(),
          Optional.empty());
    }

    private String committee() {
      var unit = places.on(edition.plan().heading().issued()).find(edition.unit());
      return say.of("plan.report.committee", unit.map(ProgressReport::inSentence).orElse(""));
    }

    /// The agency that keeps the plan.
    private Agency keeper() {
      var code = issuer.standing().orElse(issuer.agency());
      return code instanceof Assignee.One one
          ? agencies.byCode(one.agency(), day).orElseThrow()
          : by;
    }

    private Subject subject() {
      var heading = edition.plan().heading();
      var about = say.of("plan.report.about", heading.number(), heading.issued(), day);
      return new Subject.Named(say.of("plan.report.kind"), about, List.of(committee(), ministry()));
    }

    private String ministry() {
      return agencies.byCode("labour_ministry", day).map(one -> one.name().vi()).orElseThrow();
    }

    private List<Block> body() {
      var body = new ArrayList<Block>();
      body.addAll(targets.of(edition, scope, say));
      body.add(new Heading(Level.SECTION, say.of("plan.report.tasks")));
      body.addAll(tasks());
      body.addAll(figures.of(edition, day, say));
      body.addAll(difficulties.of(edition.id(), day, say));
      body.addAll(inspections.of(edition.id(), day, say));
      body.add(
          new Paragraph(say.of("plan.report.end", keeper().name().vi(), committee(), ministry())));
      return body;
    }

    private List<Block> tasks() {
      var done = count(turn -> turn.stage() == Stage.ACCEPTED);
      var said = count(turn -> turn.stage() == Stage.REPORTED);
      var late = all.stream().filter(turn -> turn.timing(day, 0) == Timing.LATE).toList();
      var blocks = new ArrayList<Block>();
      blocks.add(new Paragraph(say.of("plan.report.counts", all.size(), done, said, late.size())));
      if (!late.isEmpty()) {
        blocks.add(new Paragraph(say.of("plan.report.late")));
        blocks.add(new Table(late(late)));
      }
      return blocks;
    }

    private long count(Predicate<Turn> condition) {
      return all.stream().filter(condition).count();
    }

    private Grid late(List<Turn> late) {
      var holders =
          late.stream().flatMap(turn -> turn.task().leads().stream()).collect(Collectors.toSet());
      var names = agencies.named(holders, day);
      var columns =
          List.of(
              new Column(say.of("plan.report.column.agency"), 3, Side.LEFT),
              new Column(say.of("plan.report.column.task"), 6, Side.LEFT),
              new Column(say.of("plan.report.column.due"), 2, Side.CENTRE));
      return new Grid(columns, late.stream().map(turn -> lateRow(turn, names)).toList());
    }

    private List<String> lateRow(Turn turn, Map<AgencyId, Agency> names) {
      var holders =
          turn.task().leads().stream()
              .map(names::get)
              .filter(Objects::nonNull)
              .map(agency -> agency.shortName().vi())
              .sorted()
              .collect(Collectors.joining(", "));
      return List.of(holders, turn.duty().what().vi(), turn.lastDay().map(format::date).orElse(""));
    }
  }

  private static String inSentence(Unit unit) {
    return unit.name().substring(0, 1).toLowerCase(Locale.ROOT) + unit.name().substring(1);
  }
}
