package chungtay.desk.leader;

import static java.util.stream.Collectors.joining;

import chungtay.access.Agency;
import chungtay.desk.AimTable;
import chungtay.desk.Sight;
import chungtay.frame.Chip;
import chungtay.frame.Figure;
import chungtay.letter.Block;
import chungtay.letter.Block.Heading;
import chungtay.letter.Block.NewPage;
import chungtay.letter.Block.Paragraph;
import chungtay.letter.Block.Table;
import chungtay.letter.Grid;
import chungtay.letter.Grid.Column;
import chungtay.letter.Grid.Side;
import chungtay.letter.Head;
import chungtay.letter.Letter;
import chungtay.letter.Letter.Mark;
import chungtay.letter.Level;
import chungtay.letter.Press;
import chungtay.letter.Recipients;
import chungtay.letter.Signature;
import chungtay.letter.Subject;
import chungtay.place.Unit;
import chungtay.plan.task.Turn;
import chungtay.wording.Say;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// What a leader's page tells, on two pages of paper: figures and places, then who is late and what
/// is asked of whom. Made of the page itself, so that both say the same.
@Component
class MeetingPaper {

  private static final int PAGES = 2;

  private final LeaderSheets sheets;
  private final WorkSheets workSheets;
  private final Press press;

  MeetingPaper(LeaderSheets sheets, WorkSheets workSheets, Press press) {
    this.sheets = sheets;
    this.workSheets = workSheets;
    this.press = press;
  }

  /// @param briefing in Vietnamese
  /// @param by the agency that takes it to the meeting
  byte[] of(Briefing briefing, Agency by) {
    var today = briefing.sight().frame().today();
    for (var fit : Fit.PAPERS) {
      var bytes = press.pdf(new Writing(briefing, by, fit).letter(), today);
      if (Press.pages(bytes) == PAGES) return bytes;
    }
    throw new IllegalStateException("no two pages of " + briefing.sight().place().name());
  }

  private final class Writing {

    private final Briefing briefing;
    private final Agency by;
    private final Fit fit;
    private final Sight sight;
    private final Say say;
    private final LeaderPage page;

    private Writing(Briefing briefing, Agency by, Fit fit) {
      this.briefing = briefing;
      this.by = by;
      this.fit = fit;
      this.sight = briefing.sight();
      this.say = sight.say();
      this.page = sheets.page(briefing, fit);
    }

    Letter letter() {
      var isDemo = sight.frame().demo();
      var about = say.of("desk.meeting.about", Sight.inSentence(sight.place()), sight.day());
      return new Letter(
          head(),
          new Subject.Named(say.of("desk.meeting.kind"), about, List.of()),
          List.of(),
          body(),
          new Signature(
              List.of(new Signature.Line(Optional.empty(), say.of("desk.meeting.writer"))),
              Optional.empty()),
          new Recipients(List.of(say.of("desk.meeting.who")), "VT"),
          List.of(),
          isDemo ? EnumSet.of(Mark.DRAFT, Mark.SYNTHETIC) : EnumSet.of(Mark.DRAFT));
    }

    /// A People's Committee stands below nobody; an agency of the province below its committee.
    private Head head() {
      var province = sight.units().province();
      var of = by.unit().flatMap(sight.units()::find).orElse(province);
      var superior =
          by.kind() == Agency.Kind.COMMITTEE
              ? Optional.<String>empty()
              : Optional.of(say.of("desk.meeting.committee", Sight.inSentence(province)));
      return new Head(
          superior, by.name().vi(), Optional.empty(), symbol(), of.shortName(), Optional.empty());
    }

    private String symbol() {
      var isCommittee = by.kind() == Agency.Kind.COMMITTEE;
      var whose = isCommittee ? "UBND" : by.shortName().vi().replace("Sở ", "S").replace(" ", "");
      return "BC-" + whose;
    }

    private List<Block> body() {
      var body = new ArrayList<Block>();
      body.add(heading("whole"));
      body.add(new Paragraph(page.answer().headline() + "."));
      body.add(new Paragraph(page.answer().terms()));
      page.figures().forEach(figure -> body.add(new Block.Bullet(told(figure))));
      body.add(heading("places"));
      body.add(page.places().map(this::places).orElseGet(this::instead));
      body.add(new NewPage());
      body.add(heading("merit"));
      body.addAll(merit());
      body.add(heading("late"));
      body.addAll(late());
      page.inTheWay().ifPresent(inTheWay -> body.addAll(inTheWay(inTheWay)));
      body.add(heading("week"));
      body.addAll(week());
      body.add(new Paragraph(say.of("desk.meeting.end", sight.day())));
      return body;
    }

    private Heading heading(String key) {
      return new Heading(Level.SECTION, say.of("desk.meeting." + key));
    }

    private String told(Figure figure) {
      var notes = figure.notes().stream().map(Figure.Note::text).collect(joining(", "));
      var value = (figure.value() + " " + figure.unit()).strip();
      var change =
          figure
              .change()
              .map(one -> say.of(one.up() ? "desk.meeting.more" : "desk.meeting.less", one.text()))
              .orElse("");
      var more = (change + " " + notes).strip();
      return more.isEmpty()
          ? say.of("desk.meeting.figure", figure.label(), value)
          : say.of("desk.meeting.figure.note", figure.label(), value, more);
    }

