package chungtay.plan.task;

import static org.assertj.core.api.Assertions.assertThat;

import chungtay.access.AgencyId;
import chungtay.plan.Edition;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// Every directive of the plan is somebody's task on the day that it is published.
class TasksOfPlan45Test {

  static final PlanOffice OFFICE = new PlanOffice();
  static final Edition PLAN_45 = OFFICE.publish(PlanOffice.PLAN);
  static final List<Turn> TURNS = OFFICE.turns(PLAN_45, PlanOffice.DAY);

  @AfterAll
  static void close() {
    OFFICE.close();
  }

  @Test
  void whatIsPublishedIsReadAgainAsItWas() {
    assertThat(OFFICE.editions.all()).extracting(Edition::plan).containsExactly(PlanOffice.PLAN);
  }

  @Test
  void everyDutyIsATaskOfSomebody() {
    var duties = PlanOffice.PLAN.duties().toList();

    assertThat(TURNS.stream().map(turn -> turn.duty().id()).distinct().toList())
        .hasSameElementsAs(duties.stream().map(duty -> duty.id()).toList());
  }

  @Test
  void eachOfNineDistrictsSendsItsPlan() {
    var sending = of("III.1.2/1", 3);

    assertThat(sending)
        .hasSize(9)
        .allSatisfy(turn -> {
          assertThat(turn.lastDay()).contains(java.time.LocalDate.of(2021, 3, 30));
          assertThat(turn.task().waiting()).isEqualTo(OFFICE.agency("labour"));
        });
  }

  @Test
  void eachOf178CommunesMakesItsPlansForItsOwnDistrict() {
    var making = of("III.1.2/2", 2);

    assertThat(making).hasSize(178);
    var baoLinh = OFFICE.committee("05554");
    assertThat(making)
        .filteredOn(turn -> turn.task().leads().contains(baoLinh))
        .extracting(turn -> turn.task().waiting())
        .containsExactly(OFFICE.committee("167")); // Định Hóa
  }

  @Test
  void whatNobodyLeadsIsOneTaskOfTwo() {
    assertThat(of("III.3.4.b", 1))
        .extracting(turn -> turn.task().leads())
        .containsExactly(Set.of(OFFICE.agency("health"), OFFICE.agency("agriculture")));
  }

  @Test
  void whatNamesNobodyIsTheStandingAgencysWhoReportsToTheCommittee() {
    assertThat(of("I.3", 2))
        .singleElement()
        .satisfies(turn -> {
          assertThat(turn.task().leads()).containsExactly(OFFICE.agency("labour"));
          assertThat(turn.task().waiting()).isEqualTo(OFFICE.committee("19"));
        });
  }

  @Test
  void theClassOfDepartmentsLeavesOutWhoeverIsListedBesideIt() {
    var departments = leads(of("V.2/1", 1));

    assertThat(departments)
        .contains(OFFICE.agency("labour"), OFFICE.agency("justice"))
        .doesNotContain(
            OFFICE.agency("social_insurance"),
            OFFICE.agency("policy_bank"),
            OFFICE.agency("fatherland_front"));
  }

  @Test
  void everyAgencyTakesOnAMeritHousehold() {
    // 17 departments, 9 districts, 178 communes, 5 mass organisations
    assertThat(of("III.4/3", 2)).hasSize(17 + 9 + 178 + 5);
  }

  private static List<AgencyId> leads(List<Turn> turns) {
    return turns.stream().flatMap(turn -> turn.task().leads().stream()).toList();
  }

  private static List<Turn> of(String clause, int number) {
    return TURNS.stream()
        .filter(turn -> turn.duty().id().clause().path().equals(clause))
        .filter(turn -> turn.duty().id().number() == number)
        .toList();
  }
}
