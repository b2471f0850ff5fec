package chungtay.plan.cascade;

import chungtay.access.Post;
import chungtay.access.Right;
import chungtay.access.Role;
import chungtay.audit.Acts;
import chungtay.audit.Deed;
import chungtay.place.Unit;
import chungtay.place.UnitId;
import chungtay.plan.Doer;
import chungtay.plan.Edition;
import chungtay.plan.Editions;
import chungtay.plan.Note;
import chungtay.plan.PlanRefusal;
import chungtay.refusal.Refused;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/// Hands targets to those below, and answers to what one was given.
@Component
public class HandingDown {

  private static final String AGREED = "Đồng ý";

  private final Editions editions;
  private final Cascades cascades;
  private final HandDowns handDowns;
  private final CascadeNotices notices;
  private final Acts acts;

  public HandingDown(
      Editions editions,
      Cascades cascades,
      HandDowns handDowns,
      CascadeNotices notices,
      Acts acts) {
    this.editions = editions;
    this.cascades = cascades;
    this.handDowns = handDowns;
    this.notices = notices;
    this.acts = acts;
  }

  /// What is handed down.
  ///
  /// @param version that was the newest when the page was opened
  public record Given(UnitId unit, int version, Map<UnitId, Integer> households, String reason) {

    public Given {
      households = Map.copyOf(households);
    }
  }

  /// Whether whoever holds a post may hand down from a unit: its own committee, or for the province
  /// the agency that keeps the plan.
  public static boolean mayHandDown(Edition edition, UnitId unit, Post post) {
    if (!post.role().may(Right.HAND_DOWN)) return false;
    var own = post.agency().unit().filter(unit::equals).isPresent();
    return own || (post.role() == Role.STANDING_AGENCY && unit.equals(edition.unit()));
  }

  /// Whether whoever holds a post may answer for a unit.
  public static boolean mayAnswer(UnitId unit, Post post) {
    return post.role().may(Right.ANSWER) && post.agency().unit().filter(unit::equals).isPresent();
  }

  /// Hands it down as the next version. What does not add up to the whole may be handed down, and
  /// is shown; what cannot be reached may not.
  ///
  /// @throws Refused if it is not theirs to hand down, leaves somebody out, asks more of somebody
  ///   than there is, or another version was made meanwhile
  public void handDown(Edition edition, Aim aim, Given given, Doer by) {
    if (!mayHandDown(edition, given.unit(), by.post())) {
      throw new Refused(PlanRefusal.NOT_YOURS_TO_HAND_DOWN, Map.of());
    }
    var reason = Note.of(given.reason());
    var cascade = cascades.of(edition, aim, given.unit(), by.scope());
    if (cascade.version() != given.version()) throw changed();
    check(cascade, given);
    var version = given.version() + 1;
    var deed =
        Deed.of("plan.hand-down", subject(edition, aim, given.unit()), reason)
            .changing(json(given.version()), json(version));
    var handed =
        new HandDown(version, given.households(), by.scope().day(), reason, by.actor().person());
    try {
      acts.perform(
          by.actor(),
          deed,
          act -> {
            handDowns.add(act, new HandDowns.Of(edition.id(), aim, given.unit()), handed);
            notices.handedDown(act, edition, cascade, handed);
            return act;
          });
    } catch (DuplicateKeyException made) {
      throw changed();
    }
  }

  private static Refused changed() {
    return new Refused(PlanRefusal.HANDED_DOWN_MEANWHILE, Map.of());
  }

  private static void check(Cascade cascade, Given given) {
    var below = new HashSet<>(Cascades.below(cascade));
    if (below.isEmpty()) throw new Refused(PlanRefusal.NOBODY_BELOW, Map.of());
    if (!below.equals(given.households().keySet())) {
      throw new Refused(PlanRefusal.NOT_THOSE_BELOW, Map.of());
    }
    for (var part : cascade.parts()) {
      var households = given.households().getOrDefault(part.unit().id(), 0);
      mustCount(part, households, PlanRefusal.MORE_THAN_THERE_ARE);
    }
  }

  /// @param tooMuch how it is refused where there are fewer
  private static void mustCount(Cascade.Part part, int households, PlanRefusal tooMuch) {
    if (households < 0) {
      throw new Refused(
          PlanRefusal.HOUSEHOLDS_UNREADABLE, Map.of("number", Integer.toString(households)));
    }
    if (part.isTooMuch(households)) {
      throw new Refused(
          tooMuch,
          Map.of(
              "unit", part.unit().name(),
              "households", String.valueOf(households),
              "most", String.valueOf(part.limit().orElse(0))));
    }
  }

  /// Accepts what a unit was given, or proposes another number.
  ///
  /// @throws Refused if it is not theirs to answer, the unit is given something else by now or has
  ///   answered since the page was opened, or what it proposes is what it is given or cannot be
  ///   reached
  public void answer(Edition edition, Aim aim, UnitId unit, Answering answering, Doer by) {
    if (!mayAnswer(unit, by.post())) {
      throw new Refused(PlanRefusal.NOT_YOURS_TO_ANSWER, Map.of());
    }
    var reason = reason(answering);
    var here = cascades.units(edition).find(unit).orElseThrow(() -> Cascades.unknown(unit));
    var given = cascades.whole(edition, aim, here, by.scope().day());
    if (!given.equals(Optional.of(answering.households()))) throw changed();
    answering
        .counter()
        .ifPresent(counter -> {
          if (counter == answering.households())
            throw new Refused(PlanRefusal.NO_OTHER_NUMBER, Map.of());
          mustCount(part(edition, aim, here, by), counter, PlanRefusal.MORE_THAN_IT_HAS);
        });
    var kind = answering.counter().isEmpty() ? "plan.agree" : "plan.object";
    var answer =
        new Answer(
            answering.households(),
            answering.counter(),
            by.scope().day(),
            reason,
            by.actor().person());
    acts.perform(
        by.actor(),
        Deed.of(kind, subject(edition, aim, unit), reason),
        act -> {
          editions.hold(edition.id());
          if (handDowns.answered(edition.id(), aim, unit) != answering.answered()) {
            throw new Refused(PlanRefusal.ANSWERED_MEANWHILE, Map.of());
          }
          handDowns.add(act, edition.id(), aim, unit, answer);
          notices.answered(act, edition, aim, here, answer);
          return act;
        });
  }

  /// Whoever agrees need not say why.
  private static String reason(Answering answering) {
    var isAgreed = answering.counter().isEmpty() && answering.reason().isBlank();
    return isAgreed ? AGREED : Note.of(answering.reason());
  }

  /// A unit as one of those below the one above it.
  private Cascade.Part part(Edition edition, Aim aim, Unit unit, Doer by) {
    return unit.parent().stream()
        .flatMap(above -> cascades.of(edition, aim, above, by.scope()).parts().stream())
        .filter(part -> part.unit().equals(unit))
        .findFirst()
        .orElseThrow(() -> Cascades.unknown(unit.id()));
  }

  /// What a unit answers.
  ///
  /// @param households that were on the page
  /// @param answered how many answers of the unit were there when the page was opened
  /// @param counter that it proposes instead; none: it accepts
  public record Answering(int households, int answered, Optional<Integer> counter, String reason) {}

  private static String subject(Edition edition, Aim aim, UnitId unit) {
    return edition.plan().heading().number() + " " + aim.code() + " " + unit.value();
  }

  private static String json(int version) {
    return "{\"version\":" + version + "}";
  }
}
