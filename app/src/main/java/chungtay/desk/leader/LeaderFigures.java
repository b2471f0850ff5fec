package chungtay.desk.leader;

import chungtay.desk.KeyFigures;
import chungtay.desk.Sight;
import chungtay.frame.Figure;
import chungtay.frame.Figure.Note;
import chungtay.frame.Frames;
import chungtay.frame.Where.Link;
import chungtay.plan.progress.Progress;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The figures of poverty that are read from afar.
final class LeaderFigures {

  private final Briefing briefing;
  private final Sight sight;

  private LeaderFigures(Briefing briefing) {
    this.briefing = briefing;
    this.sight = briefing.sight();
  }

  static List<Figure> ofPoverty(Briefing briefing) {
    var making = new LeaderFigures(briefing);
    var figures = new ArrayList<Figure>();
    figures.add(KeyFigures.rate(briefing.sight()));
    briefing.aims().flatMap(aims -> aims.whole()).map(making::toGo).ifPresent(figures::add);
    var merit = briefing.aims().flatMap(aims -> aims.merit().whole());
    figures.add(merit.map(making::escaped).orElseGet(making::poorWithMerit));
    return figures;
  }

  /// Households that have yet to leave poverty; none where more did than were asked.
  private Figure toGo(Progress whole) {
    var required = whole.required().setScale(0, RoundingMode.CEILING).intValueExact();
    return new Figure(
        sight.say().of("desk.leader.to_go"),
        sight.format().count(Math.max(0, whole.toGo())),
        sight.say().of("desk.leader.of_households", whole.asked()),
        Optional.empty(),
        List.of(Note.of(sight.say().of("desk.leader.to_go.note", whole.reached(), required))),
        LeaderWords.progress(briefing).map(Link::href));
  }

  /// Poor households of people with merit that escaped, of those that are to.
  static Figure escaped(Briefing briefing, Progress merit) {
    return new LeaderFigures(briefing).escaped(merit);
  }

  private Figure escaped(Progress merit) {
    var page = sight.frame().page("/desk/merit").with("unit", Frames.inAddress(sight.place()));
    return new Figure(
        sight.say().of("desk.leader.merit"),
        sight.format().count(merit.reached()),
        sight.say().of("desk.leader.of_households", merit.asked()),
        Optional.empty(),
        List.of(
            Note.of(
                sight.say().of("desk.leader.merit.still", merit.counts().still()),
                sight.list(Sight.POOR_WITH_MERIT))),
        Optional.of(page.href()));
  }

  private Figure poorWithMerit() {
    return new Figure(
        sight.say().of("desk.figure.merit"),
        sight.format().count(sight.count(Sight.POOR_WITH_MERIT).households()),
        "",
        Optional.empty(),
        List.of(),
        Optional.of(sight.list(Sight.POOR_WITH_MERIT)));
  }
}
