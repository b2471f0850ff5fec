package chungtay.plan.difficulty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chungtay.access.Post;
import chungtay.access.Role;
import chungtay.law.Law;
import chungtay.plan.Edition;
import chungtay.plan.PlanRefusal;
import chungtay.plan.difficulty.Difficulty.Spell;
import chungtay.plan.difficulty.RaisingADifficulty.Raised;
import chungtay.plan.difficulty.TreatingADifficulty.Treated;
import chungtay.plan.document.ClauseId;
import chungtay.plan.task.About;
import chungtay.plan.task.PlanOffice;
import chungtay.plan.task.PlanOffices;
import chungtay.refusal.Refusal;
import chungtay.refusal.Refused;
import com.github.f4b6a3.uuid.UuidCreator;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// What stands in the way, from whoever meets it up to the People's Committee and back.
class TreatingADifficultyTest {

  static final PlanOffice OFFICE = new PlanOffice();
  static final Edition PLAN_45 = OFFICE.publish(PlanOffice.PLAN);
  static final LocalDate DAY = LocalDate.of(2021, 4, 26); // a Monday
  static final Post LABOUR = OFFICE.post(OFFICE.agency("labour"), Role.STANDING_AGENCY);
  static final Post COMMITTEE = OFFICE.post(OFFICE.committee("19"), Role.PROVINCIAL_LEADER);
  static final Post COMMUNE = OFFICE.post(OFFICE.committee("05554"), Role.COMMUNE_OFFICER);
  static final Post OTHER = OFFICE.post(OFFICE.committee("05551"), Role.COMMUNE_OFFICER);

  static final Difficulties DIFFICULTIES = new Difficulties(OFFICE.database.client());
  static final TreatingADifficulty TREATING =
      new TreatingADifficulty(DIFFICULTIES, OFFICE.database.acts());
  static final RaisingADifficulty RAISING =
      new RaisingADifficulty(DIFFICULTIES, OFFICE.tasks, OFFICE.recipients, OFFICE.database.acts());

  @AfterAll
  static void close() {
    OFFICE.close();
  }

  @Test
  void aDifficultyGoesUpAndIsSolved() {
    var id = raised(COMMUNE, DAY);

    treat(id, Standing.RETURNED, LABOUR, DAY.plusDays(1));
    treat(id, Standing.RAISED, COMMUNE, DAY.plusDays(2));
    treat(id, Standing.SENT_UP, LABOUR, DAY.plusDays(3));
    treat(id, Standing.ANSWERED, COMMITTEE, DAY.plusDays(8));
    treat(id, Standing.RAISED, COMMUNE, DAY.plusDays(8)); // the answer does not help
    treat(id, Standing.ANSWERED, LABOUR, DAY.plusDays(9));
    treat(id, Standing.SOLVED, COMMUNE, DAY.plusDays(10));

    var difficulty = find(id, DAY.plusDays(30));
    assertThat(difficulty.standing()).isEqualTo(Standing.SOLVED);
    assertThat(difficulty.answered()).contains(DAY.plusDays(9));
    assertThat(difficulty.spells(DAY.plusDays(30)))
        .startsWith(
            new Spell(Standing.RAISED, DAY, DAY.plusDays(1)),
            new Spell(Standing.RETURNED, DAY.plusDays(1), DAY.plusDays(2)),
            new Spell(Standing.RAISED, DAY.plusDays(2), DAY.plusDays(3)),
            new Spell(Standing.SENT_UP, DAY.plusDays(3), DAY.plusDays(8)))
        .endsWith(new Spell(Standing.ANSWERED, DAY.plusDays(9), DAY.plusDays(10)));
  }

  @Test
  void onAnEarlierDayItStandsAsItStoodThen() {
    var id = raised(COMMUNE, DAY);
    treat(id, Standing.ANSWERED, LABOUR, DAY.plusDays(4));

    assertThat(find(id, DAY.plusDays(3)).standing()).isEqualTo(Standing.RAISED);
    assertThat(find(id, DAY.plusDays(4)).standing()).isEqualTo(Standing.ANSWERED);
    assertThat(DIFFICULTIES.find(id, DAY.minusDays(1))).isEmpty();
  }

