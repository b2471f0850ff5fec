package chungtay.plan.merit;

import chungtay.access.Agencies;
import chungtay.access.Agency;
import chungtay.access.Agency.Kind;
import chungtay.access.AgencyId;
import chungtay.access.Right;
import chungtay.audit.Acts;
import chungtay.audit.Deed;
import chungtay.plan.Doer;
import chungtay.plan.Edition;
import chungtay.plan.Note;
import chungtay.plan.PlanRefusal;
import chungtay.plan.merit.Care.What;
import chungtay.refusal.Refused;
import chungtay.registry.HouseholdId;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/// Says of a merit household who helps it, through whom it escapes, how it lives.
@Component
public class Caring {

  /// "Ủy ban Mặt trận Tổ quốc và các tổ chức chính trị - xã hội" move others.
  private static final Set<Kind> MOVERS = EnumSet.of(Kind.FRONT, Kind.MASS_ORGANISATION);

  private static final Set<Kind> NO_HELPERS = EnumSet.of(Kind.SPONSOR, Kind.COUNCIL, Kind.MINISTRY);

  private final MeritHouseholds households;
  private final Cares cares;
  private final Agencies agencies;
  private final Acts acts;

  public Caring(MeritHouseholds households, Cares cares, Agencies agencies, Acts acts) {
    this.households = households;
    this.cares = cares;
    this.agencies = agencies;
    this.acts = acts;
  }

  /// What is said.
  ///
  /// @param agency by its code; none of how it lives, which the agency of the post judges
  public record Said(What what, Optional<String> agency, String note) {}

  /// Who can be named beside a household: those that help, or those that move others.
  public List<Agency> choices(What what, LocalDate day) {
    return agencies.all(day).stream()
        .filter(agency ->
            what == What.MOVED
                ? MOVERS.contains(agency.kind())
                : !NO_HELPERS.contains(agency.kind()))
        .toList();
  }

  /// @throws Refused if the post may not, the household is none of the plan's that it sees, or the
  ///   agency is none that can be named
  public void say(Edition edition, HouseholdId household, Said said, Doer by) {
    if (!by.post().role().may(Right.ACCOMPANY)) throw notTheirs(household);
    var note = Note.of(said.note());
    if (!households.of(edition, edition.unit(), by.scope()).containsKey(household)) {
      throw notTheirs(household);
    }
    var day = by.scope().day();
    var care = new Care(said.what(), agency(said, by, day), note, day, by.actor().person());
    var deed =
        Deed.of("plan.care", household.value().toString(), note)
            .changing("{}", "{\"what\":\"" + said.what() + "\"}");
    try {
      acts.perform(
          by.actor(),
          deed,
          act -> {
            cares.put(act, edition.id(), household, care);
            return act;
          });
    } catch (DuplicateKeyException another) {
      throw new Refused(PlanRefusal.SAID_MEANWHILE, Map.of());
    }
  }

  private static Refused notTheirs(HouseholdId household) {
    return new Refused(
        PlanRefusal.NO_MERIT_HOUSEHOLD, Map.of("household", household.value().toString()));
  }

  private AgencyId agency(Said said, Doer by, LocalDate day) {
    if (said.what().kind() == Care.Kind.LIVING) return by.post().agency().id();
    var code = said.agency().orElse("");
    return choices(said.what(), day).stream()
        .filter(agency -> agency.code().equals(code))
        .map(Agency::id)
        .findFirst()
        .orElseThrow(() -> new Refused(PlanRefusal.AGENCY_NOT_CHOSEN, Map.of()));
  }
}
