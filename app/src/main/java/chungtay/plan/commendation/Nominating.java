package chungtay.plan.commendation;

import chungtay.access.Post;
import chungtay.access.Right;
import chungtay.access.Role;
import chungtay.audit.Acts;
import chungtay.audit.Deed;
import chungtay.plan.Doer;
import chungtay.plan.Edition;
import chungtay.plan.Editions;
import chungtay.plan.Note;
import chungtay.refusal.Refused;
import com.github.f4b6a3.uuid.UuidCreator;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Nominates, advises and decides.
@Component
public class Nominating {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Editions editions;
  private final Nominations nominations;
  private final Nominees nominees;
  private final Participants participants;
  private final Emulations emulations;
  private final Acts acts;

  public Nominating(
      Editions editions,
      Nominations nominations,
      Nominees nominees,
      Participants participants,
      Emulations emulations,
      Acts acts) {
    this.editions = editions;
    this.nominations = nominations;
    this.nominees = nominees;
    this.participants = participants;
    this.emulations = emulations;
    this.acts = acts;
  }

  /// Nominates somebody. Whoever nominates a household discloses its name to the agency that
  /// advises and the committee that decides; the act says so.
  ///
  /// @throws Refused if the plan has no movement or gives the agency nothing to do, the household
  ///   is out of sight, did not escape that year or is nominated already
  public NominationId nominate(Edition edition, int year, Typed typed, String merits, Doer by) {
    emulations.of(edition);
    if (!participants.isSpokenForBy(edition, by.post(), by.today())) {
      throw new Refused(CommendationRefusal.NOT_IN_THE_PLAN, Map.of());
    }
    var note = Note.of(merits);
    var nominee = nominees.of(edition, year, typed, by);
    var step = step(1, NominationStage.NOMINATED, note, Optional.empty(), by);
    var id = new NominationId(UuidCreator.getTimeOrderedEpoch());
    var nomination = new Nomination(id, year, by.post().agency().id(), nominee, List.of(step));
    var deed = Deed.of("plan.nominate", id.value().toString(), reason(nominee, note));
    acts.perform(
        by.actor(),
        deed.changing("{}", disclosed(nominee)),
        act -> {
          editions.hold(edition.id());
          mustBeNew(edition, year, nominee, by);
          nominations.add(act, edition.id(), nomination);
          return act;
        });
    return id;
  }

  /// Who is nominated, as it was typed.
  public record Typed(Nominee.Kind kind, String name, String position, Optional<UUID> household) {}

  /// What is written of a household stays with the nomination: the trail is read by others.
  private static String reason(Nominee nominee, String note) {
    return switch (nominee) {
      case Nominee.Collective _ -> note;
      case Nominee.Person _ -> "khen thưởng cá nhân";
      case Nominee.Household _ -> "khen thưởng hộ tự vươn lên thoát nghèo";
    };
  }

  private static String disclosed(Nominee nominee) {
    if (nominee instanceof Nominee.Household household) {
      return JSON.writeValueAsString(
          Map.of(
              "kind", nominee.kind().name(),
              "households", List.of(household.id().value().toString()),
              "disclosed", true));
    }
    return JSON.writeValueAsString(Map.of("kind", nominee.kind().name()));
  }

  private void mustBeNew(Edition edition, int year, Nominee nominee, Doer by) {
    if (!(nominee instanceof Nominee.Household household)) return;
    var isThere =
        nominations.of(edition.id(), year, by.today()).stream()
            .filter(one -> one.stage() != NominationStage.WITHDRAWN)
            .anyMatch(one ->
                one.nominee() instanceof Nominee.Household other
                    && other.id().equals(household.id()));
    if (isThere) throw new Refused(CommendationRefusal.NOMINATED_ALREADY, Map.of());
  }

  /// What is said of a nomination.
  ///
  /// @param number of the step that was the newest when the page was opened
  /// @param decision of the committee, where it commends
  public record Said(
      NominationId nomination,
      int year,
      int number,
      NominationStage stage,
      String note,
      Optional<NominationStep.Decision> decision) {}