  /// From Monday 26 April to Wednesday 5 May: 30 April, 1 and 2 May (a weekend), 3 May are off.
  @Test
  void workingDaysLeaveOutWeekendsAndHolidays() {
    var calendar = Law.read(Path.of("../law")).workingCalendar();

    assertThat(DaysTaken.between(calendar, DAY, LocalDate.of(2021, 5, 5)))
        .isEqualTo(new DaysTaken(9, Optional.of(9L - 4)));
    assertThat(DaysTaken.between(calendar, DAY, DAY)).isEqualTo(new DaysTaken(0, Optional.of(0L)));
    assertThat(DaysTaken.between(calendar, DAY, DAY.minusDays(1)).days()).isZero();
    assertThat(DaysTaken.between(calendar, LocalDate.of(1990, 1, 1), LocalDate.of(1990, 1, 3)))
        .isEqualTo(new DaysTaken(2, Optional.empty()));
  }

  @Test
  void onlyWhoeverHasAPartInItRaisesIt() {
    var task = PlanOffices.find(OFFICE, PLAN_45, "III.1.2/2", 2, COMMUNE).task();
    var own = new About.OfTask(task.id(), task.duty().clause());
    var officer = OFFICE.post(OFFICE.committee("05554"), Role.VILLAGE_HEAD);
    var ministry = OFFICE.post(OFFICE.agency("labour_ministry"), Role.SECTOR_OFFICER);

    assertThat(RAISING.mayRaise(PLAN_45, own, COMMUNE)).isTrue();
    assertThat(RAISING.mayRaise(PLAN_45, own, OTHER)).isFalse();
    assertThat(RAISING.mayRaise(PLAN_45, own, officer)).isFalse();
    assertThat(RAISING.mayRaise(PLAN_45, new About.OfClause(new ClauseId("III.1.2")), OTHER))
        .isTrue(); // a task of its own stands below that
    assertThat(RAISING.mayRaise(PLAN_45, new About.OfClause(new ClauseId("III.3.4.b")), OTHER))
        .isFalse();
    refused(() -> raise(id(), own, "vướng", ministry), DifficultyRefusal.NO_PART_IN_IT);
  }

  @Test
  void eachStepIsForWhoeverHasIt() {
    var id = raised(COMMUNE, DAY);

    refused(() -> treat(id, Standing.ANSWERED, COMMUNE, DAY), DifficultyRefusal.NOT_YOURS_TO_TREAT);
    refused(
        () -> treat(id, Standing.ANSWERED, COMMITTEE, DAY), DifficultyRefusal.NOT_YOURS_TO_TREAT);
    refused(() -> treat(id, Standing.WITHDRAWN, OTHER, DAY), DifficultyRefusal.NOT_YOURS_TO_TREAT);
    refused(() -> treat(id, Standing.SOLVED, LABOUR, DAY), DifficultyRefusal.NOT_YOURS_TO_TREAT);
    treat(id, Standing.SENT_UP, LABOUR, DAY);
    refused(() -> treat(id, Standing.ANSWERED, LABOUR, DAY), DifficultyRefusal.NOT_YOURS_TO_TREAT);
    assertThat(find(id, DAY).standing()).isEqualTo(Standing.SENT_UP);
  }

  @Test
  void nothingIsSolvedThatWasNotAnswered() {
    var id = raised(COMMUNE, DAY);

    refused(
        () -> treat(id, Standing.SOLVED, COMMUNE, DAY), DifficultyRefusal.NOT_THE_NEXT_STANDING);
    treat(id, Standing.WITHDRAWN, COMMUNE, DAY);
    refused(
        () -> treat(id, Standing.RAISED, COMMUNE, DAY), DifficultyRefusal.NOT_THE_NEXT_STANDING);
  }

