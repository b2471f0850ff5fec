package chungtay.plan.commendation.page;

import chungtay.frame.Address;
import chungtay.frame.Frame;
import chungtay.plan.Edition;
import chungtay.plan.commendation.Emulation;
import chungtay.plan.page.PlanPages;
import chungtay.wording.Say;

/// Where one is: in the movement of a plan, in a year.
record Here(Frame frame, Edition edition, Emulation emulation, int year) {

  static final String MAPPED = "/{language:vi|en}" + PlanPages.PATH + "/{plan}";

  Say say() {
    return frame.say();
  }

  /// A page of the same plan and year.
  Address page(String path) {
    return frame.page(path(path)).with("year", String.valueOf(year));
  }

  /// The page of the plan itself.
  Address plan() {
    return frame.page(path(""));
  }

  /// Where a form goes.
  String action(String path) {
    return "/" + say().language().tag() + path(path);
  }

  private String path(String path) {
    return PlanPages.PATH + "/" + edition.id().value() + path;
  }

  /// Whether one looks at today: what one looked back at is not changed from there.
  boolean isOfToday() {
    return frame.day().equals(frame.today());
  }

  /// The name of the movement.
  String movement() {
    return emulation.name().in(say().language());
  }
}
