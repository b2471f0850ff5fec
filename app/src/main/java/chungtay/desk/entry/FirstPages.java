package chungtay.desk.entry;

import chungtay.access.May;
import chungtay.access.Officers;
import chungtay.access.Right;
import chungtay.frame.Address;
import chungtay.frame.Frames;
import chungtay.place.Places;
import chungtay.wording.WorkingDay;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// Where one begins.
@Controller
class FirstPages {

  private final Places places;
  private final Officers officers;
  private final WorkingDay workingDay;

  FirstPages(Places places, Officers officers, WorkingDay workingDay) {
    this.places = places;
    this.officers = officers;
    this.workingDay = workingDay;
  }

  /// The whole province on the day of business; the list of their households for whoever sees no
  /// totals.
  @May(Right.LOOK)
  @GetMapping({"/", "/vi", "/vi/", "/en", "/en/"})
  String first(Address address) {
    var today = workingDay.today();
    var path =
        officers.may(Right.TOTALS)
            ? "/desk/unit/" + Frames.inAddress(places.on(today).province())
            : "/desk/list";
    return "redirect:" + Address.of(address.language(), path, today).href();
  }
}
