package chungtay.plan.document;

import static java.util.stream.Collectors.groupingBy;

import chungtay.plan.document.Finding.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// Looks through a plan for what does not fit.
public final class Findings {

  /// Letters in the order in which Vietnamese acts count with them. Many leave out đ.
  private static final List<String> LETTERS =
      List.of("a", "b", "c", "d", "e", "g", "h", "i", "k", "l", "m", "n");

  private final Plan plan;
  private final Membership membership;
  private final List<Finding> found = new ArrayList<>();

  private Findings(Plan plan, Membership membership) {
    this.plan = plan;
    this.membership = membership;
  }

  /// Which agencies a class means.
  @FunctionalInterface
  public interface Membership {
    boolean contains(AgencyClass of, String agency);
  }

  public static List<Finding> in(Plan plan, Membership membership) {
    var findings = new Findings(plan, membership);
    findings.annex();
    findings.shares();
    findings.promises();
    findings.names();
    findings.footnotes();
    findings.leads();
    findings.recipients();
    findings.numbers();
    findings.texts();
    return List.copyOf(findings.found);
  }

  private void add(Kind kind, List<ClauseId> clauses, Object... details) {
    found.add(new Finding(kind, clauses, List.of(details).stream().map(Object::toString).toList()));
  }

  private void annex() {
    var issued = plan.heading().issued();
    plan.remarks()
        .annex()
        .filter(annex -> !annex.issued().equals(issued))
        .ifPresent(annex -> add(Kind.ANNEX_OF_ANOTHER_DAY, List.of(), annex.issued(), issued));
  }

  /// Only of what is counted: rates of several units do not add up to that of all.
  private void shares() {
    var whole = plan.heading().issuer().unit();
    for (var promise : plan.promises()) {
      if (promise.aim() == Promise.Aim.RATE_FALLS || promise.value().isEmpty()) continue;
      var parts =
          plan.shares().stream()
              .filter(share -> !share.unit().equals(whole))
              .filter(share -> share.of().containsKey(promise.code()))
              .map(share -> share.of().getOrDefault(promise.code(), BigDecimal.ZERO))
              .toList();
      var sum = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
      var value = promise.value().get();
      if (!parts.isEmpty() && sum.compareTo(value) != 0) {
        add(Kind.SHARES_DO_NOT_ADD_UP, List.of(promise.clause()), sum, value);
      }
    }
  }

  private void promises() {
    for (var promise : plan.promises()) {
      if (!promise.isDefinite()) {
        add(Kind.PROMISE_WITHOUT_VALUE, List.of(promise.clause()), promise.code());
      }
      if (promise.degree() != Promise.Degree.NEARLY_EVERYBODY) continue;
      plan.promises().stream()
          .filter(other -> other.degree() == Promise.Degree.EVERYBODY)
          .filter(other -> other.aim() == promise.aim() && other.group().equals(promise.group()))
          .forEach(other ->
              add(
                  Kind.PROMISED_TWICE,
                  List.of(promise.clause(), other.clause()),
                  promise.code(),
                  other.code()));
    }
  }

  private void names() {
    plan.remarks().wordings().stream()
        .collect(
            groupingBy(
                Remarks.Wording::group, LinkedHashMap::new, java.util.stream.Collectors.toList()))
        .values()
        .stream()
        .filter(wordings -> wordings.size() > 1)
        .forEach(wordings -> {
          var clauses = wordings.stream().flatMap(one -> one.clauses().stream()).toList();
          var words = wordings.stream().map(Remarks.Wording::words).toArray();
          add(Kind.SEVERAL_NAMES, clauses, words);
        });
  }

  private void footnotes() {
    for (var note : plan.remarks().footnotes()) {
      if (note.about() != Remarks.Subject.STANDARD) continue;
      plan.promise(note.hangsOn())
          .filter(promise -> promise.aim() != Promise.Aim.RATE_FALLS)
          .ifPresent(
              promise -> add(Kind.FOOTNOTE_ELSEWHERE, List.of(promise.clause()), note.mark()));
    }
  }

  private void leads() {
    plan.duties()
        .filter(duty -> duty.parties().leads().isEmpty())
        .map(duty -> duty.id().clause())
        .distinct()
        .forEach(clause -> add(Kind.NOBODY_NAMED, List.of(clause)));
    plan.duties()
        .filter(duty -> duty.parties().jointly())
        .forEach(duty ->
            add(
                Kind.NOBODY_LEADS,
                List.of(duty.id().clause()),
                duty.parties().leads().stream().map(Assignee::code).toArray()));
  }

  private void recipients() {
    var clauses = new LinkedHashMap<Assignee, Set<ClauseId>>();
    plan.duties()
        .forEach(duty ->
            duty.parties()
                .leads()
                .forEach(lead ->
                    clauses
                        .computeIfAbsent(lead, _ -> new LinkedHashSet<>())
                        .add(duty.id().clause())));
    clauses.forEach((lead, where) -> {
      if (!isSentTo(lead)) add(Kind.NOT_A_RECIPIENT, List.copyOf(where), lead.code());
    });
  }

  private boolean isSentTo(Assignee lead) {
    return plan.recipients().stream()
        .anyMatch(recipient -> recipient.equals(lead) || isIn(lead, recipient));
  }

  private boolean isIn(Assignee lead, Assignee recipient) {
    return switch (lead) {
      // Everybody is told of by name elsewhere.
      case Assignee.Each each -> each.of() == AgencyClass.EVERY_AGENCY;
      case Assignee.One one ->
          recipient instanceof Assignee.Each each && membership.contains(each.of(), one.agency());
    };
  }

  private void numbers() {
    var children =
        plan.clauses().stream()
            .filter(clause -> clause.id().parent().isPresent())
            .filter(clause -> clause.id().steps().size() == 1)
            .collect(groupingBy(clause -> clause.id().parent().orElseThrow()));
    children.forEach((_, siblings) -> gaps(siblings.stream().map(Clause::id).toList()));
  }

  private void gaps(List<ClauseId> siblings) {
    for (var i = 1; i < siblings.size(); i++) {
      var before = siblings.get(i - 1);
      var left = between(last(before), last(siblings.get(i)));
      if (!left.isEmpty()) add(Kind.NUMBER_LEFT_OUT, List.of(before, siblings.get(i)), left);
    }
  }

  private static String last(ClauseId id) {
    return id.path().substring(id.path().lastIndexOf('.') + 1);
  }

  /// What stands between two letters or numbers that follow each other in a plan, if anything.
  private static String between(String before, String after) {
    var letters = LETTERS.indexOf(before) >= 0 && LETTERS.indexOf(after) >= 0;
    Function<String, Integer> place = letters ? LETTERS::indexOf : Findings::number;
    var next = place.apply(before) + 1;
    if (place.apply(before) < 0 || next != place.apply(after) - 1) return "";
    return letters ? LETTERS.get(next) : String.valueOf(next);
  }

  private static int number(String text) {
    return text.chars().allMatch(Character::isDigit) ? Integer.parseInt(text) : -1;
  }

  private void texts() {
    var notHeld = plan.acts().notHeld().stream().map(Cited::act).toList();
    Map<String, List<Duty>> referring = new LinkedHashMap<>();
    plan.duties()
        .forEach(duty ->
            duty.refersTo().stream()
                .filter(notHeld::contains)
                .forEach(act -> referring.computeIfAbsent(act, _ -> new ArrayList<>()).add(duty)));
    referring.forEach((act, duties) ->
        add(Kind.TEXT_NOT_HELD, duties.stream().map(duty -> duty.id().clause()).toList(), act));
  }
}