  /// @throws Refused if it is not theirs to say, does not follow from what was said before, or
  ///   somebody has said something meanwhile
  public void say(Edition edition, Said said, Doer by) {
    var nomination = find(edition, said, by);
    if (!isTheirs(edition, nomination, said.stage(), by.post())) {
      throw new Refused(CommendationRefusal.NOT_YOURS_TO_SAY, Map.of());
    }
    if (nomination.last().number() != said.number()) throw Registering.changed();
    mayFollow(nomination, said, by);
    if (said.decision().filter(one -> one.day().isBefore(issued(edition))).isPresent()) {
      throw new Refused(
          CommendationRefusal.DECIDED_BEFORE_THE_PLAN,
          Map.of("issued", issued(edition).toString()));
    }
    if (said.stage().saysYes() && said.stage() != nomination.stage()) {
      nominees.mustStillDeserve(edition, nomination, by.today());
    }
    var note = Note.of(said.note());
    var step = step(said.number() + 1, said.stage(), note, said.decision(), by);
    var deed =
        Deed.of(
                kind(said.stage()),
                said.nomination().value().toString(),
                reason(nomination.nominee(), note))
            .changing(json(nomination.stage()), json(said.stage()));
    try {
      acts.perform(
          by.actor(),
          deed,
          act -> {
            editions.hold(edition.id());
            if (said.stage() == NominationStage.NOMINATED && nomination.stage().isOver()) {
              mustBeNew(edition, said.year(), nomination.nominee(), by);
            }
            nominations.add(act, said.nomination(), step);
            return act;
          });
    } catch (DuplicateKeyException meanwhile) {
      throw Registering.changed();
    }
  }

  private static LocalDate issued(Edition edition) {
    return edition.plan().heading().issued();
  }

  private Nomination find(Edition edition, Said said, Doer by) {
    return nominations.of(edition.id(), said.year(), by.today()).stream()
        .filter(one -> one.id().equals(said.nomination()))
        .findFirst()
        .orElseThrow(() -> unknown(said.nomination().value().toString()));
  }

  /// That nobody knows a nomination.
  public static Refused unknown(String nomination) {
    return new Refused(CommendationRefusal.NO_SUCH_NOMINATION, Map.of("nomination", nomination));
  }

  private static void mayFollow(Nomination nomination, Said said, Doer by) {
    if (!nomination.stage().mayBecome(said.stage())) {
      throw new Refused(
          CommendationRefusal.NOT_THE_NEXT_STEP,
          Map.of("from", nomination.stage().name(), "to", said.stage().name()));
    }
    var isCommended = said.stage() == NominationStage.COMMENDED;
    var isOfToday = said.decision().filter(one -> one.day().isAfter(by.today())).isEmpty();
    if (said.decision().isPresent() != isCommended || !isOfToday) {
      throw new Refused(CommendationRefusal.DECISION_UNREADABLE, Map.of());
    }
  }

  /// Whether it is for the holder of a post to bring a nomination to a stage.
  public boolean isTheirs(
      Edition edition, Nomination nomination, NominationStage stage, Post post) {
    return switch (stage) {
      case NOMINATED, WITHDRAWN ->
          post.role().may(Right.REPORT) && post.agency().id().equals(nomination.agency());
      case RETURNED, DECLINED, AGREED -> advises(edition, post);
      case COMMENDED, NOT_COMMENDED -> decides(edition, post);
    };
  }

  /// Whether the holder of a post speaks for the agency that advises on commendations.
  public boolean advises(Edition edition, Post post) {
    return post.role().may(Right.REPORT)
        && emulations
            .find(edition)
            .filter(one -> one.advises().equals(post.agency().code()))
            .isPresent();
  }

  /// Whether the holder of a post decides for the committee whose plan it is.
  public static boolean decides(Edition edition, Post post) {
    return post.role() == Role.PROVINCIAL_LEADER
        && post.agency().unit().filter(edition.unit()::equals).isPresent();
  }

  private static NominationStep step(
      int number,
      NominationStage stage,
      String note,
      Optional<NominationStep.Decision> decision,
      Doer by) {
    return new NominationStep(
        number, stage, note, decision, by.today(), by.actor().person(), by.actor().post());
  }

  private static String kind(NominationStage stage) {
    return switch (stage) {
      case NOMINATED -> "plan.nominate";
      case WITHDRAWN -> "plan.nomination-withdraw";
      case RETURNED -> "plan.nomination-return";
      case DECLINED -> "plan.nomination-decline";
      case AGREED -> "plan.nomination-agree";
      case COMMENDED -> "plan.commend";
      case NOT_COMMENDED -> "plan.not-commend";
    };
  }

  private static String json(NominationStage stage) {
    return "{\"stage\":\"" + stage + "\"}";
  }
}
