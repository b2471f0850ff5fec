package chungtay.plan.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chungtay.plan.document.Due;
import chungtay.plan.document.Priority;
import chungtay.plan.document.Promise.Aim;
import chungtay.plan.document.Promise.Degree;
import chungtay.plan.draft.Manuscript.Clause;
import chungtay.plan.draft.Manuscript.Duty;
import chungtay.plan.reader.source.Place;
import chungtay.plan.reader.source.Reason;
import chungtay.refusal.Refused;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Corrections of a draft of two clauses and two duties.
class EditsTest {

  static final Who HEALTH = new Who("Sở Y tế", Optional.of("health"));
  static final Who STRANGER = new Who("Sở Vũ trụ", Optional.empty());
  static final Origin GUESS = new Origin(Optional.of(new Place(3, 4)), Set.of(Reason.NOBODY_NAMED));

  static Duty duty(String key, List<Who> leads, List<Who> with) {
    return new Duty(
        key,
        "làm " + key,
        new Manuscript.Holders(leads, leads.size() > 1, with, Optional.of(STRANGER)),
        Optional.of(new Due.Open(Due.Wording.PROMPTLY)),
        new Manuscript.Reported(List.of(STRANGER), Optional.of(HEALTH)),
        new Manuscript.Marks(false, Set.of(Priority.MERIT), List.of("1845/QĐ-UBND"), Set.of()),
        GUESS,
        Optional.empty());
  }

  private static List<Clause> clauses() {
    return List.of(
        new Clause(
            "I.1",
            Optional.of("Y tế"),
            "Y tế",
            List.of(duty("d-1", List.of(HEALTH, STRANGER), List.of())),
            Origin.OFFICER,
            Optional.empty()),
        new Clause(
            "I.2",
            Optional.empty(),
            "khác",
            List.of(duty("d-2", List.of(STRANGER), List.of(HEALTH))),
            Origin.OFFICER,
            Optional.empty()));
  }

  static Manuscript manuscript() {
    var promise =
        new Manuscript.Promise(
            "p-3",
            "I.1",
            "hứa",
            new Manuscript.Measure(
                Aim.OTHER,
                Degree.AT_LEAST,
                Optional.of(new BigDecimal("0.45")),
                Optional.of("%"),
                Optional.empty()),
            Origin.OFFICER,
            Optional.empty());
    var table =
        new Manuscript.Table(
            "t-4",
            List.of(new Manuscript.Column("số", Optional.of("p-3"))),
            List.of(
                new Manuscript.Row(
                    "w-5", "Huyện", Optional.empty(), List.of(Optional.empty()), GUESS)),
            Optional.empty(),
            Origin.OFFICER);
    var head =
        new Manuscript.Head(
            Map.of(HeadField.NUMBER, "1/KH-UBND"),
            Map.of(HeadField.NUMBER, GUESS),
            List.of(),
            List.of(new Manuscript.Recipient("r-6", STRANGER, GUESS)));
    var rest = new Manuscript.Rest(List.of(), List.of(), List.of());
    return new Manuscript(head, clauses(), List.of(promise), List.of(table), rest, Set.of(), 7);
  }

  @Test
  void whatTheDatabaseKeepsIsWhatWasThere() {
    assertThat(ManuscriptText.parse(ManuscriptText.of(manuscript()))).isEqualTo(manuscript());
  }

  @Test
  void whatWasKeptBeforeThereWereFormsAndEnglishWordsIsRead() {
    var old =
        ManuscriptText.of(manuscript())
            .replace(",\"forms\":[]", "")
            .replace(",\"english\":null", "");

    assertThat(old).doesNotContain("forms", "english");
    assertThat(ManuscriptText.parse(old)).isEqualTo(manuscript());
  }

  @Test
  void aMovedDutyKeepsItsKeyAndStandsLast() {
    var moved = Edits.moved(manuscript(), "d-1", "I.2");

    assertThat(moved.clauses().get(0).duties()).isEmpty();
    assertThat(moved.clauses().get(1).duties()).extracting(Duty::key).containsExactly("d-2", "d-1");
    assertThat(Edits.moved(manuscript(), "d-1", "I.1")).isEqualTo(manuscript());
  }

  @Test
  void anAddedDutyGetsAKeyThatNothingHad() {
    var once = Edits.added(manuscript(), "I.1", duty("new", List.of(HEALTH), List.of()));
    var without = Edits.without(once, "d-7");
    var twice = Edits.added(without, "I.1", duty("new", List.of(HEALTH), List.of()));

    assertThat(once.duty("d-7")).isPresent();
    assertThat(twice.duty("d-7")).isEmpty();
    assertThat(twice.duty("d-8")).isPresent();
  }

  @Test
  void aNameIsSettledEverywhereAtOnce() {
    var settled = Edits.named(manuscript(), "Sở Vũ trụ", Optional.of(HEALTH));

    assertThat(settled.everybody()).allMatch(HEALTH::equals);
    assertThat(settled.duty("d-1").orElseThrow().holders().leads()).containsExactly(HEALTH);
    assertThat(settled.duty("d-1").orElseThrow().holders().jointly()).isFalse();
  }

  @Test
  void aNameThatIsNobodyGoesOutEverywhere() {
    var settled = Edits.named(manuscript(), "Sở Vũ trụ", Optional.empty());

    assertThat(settled.everybody()).allMatch(HEALTH::equals);
    assertThat(settled.duty("d-2").orElseThrow().holders().leads()).isEmpty();
    assertThat(settled.head().recipients()).isEmpty();
  }

  @Test
  void aPromiseThatIsTakenOutIsHandedOutByNoColumn() {
    var left = Edits.withoutPromise(manuscript(), "p-3");

    assertThat(left.promises()).isEmpty();
    assertThat(left.tables().getFirst().isTaken()).isFalse();
  }

  @Test
  void whatIsCorrectedOrSeenIsInDoubtNoMore() {
    assertThat(Doubts.in(manuscript()))
        .extracting(Doubts.Doubt::key)
        .containsExactly("h-number", "r-6", "d-1", "d-2", "w-5");
    var corrected = Edits.duty(manuscript(), duty("d-1", List.of(HEALTH), List.of()));
    assertThat(Doubts.in(Edits.seen(corrected, "w-5")))
        .extracting(Doubts.Doubt::key)
        .containsExactly("h-number", "r-6", "d-2");
  }

  @Test
  void whatIsNotThereCannotBeCorrected() {
    var all = manuscript();

    assertThatThrownBy(() -> Edits.without(all, "d-9")).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> Edits.moved(all, "d-1", "IX")).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> Edits.withoutPromise(all, "p-9")).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> Edits.table(all, "t-9", table -> table)).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> Edits.duty(all, duty("d-9", List.of(), List.of())))
        .isInstanceOf(Refused.class);
  }

  @Test
  void thereIsRoomForAsManyPiecesAsAPlanHasAndNoMore() {
    var full = at(Edits.PIECES_AT_MOST);
    var more = at(Edits.PIECES_AT_MOST + 1);
    var duty = duty("new", List.of(HEALTH), List.of());

    assertThat(Edits.added(full, "I.1", duty).duties().count()).isEqualTo(3);
    assertThatThrownBy(() -> Edits.added(more, "I.1", duty)).isInstanceOf(Refused.class);
  }

  private static Manuscript at(int next) {
    var all = manuscript();
    return new Manuscript(
        all.head(), all.clauses(), all.promises(), all.tables(), all.rest(), all.seen(), next);
  }
}
