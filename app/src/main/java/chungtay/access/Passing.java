package chungtay.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;

/// How a request goes on once it is known who asks, by whichever door they came.
public final class Passing {

  private Passing() {}

  /// @throws IOException also in place of whatever else the rest of the way throws that is checked
  public static void as(
      Asking asking, ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException {
    var ignored = Officers.asking(asking, () -> passed(request, response, chain));
  }

  private static boolean passed(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException {
    try {
      chain.doFilter(request, response);
      return true;
    } catch (ServletException e) {
      throw new IOException(e);
    }
  }
}
