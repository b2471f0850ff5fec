package chungtay.access.entry;

import chungtay.access.Asking;
import chungtay.access.Passing;
import chungtay.access.Posts;
import chungtay.wording.WorkingDay;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Who a request comes from: whoever came in in the browser that sends it. No page can take the
/// cookies that say so, and no other site's form carries them.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
public class Seat extends OncePerRequestFilter {

  private static final String SESSION = "chungtay";
  private static final String DEVICE = "chungtay-device";
  private static final String JOURNEY = "chungtay-journey";

  /// Browsers keep nothing for longer.
  private static final Duration DEVICE_KEPT = Duration.ofDays(400);

  private final Sessions sessions;
  private final Posts posts;
  private final WorkingDay workingDay;

  Seat(Sessions sessions, Posts posts, WorkingDay workingDay) {
    this.sessions = sessions;
    this.posts = posts;
    this.workingDay = workingDay;
  }

  /// The browser that a request comes from.
  public static Visitor visitor(HttpServletRequest request) {
    var agent = Objects.requireNonNullElse(request.getHeader(HttpHeaders.USER_AGENT), "");
    return new Visitor(request.getRemoteAddr(), agent, cookie(request, DEVICE));
  }

  /// What the browser shows of its session.
  public static Optional<Token> token(HttpServletRequest request) {
    return cookie(request, SESSION);
  }

  private static Optional<Token> cookie(HttpServletRequest request, String name) {
    return Stream.ofNullable(request.getCookies())
        .flatMap(Arrays::stream)
        .filter(cookie -> cookie.getName().equals(named(request, name)))
        .map(Cookie::getValue)
        .filter(text -> !text.isBlank())
        .map(Token::new)
        .findFirst();
  }

  /// The browser remembers that somebody came in.
  public static void take(Entry entry, HttpServletRequest request, HttpServletResponse response) {
    // For as long as the browser runs; the house ends it earlier.
    set(response, request, SESSION, entry.session().text(), Duration.ofSeconds(-1));
    entry.device().ifPresent(one -> set(response, request, DEVICE, one.text(), DEVICE_KEPT));
  }

  /// The browser forgets it.
  public static void leave(HttpServletRequest request, HttpServletResponse response) {
    set(response, request, SESSION, "", Duration.ZERO);
  }

  /// The browser remembers its way to an outside provider, until it is too late anyway.
  ///
  /// @param sealed readable to the house alone
  public static void leaveFor(
      String sealed, Duration kept, HttpServletRequest request, HttpServletResponse response) {
    set(response, request, JOURNEY, sealed, kept);
  }

  /// What the browser shows of its way to an outside provider.
  public static Optional<String> journey(HttpServletRequest request) {
    return cookie(request, JOURNEY).map(Token::text);
  }

  /// Under this prefix browsers take a cookie from this very host alone, and over a closed line
  /// only, so that no neighbour of the same domain can slip one in.
  private static String named(HttpServletRequest request, String name) {
    return request.isSecure() ? "__Host-" + name : name;
  }

  private static void set(
      HttpServletResponse response,
      HttpServletRequest request,
      String name,
      String value,
      Duration kept) {
    // Lax, not strict: who comes back from an outside provider comes from another site.
    var cookie =
        ResponseCookie.from(named(request, name), value)
            .httpOnly(true)
            .secure(request.isSecure())
            .sameSite("Lax")
            .path("/")
            .maxAge(kept)
            .build();
    response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
  }

  /// What is the same for everybody, and where a token counts and no session does.
  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return request.getRequestURI().matches("/(style|script|vendor|api)/.*");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var asking = asking(request);
    if (asking.isEmpty()) {
      chain.doFilter(request, response);
      return;
    }
    // What one may see is kept in no browser for the next who sits there; a page may still allow
    // it.
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    Passing.as(asking.get(), request, response, chain);
  }

  /// A page on a wall asks for itself again and again, whoever may have left the room. Were that
  /// noted, its session would never be idle; so it ends as any other, after the last page that
  /// somebody opened.
  private static boolean renewsItself(HttpServletRequest request) {
    return "GET".equals(request.getMethod()) && "wall".equals(request.getParameter("view"));
  }

  private Optional<Asking> asking(HttpServletRequest request) {
    return token(request)
        .flatMap(token -> renewsItself(request) ? sessions.look(token) : sessions.find(token))
        .filter(Session::proven)
        .map(session ->
            new Asking(
                session.account(),
                session
                    .post()
                    .flatMap(post -> posts.find(post, workingDay.today()))
                    .filter(post -> post.account().equals(session.account())),
                request.getRemoteAddr(),
                Optional.of(session.id())));
  }
}
