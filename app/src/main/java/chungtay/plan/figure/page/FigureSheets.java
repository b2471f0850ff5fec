package chungtay.plan.figure.page;

import chungtay.access.Officers;
import chungtay.access.Post;
import chungtay.access.Right;
import chungtay.frame.Answer;
import chungtay.frame.Frame;
import chungtay.frame.Where.Link;
import chungtay.frame.form.Wrong;
import chungtay.plan.Edition;
import chungtay.plan.document.Assignee;
import chungtay.plan.document.Due;
import chungtay.plan.document.Rhythm;
import chungtay.plan.draft.Directories;
import chungtay.plan.figure.AskingForFigures.Said;
import chungtay.plan.figure.AskingForFigures.Text;
import chungtay.plan.figure.Figure;
import chungtay.plan.figure.FigureList;
import chungtay.plan.figure.FigureLog;
import chungtay.plan.figure.OwnFigures;
import chungtay.plan.figure.OwnFigures.Closed;
import chungtay.plan.figure.Reported;
import chungtay.plan.figure.Reporting;
import chungtay.plan.page.ClauseWords;
import chungtay.plan.page.DueWords;
import chungtay.plan.page.Naming;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Reported figures as their page tells of them.
@Component
class FigureSheets {

  private static final int LETTERS_SHOWN = 60;
  private static final Text EMPTY = new Text("", "");
  private static final Said NOTHING = new Said(EMPTY, EMPTY, EMPTY, "", "", Rhythm.QUARTER.name());

  private final FigureList figures;
  private final OwnFigures own;
  private final Directories directories;
  private final FigureLog log;
  private final Naming naming;
  private final Officers officers;

  FigureSheets(
      FigureList figures,
      OwnFigures own,
      Directories directories,
      FigureLog log,
      Naming naming,
      Officers officers) {
    this.figures = figures;
    this.own = own;
    this.directories = directories;
    this.log = log;
    this.naming = naming;
    this.officers = officers;
  }

  FiguresPage of(Frame frame, Edition edition) {
    return of(frame, edition, NOTHING, Optional.empty());
  }

  /// @param said what somebody asks for, and what is wrong with it
  FiguresPage of(Frame frame, Edition edition, Said said, Optional<Wrong> wrong) {
    var say = frame.say();
    var closed = own.closed(edition.id(), frame.day());
    var reported = log.of(edition.id(), frame.day());
    var lines =
        figures.of(edition, frame.day()).stream()
            .map(one -> line(new Shown(frame, edition, closed), one, reported))
            .toList();
    var asked = lines.stream().filter(line -> line.closing().told().isEmpty()).toList();
    var told = asked.stream().filter(line -> !line.values().isEmpty()).count();
    return new FiguresPage(
        new Answer(
            say.of("plan.figures.answer", told, asked.size()),
            say.of("plan.figures.terms", edition.plan().heading().number())),
        lines,
        mayAsk(frame) ? Optional.of(asking(frame, edition, said, wrong)) : Optional.empty());
  }

  /// Where a page of figures is shown.
  private record Shown(Frame frame, Edition edition, Map<String, Closed> closed) {}

  private boolean mayAsk(Frame frame) {
    return officers.post().filter(post -> post.role().may(Right.KEEP_PLAN)).isPresent()
        && frame.day().equals(frame.today());
  }

  private FiguresPage.Asking asking(
      Frame frame, Edition edition, Said said, Optional<Wrong> wrong) {
    var say = frame.say();
    var clauses =
        edition.plan().clauses().stream()
            .map(clause ->
                new FiguresPage.Choice(
                    clause.id().path(),
                    clause
                        .title()
                        .map(title ->
                            ClauseWords.of(say, clause.id()) + ": " + cut(title.in(say.language())))
                        .orElse(ClauseWords.of(say, clause.id())),
                    clause.id().path().equals(said.clause())))
            .toList();
    var rhythms =
        Arrays.stream(Rhythm.values())
            .map(one ->
                new FiguresPage.Choice(
                    one.name(),
                    DueWords.of(say, new Due.Every(one, Optional.empty())),
                    one.name().equals(said.every())))
            .toList();
    return new FiguresPage.Asking(
        wrong,
        action(frame, edition),
        said,
        clauses,
        rhythms,
        directories.on(frame.day()).names(say.language()));
  }

  private static String cut(String text) {
    return text.length() > LETTERS_SHOWN ? text.substring(0, LETTERS_SHOWN) + "…" : text;
  }

  private static String action(Frame frame, Edition edition) {
    return "/" + frame.say().language().tag() + FigurePages.path(edition);
  }

  private FiguresPage.Closing closing(Shown shown, Figure figure) {
    var frame = shown.frame();
    var closed = shown.closed().get(figure.code());
    if (closed != null) {
      var told = frame.say().of("plan.figures.closed", closed.day(), closed.reason(), closed.by());
      return new FiguresPage.Closing(told, "");
    }
    return new FiguresPage.Closing(
        "", mayAsk(frame) ? action(frame, shown.edition()) + "/" + figure.code() + "/close" : "");
  }

  private FiguresPage.Line line(Shown shown, Figure figure, List<Reported> reported) {
    var frame = shown.frame();
    var closing = closing(shown, figure);
    var say = frame.say();
    var values = reported.stream().filter(one -> one.figure().equals(figure.code())).toList();
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
            .filter(_ -> closing.told().isEmpty())
            .filter((Post post) -> Reporting.mayReport(figure, post))
            .map(_ -> form(frame, shown.edition(), figure, values));
    return new FiguresPage.Line(
        figure.code(),
        figure.what().in(say.language()),
        figure.definition().in(say.language()),
        about,
        values(frame, figure, values),
        form,
        closing);
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
    return new FiguresPage.Form(action(frame, edition) + "/" + figure.code(), periods);
  }

  /// From its first day to its last.
  private static String period(Frame frame, Figure figure, LocalDate first) {
    return frame.say().of("plan.figures.period", first, figure.last(first));
  }
}
