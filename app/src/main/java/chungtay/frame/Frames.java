package chungtay.frame;

import chungtay.access.Officers;
import chungtay.wording.Messages;
import chungtay.wording.WorkingDay;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Makes the frame of a page from its address.
@Component
public class Frames {

  private final WorkingDay workingDay;
  private final Officers officers;
  private final Clock clock;
  private final boolean demo;

  Frames(
      WorkingDay workingDay,
      Officers officers,
      Clock clock,
      @Value("${chungtay.demo:false}") boolean demo) {
    this.workingDay = workingDay;
    this.officers = officers;
    this.clock = clock;
    this.demo = demo;
  }

  /// The frame of a page that shows no place, or cannot: it asks nothing of the database.
  public Frame ofNoPlace(Address address, Menu menu) {
    return frame(address, menu, Where.NOWHERE);
  }

  private Frame frame(Address address, Menu menu, Where where) {
    var today = workingDay.today();
    return new Frame(
        Messages.in(address.language()),
        address,
        address.dayIfAny().filter(day -> !day.isAfter(today)).orElse(today),
        today,
        menu,
        where,
        demo,
        new Frame.Asked(officers.actor("page").post(), clock.instant()));
  }
}
