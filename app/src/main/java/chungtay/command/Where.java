package chungtay.command;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Which data a command works with: the options that several commands share.
final class Where {

  @Option(
      names = "--data",
      paramLabel = "FOLDER",
      description = "The data folder; by default one of this checkout's own, outside of it.")
  @Nullable Path data;

  @Option(
      names = "--database",
      paramLabel = "URL",
      description =
          "JDBC address of a PostgreSQL 17 or newer, account included, instead of our own.")
  @Nullable String database;

  /// The settings that the server reads.
  Map<String, Object> settings() {
    var settings = new HashMap<String, Object>();
    settings.put("chungtay.data", folder().toString());
    Optional.ofNullable(database).ifPresent(url -> settings.put("chungtay.database.url", url));
    return settings;
  }

  private Path folder() {
    return data == null
        ? Path.of(System.getProperty("chungtay.data", "data"))
        : data.toAbsolutePath();
  }
}
