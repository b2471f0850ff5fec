package chungtay.plan.draft;

import chungtay.plan.draft.Manuscript.Clause;
import chungtay.plan.draft.Manuscript.Duty;
import chungtay.plan.draft.Manuscript.Head;
import chungtay.plan.draft.Manuscript.Promise;
import chungtay.plan.draft.Manuscript.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/// Ways to correct a manuscript. What is corrected counts as seen.
public final class Edits {

  public static final int PIECES_AT_MOST = 50_000;

  private Edits() {}

  public static Manuscript seen(Manuscript all, String key) {
    var seen = new HashSet<>(all.seen());
    seen.add(key);
    return new Manuscript(
        all.head(), all.clauses(), all.promises(), all.tables(), all.rest(), seen, all.next());
  }

  private static Manuscript with(Manuscript all, List<Clause> clauses) {
    return new Manuscript(
        all.head(), clauses, all.promises(), all.tables(), all.rest(), all.seen(), all.next());
  }

  /// @param heads whose pieces were looked at
  public static Manuscript head(Manuscript all, Head head, Set<String> heads) {
    var seen = new HashSet<>(all.seen());
    seen.addAll(heads);
    return new Manuscript(
        head, all.clauses(), all.promises(), all.tables(), all.rest(), seen, all.next());
  }

  /// Puts footnotes in the place of those that were read.
  public static Manuscript footnotes(Manuscript all, List<Manuscript.Footnote> footnotes) {
    var rest = new Manuscript.Rest(all.rest().annexes(), footnotes, all.rest().unread());
    return new Manuscript(
        all.head(), all.clauses(), all.promises(), all.tables(), rest, all.seen(), all.next());
  }

  /// Puts a corrected duty in the place of the one with its key.
  public static Manuscript duty(Manuscript all, Duty duty) {
    if (all.duty(duty.key()).isEmpty()) throw noPiece(duty.key());
    var clauses = all.clauses().stream().map(clause -> replaced(clause, duty)).toList();
    return seen(with(all, clauses), duty.key());
  }

  private static Clause replaced(Clause clause, Duty duty) {
    return clause.with(
        clause.duties().stream().map(one -> one.key().equals(duty.key()) ? duty : one).toList());
  }

  /// Puts a duty into another clause, as its last. It keeps its key.
  public static Manuscript moved(Manuscript all, String duty, String path) {
    var moving = all.duty(duty).orElseThrow(() -> noPiece(duty));
    if (all.clauseOf(duty).filter(clause -> clause.path().equals(path)).isPresent()) return all;
    return put(without(all, duty), path, moving);
  }

  /// Adds a duty to a clause, as its last. Its key is a new one, whatever it had.
  public static Manuscript added(Manuscript all, String path, Duty duty) {
    if (all.next() > PIECES_AT_MOST) {
      throw DraftRefusal.TOO_MANY_PIECES.refused("limit", Integer.toString(PIECES_AT_MOST));
    }
    var keyed =
        new Duty(
            all.newKey('d'),
            duty.what(),
            duty.holders(),
            duty.due(),
            duty.report(),
            duty.marks(),
            duty.origin(),
            duty.english());
    return seen(counted(put(all, path, keyed)), keyed.key());
  }

  private static Manuscript counted(Manuscript all) {
    return new Manuscript(
        all.head(),
        all.clauses(),
        all.promises(),
        all.tables(),
        all.rest(),
        all.seen(),
        all.next() + 1);
  }

  private static Manuscript put(Manuscript all, String path, Duty duty) {
    if (all.clauses().stream().noneMatch(clause -> clause.path().equals(path))) throw noPiece(path);
    return with(
        all,
        all.clauses().stream()
            .map(clause -> clause.path().equals(path) ? clause.with(joined(clause, duty)) : clause)
            .toList());
  }

  private static List<Duty> joined(Clause clause, Duty duty) {
    var duties = new ArrayList<>(clause.duties());
    duties.add(duty);
    return duties;
  }

  public static Manuscript without(Manuscript all, String duty) {
    if (all.duty(duty).isEmpty()) throw noPiece(duty);
    return with(
        all,
        all.clauses().stream()
            .map(clause ->
                clause.with(
                    clause.duties().stream().filter(one -> !one.key().equals(duty)).toList()))
            .toList());
  }