  /// It stands as it stood then, and yet something was said in between.
  @Test
  void anOldPageIsRefused() {
    var id = raised(COMMUNE, DAY);
    var old = new Treated(id, find(id, DAY).entry(), Standing.ANSWERED, "làm như sau");
    treat(id, Standing.RETURNED, LABOUR, DAY);
    treat(id, Standing.RAISED, COMMUNE, DAY);

    refused(
        () -> TREATING.treat(old, OFFICE.speaker(LABOUR, DAY)),
        DifficultyRefusal.DIFFICULTY_CHANGED_MEANWHILE);
    assertThat(find(id, DAY).standing()).isEqualTo(Standing.RAISED);
  }

  @Test
  void ofTwoWhoAnswerAtOnceOneIsTold() throws Exception {
    var id = raised(COMMUNE, DAY);
    Callable<Boolean> answer =
        () -> {
          try {
            TREATING.treat(
                new Treated(id, 0, Standing.ANSWERED, "làm như sau"), OFFICE.speaker(LABOUR, DAY));
            return true;
          } catch (Refused tooLate) {
            return false; // it changed meanwhile, or already lies with somebody else
          }
        };

    try (var both = Executors.newFixedThreadPool(2)) {
      var said = both.invokeAll(List.of(answer, answer));
      assertThat(List.of(said.get(0).get(), said.get(1).get()))
          .containsExactlyInAnyOrder(true, false);
    }
    assertThat(find(id, DAY).said()).hasSize(1);
  }

  @Test
  void aFormThatIsSentTwiceRaisesOne() {
    var before = DIFFICULTIES.all(DAY).size();
    var id = id();

    raise(id, new About.WholePlan(), "mạng yếu", COMMUNE);
    raise(id, new About.WholePlan(), "mạng yếu", COMMUNE);

    assertThat(DIFFICULTIES.all(DAY)).hasSize(before + 1);
  }

  @Test
  void whatNobodyCanSeeIsLeftOutAndNothingIsRaisedWithoutWords() {
    var id = id();
    raise(id, new About.WholePlan(), " a\u0000b\u0007\r\nc ", COMMUNE);

    assertThat(find(id, DAY).words()).isEqualTo("ab\nc");
    refused(() -> raise(id(), new About.WholePlan(), "\u0000 ", COMMUNE), PlanRefusal.NO_NOTE);
    refused(
        () -> raise(id(), new About.WholePlan(), "x".repeat(2001), COMMUNE),
        PlanRefusal.NOTE_TOO_LONG);
  }

  @Test
  void everyStandingButTheEndLeadsOn() {
    for (var standing : Standing.values()) {
      var goesOn = List.of(Standing.values()).stream().anyMatch(standing::mayBecome);
      assertThat(goesOn).as(standing.name()).isEqualTo(standing != Standing.WITHDRAWN);
    }
  }

  private static DifficultyId id() {
    return new DifficultyId(UuidCreator.getTimeOrderedEpoch());
  }

  private static DifficultyId raised(Post post, LocalDate day) {
    var id = id();
    var raised = new Raised(id, new About.WholePlan(), "Chưa có kinh phí", "Cấp kinh phí");
    RAISING.raise(PLAN_45, raised, OFFICE.speaker(post, day));
    return id;
  }

  private static void raise(DifficultyId id, About about, String words, Post post) {
    RAISING.raise(PLAN_45, new Raised(id, about, words, ""), OFFICE.speaker(post, DAY));
  }

  private static Difficulty find(DifficultyId id, LocalDate day) {
    return DIFFICULTIES.find(id, day).orElseThrow();
  }

  private static void treat(DifficultyId id, Standing standing, Post post, LocalDate day) {
    var treated = new Treated(id, find(id, day).entry(), standing, "vì thế");
    TREATING.treat(treated, OFFICE.speaker(post, day));
  }

  private static void refused(ThrowingCallable call, Refusal why) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(why));
  }
}
