package chungtay.frame.file;

import chungtay.refusal.Refused;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/// Sees that no more than a few files are written at once, whoever takes them away: the list of a
/// province keeps the database busy for long enough that pages would wait for it.
///
/// Whoever comes too late is told so, and does not wait: a browser shows nothing while it waits for
/// a file, and people press again. Ours, as no act sets any.
@Component
public class FilesAtOnce implements HandlerInterceptor {

  public static final int AT_ONCE = 4;

  private static final String A_MOMENT = "5";
  private static final String TAKEN = FilesAtOnce.class.getName();

  private final Semaphore places = new Semaphore(AT_ONCE);

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (!isFile(handler)) return true;
    if (!places.tryAcquire()) {
      response.setHeader(HttpHeaders.RETRY_AFTER, A_MOMENT);
      throw new Refused(FileRefusal.TOO_MANY_FILES, Map.of("most", Integer.toString(AT_ONCE)));
    }
    request.setAttribute(TAKEN, places);
    return true;
  }

  private static boolean isFile(Object handler) {
    return handler instanceof HandlerMethod method && method.hasMethodAnnotation(TakesAway.class);
  }

  /// Called however the answer ended: written, refused, broken off by whoever asked.
  @Override
  public void afterCompletion(
      HttpServletRequest request,
      HttpServletResponse response,
      Object handler,
      @Nullable Exception thrown) {
    if (request.getAttribute(TAKEN) == null) return;
    request.removeAttribute(TAKEN);
    places.release();
  }
}