  /// Puts a corrected promise in the place of the one with its key; adds it where there is none.
  public static Manuscript promise(Manuscript all, Promise promise) {
    var promises = new ArrayList<>(all.promises());
    var isNew = promises.stream().noneMatch(one -> one.key().equals(promise.key()));
    if (isNew && !promise.key().equals(all.newKey('p'))) throw noPiece(promise.key());
    if (isNew) promises.add(promise);
    promises.replaceAll(one -> one.key().equals(promise.key()) ? promise : one);
    var kept = promises(all, promises);
    return seen(isNew ? counted(kept) : kept, promise.key());
  }

  private static Manuscript promises(Manuscript all, List<Promise> promises) {
    return new Manuscript(
        all.head(), all.clauses(), promises, all.tables(), all.rest(), all.seen(), all.next());
  }

  /// Without a promise, which no column hands out any more.
  public static Manuscript withoutPromise(Manuscript all, String key) {
    var left = all.promises().stream().filter(one -> !one.key().equals(key)).toList();
    if (left.size() == all.promises().size()) throw noPiece(key);
    var tables = all.tables().stream().map(table -> without(table, key)).toList();
    return tables(promises(all, left), tables);
  }

  private static Table without(Table table, String promise) {
    var columns =
        table.columns().stream()
            .map(column ->
                new Manuscript.Column(
                    column.heading(), column.promise().filter(key -> !key.equals(promise))))
            .toList();
    return new Table(table.key(), columns, table.rows(), table.total(), table.origin());
  }

  private static Manuscript tables(Manuscript all, List<Table> tables) {
    return new Manuscript(
        all.head(), all.clauses(), all.promises(), tables, all.rest(), all.seen(), all.next());
  }

  /// Corrects one table.
  public static Manuscript table(Manuscript all, String key, UnaryOperator<Table> correction) {
    var found = all.tables().stream().anyMatch(table -> table.key().equals(key));
    if (!found) throw noPiece(key);
    return tables(
        all,
        all.tables().stream()
            .map(table -> table.key().equals(key) ? correction.apply(table) : table)
            .toList());
  }

  /// Says of everybody who goes by a name whom it means, or, with none, takes the name out.
  public static Manuscript named(Manuscript all, String name, Optional<Who> means) {
    UnaryOperator<Duty> corrected =
        duty ->
            new Duty(
                duty.key(),
                duty.what(),
                holders(duty.holders(), name, means),
                duty.due(),
                new Manuscript.Reported(
                    named(duty.report().to(), name, means),
                    duty.report().via().flatMap(who -> named(who, name, means))),
                duty.marks(),
                duty.origin(),
                duty.english());
    var clauses =
        all.clauses().stream()
            .map(clause -> clause.with(clause.duties().stream().map(corrected).toList()))
            .toList();
    var head = all.head();
    var recipients =
        head.recipients().stream()
            .flatMap(one ->
                named(one.who(), name, means)
                    .map(who -> new Manuscript.Recipient(one.key(), who, one.origin()))
                    .stream())
            .toList();
    var corrections = new Head(head.fields(), head.origins(), head.bases(), recipients);
    return head(with(all, clauses), corrections, Set.of());
  }

  private static Manuscript.Holders holders(
      Manuscript.Holders holders, String name, Optional<Who> means) {
    var leads = named(holders.leads(), name, means);
    return new Manuscript.Holders(
        leads,
        holders.jointly() && leads.size() > 1,
        named(holders.with(), name, means),
        holders.through().flatMap(who -> named(who, name, means)));
  }

  private static List<Who> named(List<Who> some, String name, Optional<Who> means) {
    return some.stream().flatMap(who -> named(who, name, means).stream()).distinct().toList();
  }

  private static Optional<Who> named(Who who, String name, Optional<Who> means) {
    return who.code().isEmpty() && who.name().equals(name) ? means : Optional.of(who);
  }

  private static chungtay.refusal.Refused noPiece(String key) {
    return DraftRefusal.NO_SUCH_PIECE.refused("piece", key);
  }
}
