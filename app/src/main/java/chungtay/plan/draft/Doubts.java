package chungtay.plan.draft;

import chungtay.plan.reader.source.Reason;
import chungtay.plan.reader.source.Sureness;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Pieces of which the reader is not certain and that no officer has looked at yet.
public final class Doubts {

  private final Manuscript manuscript;
  private final List<Doubt> found = new ArrayList<>();

  private Doubts(Manuscript manuscript) {
    this.manuscript = manuscript;
  }

  /// @param key of the piece
  /// @param text what was read
  public record Doubt(String key, String text, Origin origin) {}

  /// The least certain first, then in the order of the text.
  public static List<Doubt> in(Manuscript manuscript) {
    var doubts = new Doubts(manuscript);
    doubts.collect();
    doubts.found.sort(Comparator.comparing((Doubt doubt) -> doubt.origin().sureness()).reversed());
    return List.copyOf(doubts.found);
  }

  private void collect() {
    var head = manuscript.head();
    for (var field : HeadField.values()) {
      var origin = head.origins().getOrDefault(field, Origin.OFFICER);
      look(key(field), head.field(field), origin);
    }
    head.recipients().forEach(one -> look(one.key(), one.who().name(), one.origin()));
    for (var clause : manuscript.clauses()) {
      look(key(clause), clause.title().orElse(clause.text()), clause.origin());
      clause.duties().forEach(duty -> look(duty.key(), duty.what(), duty.origin()));
    }
    for (var table : manuscript.tables()) {
      table.rows().forEach(row -> look(row.key(), row.name(), row.origin()));
    }
    manuscript.rest().unread().stream()
        .filter(one -> !one.origin().reasons().contains(Reason.FURNITURE))
        .forEach(one -> look(one.key(), one.text(), one.origin()));
  }

  private void look(String key, String text, Origin origin) {
    if (origin.sureness() == Sureness.CERTAIN || manuscript.seen().contains(key)) return;
    found.add(new Doubt(key, text, origin));
  }

  public static String key(HeadField field) {
    return "h-" + field.code();
  }

  public static String key(Manuscript.Clause clause) {
    return key(clause.path());
  }

  /// @param path of a clause
  public static String key(String path) {
    return "c-" + path.replace('/', '-');
  }
}
