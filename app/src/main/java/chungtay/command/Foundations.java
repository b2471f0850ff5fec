package chungtay.command;

import chungtay.access.Agencies;
import chungtay.audit.Actor;
import chungtay.place.Places;
import chungtay.plan.task.FirstPlan;
import chungtay.wording.WorkingDay;
import org.springframework.stereotype.Component;

/// What every server stands on before the first list comes in: units, agencies, the plan.
@Component
class Foundations {

  static final Actor SETUP = new Actor("chungtay", "cài đặt", "terminal");

  private final Places places;
  private final Agencies agencies;
  private final FirstPlan plan;
  private final WorkingDay workingDay;

  Foundations(Places places, Agencies agencies, FirstPlan plan, WorkingDay workingDay) {
    this.places = places;
    this.agencies = agencies;
    this.plan = plan;
    this.workingDay = workingDay;
  }

  /// Lays what is not laid yet; a second time it does nothing.
  void lay() {
    places.seed(SETUP);
    agencies.seed(SETUP, places.on(workingDay.today()).province().id());
    plan.seed(SETUP);
  }
}
