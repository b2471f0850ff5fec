package chungtay.plan.report;

import chungtay.access.Agencies;
import chungtay.access.AgencyId;
import chungtay.law.Law;
import chungtay.letter.Block;
import chungtay.letter.Block.Heading;
import chungtay.letter.Block.Paragraph;
import chungtay.letter.Block.Table;
import chungtay.letter.Grid;
import chungtay.letter.Grid.Column;
import chungtay.letter.Grid.Side;
import chungtay.letter.Level;
import chungtay.plan.PlanId;
import chungtay.plan.difficulty.DaysTaken;
import chungtay.plan.difficulty.Difficulties;
import chungtay.plan.difficulty.Difficulty;
import chungtay.plan.difficulty.Said;
import chungtay.plan.difficulty.Standing;
import chungtay.wording.Say;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// What stands in the way of a plan, as its report tells of it.
@Component
class DifficultyChapter {

  private final Difficulties difficulties;
  private final Agencies agencies;
  private final Law law;

  DifficultyChapter(Difficulties difficulties, Agencies agencies, Law law) {
    this.difficulties = difficulties;
    this.agencies = agencies;
    this.law = law;
  }

  /// Nothing where nobody raised anything; what was taken back is not told.
  List<Block> of(PlanId plan, LocalDate day, Say say) {
    var raised =
        difficulties.of(plan, day).stream()
            .filter(one -> one.standing() != Standing.WITHDRAWN)
            .toList();
    if (raised.isEmpty()) return List.of();
    var open = raised.stream().filter(one -> one.standing().isOpen()).toList();
    var answered = raised.stream().filter(one -> one.answered().isPresent()).toList();
    var blocks = new ArrayList<Block>();
    blocks.add(new Heading(Level.SECTION, say.of("plan.report.difficulties")));
    blocks.add(
        new Paragraph(
            say.of(
                "plan.report.difficulties.counts",
                raised.size(),
                open.size(),
                raised.size() - open.size())));
    if (!open.isEmpty()) {
      blocks.add(new Paragraph(say.of("plan.report.difficulties.open")));
      blocks.add(new Table(new Told(say, day).open(open)));
    }
    if (!answered.isEmpty()) {
      blocks.add(new Paragraph(say.of("plan.report.difficulties.answered")));
      blocks.add(new Table(new Told(say, day).answered(answered)));
    }
    return blocks;
  }

  private final class Told {

    private final Say say;
    private final LocalDate day;

    private Told(Say say, LocalDate day) {
      this.say = say;
      this.day = day;
    }

    Grid open(List<Difficulty> open) {
      return new Grid(
          columns("plan.report.column.holder"),
          open.stream()
              .map(one ->
                  row(
                      one,
                      say.of("plan.difficulty.holder." + one.standing().holder()),
                      days(one.day(), day)))
              .toList());
    }

    Grid answered(List<Difficulty> answered) {
      return new Grid(
          columns("plan.report.column.answer"),
          answered.stream()
              .map(one -> row(one, answer(one), days(one.day(), one.answered().orElse(day))))
              .toList());
    }

    private List<Column> columns(String third) {
      return List.of(
          new Column(say.of("plan.report.column.agency"), 3, Side.LEFT),
          new Column(say.of("plan.report.column.difficulty"), 5, Side.LEFT),
          new Column(say.of(third), 4, Side.LEFT),
          new Column(say.of("plan.report.column.days"), 2, Side.LEFT));
    }

    private List<String> row(Difficulty one, String third, String days) {
      return List.of(name(one.by()), line(one.words()), third, days);
    }

    private String name(AgencyId agency) {
      return agencies.find(agency, day).map(found -> found.shortName().vi()).orElse("");
    }

    private static String answer(Difficulty difficulty) {
      return difficulty.said().stream()
          .filter(one -> one.standing() == Standing.ANSWERED)
          .map(Said::note)
          .map(DifficultyChapter::line)
          .collect(Collectors.joining(" "));
    }

    private String days(LocalDate from, LocalDate until) {
      var taken = DaysTaken.between(law.workingCalendar(), from, until);
      return taken
          .working()
          .map(working -> say.of("plan.report.days", taken.days(), working))
          .orElseGet(() -> say.format().count(taken.days()));
    }
  }

  /// As one paragraph of a cell.
  private static String line(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
