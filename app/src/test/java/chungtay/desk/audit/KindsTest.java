package chungtay.desk.audit;

import static org.assertj.core.api.Assertions.assertThat;

import chungtay.law.Language;
import chungtay.wording.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What is done in the house is put into words, and can be looked for.
class KindsTest {

  /// A kind where it is written: at the beginning of a deed, or after whoever does it.
  private static final Pattern WRITTEN =
      Pattern.compile(
          "(?:(?:Deed\\.of|new Deed|new Opening)\\(|perform\\(\\s*\\w+,)\\s*\"([a-z]+\\.[a-z-]+)\"");

  private static Set<String> written() throws IOException {
    var kinds = new TreeSet<String>();
    try (var files = Files.walk(Path.of("src/main/java"))) {
      for (var file : files.filter(one -> one.toString().endsWith(".java")).toList()) {
        WRITTEN
            .matcher(Files.readString(file))
            .results()
            .forEach(found -> kinds.add(found.group(1)));
      }
    }
    return kinds;
  }

  @Test
  void everyKindThatTheHouseWritesIsOffered() throws IOException {
    assertThat(written()).hasSizeGreaterThan(20);
    assertThat(Kinds.OFFERED).containsAll(written());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyKindThatIsOfferedHasWords(Language language) {
    var kinds = new Kinds(Messages.in(language));

    assertThat(Kinds.OFFERED).allMatch(kind -> !kinds.of(kind).equals(kind));
  }
}
