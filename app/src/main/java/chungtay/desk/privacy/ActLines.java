package chungtay.desk.privacy;

import chungtay.access.Officers;
import chungtay.access.Right;
import chungtay.audit.ActId;
import chungtay.audit.Line;
import chungtay.audit.Lines;
import chungtay.desk.privacy.SubjectPage.Showing;
import chungtay.desk.privacy.SubjectPage.Source;
import chungtay.frame.Frame;
import chungtay.registry.subject.Showings.Shown;
import chungtay.wording.Say;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/// Lines of the trail as they are told to the person whom they are about.
@Component
class ActLines {

  private final Lines lines;
  private final Officers officers;

  ActLines(Lines lines, Officers officers) {
    this.lines = lines;
    this.officers = officers;
  }

  /// In the order of their numbers.
  List<Source> sources(Say say, Sources sources) {
    return lines.of(sources.acts()).stream()
        .map(line ->
            new Source(
                sources.number(line.id()),
                say.format().exactTime(line.happenedAt()),
                what(say, line),
                line.who().person() + " · " + post(say, line)))
        .sorted(Comparator.comparingInt(source -> Integer.parseInt(source.number())))
        .toList();
  }

  SubjectPage.Showings showings(Frame frame, String title, Shown shown) {
    var say = frame.say();
    var rows = lines.of(shown.newest()).stream().map(line -> showing(frame, line)).toList();
    return new SubjectPage.Showings(
        say.of(shown.all() > rows.size() ? title + ".newest" : title, shown.all(), rows.size()),
        rows);
  }

  private Showing showing(Frame frame, Line line) {
    var say = frame.say();
    return new Showing(
        say.format().exactTime(line.happenedAt()),
        line.who().person(),
        post(say, line),
        kind(say, line),
        officers.may(Right.BREACH) ? BreachAsked.dayOf(frame, line).href() : "");
  }

  List<Line> of(List<ActId> acts) {
    return lines.of(acts);
  }

  static String kind(Say say, Line line) {
    var key = "desk.audit.kind." + line.what().kind();
    return say.knows(key) ? say.of(key) : line.what().kind();
  }

  /// What was done, with the file that it brought in where it brought one.
  private static String what(Say say, Line line) {
    var file =
        line.what().fileHash().map(hash -> say.of("desk.subject.file", hash.substring(0, 12)));
    return kind(say, line) + file.map(text -> " · " + text).orElse("");
  }

  /// The role in words, as far as the trail names one: it holds what the house called it then.
  private static String post(Say say, Line line) {
    var parts = line.who().post().split(" · ", 2);
    var role = "access.role." + parts[0];
    if (!say.knows(role)) return line.who().post();
    return parts.length == 1 ? say.of(role) : say.of(role) + " · " + parts[1];
  }
}
