package chungtay.wording;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import chungtay.law.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every message file of the house.
class MessagesTest {

  static final Path FILES = Path.of("src/main/resources/messages");
  static final Pattern GAPS = Pattern.compile("\\{(\\w+)");

  static List<String> rooms() throws IOException {
    try (var files = Files.list(FILES)) {
      return files
          .map(file -> file.getFileName().toString().replaceFirst("\\..*", ""))
          .distinct()
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void bothLanguagesHaveTheSameKeysWithTheSameGaps(String room) throws IOException {
    var vietnamese = read(room, Language.VI);
    var english = read(room, Language.EN);

    assertThat(english.stringPropertyNames())
        .containsExactlyInAnyOrderElementsOf(vietnamese.stringPropertyNames());
    for (var key : vietnamese.stringPropertyNames()) {
      assertThat(gaps(english.getProperty(key)))
          .as(key)
          .isEqualTo(gaps(vietnamese.getProperty(key)));
    }
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void aKeyStandsOnceInItsFile(String room) throws IOException {
    for (var language : Language.values()) {
      var keys =
          Files.readAllLines(file(room, language), UTF_8).stream()
              .filter(line -> line.contains("=") && !line.startsWith("#"))
              .map(line -> line.substring(0, line.indexOf('=')).strip())
              .toList();

      assertThat(keys).doesNotHaveDuplicates();
    }
  }

  /// A key that is put together ends in a dot where it stands in the source.
  @Test
  void everyKeyThatATemplateOrAClassNamesExists() throws IOException {
    var named = Pattern.compile("say(?:\\(\\))?\\s*\\.(?:of|with|knows)\\(\\s*\"([^\"]+)\"");
    var missing = new TreeSet<String>();
    for (var root : List.of("src/main/java", "src/main/jte")) {
      try (var files = Files.walk(Path.of(root))) {
        for (var file : files.filter(Files::isRegularFile).toList()) {
          named
              .matcher(Files.readString(file))
              .results()
              .map(match -> match.group(1))
              .filter(key -> !known(key))
              .forEach(missing::add);
        }
      }
    }

    assertThat(missing).isEmpty();
  }

  private static boolean known(String key) {
    var say = Messages.in(Language.VI);
    return say.knows(key) || (key.endsWith(".") && say.anyBeginsWith(key));
  }

  private static Set<String> gaps(String message) {
    return GAPS.matcher(message)
        .results()
        .map((MatchResult gap) -> gap.group(1))
        .collect(Collectors.toSet());
  }

  private static Properties read(String room, Language language) throws IOException {
    var read = new Properties();
    try (var reader = Files.newBufferedReader(file(room, language), UTF_8)) {
      read.load(reader);
    }
    return read;
  }

  private static Path file(String room, Language language) {
    return FILES.resolve(room + "." + language.tag() + ".properties");
  }
}
