package chungtay.plan.draft.english;

import chungtay.plan.Edition;
import chungtay.plan.document.Clause;
import chungtay.plan.document.ClauseId;
import chungtay.plan.document.DutyId;
import chungtay.plan.document.EarlierWords;
import chungtay.plan.document.Plan;
import chungtay.plan.draft.Manuscript;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Something of a draft that would be published in Vietnamese for both languages, for nobody has
/// worded it in English.
///
/// @param key of a duty; the path of a clause whose title it is
/// @param duty its place; none where it is a title
public record Unworded(String key, String vi, Optional<DutyId> duty) {

  /// In the order of the text.
  ///
  /// @param plan as the draft would be published
  public static List<Unworded> in(Manuscript manuscript, Plan plan) {
    var clauses = new HashMap<ClauseId, Clause>();
    plan.clauses().forEach(clause -> clauses.put(clause.id(), clause));
    var found = new ArrayList<Unworded>();
    for (var clause : manuscript.clauses()) {
      var published = clauses.get(new ClauseId(clause.path()));
      if (published == null) continue;
      published
          .title()
          .filter(words -> !EarlierWords.isInBoth(words))
          .ifPresent(words -> found.add(new Unworded(clause.path(), words.vi(), Optional.empty())));
      for (var at = 0; at < clause.duties().size(); at++) {
        var duty = published.duties().get(at);
        if (EarlierWords.isInBoth(duty.what())) continue;
        var key = clause.duties().get(at).key();
        found.add(new Unworded(key, duty.what().vi(), Optional.of(duty.id())));
      }
    }
    return List.copyOf(found);
  }

  /// What the edition that stands says in English of what goes on in other Vietnamese words, by the
  /// keys of what is unworded. An officer decides whether it still fits.
  public static Map<String, String> earlier(
      List<Unworded> unworded, Edition before, Edition after) {
    var duties = new HashMap<DutyId, String>();
    before
        .plan()
        .duties()
        .filter(duty -> EarlierWords.isInBoth(duty.what()))
        .forEach(duty -> duties.put(before.known(duty), duty.what().en()));
    var titles = new HashMap<String, String>();
    for (var clause : before.plan().clauses()) {
      clause
          .title()
          .filter(EarlierWords::isInBoth)
          .ifPresent(words -> titles.put(clause.id().path(), words.en()));
    }
    var earlier = new HashMap<String, String>();
    for (var one : unworded) {
      var known = one.duty().map(place -> duties.get(after.continuity().known(place)));
      var words = one.duty().isPresent() ? known : Optional.ofNullable(titles.get(one.key()));
      words.ifPresent(en -> earlier.put(one.key(), en));
    }
    return Map.copyOf(earlier);
  }
}
