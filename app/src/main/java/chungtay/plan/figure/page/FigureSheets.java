package chungtay.plan.figure.page;

import chungtay.access.Officers;
import chungtay.access.Post;
import chungtay.frame.Answer;
import chungtay.frame.Frame;
import chungtay.frame.Where.Link;
import chungtay.plan.Edition;
import chungtay.plan.document.Assignee;
import chungtay.plan.document.Due;
import chungtay.plan.figure.Figure;
import chungtay.plan.figure.FigureList;
import chungtay.plan.figure.FigureLog;
import chungtay.plan.figure.Reported;
import chungtay.plan.figure.Reporting;
import chungtay.plan.page.ClauseWords;
import chungtay.plan.page.DueWords;
import chungtay.plan.page.Naming;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Reported figures as their page tells of them.
@Component
class FigureSheets {

  private final FigureList figures;
  private final FigureLog log;
  private final Naming naming;
  private final Officers officers;

  FigureSheets(FigureList figures, FigureLog log, Naming naming, Officers officers) {
    this.figures = figures;
    this.log = log;
    this.naming = naming;
    this.officers = officers;
  }

  FiguresPage of(Frame frame, Edition edition) {
    var say = frame.say();
    var reported = log.of(edition.id(), frame.day());
    var lines =
        figures.of(edition).stream().map(one -> line(frame, edition, one, reported)).toList();
    var told = lines.stream().filter(line -> !line.values().isEmpty()).count();
    return new FiguresPage(
        new Answer(
            say.of("plan.figures.answer", told, lines.size()),
            say.of("plan.figures.terms", edition.plan().heading().number())),
        lines);
  }

  private FiguresPage.Line line(
      Frame frame, Edition edition, Figure figure, List<Reported> reported) {
    var say = frame.say();
    var own = reported.stream().filter(one -> one.figure().equals(figure.code())).toList();
    var about =
        say.of(
            "plan.figures.about",
            naming.name(say, new Assignee.One(figure.agency()), frame.day()),
            DueWords.of(say, new Due.Every(figure.every(), Optional.empty())),
            ClauseWords.of(say, figure.clause()));
    var form =
        officers
            .post()
            .filter(_ -> frame.day().equals(frame.today()))
            .filter((Post post) -> Reporting.mayReport(figure, post))
            .map(_ -> form(frame, edition, figure, own));
    return new FiguresPage.Line(
        figure.code(),
        figure.what().in(say.language()),
        figure.definition().in(say.language()),
        about,
        values(frame, figure, own),
        form);
  }

  private static List<FiguresPage.Value> values(Frame frame, Figure figure, List<Reported> own) {
    var say = frame.say();
    var told = new HashSet<LocalDate>();
    return own.stream()
        .map(one ->
            new FiguresPage.Value(
                period(frame, figure, one.period()),
                say.format().count(one.value()) + " " + figure.unit().in(say.language()),
                one.source(),
                say.of("plan.figures.revision", one.revision(), one.by(), one.day()),
                told.add(one.period())))
        .toList();
  }

  private static FiguresPage.Form form(
      Frame frame, Edition edition, Figure figure, List<Reported> own) {
    var periods =
        Reporting.periods(edition, figure, frame.day()).stream()
            .map(period -> {
              var newest =
                  own.stream()
                      .filter(one -> one.period().equals(period))
                      .mapToInt(Reported::revision)
                      .findFirst()
                      .orElse(0);
              return new Link(period(frame, figure, period), period + " " + newest);
            })
            .toList();
    var action =
        "/" + frame.say().language().tag() + FigurePages.path(edition) + "/" + figure.code();
    return new FiguresPage.Form(action, periods);
  }

  /// From its first day to its last.
  private static String period(Frame frame, Figure figure, LocalDate first) {
    var last = first.plusMonths(figure.every().months()).minusDays(1);
    return frame.say().of("plan.figures.period", first, last);
  }
}
