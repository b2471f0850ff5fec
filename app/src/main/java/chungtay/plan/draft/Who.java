package chungtay.plan.draft;

import chungtay.plan.document.Assignee;
import java.util.Optional;

/// Somebody whom a plan names.
///
/// @param name as the text or the officer has it
/// @param code none as long as nobody knows whom it means
public record Who(String name, Optional<String> code) {

  public Optional<Assignee> assignee() {
    return code.map(Who::meant);
  }

  private static Assignee meant(String code) {
    for (var of : chungtay.plan.document.AgencyClass.values()) {
      if (of.code().equals(code)) return new Assignee.Each(of);
    }
    return new Assignee.One(code);
  }
}
