package chungtay.plan.commendation;

import chungtay.audit.Acts;
import chungtay.audit.Deed;
import chungtay.plan.Doer;
import chungtay.plan.Edition;
import chungtay.plan.Note;
import chungtay.plan.PlanRefusal;
import chungtay.refusal.Refused;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/// Joins the movement of a year for an agency, or withdraws from it.
@Component
public class Registering {

  private static final int HOUSEHOLDS_AT_MOST = 9_999;

  private final Registrations registrations;
  private final Participants participants;
  private final Emulations emulations;
  private final Acts acts;

  public Registering(
      Registrations registrations, Participants participants, Emulations emulations, Acts acts) {
    this.registrations = registrations;
    this.participants = participants;
    this.emulations = emulations;
    this.acts = acts;
  }

  /// What is said.
  ///
  /// @param number of what counted when the page was opened; 0 before the first
  /// @param joins whether the agency takes part
  /// @param words what it takes on; where it withdraws, why
  public record Said(int year, int number, boolean joins, String words, int households) {}

  /// @throws Refused if the plan has no movement or gives the agency nothing to do, there is
  ///   nothing to withdraw, or somebody has said something meanwhile
  public void say(Edition edition, Said said, Doer by) {
    emulations.of(edition);
    if (!participants.isSpokenForBy(edition, by.post(), by.today())) {
      throw new Refused(CommendationRefusal.NOT_IN_THE_PLAN, Map.of());
    }
    var words = Note.of(said.words());
    if (said.households() < 0 || said.households() > HOUSEHOLDS_AT_MOST) {
      throw new Refused(
          PlanRefusal.HOUSEHOLDS_UNREADABLE, Map.of("number", String.valueOf(said.households())));
    }
    var agency = by.post().agency().id();
    var before =
        Optional.ofNullable(registrations.of(edition.id(), said.year(), by.today()).get(agency));
    if (before.map(Registration::number).orElse(0) != said.number()) throw changed();
    if (!said.joins() && before.filter(Registration::joins).isEmpty()) {
      throw new Refused(CommendationRefusal.NOT_JOINED, Map.of());
    }
    var registration =
        new Registration(
            said.number() + 1,
            said.joins(),
            words,
            said.joins() ? said.households() : 0,
            by.today(),
            by.actor().person());
    try {
      acts.perform(
          by.actor(),
          deed(edition, said, words),
          act -> {
            registrations.add(act, edition.id(), said.year(), agency, registration);
            return act;
          });
    } catch (DuplicateKeyException meanwhile) {
      throw changed();
    }
  }

  private static Deed deed(Edition edition, Said said, String words) {
    var kind = said.joins() ? "plan.join" : "plan.leave";
    return Deed.of(kind, edition.plan().heading().number() + " " + said.year(), words);
  }

  static Refused changed() {
    return new Refused(CommendationRefusal.CHANGED_MEANWHILE, Map.of());
  }
}
