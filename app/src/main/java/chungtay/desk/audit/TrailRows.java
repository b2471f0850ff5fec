package chungtay.desk.audit;

import chungtay.access.PostWords;
import chungtay.audit.Line;
import chungtay.desk.audit.TrailPage.Row;
import chungtay.desk.audit.TrailPage.Subject;
import chungtay.desk.audit.TrailPage.Value;
import chungtay.desk.audit.TrailPage.Who;
import chungtay.frame.Frame;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Tells the lines of the trail, in one language. Whoever reads the trail may open neither
/// households nor lists, so a line leads to no page of its subject.
record TrailRows(Frame frame) {

  private static final String OF_IMPORT = "exchange.";
  private static final Set<String> OF_HOUSEHOLD =
      Set.of(
          "registry.open",
          "registry.judge",
          "registry.event",
          "registry.propose",
          "registry.approve",
          "registry.refuse",
          "registry.withdraw");

  /// Enough of an identity to tell two apart by eye; the whole stands in the address.
  private static final int DIGITS_SHOWN = 12;

  private static boolean isIdentity(String text) {
    try {
      return UUID.fromString(text).toString().equals(text);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  Row row(Line line) {
    var who = line.who();
    return new Row(
        frame.format().exactTime(line.happenedAt()),
        new Who(who.person(), PostWords.of(who.post(), frame.say()), who.origin()),
        new Kinds(frame.say()).of(line.what().kind()),
        subject(line),
        reason(line.what().reason()),
        traces(line.what()));
  }

  private Subject subject(Line line) {
    var subject = line.what().subject();
    var lines =
        Optional.of(subject)
            .filter(text -> !text.isBlank() && !isSought(text))
            .map(text -> frame.page(TrailPages.PATH).with(TrailAsked.SUBJECT, text).href());
    return new Subject(name(line.what()), lines);
  }

  private String name(Line.What what) {
    if (!isIdentity(what.subject())) return what.subject();
    if (what.kind().startsWith(OF_IMPORT)) return brief("list", what.subject());
    return OF_HOUSEHOLD.contains(what.kind()) ? brief("household", what.subject()) : what.subject();
  }

  private boolean isSought(String subject) {
    return frame.address().parameter(TrailAsked.SUBJECT).filter(subject::equals).isPresent();
  }

  private String brief(String noun, String identity) {
    var digits = identity.substring(identity.length() - DIGITS_SHOWN);
    return frame.say().of("desk.audit.subject." + noun, digits);
  }

  /// A reason that a page gave by itself is put into words, one that somebody wrote is not.
  private String reason(String reason) {
    var key = "desk.audit.reason." + reason;
    return frame.say().knows(key) ? frame.say().of(key) : reason;
  }

  private List<Value> traces(Line.What what) {
    var traces = new ArrayList<Value>();
    what.before().ifPresent(text -> traces.add(trace("before", text)));
    what.after().ifPresent(text -> traces.add(trace("after", text)));
    what.fileHash().ifPresent(hash -> traces.add(trace("file", hash)));
    return traces;
  }

  private Value trace(String name, String value) {
    return new Value(frame.say().of("desk.audit.column." + name), value);
  }
}
