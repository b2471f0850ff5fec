package chungtay.plan.reader;

import chungtay.plan.reader.source.Text;
import java.util.List;

/// How a sentence speaks to somebody.
///
/// @param leads whom it names before the doing; none where it only says what
/// @param jointly it names several and lets none of them lead
/// @param doing where the doing begins
/// @param isKnown whether it begins with a word that is known to begin one
/// @param directed whom it tells the lead to make do it
/// @param directedDoing where their doing begins
record Directive(
    List<Named> leads,
    boolean jointly,
    List<Named> with,
    boolean requested,
    int doing,
    boolean isKnown,
    List<Named> directed,
    int directedDoing) {

  Directive {
    leads = List.copyOf(leads);
    with = List.copyOf(with);
    directed = List.copyOf(directed);
  }

  boolean names() {
    return !leads.isEmpty();
  }

  /// Whether it names somebody and says nothing else.
  boolean isOnlyNames(Text text) {
    return names() && text.folded().substring(Math.min(doing, text.length())).matches("[\\s:.,;]*");
  }
}
