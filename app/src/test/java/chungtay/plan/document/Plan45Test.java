package chungtay.plan.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Kế hoạch 45/KH-UBND as the repository holds it, against what a reader of the plan counts.
class Plan45Test {

  static final Plan PLAN = PlanFolder.read(Path.of("../data/plan/45-2021"));

  @Test
  void itIsThePlanOfTheTwelfthOfMarch() {
    assertThat(PLAN.heading().number()).isEqualTo("45/KH-UBND");
    assertThat(PLAN.heading().issued()).isEqualTo(LocalDate.of(2021, 3, 12));
    assertThat(PLAN.acts().bases()).hasSize(5);
  }

  @Test
  void everyPartButTheLastIsThere() {
    var parts = PLAN.clauses().stream().map(clause -> clause.id().part()).distinct().toList();

    assertThat(parts).containsExactly("I", "II", "III", "IV", "V", "end");
  }

  @Test
  void onlyTheTwoDutiesOfPurposeNameNobody() {
    var nobody = PLAN.duties().filter(duty -> duty.parties().leads().isEmpty()).toList();

    assertThat(nobody).extracting(duty -> duty.id().clause().path()).containsOnly("I.3").hasSize(2);
  }

  @Test
  void theDistrictsSendTheirPlansBeforeTheThirtyFirst() {
    assertThat(duty("III.1.2/1", 3))
        .satisfies(duty -> {
          assertThat(duty.parties().leads()).containsExactly(Assignee.of("district_committees"));
          assertThat(duty.due()).isEqualTo(new Due.Before(LocalDate.of(2021, 3, 31)));
          assertThat(duty.due().lastDay()).contains(LocalDate.of(2021, 3, 30));
          assertThat(duty.report().orElseThrow().via()).contains(Assignee.of("labour"));
        });
  }

  @Test
  void fiveDepartmentsAssessAndPlanWithinTheFirstQuarter() {
    var duty = duty("III.1.1/2", 1);

    assertThat(duty.parties().leads()).hasSize(5);
    assertThat(duty.parties().jointly()).isFalse();
    assertThat(duty.due().lastDay()).contains(LocalDate.of(2021, 3, 31));
  }

  @Test
  void whatTheFrontIsAskedForIsNoOrder() {
    var requested = PLAN.duties().filter(Duty::requested).toList();

    assertThat(requested)
        .extracting(duty -> duty.id().clause().path())
        .containsOnly("V.3/1", "V.3/2");
  }

  @Test
  void whatTheDistrictsSeeToIsTheCommunesToDo() {
    var seenTo = PLAN.duties().filter(duty -> duty.parties().through().isPresent()).toList();

    assertThat(seenTo)
        .hasSize(5)
        .allSatisfy(duty ->
            assertThat(duty.parties().leads()).containsExactly(Assignee.of("commune_committees")));
  }

  @Test
  void theNineDistrictsAddUpToTheMeritHouseholds() {
    var sum =
        PLAN.shares().stream()
            .filter(share -> !share.unit().equals("19"))
            .map(share -> share.of().get("merit_out_counted"))
            .filter(Objects::nonNull)
            .reduce(BigDecimal.ZERO, BigDecimal::add);

    assertThat(sum).isEqualByComparingTo("194"); // 7 + 4 + 17 + 24 + 22 + 61 + 2 + 45 + 12
  }

  @Test
  void whatDoesNotFitIsFound() {
    var kinds =
        findings().stream().collect(Collectors.groupingBy(Finding::kind, Collectors.counting()));

    assertThat(kinds)
        .containsOnlyKeys(
            Finding.Kind.ANNEX_OF_ANOTHER_DAY,
            Finding.Kind.PROMISED_TWICE,
            Finding.Kind.SEVERAL_NAMES,
            Finding.Kind.NOT_A_RECIPIENT,
            Finding.Kind.FOOTNOTE_ELSEWHERE,
            Finding.Kind.PROMISE_WITHOUT_VALUE,
            Finding.Kind.NOBODY_NAMED,
            Finding.Kind.NOBODY_LEADS,
            Finding.Kind.NUMBER_LEFT_OUT,
            Finding.Kind.TEXT_NOT_HELD);
  }

  @Test
  void thoseWithDutiesToWhomItIsNotSentAreNamed() {
    assertThat(findings())
        .filteredOn(finding -> finding.kind() == Finding.Kind.NOT_A_RECIPIENT)
        .flatExtracting(Finding::details)
        .containsExactly("commune_committees", "social_insurance", "business_association");
  }

  @Test
  void ofHealthALetterIsLeftOut() {
    assertThat(findings())
        .filteredOn(finding -> finding.kind() == Finding.Kind.NUMBER_LEFT_OUT)
        .containsExactly(
            new Finding(
                Finding.Kind.NUMBER_LEFT_OUT,
                List.of(new ClauseId("III.3.2.a"), new ClauseId("III.3.2.c")),
                List.of("b")));
  }

  private static List<Finding> findings() {
    // Social insurance, the policy bank and the association are listed apart from departments.
    return Findings.in(
        PLAN,
        (of, agency) ->
            of == AgencyClass.DEPARTMENTS
                && !List.of(
                        "social_insurance",
                        "policy_bank",
                        "business_association",
                        "fatherland_front")
                    .contains(agency));
  }

  private static Duty duty(String clause, int number) {
    return PLAN.duties()
        .filter(duty -> duty.id().equals(new DutyId(new ClauseId(clause), number)))
        .findFirst()
        .orElseThrow();
  }
}
