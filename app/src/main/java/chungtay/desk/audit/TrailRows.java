package chungtay.desk.audit;

import chungtay.audit.Line;
import chungtay.desk.audit.TrailPage.Row;
import chungtay.desk.audit.TrailPage.Subject;
import chungtay.desk.audit.TrailPage.Value;
import chungtay.desk.audit.TrailPage.Who;
import chungtay.frame.Frame;
import chungtay.registry.HouseholdId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Tells the lines of the trail, in one language.
///
/// @param households those of the subjects that are a household
record TrailRows(Frame frame, Set<HouseholdId> households) {

  private static final String OF_IMPORT = "exchange.";

  /// Enough of an identity to tell two apart by eye; the whole stands in the address.
  private static final int DIGITS_SHOWN = 12;

  /// The household that a line is about, if its subject may be one.
  static Optional<HouseholdId> household(Line line) {
    return identity(line.what().subject()).map(HouseholdId::new);
  }

  private static Optional<UUID> identity(String text) {
    try {
      return Optional.of(UUID.fromString(text)).filter(one -> one.toString().equals(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  Row row(Line line) {
    var who = line.who();
    return new Row(
        frame.format().exactTime(line.happenedAt()),
        new Who(who.person(), who.post(), who.origin()),
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
    if (household(line).filter(households::contains).isPresent()) {
      return new Subject(brief("household", subject), page("/desk/household/", subject), lines);
    }
    if (line.what().kind().startsWith(OF_IMPORT) && identity(subject).isPresent()) {
      return new Subject(brief("list", subject), page("/exchange/", subject), lines);
    }
    return new Subject(subject, Optional.empty(), lines);
  }

  private boolean isSought(String subject) {
    return frame.address().parameter(TrailAsked.SUBJECT).filter(subject::equals).isPresent();
  }

  private String brief(String noun, String identity) {
    var digits = identity.substring(identity.length() - DIGITS_SHOWN);
    return frame.say().of("desk.audit.subject." + noun, digits);
  }

  private Optional<String> page(String path, String identity) {
    return Optional.of(frame.page(path + identity).href());
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
