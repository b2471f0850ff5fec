package chungtay.frame;

import chungtay.access.May;
import chungtay.access.Right;
import chungtay.frame.file.TakesAway;
import chungtay.refusal.Refused;
import chungtay.wording.Format;
import chungtay.wording.WorkingDay;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/// Sees that every page carries its day: without one it is led to the day of business, and a later
/// one is refused.
final class DayInAddress implements HandlerInterceptor {

  private final WorkingDay workingDay;

  DayInAddress(WorkingDay workingDay) {
    this.workingDay = workingDay;
  }

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
      throws IOException {
    var address = Address.of(request);
    if (!(handler instanceof HandlerMethod method) || !isPage(request, address)) return true;
    if (isOfToday(method)) return true;
    var today = workingDay.today();
    if (address.parameter(Address.DAY).isEmpty()) {
      response.sendRedirect(address.on(today).href());
      return false;
    }
    if (address.day().isAfter(today)) {
      var format = Format.of(address.language());
      throw new Refused(
          FrameRefusal.DAY_NOT_YET,
          Map.of("day", format.date(address.day()), "today", format.date(today)));
    }
    return true;
  }

  /// A file that programs ask for without a session, by an address that stays as it is.
  private static boolean isOfToday(HandlerMethod method) {
    var may = method.getMethodAnnotation(May.class);
    return may != null && may.value() == Right.ENTER && method.hasMethodAnnotation(TakesAway.class);
  }

  private static boolean isPage(HttpServletRequest request, Address address) {
    return "GET".equals(request.getMethod())
        && request.getRequestURI().startsWith("/" + address.language().tag() + "/");
  }
}
