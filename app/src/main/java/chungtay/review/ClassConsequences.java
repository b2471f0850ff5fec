package chungtay.review;

import chungtay.classification.HouseholdClass;
import chungtay.classification.Standard;
import chungtay.classification.Standards;
import chungtay.registry.HouseholdId;
import chungtay.registry.event.Consequence;
import chungtay.registry.event.Consequences;
import chungtay.registry.event.Foreseen;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What becomes of the recognised class of households when something happens to them. No event
/// makes or changes a decision: it may come to count for nobody, or be missing where one is needed.
@Component
@Order(2)
class ClassConsequences implements Consequences {

  private static final String ROOM = "review";

  private final JdbcClient db;
  private final Belonging belonging;
  private final Standards standards;

  ClassConsequences(JdbcClient db, Standards standards) {
    this.db = db;
    this.belonging = new Belonging(db);
    this.standards = standards;
  }

  @Override
  public List<Consequence> of(Foreseen foreseen) {
    var all = new ArrayList<Consequence>();
    var day = foreseen.event().day();
    for (var standard : counting(day)) {
      for (var shift : foreseen.shifts()) {
        var decision = recognised(shift.household(), standard.id().value(), day);
        all.addAll(of(shift, decision));
        if (decision.isPresent() && !shift.ends()) {
          all.addAll(begun(foreseen, shift.household(), decision.get()));
        }
      }
    }
    for (var shift : foreseen.shifts()) all.addAll(afterwards(shift, day));
    return all.stream().distinct().toList();
  }

  /// Told of an earlier day, an event reaches the decisions of later ones too.
  private List<Consequence> afterwards(Foreseen.Shift shift, LocalDate day) {
    return later(shift.household(), day).stream()
        .flatMap(decision -> change(shift, decision).stream())
        .toList();
  }

  /// Where no standard is in force, as after the last that is known has ended, decisions under all
  /// of them still stand, and a second person is still needed.
  private List<Standard> counting(LocalDate day) {
    var inForce = standards.inForce(day);
    return inForce.isEmpty() ? standards.all() : inForce;
  }

  private List<Consequence> of(Foreseen.Shift shift, Optional<Decision> decision) {
    if (decision.isEmpty()) return List.of();
    var known = decision.get();
    var change = change(shift, known);
    if (change.isPresent()) return List.of(change.get());
    if (shift.begins()) return List.of();
    var members = shift.before().map(state -> state.members().size());
    var isMoved =
        !shift
            .before()
            .flatMap(state -> state.home())
            .equals(shift.after().flatMap(state -> state.home()));
    var isOther = !members.equals(shift.after().map(state -> state.members().size()));
    return isMoved || isOther ? List.of(told("stays", known)) : List.of();
  }

  /// Whether a decision counts no longer, again, or for others.
  private Optional<Consequence> change(Foreseen.Shift shift, Decision decision) {
    if (shift.ends()) return Optional.of(ofClass("ends", decision));
    if (shift.returns()) return Optional.of(ofClass("returns", decision));
    if (shift.begins()) return Optional.empty();
    return Optional.of(decision)
        .filter(known -> belonging.endsWith(shift, known))
        .map(known -> ofClass("others", known));
  }

  /// Households that part from one with a decision have none until they are reviewed.
  private static List<Consequence> begun(Foreseen foreseen, HouseholdId from, Decision decision) {
    return foreseen.shifts().stream()
        .filter(shift -> shift.begins() && !shift.household().equals(from))
        .map(shift -> Consequence.ofClass(ROOM, key("begins", decision), shift.household(), from))
        .toList();
  }

  /// The decision that a household is poor or near-poor, if one counts on the day.
  private Optional<Decision> recognised(HouseholdId household, String standard, LocalDate day) {
    return db.sql(
            """
            SELECT %s
              FROM review.decision AS d
             WHERE d.household_id = :household AND d.standard = :standard AND d.decided_on <= :day
             ORDER BY d.decided_on DESC, d.entry DESC
             LIMIT 1
            """
                .formatted(Reading.DECISION))
        .param("household", household.value())
        .param("standard", standard)
        .param("day", day)
        .query((row, _) -> Reading.decision(row))
        .optional()
        .filter(decision -> isPoor(decision.category().householdClass()));
  }

  /// The decisions after the day by which it is poor or near-poor, whether they count yet or not.
  private List<Decision> later(HouseholdId household, LocalDate day) {
    return db
        .sql(
            """
            SELECT %s
              FROM review.decision AS d
             WHERE d.household_id = :household AND d.decided_on > :day
             ORDER BY d.decided_on, d.entry
            """
                .formatted(Reading.DECISION))
        .param("household", household.value())
        .param("day", day)
        .query((row, _) -> Reading.decision(row))
        .list()
        .stream()
        .filter(decision -> isPoor(decision.category().householdClass()))
        .toList();
  }

  private static boolean isPoor(HouseholdClass recognised) {
    return recognised == HouseholdClass.POOR || recognised == HouseholdClass.NEAR_POOR;
  }

  private static Consequence told(String key, Decision decision) {
    return Consequence.told(ROOM, key(key, decision), decision.household(), decision.standard());
  }

  private static Consequence ofClass(String key, Decision decision) {
    return Consequence.ofClass(ROOM, key(key, decision), decision.household(), decision.standard());
  }

  private static String key(String key, Decision decision) {
    return key + "." + decision.category().householdClass().name();
  }
}
