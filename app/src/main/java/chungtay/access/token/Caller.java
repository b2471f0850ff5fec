package chungtay.access.token;

import chungtay.access.Asking;
import chungtay.access.Passing;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Optional;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// In whose name a machine asks: by the token in the heading `Authorization`, under `/api/` alone.
/// Nothing that a browser sends by itself counts there, and nothing here sets a cookie.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class Caller extends OncePerRequestFilter {

  private final Tokens tokens;

  Caller(Tokens tokens) {
    this.tokens = tokens;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !request.getRequestURI().startsWith("/api/");
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
    Passing.as(asking.get(), request, response, chain);
  }

  /// Of two headings none is believed.
  private Optional<Asking> asking(HttpServletRequest request) {
    var headings = Collections.list(request.getHeaders(HttpHeaders.AUTHORIZATION));
    if (headings.size() != 1) return Optional.empty();
    return AccessToken.shown(headings.getFirst())
        .flatMap(token -> tokens.asking(token, request.getRemoteAddr()));
  }
}