    private Block places(LeaderPage.Places places) {
      var columns =
          List.of(
              column("desk.column.place", 5, Side.LEFT),
              column("desk.column.state", 3, Side.LEFT),
              column("desk.column.asked", 2, Side.RIGHT),
              column("desk.column.reached", 2, Side.RIGHT),
              column("desk.column.to_go", 2, Side.RIGHT),
              column("desk.column.merit", 3, Side.RIGHT));
      return new Table(new Grid(columns, places.rows().stream().map(this::place).toList()));
    }

    private List<String> place(AimTable.Row row) {
      var merit = row.merit().escaped().text();
      return List.of(
          row.name(),
          row.chip().map(Chip::text).orElse(""),
          row.points().asked(),
          row.points().reached(),
          row.toGo(),
          merit.isEmpty() ? "" : merit + "/" + row.merit().asked());
    }

    private Block instead() {
      var instead = page.instead().orElseThrow();
      return new Paragraph(instead.why() + " " + instead.fills());
    }

    /// How many escaped of those that are to, and where some have yet to.
    private List<Block> merit() {
      var whole = briefing.aims().flatMap(aims -> aims.merit().whole());
      if (whole.isEmpty()) return List.of(new Paragraph(say.of("desk.meeting.merit.none")));
      var behind =
          sight.units().children(sight.place().id()).stream()
              .flatMap(unit -> behind(unit).stream())
              .toList();
      var where =
          behind.isEmpty()
              ? say.of("desk.meeting.merit.done")
              : say.of("desk.meeting.merit.behind", first(behind, "; "));
      var told = told(LeaderFigures.escaped(briefing, whole.get()));
      return List.of(new Paragraph(told + " " + where));
    }

    private String first(List<String> names, String between) {
      var more = names.size() - fit.places();
      var shown = names.stream().limit(fit.places()).collect(joining(between));
      return more > 0 ? shown + between + say.of("desk.leader.more", more) : shown;
    }

    private Optional<String> behind(Unit unit) {
      var part = briefing.aims().orElseThrow().merit().parts().get(unit.id());
      return Optional.ofNullable(part)
          .filter(one -> one.toGo() > 0)
          .map(one -> Sight.brief(unit) + " " + one.reached() + "/" + one.asked());
    }

    private List<Block> late() {
      var late = page.late();
      if (late.isEmpty()) return List.of(new Paragraph(say.of("desk.meeting.no-tasks")));
      if (late.get().holders().isEmpty()) {
        return List.of(new Paragraph(say.of("desk.leader.late.none") + "."));
      }
      var columns =
          List.of(
              column("desk.leader.column.agency", 6, Side.LEFT),
              column("desk.leader.column.late", 2, Side.RIGHT),
              column("desk.leader.column.longest", 3, Side.RIGHT));
      var rows =
          late.get().holders().stream()
              .map(one -> List.of(one.name(), one.tasks(), one.longest()))
              .toList();
      var blocks = new ArrayList<Block>(List.of(new Table(new Grid(columns, rows))));
      late.get().more().ifPresent(more -> blocks.add(new Paragraph(more.name() + ".")));
      return blocks;
    }

    private List<Block> inTheWay(LeaderPage.InTheWay inTheWay) {
      var columns =
          List.of(
              column("desk.leader.column.raised", 6, Side.LEFT),
              column("desk.leader.column.lies", 4, Side.LEFT),
              column("desk.leader.column.since", 2, Side.RIGHT));
      var rows =
          inTheWay.obstacles().stream()
              .map(one -> List.of(one.who(), one.lies(), one.days()))
              .toList();
      var blocks = new ArrayList<Block>();
      blocks.add(heading("obstacles"));
      blocks.add(new Table(new Grid(columns, rows)));
      inTheWay.more().ifPresent(more -> blocks.add(new Paragraph(more.name() + ".")));
      return blocks;
    }

    /// What is late has to be done at once, and then what is due within days.
    private List<Block> week() {
      var work = briefing.work();
      var all = together(Stream.concat(work.late().stream(), work.soon().stream()).toList());
      if (all.isEmpty()) {
        return List.of(new Paragraph(say.of("desk.meeting.week.none")));
      }
      var shown = all.stream().limit(fit.lines()).toList();
      var columns =
          List.of(
              column("desk.leader.column.agency", 4, Side.LEFT),
              column("desk.leader.column.task", 7, Side.LEFT),
              column("desk.leader.column.due", 3, Side.CENTRE));
      var blocks = new ArrayList<Block>(List.of(new Table(new Grid(columns, shown))));
      var more = all.size() - shown.size();
      if (more > 0) blocks.add(new Paragraph(say.of("desk.leader.soon.more", more) + "."));
      return blocks;
    }

    /// What several agencies have to do by the same day is told once, as who, what and by when.
    private List<List<String>> together(List<Turn> turns) {
      record Same(String what, String day) {}
      var who = new LinkedHashMap<Same, List<String>>();
      for (var task : workSheets.asked(sight, turns)) {
        var same = new Same(task.what(), task.day());
        who.computeIfAbsent(same, _ -> new ArrayList<>()).add(task.who());
      }
      return who.entrySet().stream()
          .map(one ->
              List.of(
                  first(one.getValue().stream().distinct().sorted().toList(), ", "),
                  one.getKey().what(),
                  one.getKey().day()))
          .toList();
    }

    private Column column(String key, int share, Side side) {
      return new Column(say.of(key), share, side);
    }
  }
}
