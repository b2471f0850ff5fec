package chungtay.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// Tables of who may see what, written for people.
public final class Tables {

  private Tables() {}

  /// The names of the columns.
  public static List<String> heads(String table) throws IOException {
    return all(table).getFirst();
  }

  public static Stream<List<String>> rows(String table) throws IOException {
    return all(table).stream().skip(1);
  }

  private static List<List<String>> all(String table) throws IOException {
    try (var file = Tables.class.getResourceAsStream(table)) {
      var text = new String(Objects.requireNonNull(file).readAllBytes(), UTF_8);
      return text.lines().map(line -> List.of(line.split(",", -1))).toList();
    }
  }
}
