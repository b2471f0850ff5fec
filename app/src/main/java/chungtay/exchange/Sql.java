package chungtay.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// The statements that are too long to stand in Java.
final class Sql {

  private Sql() {}

  /// A file of the room's statements, by its name without `.sql`.
  static String file(String name) {
    try (var file = Sql.class.getResourceAsStream(name + ".sql")) {
      return new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
