package chungtay.plan.reader;

import chungtay.plan.document.Assignee;
import chungtay.plan.reader.source.Reason;
import chungtay.plan.reader.source.Sureness;
import java.util.Optional;
import java.util.Set;

/// Somebody whom a plan names.
///
/// @param name in full, where the reader knows the abbreviation
/// @param known none where we have no code for them
public record Named(String name, Optional<Assignee> known, Set<Reason> reasons) {

  public Named {
    reasons = Set.copyOf(reasons);
  }

  public Sureness sureness() {
    return Sureness.of(reasons);
  }

  /// Its code, or else its name.
  public String label() {
    return known.map(Assignee::code).orElse(name);
  }

  /// Whether it says which agencies are meant.
  public boolean isDefinite() {
    return known
        .map(assignee ->
            switch (assignee) {
              case Assignee.One _ -> true;
              case Assignee.Each(var of) -> of.isDefinite();
            })
        .orElse(true);
  }

  boolean is(Assignee assignee) {
    return known.filter(assignee::equals).isPresent();
  }

  /// The same, less certain.
  Named because(Reason reason) {
    var all = new java.util.HashSet<>(reasons);
    all.add(reason);
    return new Named(name, known, all);
  }
}
