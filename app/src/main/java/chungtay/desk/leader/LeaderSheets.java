package chungtay.desk.leader;

import chungtay.access.Officers;
import chungtay.access.Right;
import chungtay.desk.Headline;
import chungtay.frame.Figure;
import chungtay.frame.Frames;
import chungtay.frame.Menu;
import chungtay.frame.Where.Link;
import chungtay.law.Law;
import chungtay.plan.Goal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Makes the page of a leader of what is told.
@Component
class LeaderSheets {

  private static final String TOOLS = "desk.leader.tool.";

  private final WorkSheets workSheets;
  private final ObstacleSheets obstacleSheets;
  private final Officers officers;
  private final Law law;

  LeaderSheets(WorkSheets workSheets, ObstacleSheets obstacleSheets, Officers officers, Law law) {
    this.workSheets = workSheets;
    this.obstacleSheets = obstacleSheets;
    this.officers = officers;
    this.law = law;
  }

  LeaderPage page(Briefing briefing, Fit fit) {
    var places = briefing.aims().flatMap(_ -> PlaceSheet.of(briefing, fit));
    return new LeaderPage(
        LeaderWords.answer(briefing),
        tools(briefing),
        figures(briefing),
        places,
        places.isPresent() ? Optional.empty() : Optional.of(instead(briefing, fit)),
        workSheets.late(briefing, fit),
        workSheets.soon(briefing, fit),
        obstacleSheets.rows(briefing, fit));
  }

  private List<Figure> figures(Briefing briefing) {
    var figures = new ArrayList<Figure>();
    if (!briefing.isWithoutLists()) figures.addAll(LeaderFigures.ofPoverty(briefing));
    workSheets.figure(briefing).ifPresent(figures::add);
    obstacleSheets.figure(briefing).ifPresent(figures::add);
    return figures;
  }

  /// The same on a wall and on paper, and all figures of the place.
  private List<Link> tools(Briefing briefing) {
    var sight = briefing.sight();
    var address = sight.frame().address();
    var say = sight.say();
    var tools = new ArrayList<Link>();
    tools.add(new Link(say.of(TOOLS + "wall"), address.with("view", "wall").href()));
    if (officers.may(Right.ACCEPT)) {
      var file =
          sight
              .frame()
              .page(MeetingFiles.PATH)
              .with("unit", Frames.inAddress(sight.place()))
              .with("standard", sight.standard().id().value());
      tools.add(new Link(say.of(TOOLS + "paper"), file.href()));
    }
    tools.add(new Link(say.of(TOOLS + "unit"), sight.page(sight.place())));
    return tools;
  }

  /// Why there is nothing to be told of those below: the nearest reason first.
  private LeaderPage.Instead instead(Briefing briefing, Fit fit) {
    var sight = briefing.sight();
    var say = sight.say();
    var number = briefing.plan().map(one -> one.plan().heading().number()).orElse("");
    var asked = briefing.plan().map(one -> Goal.of(one.plan()).standard());
    if (asked.filter(one -> !one.equals(sight.standard().id())).isPresent()) {
      var standard = asked.get();
      var name = Headline.name(sight, law.standard(standard));
      var address = sight.frame().address().with("standard", standard.value());
      var link = new Link(say.of("desk.leader.none.standard.to", name), address.href());
      var missing = new Missing("standard", Optional.of(link));
      return instead(briefing, fit, missing, number, name);
    }
    if (briefing.isWithoutLists()) {
      return new LeaderPage.Instead(
          say.of("desk.empty.title"),
          say.of("desk.empty.why"),
          say.of("desk.empty.fills"),
          entry(briefing, Menu.IMPORT),
          Optional.empty());
    }
    if (briefing.plan().isEmpty()) {
      var year = String.valueOf(sight.day().getYear());
      return instead(briefing, fit, new Missing("plan", entry(briefing, Menu.PLAN)), year);
    }
    var which = briefing.aims().isPresent() ? "below" : "here";
    var missing = new Missing(which, LeaderWords.progress(briefing));
    return instead(briefing, fit, missing, number);
  }

  /// What is missing, and where somebody can help.
  private record Missing(String what, Optional<Link> to) {}

  private static LeaderPage.Instead instead(
      Briefing briefing, Fit fit, Missing missing, Object... values) {
    var say = briefing.sight().say();
    var key = "desk.leader.none." + missing.what();
    return new LeaderPage.Instead(
        say.of(key),
        say.of(key + ".why", values),
        say.of(key + ".fills", values),
        missing.to(),
        Poorest.of(briefing.sight(), fit));
  }

  /// An entry of the menu, for whoever has it.
  private static Optional<Link> entry(Briefing briefing, Menu menu) {
    var frame = briefing.sight().frame();
    return Optional.of(menu)
        .filter(frame.menus()::contains)
        .map(entry -> new Link(frame.say().of(entry.key()), frame.href(entry)));
  }
}
