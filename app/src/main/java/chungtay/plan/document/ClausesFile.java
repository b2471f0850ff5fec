package chungtay.plan.document;

import chungtay.law.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The shape in which the clauses of a plan are written down: what a heading says of whom holds for
/// what is below it.
final class ClausesFile {

  /// @param lead none: as the clause above
  record WrittenClause(
      ClauseId id,
      Optional<Words> title,
      Optional<Words> says,
      Optional<List<Assignee>> lead,
      Optional<List<Assignee>> with,
      Optional<Boolean> jointly,
      Optional<Boolean> requested,
      Optional<List<WrittenDuty>> duties) {}

  record WrittenDuty(
      Words what,
      Optional<List<Assignee>> lead,
      Optional<List<Assignee>> with,
      Optional<Assignee> through,
      Optional<Due> due,
      Optional<ReportTo> report,
      Optional<Set<Priority>> priority,
      Optional<List<String>> refersTo) {}

  private final Map<ClauseId, WrittenClause> written = new HashMap<>();

  private ClausesFile(List<WrittenClause> clauses) {
    for (var clause : clauses) {
      if (written.put(clause.id(), clause) != null) {
        throw new IllegalArgumentException(clause.id() + " is there twice");
      }
    }
  }

  /// @throws IllegalArgumentException if a clause is there twice or hangs below none
  static List<Clause> clauses(List<WrittenClause> clauses) {
    var file = new ClausesFile(clauses);
    return clauses.stream().map(file::clause).toList();
  }

  private Clause clause(WrittenClause clause) {
    clause.id().parent().ifPresent(this::require);
    var duties = new ArrayList<Duty>();
    for (var duty : clause.duties().orElse(List.of())) {
      duties.add(duty(new DutyId(clause.id(), duties.size() + 1), duty));
    }
    return new Clause(clause.id(), clause.title(), clause.says(), duties);
  }

  private void require(ClauseId parent) {
    if (!written.containsKey(parent)) {
      throw new IllegalArgumentException(parent + " is missing, and clauses are below it");
    }
  }

  private Duty duty(DutyId id, WrittenDuty duty) {
    var holder = holder(id.clause());
    var leads = duty.lead().or(() -> holder.flatMap(WrittenClause::lead)).orElse(List.of());
    var jointly = duty.lead().isEmpty() && holder.flatMap(WrittenClause::jointly).orElse(false);
    var parties = new Parties(leads, jointly, with(id.clause(), duty), duty.through());
    return new Duty(
        id,
        duty.what(),
        parties,
        duty.due().orElse(new Due.Open(Due.Wording.NOTHING)),
        duty.report(),
        holder.flatMap(WrittenClause::requested).orElse(false),
        duty.priority().orElse(Set.of()),
        duty.refersTo().orElse(List.of()));
  }

  /// The clause, or the nearest above it, that says who does what is below.
  private Optional<WrittenClause> holder(ClauseId id) {
    var clause = written.get(id);
    if (clause != null && clause.lead().isPresent()) return Optional.of(clause);
    return id.parent().flatMap(this::holder);
  }

  private List<Assignee> with(ClauseId id, WrittenDuty duty) {
    if (duty.lead().isPresent()) return duty.with().orElse(List.of());
    return duty.with().or(() -> above(id)).orElse(List.of());
  }

  private Optional<List<Assignee>> above(ClauseId id) {
    return Optional.ofNullable(written.get(id))
        .flatMap(WrittenClause::with)
        .or(() -> id.parent().flatMap(this::above));
  }
}
