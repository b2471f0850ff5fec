package chungtay.frame;

import chungtay.refusal.Refused;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Stands at the door: tells the browser what a page may load, and turns away forms of other sites
/// and names that the server does not go by.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class Guard extends OncePerRequestFilter {

  static final String POLICY =
      "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'self';"
          + " frame-ancestors 'none'; form-action 'self'";

  private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");
  private static final Set<String> OWN_PAGES = Set.of("same-origin", "none");

  private final TroublePages troubles;
  private final Set<String> hosts;

  /// @param hosts the names that the server goes by; without the check a foreign page could have
  ///   its own name point here and read what it likes
  Guard(
      TroublePages troubles,
      @Value("${chungtay.hosts:localhost,127.0.0.1,[::1]}") Set<String> hosts) {
    this.troubles = troubles;
    this.hosts = Set.copyOf(hosts);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    declare(response);
    var host = request.getServerName().toLowerCase(Locale.ROOT);
    if (!hosts.contains(host)) {
      troubles.write(
          new Refused(FrameRefusal.HOST_UNKNOWN, Map.of("host", host)), request, response);
      return;
    }
    if (!HARMLESS.contains(request.getMethod()) && comesFromElsewhere(request)) {
      troubles.write(new Refused(FrameRefusal.FORM_OF_ANOTHER_SITE, Map.of()), request, response);
      return;
    }
    chain.doFilter(request, response);
  }

  /// Tells the browser what the page of an answer may load and who may frame it.
  static void declare(HttpServletResponse response) {
    response.setHeader("Content-Security-Policy", POLICY);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
  }

  /// A browser says where a form comes from; what is no browser carries nobody's rights with it.
  private static boolean comesFromElsewhere(HttpServletRequest request) {
    var site = request.getHeader("Sec-Fetch-Site");
    if (site != null) return !OWN_PAGES.contains(site);
    var origin = request.getHeader("Origin");
    return origin != null
        && !origin.equals(request.getScheme() + "://" + request.getHeader("Host"));
  }
}
