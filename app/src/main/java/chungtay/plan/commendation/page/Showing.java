package chungtay.plan.commendation.page;

import chungtay.audit.Acts;
import chungtay.audit.Deed;
import chungtay.plan.Doer;
import chungtay.registry.Card;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Writes down which households a page of the movement showed by name, so that people can be told
/// who saw them.
@Component
class Showing {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Acts acts;

  Showing(Acts acts) {
    this.acts = acts;
  }

  /// Nothing is written where nobody was shown.
  ///
  /// @param kind of the line
  void of(Here here, String kind, Doer by, Collection<Card> shown) {
    var households = shown.stream().map(card -> card.id().value().toString()).sorted().toList();
    if (households.isEmpty()) return;
    acts.noted(by.actor(), deed(here, kind, households));
  }

  private static Deed deed(Here here, String kind, List<String> households) {
    var shown = Map.of("year", here.year(), "households", households);
    return new Deed(
        kind,
        here.edition().plan().heading().number(),
        "commendation",
        Optional.of(JSON.writeValueAsString(shown)),
        Optional.empty());
  }

  /// That a paper was taken away, whoever it named.
  void taken(Here here, Doer by, String file, Collection<Card> shown) {
    var households = shown.stream().map(card -> card.id().value().toString()).sorted().toList();
    var after = Map.of("year", here.year(), "file", file, "households", households);
    acts.noted(
        by.actor(),
        new Deed(
            "plan.commendation-file",
            here.edition().plan().heading().number(),
            "commendation",
            Optional.of(JSON.writeValueAsString(after)),
            Optional.empty()));
  }
}
