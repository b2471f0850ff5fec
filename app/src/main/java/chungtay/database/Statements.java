package chungtay.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// Statements that are too long to stand in Java; each stands in a file beside its class.
public final class Statements {

  private Statements() {}

  /// @param name of the file, without `.sql`
  public static String beside(Class<?> type, String name) {
    try (var file = type.getResourceAsStream(name + ".sql")) {
      return new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
