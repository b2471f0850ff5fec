package chungtay.desk;

import chungtay.access.Scope;
import chungtay.measure.Classes;
import chungtay.measure.Count;
import chungtay.measure.Figures;
import chungtay.measure.Question;
import chungtay.place.UnitId;
import java.util.HashMap;
import java.util.Map;

/// The figures of one page, which stand still while it is made, so that all of them agree. What
/// several parts of the page ask is counted once.
public final class Answers {

  private final Figures figures;
  private final Scope scope;
  private final Map<Question, Count> counts = new HashMap<>();
  private final Map<Question, Classes> classes = new HashMap<>();

  Answers(Figures figures, Scope scope) {
    this.figures = figures.still();
    this.scope = scope;
  }

  /// For what only one part of the page asks.
  Figures figures() {
    return figures;
  }

  Scope scope() {
    return scope;
  }

  Count count(Question question) {
    return counts.computeIfAbsent(question, asked -> figures.count(scope, asked));
  }

  Classes byClass(Question question) {
    return classes.computeIfAbsent(question, asked -> figures.byClass(scope, asked));
  }

  Map<UnitId, Count> byChild(Question question) {
    return figures.byChild(scope, question);
  }
}
