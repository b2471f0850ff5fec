package chungtay.plan.document;

import static org.assertj.core.api.Assertions.assertThat;

import chungtay.law.Words;
import chungtay.plan.document.Finding.Kind;
import chungtay.plan.document.Promise.Aim;
import chungtay.plan.document.Promise.Degree;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// A plan in which all fits, made not to fit in one place at a time.
class FindingsTest {

  static final LocalDate DAY = LocalDate.of(2021, 3, 12);
  static final Assignee HEALTH = new Assignee.One("health");
  static final Assignee TRADE = new Assignee.One("trade");
  static final ClauseId FIRST = new ClauseId("I.a");
  static final ClauseId SECOND = new ClauseId("I.b");

  List<Assignee> recipients = new ArrayList<>(List.of(HEALTH));
  List<Clause> clauses = new ArrayList<>(List.of(clause(FIRST, HEALTH), clause(SECOND, HEALTH)));
  List<Promise> promises = new ArrayList<>(List.of(promise("out", Degree.AT_LEAST, "10")));
  List<Share> shares = new ArrayList<>(List.of(share("164", "4"), share("165", "6")));
  List<Cited> notHeld = new ArrayList<>();
  LocalDate annex = DAY;
  List<Remarks.Footnote> footnotes = new ArrayList<>();
  List<Remarks.Wording> wordings = new ArrayList<>(List.of(wording("hộ người có công")));

  private static Words words(String text) {
    return new Words(text, text);
  }

  private static Clause clause(ClauseId id, Assignee... leads) {
    return new Clause(
        id, Optional.empty(), Optional.empty(), List.of(duty(id, false, List.of(), leads)));
  }

  private static Duty duty(ClauseId id, boolean jointly, List<String> acts, Assignee... leads) {
    return new Duty(
        new DutyId(id, 1),
        words("việc"),
        new Parties(List.of(leads), jointly, List.of(), Optional.empty()),
        new Due.Open(Due.Wording.NOTHING),
        Optional.empty(),
        false,
        Set.of(),
        acts);
  }

  private static Promise promise(String code, Degree degree, String value) {
    return new Promise(
        code,
        FIRST,
        words("thoát nghèo"),
        Aim.HOUSEHOLDS_ESCAPE,
        degree,
        Optional.of(value).filter(text -> !text.isEmpty()).map(BigDecimal::new),
        Optional.of(Priority.MERIT),
        Optional.empty());
  }

  private static Share share(String unit, String households) {
    return new Share(unit, Map.of("out", new BigDecimal(households)));
  }

  private static Remarks.Wording wording(String words) {
    return new Remarks.Wording(Priority.MERIT, words, List.of(FIRST));
  }

