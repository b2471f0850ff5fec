package chungtay.plan.report;

import chungtay.access.Agencies;
import chungtay.letter.Block;
import chungtay.letter.Block.Heading;
import chungtay.letter.Block.Paragraph;
import chungtay.letter.Block.Table;
import chungtay.letter.Grid;
import chungtay.letter.Grid.Column;
import chungtay.letter.Grid.Side;
import chungtay.letter.Level;
import chungtay.plan.Edition;
import chungtay.plan.figure.Figure;
import chungtay.plan.figure.FigureList;
import chungtay.plan.figure.FigureLog;
import chungtay.plan.figure.Reported;
import chungtay.wording.Say;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/// What agencies reported that the registry cannot know, as the report on a plan tells of it.
@Component
class FigureChapter {

  private final FigureList list;
  private final FigureLog log;
  private final Agencies agencies;

  FigureChapter(FigureList list, FigureLog log, Agencies agencies) {
    this.list = list;
    this.log = log;
    this.agencies = agencies;
  }

  /// Of each figure its newest period; nothing where the plan asks for none.
  List<Block> of(Edition edition, LocalDate day, Say say) {
    var figures = list.of(edition, day);
    if (figures.isEmpty()) return List.of();
    var reported = log.of(edition.id(), day);
    return List.of(
        new Heading(Level.SECTION, say.of("plan.report.figures")),
        new Paragraph(say.of("plan.report.figures.told")),
        new Table(
            new Grid(
                List.of(
                    new Column(say.of("plan.report.column.figure"), 5, Side.LEFT),
                    new Column(say.of("plan.report.column.agency"), 2, Side.LEFT),
                    new Column(say.of("plan.report.column.period"), 3, Side.CENTRE),
                    new Column(say.of("plan.report.column.value"), 2, Side.RIGHT),
                    new Column(say.of("plan.report.column.source"), 3, Side.LEFT)),
                figures.stream().map(one -> row(one, reported, day, say)).toList())));
  }

  private List<String> row(Figure figure, List<Reported> reported, LocalDate day, Say say) {
    var newest = reported.stream().filter(one -> one.figure().equals(figure.code())).findFirst();
    return List.of(
        figure.what().vi() + " (" + figure.unit().vi() + ")",
        agencies.byCode(figure.agency(), day).map(one -> one.shortName().vi()).orElse(""),
        newest.map(one -> period(figure, one, say)).orElse(""),
        newest.map(one -> say.format().count(one.value())).orElse(say.of("plan.report.none")),
        newest.map(Reported::source).orElse(""));
  }

  private static String period(Figure figure, Reported one, Say say) {
    return say.of("plan.figures.period", one.period(), figure.last(one.period()));
  }
}
