package chungtay.plan.draft.clause;

import chungtay.plan.document.ClauseId;
import chungtay.plan.draft.Doubts;
import chungtay.plan.draft.DraftRefusal;
import chungtay.plan.draft.Edits;
import chungtay.plan.draft.Manuscript;
import chungtay.plan.draft.Manuscript.Clause;
import chungtay.plan.draft.Manuscript.Duty;
import chungtay.plan.draft.Manuscript.Promise;
import chungtay.plan.draft.Origin;
import chungtay.plan.draft.Typed;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// Ways to correct the clauses of a manuscript. What stands below a clause goes with it to another
/// place; its duties keep their keys.
public final class ClauseEdits {

  private static final int PATH_AT_MOST = 60;

  private ClauseEdits() {}

  /// What an officer says of a clause.
  ///
  /// @param path as `ClauseId` writes it
  public record Said(String path, Optional<String> title, Optional<String> english) {

    /// @throws chungtay.refusal.Refused if there can be no such place, or something is too long
    public static Said of(String path, String title, String english) {
      return new Said(placed(Typed.line(path)), some(title), some(english));
    }

    private static Optional<String> some(String typed) {
      return Optional.of(Typed.line(typed)).filter(text -> !text.isEmpty());
    }

    private static String placed(String path) {
      try {
        if (path.length() <= PATH_AT_MOST) return new ClauseId(path).path();
      } catch (IllegalArgumentException unreadable) {
        // Said below, like one that is too long.
      }
      throw DraftRefusal.CLAUSE_PLACE_UNREADABLE.refused("path", Typed.shown(path));
    }
  }

  private static boolean isBelow(String path, String above) {
    return path.startsWith(above + ".") || path.startsWith(above + "/");
  }

  private static Clause clause(Manuscript all, String path) {
    return all.clauses().stream()
        .filter(clause -> clause.path().equals(path))
        .findFirst()
        .orElseThrow(() -> DraftRefusal.NO_SUCH_PIECE.refused("piece", path));
  }

  /// Gives a clause another title, and another place with all that stands below it.
  public static Manuscript corrected(Manuscript all, String path, Said said) {
    var before = clause(all, path);
    var titled =
        new Clause(
            path, said.title(), before.text(), before.duties(), before.origin(), said.english());
    var corrected = replaced(all, titled);
    return said.path().equals(path) ? seen(corrected, path) : moved(corrected, path, said.path());
  }

  private static Manuscript replaced(Manuscript all, Clause clause) {
    return with(
        all,
        all.clauses().stream()
            .map(one -> one.path().equals(clause.path()) ? clause : one)
            .toList());
  }

  private static Manuscript moved(Manuscript all, String from, String to) {
    if (isBelow(to, from)) {
      throw DraftRefusal.CLAUSE_PLACE_UNREADABLE.refused("path", to);
    }
    UnaryOperator<String> place =
        path ->
            path.equals(from) || isBelow(path, from) ? to + path.substring(from.length()) : path;
    var taken = new HashSet<String>();
    for (var clause : all.clauses()) {
      var path = Said.placed(place.apply(clause.path()));
      if (!taken.add(path)) throw DraftRefusal.CLAUSE_PLACE_TAKEN.refused("path", path);
    }
    var seen = new HashSet<String>();
    all.clauses().stream()
        .filter(clause -> all.seen().contains(Doubts.key(clause)))
        .forEach(clause -> seen.add(Doubts.key(at(clause, place.apply(clause.path())))));
    all.seen().stream().filter(key -> !key.startsWith("c-")).forEach(seen::add);
    var moved =
        new Manuscript(
            all.head(),
            all.clauses().stream().map(one -> at(one, place.apply(one.path()))).toList(),
            all.promises().stream().map(one -> at(one, place.apply(one.path()))).toList(),
            all.tables(),
            all.rest(),
            seen,
            all.next());
    return seen(moved, to);
  }

  private static Clause at(Clause clause, String path) {
    return new Clause(
        path, clause.title(), clause.text(), clause.duties(), clause.origin(), clause.english());
  }

  private static Promise at(Promise one, String path) {
    return new Promise(one.key(), path, one.what(), one.measure(), one.origin(), one.english());
  }

  private static Manuscript seen(Manuscript all, String path) {
    return Edits.seen(all, Doubts.key(clause(all, path)));
  }

