package chungtay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/// The plan of the house, checked on every build.
class HouseTest {

  static final Path SOURCES = Path.of("src/main/java/chungtay");
  static final Path MIGRATIONS = Path.of("src/main/resources/db");
  static final Path STATEMENTS = Path.of("src/main/resources/chungtay");

  /// A schema has a name; a single letter before the dot is the alias of a row.
  static final Pattern TABLE =
      Pattern.compile(
          "\\b(?:FROM|JOIN|INTO|UPDATE|USING|ANALYZE|COPY|TABLE|REFERENCES)\\s+([a-z]{2,})\\.[a-z_]+");

  @Test
  void roomsOpenOnlyTheDoorsTheyDeclare() {
    ApplicationModules.of(ChungTayApplication.class).verify();
  }

  /// Each room owns one schema; its SQL may read those of the rooms its doors lead to.
  @ParameterizedTest
  @MethodSource("rooms")
  void sqlEntersOnlyThroughTheDoors(String room) throws Exception {
    var open = new TreeSet<>(doors(room));
    open.add(room);

    assertThat(schemasNamedIn(room)).isSubsetOf(open);
  }

  /// A migration is named by its day, its number, its room and what it does.
  @Test
  void migrationsNameTheirRoom() throws Exception {
    try (var files = Files.list(MIGRATIONS)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .isNotEmpty()
          .allMatch(name -> name.matches("\\d{8}\\.\\d{2}-[a-z]+-[a-z-]+\\.sql"))
          .allMatch(name -> Files.isDirectory(SOURCES.resolve(name.split("-", 3)[1])));
    }
  }

  /// No rule and no room asks the system what time it is: a clock is passed in.
  @Test
  void nobodyAsksTheSystemForTheTime() throws Exception {
    var now = Pattern.compile("\\.now\\(\\s*\\)|Clock\\.system(?!UTC\\(\\);)|new Date\\(\\)");
    for (var source : sources(Path.of("src/main/java"), Path.of("../standard/src/main/java"))) {
      assertThat(now.matcher(Files.readString(source)).find()).as(source.toString()).isFalse();
    }
  }

  static Stream<String> rooms() throws IOException {
    try (var folders = Files.list(SOURCES)) {
      return folders
          .filter(Files::isDirectory)
          .map(folder -> folder.getFileName().toString())
          .sorted()
          .toList()
          .stream();
    }
  }

  static Set<String> doors(String room) throws ClassNotFoundException {
    var declared = Class.forName("chungtay." + room + ".package-info").getPackage();
    var module = declared.getAnnotation(ApplicationModule.class);
    assertThat(module).as(room + " declares its doors").isNotNull();
    return Arrays.stream(module.allowedDependencies())
        .map(door -> door.split("::", 2)[0].strip())
        .collect(Collectors.toSet());
  }

  static Set<String> schemasNamedIn(String room) throws IOException {
    var text = new StringBuilder();
    for (var source : sources(SOURCES.resolve(room), STATEMENTS.resolve(room))) {
      text.append(Files.readString(source));
    }
    try (var files = Files.list(MIGRATIONS)) {
      for (var file : files.filter(file -> file.toString().contains("-" + room + "-")).toList()) {
        text.append(Files.readString(file));
      }
    }
    return TABLE.matcher(text).results().map(table -> table.group(1)).collect(Collectors.toSet());
  }

  static Iterable<Path> sources(Path... folders) throws IOException {
    var sources = new TreeSet<Path>();
    for (var folder : folders) {
      if (!Files.isDirectory(folder)) continue; // few rooms have statements of their own files
      try (var files = Files.walk(folder)) {
        files.filter(file -> file.toString().matches(".*\\.(java|sql)")).forEach(sources::add);
      }
    }
    return sources;
  }
}
