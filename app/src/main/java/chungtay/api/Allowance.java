package chungtay.api;

import chungtay.access.Machine;
import chungtay.access.Officers;
import chungtay.refusal.Refused;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/// Sees that no machine asks so much that people wait: so many questions of a token in a minute,
/// and so many at once. Ours, as no act sets any.
@Component
class Allowance implements HandlerInterceptor {

  static final int A_MINUTE = 120;
  static final int AT_ONCE = 4;

  private static final int SECONDS = 60;
  private static final String TAKEN = Allowance.class.getName();

  private final Supplier<Optional<Machine>> asks;
  private final Clock clock;
  private final Map<UUID, Use> uses = new ConcurrentHashMap<>();

  @Autowired
  Allowance(Officers officers, Clock clock) {
    this(officers::machine, clock);
  }

  Allowance(Supplier<Optional<Machine>> asks, Clock clock) {
    this.asks = asks;
    this.clock = clock;
  }

  /// What one token has asked.
  private static final class Use {
    private final Semaphore places = new Semaphore(AT_ONCE);
    private long minute;
    private int asked;

    /// @return whether one more question of the minute is within the limit
    synchronized boolean ask(long now) {
      if (now != minute) {
        minute = now;
        asked = 0;
      }
      if (asked == A_MINUTE) return false;
      asked++;
      return true;
    }
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    var machine = asks.get();
    if (machine.isEmpty()) return true; // what a token opens is asked for elsewhere
    var use = uses.computeIfAbsent(machine.get().token(), _ -> new Use());
    var second = clock.instant().getEpochSecond();
    if (!use.ask(second / SECONDS)) {
      throw refused(ApiRefusal.TOO_MANY_QUESTIONS, A_MINUTE, SECONDS - second % SECONDS);
    }
    if (!use.places.tryAcquire()) throw refused(ApiRefusal.TOO_MANY_AT_ONCE, AT_ONCE, 1);
    request.setAttribute(TAKEN, use);
    return true;
  }

  private static Refused refused(ApiRefusal why, int most, long seconds) {
    return new Refused(
        why, Map.of("most", String.valueOf(most), "seconds", String.valueOf(seconds)));
  }

  @Override
  public void afterCompletion(
      HttpServletRequest request,
      HttpServletResponse response,
      Object handler,
      @Nullable Exception thrown) {
    Optional.ofNullable((Use) request.getAttribute(TAKEN)).ifPresent(use -> use.places.release());
  }
}
