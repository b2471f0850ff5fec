package chungtay.plan.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chungtay.access.Post;
import chungtay.access.Role;
import chungtay.plan.Edition;
import chungtay.plan.inspection.CarryingOutAnInspection.Saying;
import chungtay.plan.inspection.PlanningAnInspection.Planning;
import chungtay.plan.task.PlanOffice;
import chungtay.refusal.Refused;
import com.github.f4b6a3.uuid.UuidCreator;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// Between which days a plan is inspected: that of 12/3/2021 for the year 2021.
class InspectionDaysTest {

  static final PlanOffice OFFICE = new PlanOffice();
  static final Edition PLAN_45 = OFFICE.publish(PlanOffice.PLAN);
  static final LocalDate ISSUED = LocalDate.of(2021, 3, 12);
  static final LocalDate END = LocalDate.of(2022, 12, 31);
  static final Post LABOUR = OFFICE.post(OFFICE.agency("labour"), Role.STANDING_AGENCY);
  static final Inspections INSPECTIONS =
      new Inspections(OFFICE.database.client(), new FollowUps(OFFICE.database.client()));
  static final Inspectable INSPECTABLE =
      new Inspectable(OFFICE.tasks, OFFICE.recipients, OFFICE.agencies, OFFICE.places);

  @AfterAll
  static void close() {
    OFFICE.close();
  }

  private static InspectionId planned(LocalDate first, LocalDate last) {
    var id = new InspectionId(UuidCreator.getTimeOrderedEpoch());
    var of = OFFICE.committee("05554");
    new PlanningAnInspection(INSPECTIONS, INSPECTABLE, OFFICE.database.acts())
        .plan(
            PLAN_45,
            new Planning(id, of, List.of(), first, last, "hai cán bộ", "định kỳ"),
            OFFICE.speaker(LABOUR, ISSUED));
    return id;
  }

  private static void carriedOut(InspectionId id, LocalDate held) {
    new CarryingOutAnInspection(INSPECTIONS, OFFICE.editions, OFFICE.database.acts())
        .say(
            new Saying(id, 0, Course.CARRIED_OUT, Optional.of(held), "đã xong"),
            OFFICE.speaker(LABOUR, ISSUED));
  }

  private static void refused(Runnable what, InspectionRefusal why) {
    assertThatThrownBy(what::run)
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(why));
  }

  @Test
  void aPlanIsInspectedFromTheDayItIsIssuedToTheEndOfTheYearAfterItsLast() {
    assertThatCode(() -> planned(ISSUED, END)).doesNotThrowAnyException();
    refused(() -> planned(ISSUED.minusDays(1), END), InspectionRefusal.INSPECTION_OUTSIDE_THE_PLAN);
    refused(() -> planned(ISSUED, END.plusDays(1)), InspectionRefusal.INSPECTION_OUTSIDE_THE_PLAN);
  }

  @Test
  void nobodyInspectedBeforeThereWasAPlan() {
    var id = planned(ISSUED, END);

    refused(
        () -> carriedOut(id, ISSUED.minusDays(1)), InspectionRefusal.CARRIED_OUT_BEFORE_THE_PLAN);
    assertThatCode(() -> carriedOut(id, ISSUED)).doesNotThrowAnyException();
  }
}
