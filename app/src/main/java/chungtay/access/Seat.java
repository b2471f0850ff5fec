package chungtay.access;

import chungtay.wording.WorkingDay;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// From which post a request asks: the one that its session remembers, as long as it is held.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
public class Seat extends OncePerRequestFilter {

  private static final String POST = "chungtay.post";

  private final Posts posts;
  private final WorkingDay workingDay;

  Seat(Posts posts, WorkingDay workingDay) {
    this.posts = posts;
    this.workingDay = workingDay;
  }

  /// From now on the session asks from a post.
  public static void take(HttpServletRequest request, Post post) {
    leave(request);
    request.getSession(true).setAttribute(POST, post.id().value());
  }

  /// The session is no more, and with it its post.
  public static void leave(HttpServletRequest request) {
    Optional.ofNullable(request.getSession(false)).ifPresent(HttpSession::invalidate);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var post = remembered(request);
    if (post.isEmpty()) {
      chain.doFilter(request, response);
      return;
    }
    var ignored = Officers.from(post.get(), () -> passed(request, response, chain));
  }

  private static boolean passed(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException {
    try {
      chain.doFilter(request, response);
      return true;
    } catch (ServletException e) {
      throw new IOException(e);
    }
  }

  private Optional<Post> remembered(HttpServletRequest request) {
    return Optional.ofNullable(request.getSession(false))
        .map(session -> (UUID) session.getAttribute(POST))
        .flatMap(post -> posts.find(new PostId(post), workingDay.today()));
  }
}