  /// Adds a clause behind another and what stands below that; as the first where it names none.
  public static Manuscript added(Manuscript all, String behind, Said said) {
    if (all.clauses().stream().anyMatch(clause -> clause.path().equals(said.path()))) {
      throw DraftRefusal.CLAUSE_PLACE_TAKEN.refused("path", said.path());
    }
    if (all.clauses().size() >= Edits.PIECES_AT_MOST) {
      throw DraftRefusal.TOO_MANY_PIECES.refused("limit", Integer.toString(Edits.PIECES_AT_MOST));
    }
    var clauses = new ArrayList<>(all.clauses());
    clauses.add(
        behind.isEmpty() ? 0 : end(all, behind),
        new Clause(
            said.path(),
            said.title(),
            said.title().orElse(""),
            List.of(),
            Origin.OFFICER,
            said.english()));
    return seen(with(all, clauses), said.path());
  }

  private static int end(Manuscript all, String path) {
    var end = all.clauses().indexOf(clause(all, path)) + 1;
    while (end < all.clauses().size() && isBelow(all.clauses().get(end).path(), path)) end++;
    return end;
  }

  /// Without a clause in which nothing stands any more, and below which nothing does.
  public static Manuscript without(Manuscript all, String path) {
    var gone = clause(all, path);
    var isPromised = all.promises().stream().anyMatch(one -> one.path().equals(path));
    if (!gone.duties().isEmpty() || isPromised || isAbove(all, path)) {
      throw DraftRefusal.CLAUSE_NOT_EMPTY.refused();
    }
    return with(all, all.clauses().stream().filter(one -> !one.equals(gone)).toList());
  }

  private static boolean isAbove(Manuscript all, String path) {
    return all.clauses().stream().anyMatch(one -> isBelow(one.path(), path));
  }

  /// Puts all that stands in a clause at the end of the one that comes before it in the text.
  public static Manuscript merged(Manuscript all, String path) {
    var gone = clause(all, path);
    var at = all.clauses().indexOf(gone);
    if (at == 0) throw DraftRefusal.NO_CLAUSE_ABOVE.refused();
    if (isAbove(all, path)) throw DraftRefusal.CLAUSE_NOT_EMPTY.refused();
    var above = all.clauses().get(at - 1);
    var duties = Stream.concat(above.duties().stream(), gone.duties().stream()).toList();
    var both =
        new Clause(
            above.path(),
            above.title(),
            (above.text().strip() + "\n" + gone.text().strip()).strip(),
            duties,
            through(above, gone),
            above.english());
    var clauses = new ArrayList<>(all.clauses());
    clauses.set(at - 1, both);
    clauses.remove(at);
    return seen(promised(with(all, clauses), path, above.path()), above.path());
  }

  private static Origin through(Clause above, Clause gone) {
    var place = above.origin().place();
    var rest = gone.origin().place();
    if (place.isEmpty() || rest.isEmpty()) return above.origin();
    return Origin.at(place.get().through(rest.get()), above.origin().reasons());
  }

  private static Manuscript promised(Manuscript all, String from, String to) {
    return new Manuscript(
        all.head(),
        all.clauses(),
        all.promises().stream().map(one -> one.path().equals(from) ? at(one, to) : one).toList(),
        all.tables(),
        all.rest(),
        all.seen(),
        all.next());
  }

  private static Manuscript with(Manuscript all, List<Clause> clauses) {
    return new Manuscript(
        all.head(), clauses, all.promises(), all.tables(), all.rest(), all.seen(), all.next());
  }

  /// With what somebody worded in English: by the keys of duties, and by the paths of clauses. What
  /// has English words already keeps them.
  public static Manuscript inEnglish(Manuscript all, Map<String, String> words) {
    return new Manuscript(
        all.head(),
        all.clauses().stream().map(one -> inEnglish(one, words)).toList(),
        all.promises(),
        all.tables(),
        all.rest(),
        all.seen(),
        all.next());
  }

  private static Clause inEnglish(Clause one, Map<String, String> words) {
    return new Clause(
        one.path(),
        one.title(),
        one.text(),
        one.duties().stream().map(duty -> inEnglish(duty, words)).toList(),
        one.origin(),
        one.english().or(() -> Optional.ofNullable(words.get(one.path()))));
  }

  private static Duty inEnglish(Duty one, Map<String, String> words) {
    return new Duty(
        one.key(),
        one.what(),
        one.holders(),
        one.due(),
        one.report(),
        one.marks(),
        one.origin(),
        one.english().or(() -> Optional.ofNullable(words.get(one.key()))));
  }
}
