package chungtay.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A copy of the files of the law, in which a test breaks one thing.
record LawCopy(Path folder) {

  static LawCopy in(Path folder) throws IOException {
    Files.createDirectory(folder.resolve("standard"));
    for (var document : Law.read(LawTest.FOLDER).documents()) {
      Files.copy(LawTest.FOLDER.resolve(document.file()), folder.resolve(document.file()));
    }
    return new LawCopy(folder);
  }

  void refuses(String file, String saying) {
    assertThatThrownBy(() -> Law.read(folder))
        .isInstanceOf(LawFileRefused.class)
        .hasMessageContaining(file)
        .hasMessageContaining(saying);
  }

  void changeText(String file, String old, String replacement) throws IOException {
    change(file, Pattern.quote(old), replacement);
  }

  /// Changes the first place only, so that each test breaks one thing.
  void change(String file, String pattern, String replacement) throws IOException {
    var path = folder.resolve(file);
    var before = Files.readString(path);
    var after = before.replaceFirst(pattern, Matcher.quoteReplacement(replacement));
    assertThat(after).as(pattern).isNotEqualTo(before);
    Files.writeString(path, after);
  }
}
