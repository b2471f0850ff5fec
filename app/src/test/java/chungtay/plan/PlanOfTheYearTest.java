package chungtay.plan;

import static org.assertj.core.api.Assertions.assertThat;

import chungtay.plan.document.Heading;
import chungtay.plan.document.Plan;
import chungtay.plan.task.PlanOffice;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// Which plan says how far a unit has to come in a year, where there are several.
class PlanOfTheYearTest {

  static final PlanOffice OFFICE = new PlanOffice();

  @AfterAll
  static void close() {
    OFFICE.close();
  }

  /// Kế hoạch 45 as another plan of the same unit and year that promises nothing of the poor.
  private static Plan onHouses() {
    var plan = PlanOffice.PLAN;
    var of = plan.heading();
    var heading =
        new Heading(
            "132/KH-UBND",
            of.kind(),
            of.title(),
            LocalDate.of(2021, 7, 20),
            of.issuer(),
            of.years(),
            of.signed(),
            of.parent());
    return new Plan(
        heading,
        plan.acts(),
        plan.recipients(),
        plan.clauses(),
        List.of(),
        List.of(),
        plan.measured(),
        plan.remarks());
  }

  @Test
  void aNewerPlanThatPromisesNothingOfThePoorDoesNotTakeThePlaceOfOneThatDoes() {
    var houses = OFFICE.publish(onHouses());
    assertThat(OFFICE.editions.measured(houses.unit(), 2021)).contains(houses);

    var poor = OFFICE.publish(PlanOffice.PLAN);
    OFFICE.publish(onHouses());

    assertThat(
            OFFICE.editions.measured(poor.unit(), 2021).map(one -> one.plan().heading().number()))
        .contains("45/KH-UBND");
    assertThat(OFFICE.editions.measured(poor.unit(), 2022)).isEmpty();
  }
}
