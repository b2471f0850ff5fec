package chungtay.frame.file;

import chungtay.access.AccountId;
import chungtay.access.Officers;
import chungtay.refusal.Refused;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/// Sees that no more than a few files are written at once, whoever takes them away: the list of a
/// province keeps the database busy for long enough that pages would wait for it. One account has
/// half of the places at most, so that nobody over a slow line keeps everybody else away.
///
/// Whoever comes too late is told so, and does not wait: a browser shows nothing while it waits for
/// a file, and people press again. Ours, as no act sets any.
@Component
public class FilesAtOnce implements HandlerInterceptor {

  public static final int AT_ONCE = 4;
  public static final int FOR_ONE = 2;

  private static final String A_MOMENT = "5";
  private static final String TAKEN = FilesAtOnce.class.getName();

  private final Officers officers;
  private final List<AccountId> written = new ArrayList<>();

  FilesAtOnce(Officers officers) {
    this.officers = officers;
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    var asking = officers.asking().filter(_ -> isFile(handler));
    if (asking.isEmpty()) return true;
    var account = asking.get().account().id();
    var refusal = taken(account);
    if (refusal.isPresent()) {
      response.setHeader(HttpHeaders.RETRY_AFTER, A_MOMENT);
      throw refusal.get();
    }
    request.setAttribute(TAKEN, account);
    return true;
  }

  /// Takes a place, or says why there is none.
  private synchronized Optional<Refused> taken(AccountId account) {
    if (written.size() >= AT_ONCE) return refused(FileRefusal.TOO_MANY_FILES, AT_ONCE);
    if (Collections.frequency(written, account) >= FOR_ONE) {
      return refused(FileRefusal.TOO_MANY_FOR_ONE, FOR_ONE);
    }
    written.add(account);
    return Optional.empty();
  }

  private static Optional<Refused> refused(FileRefusal refusal, int most) {
    return Optional.of(new Refused(refusal, Map.of("most", Integer.toString(most))));
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
    if (!(request.getAttribute(TAKEN) instanceof AccountId account)) return;
    request.removeAttribute(TAKEN);
    leave(account);
  }

  private synchronized void leave(AccountId account) {
    written.remove(account);
  }
}
