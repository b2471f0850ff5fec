package chungtay.plan.figure;

import chungtay.access.Post;
import chungtay.access.Right;
import chungtay.audit.Acts;
import chungtay.audit.Deed;
import chungtay.plan.By;
import chungtay.plan.Edition;
import chungtay.plan.Note;
import chungtay.refusal.Refused;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/// Reports figures; a figure that is reported again is a newer revision.
@Component
public class Reporting {

  private final FigureList figures;
  private final OwnFigures own;
  private final FigureLog log;
  private final Acts acts;

  public Reporting(FigureList figures, OwnFigures own, FigureLog log, Acts acts) {
    this.figures = figures;
    this.own = own;
    this.log = log;
    this.acts = acts;
  }

  /// What is reported.
  ///
  /// @param period its first day, as it was sent
  /// @param revision that was the newest when the page was opened; 0: there was none
  public record Said(String figure, String period, long revision, String value, String source) {}

  public static boolean mayReport(Figure figure, Post post) {
    return post.role().may(Right.REPORT) && post.agency().code().equals(figure.agency());
  }

  /// The periods of a figure that have begun by a day, from the first year of the plan on.
  public static List<LocalDate> periods(Edition edition, Figure figure, LocalDate day) {
    var heading = edition.plan().heading();
    var first = heading.years().map(years -> years.first()).orElse(heading.issued().getYear());
    return figure.periods(LocalDate.of(first, 1, 1), day);
  }

  /// @throws Refused if it is not theirs to report, is no number or for no period, or somebody has
  ///   reported it since the page was opened
  public void report(Edition edition, Said said, By by) {
    var figure =
        figures.of(edition, by.today()).stream()
            .filter(one -> one.code().equals(said.figure()))
            .findFirst()
            .orElseThrow(FigureRefusal.NO_SUCH_FIGURE::refused);
    if (!mayReport(figure, by.post())) throw FigureRefusal.NOT_YOUR_FIGURE.refused();
    if (own.closed(edition.id(), by.today()).containsKey(figure.code())) {
      throw FigureRefusal.FIGURE_CLOSED.refused();
    }
    var period =
        periods(edition, figure, by.today()).stream()
            .filter(one -> one.toString().equals(said.period()))
            .findFirst()
            .orElseThrow(FigureRefusal.NO_SUCH_FIGURE::refused);
    var source = Note.of(said.source());
    var newest = newest(edition, figure, period, by.today());
    if (newest != said.revision()) throw FigureRefusal.FIGURE_CHANGED_MEANWHILE.refused();
    var one =
        new Reported(
            figure.code(),
            period,
            newest + 1,
            value(said.value()),
            source,
            by.today(),
            by.actor().person());
    var subject = edition.plan().heading().number() + " " + figure.code() + " " + period;
    try {
      acts.perform(
          by.actor(),
          Deed.of("plan.figure", subject, source).changing(json(newest), json(newest + 1)),
          act -> {
            log.add(act, edition.id(), one);
            return act;
          });
    } catch (DuplicateKeyException made) {
      throw FigureRefusal.FIGURE_CHANGED_MEANWHILE.refused();
    }
  }

  private int newest(Edition edition, Figure figure, LocalDate period, LocalDate day) {
    return log.of(edition.id(), day).stream()
        .filter(one -> one.figure().equals(figure.code()) && one.period().equals(period))
        .mapToInt(Reported::revision)
        .findFirst()
        .orElse(0);
  }

  /// As people write numbers: with or without a dot between the thousands.
  private static long value(String typed) {
    var digits = typed.strip().replaceAll("(?<=\\d)\\.(?=\\d{3}(?:\\D|$))", "");
    if (!digits.matches("[0-9]{1,15}")) {
      throw new Refused(FigureRefusal.FIGURE_UNREADABLE, Map.of("number", typed.strip()));
    }
    return Long.parseLong(digits);
  }

  private static String json(int revision) {
    return "{\"revision\":" + revision + "}";
  }
}
