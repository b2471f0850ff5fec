package chungtay.frame;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;
import org.springframework.core.io.ClassPathResource;

/// Addresses of style sheets and scripts that change when the file changes, so that a browser may
/// keep the file for good.
public final class Assets {

  private static final Map<String, String> HREFS = new ConcurrentHashMap<>();

  private Assets() {}

  /// The address of a file below the static ones, such as `/style/tokens.css`.
  public static String href(String path) {
    return HREFS.computeIfAbsent(path, Assets::stamped);
  }

  private static String stamped(String path) {
    var sum = new CRC32();
    try {
      sum.update(new ClassPathResource("static" + path).getContentAsByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return path + "?v=" + Long.toHexString(sum.getValue());
  }
}