  private List<Kind> found() {
    var issuer =
        new Heading.Issuer(
            new Assignee.Each(AgencyClass.PROVINCE_COMMITTEE), "19", "", Optional.empty());
    var heading =
        new Heading(
            "1/KH-UBND",
            words("Kế hoạch"),
            words("thử"),
            DAY,
            issuer,
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    var remarks =
        new Remarks(Optional.of(new Remarks.Annex("1/KH-UBND", annex)), footnotes, wordings);
    var acts = new Plan.Acts(List.of(), notHeld);
    var plan =
        new Plan(heading, acts, recipients, clauses, promises, shares, Optional.empty(), remarks);
    return Findings.in(
            plan, (of, agency) -> of == AgencyClass.DEPARTMENTS && agency.equals("trade"))
        .stream()
        .map(Finding::kind)
        .toList();
  }

  @Test
  void nothingIsFoundWhereAllFits() {
    assertThat(found()).isEmpty();
  }

  @Test
  void anAnnexOfAnotherDay() {
    annex = DAY.plusDays(1);
    assertThat(found()).containsExactly(Kind.ANNEX_OF_ANOTHER_DAY);
  }

  @Test
  void sharesThatAreOneHouseholdShortOrOver() {
    shares.set(0, share("164", "3"));
    assertThat(found()).containsExactly(Kind.SHARES_DO_NOT_ADD_UP);
    shares.set(0, share("164", "5"));
    assertThat(found()).containsExactly(Kind.SHARES_DO_NOT_ADD_UP);
  }

  @Test
  void theShareOfTheWholeIsNotOneOfItsParts() {
    shares.add(share("19", "10"));
    assertThat(found()).isEmpty();
  }

  @Test
  void aPromiseWithoutItsNumber() {
    promises.add(promise("more", Degree.EXACTLY, ""));
    assertThat(found()).containsExactly(Kind.PROMISE_WITHOUT_VALUE);
  }

  @Test
  void everybodyAndByAndLargeEverybodyAreTwoPromises() {
    promises.add(promise("nearly", Degree.NEARLY_EVERYBODY, ""));
    assertThat(found()).isEmpty();
    promises.add(promise("all", Degree.EVERYBODY, ""));
    assertThat(found()).containsExactly(Kind.PROMISED_TWICE);
  }

  @Test
  void oneGroupThatGoesByTwoNames() {
    wordings.add(wording("hộ chính sách"));
    assertThat(found()).containsExactly(Kind.SEVERAL_NAMES);
  }

  @Test
  void aFootnoteOnTheStandardAtWhatIsNoRate() {
    footnotes.add(new Remarks.Footnote("1", "out", Remarks.Subject.PROMISE, words("chú thích")));
    assertThat(found()).isEmpty();
    footnotes.add(new Remarks.Footnote("2", "out", Remarks.Subject.STANDARD, words("chú thích")));
    assertThat(found()).containsExactly(Kind.FOOTNOTE_ELSEWHERE);
  }

  @Test
  void aDutyOfNobody() {
    clauses.set(0, clause(FIRST));
    assertThat(found()).containsExactly(Kind.NOBODY_NAMED);
  }

  @Test
  void twoWhoHoldADutyAndNeitherLeads() {
    recipients.add(TRADE);
    clauses.set(1, clause(SECOND, HEALTH, TRADE));
    assertThat(found()).isEmpty();
    var joint = duty(SECOND, true, List.of(), HEALTH, TRADE);
    clauses.set(1, new Clause(SECOND, Optional.empty(), Optional.empty(), List.of(joint)));
    assertThat(found()).containsExactly(Kind.NOBODY_LEADS);
  }

  @Test
  void anAgencyWithADutyToWhomItIsNotSent() {
    clauses.set(1, clause(SECOND, TRADE));
    assertThat(found()).containsExactly(Kind.NOT_A_RECIPIENT);
    recipients.add(new Assignee.Each(AgencyClass.DEPARTMENTS));
    assertThat(found()).isEmpty();
  }

  @Test
  void aLetterThatIsLeftOutAndDThatMayBe() {
    clauses.set(1, clause(new ClauseId("I.c"), HEALTH));
    assertThat(found()).containsExactly(Kind.NUMBER_LEFT_OUT);
    clauses.set(0, clause(new ClauseId("I.d"), HEALTH));
    clauses.set(1, clause(new ClauseId("I.e"), HEALTH));
    assertThat(found()).isEmpty();
  }

  @Test
  void aNumberThatIsLeftOut() {
    clauses.set(0, clause(new ClauseId("I.1"), HEALTH));
    clauses.set(1, clause(new ClauseId("I.3"), HEALTH));
    assertThat(found()).containsExactly(Kind.NUMBER_LEFT_OUT);
  }

  @Test
  void anActWhoseTextIsNotHeldIsFoundOnceADutyRefersToIt() {
    notHeld.add(new Cited("2/QĐ-UBND", DAY, words("việc của sở")));
    assertThat(found()).isEmpty();
    var referring = duty(SECOND, false, List.of("2/QĐ-UBND"), HEALTH);
    clauses.set(1, new Clause(SECOND, Optional.empty(), Optional.empty(), List.of(referring)));
    assertThat(found()).containsExactly(Kind.TEXT_NOT_HELD);
  }
}
