package chungtay.desk;

import chungtay.frame.Address;
import chungtay.plan.Edition;
import chungtay.plan.Editions;
import chungtay.plan.Goal;
import chungtay.refusal.Refused;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Which plan a page measures by.
@Component
public class MeasuredPlans {

  private final Editions editions;

  MeasuredPlans(Editions editions) {
    this.editions = editions;
  }

  /// The plan that the address names, else the newest that says how it is measured and had begun by
  /// a day.
  ///
  /// @throws Refused if there is none
  public Edition of(Address address, LocalDate day) {
    var named = address.parameter("plan");
    return editions.all().stream()
        .filter(one -> one.plan().measured().isPresent())
        .filter(one -> named.map(one.id().value().toString()::equals).orElse(true))
        .filter(one -> !Goal.of(one.plan()).from().isAfter(day))
        .findFirst()
        .orElseThrow(() -> new Refused(DeskRefusal.NO_PLAN, Map.of()));
  }
}
