package chungtay.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// One seed, one province: held on one district, because everything is made commune by commune.
class SameBytesTest {

  static final Path REAL_HOME = Path.of("..");

  @TempDir Path folder;

  final Locale locale = Locale.getDefault();

  @BeforeEach
  void keepOneDistrict() throws IOException {
    var home = Files.createDirectories(folder.resolve("home/data"));
    copy(REAL_HOME.resolve("data/synthetic"), home.resolve("synthetic"));
    copy(REAL_HOME.resolve("data/place"), home.resolve("place"));
    copy(REAL_HOME.resolve("law"), folder.resolve("home/law"));
    keep(home.resolve("place/units-2021.csv"), SameBytesTest::isOfOneDistrict);
    keep(home.resolve("synthetic/district-levels.csv"), SameBytesTest::isOfOneDistrict);
    keep(home.resolve("synthetic/ages-2019.csv"), SameBytesTest::isOfOneDistrict);
  }

  static boolean isOfOneDistrict(String line) {
    return line.startsWith("165,") || line.contains(",165,COMMUNE");
  }

  static void copy(Path from, Path to) throws IOException {
    try (var files = Files.walk(from)) {
      for (var file : files.toList()) Files.copy(file, to.resolve(from.relativize(file)));
    }
  }

  static void keep(Path file, Predicate<String> wanted) throws IOException {
    var lines = Files.readAllLines(file);
    List<String> kept = new ArrayList<>(lines.subList(0, 1));
    lines.stream().skip(1).filter(wanted).forEach(kept::add);
    Files.write(file, kept);
  }

  @AfterEach
  void restoreLocale() {
    Locale.setDefault(locale);
  }

  Map<String, String> hashes(String run, long seed) throws IOException, NoSuchAlgorithmException {
    var files =
        new SyntheticProvince(folder.resolve("home"), seed)
            .write(folder.resolve(run), true, (_, _) -> {});
    Map<String, String> hashes = new TreeMap<>();
    for (var file : WrittenList.paths(files)) {
      var hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
      hashes.put(file.getFileName().toString(), HexFormat.of().formatHex(hash));
    }
    return hashes;
  }

  @Test
  void areMadeInEveryLocale() throws Exception {
    var first = hashes("root", 7);
    for (var language : List.of("de", "vi", "tr", "ar-SA-u-nu-arab")) {
      Locale.setDefault(Locale.forLanguageTag(language));

      assertThat(hashes(language, 7)).as(language).isEqualTo(first);
    }
  }

  @Test
  void areMadeByRunsSideBySide() throws Exception {
    var alone = hashes("alone", 7);
    List<Callable<Map<String, String>>> runs =
        List.of(() -> hashes("a", 7), () -> hashes("b", 7), () -> hashes("c", 7));
    try (var threads = Executors.newFixedThreadPool(runs.size())) {
      for (var run : threads.invokeAll(runs)) assertThat(run.get()).isEqualTo(alone);
    }
  }

  @Test
  void areOthersForAnotherSeed() throws Exception {
    var one = hashes("one", 7);
    var other = hashes("other", 8);

    assertThat(other.keySet()).isEqualTo(one.keySet());
    assertThat(other.values()).doesNotContainAnyElementsOf(one.values());
  }
}
