package chungtay.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// The browser of this machine, which pages are looked at with.
final class Chromium {

  /// Names the program where it stands in no usual place; then it alone counts.
  static final String NAMED = "CHUNGTAY_CHROMIUM";

  private static final List<String> USUAL =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

  /// Asked once: whoever has none skips many tests.
  static final Optional<Path> FOUND = candidates().filter(Chromium::starts).findFirst();

  private Chromium() {}

  private static Stream<Path> candidates() {
    var named = System.getenv(NAMED);
    if (named != null && !named.isEmpty()) return Stream.of(Path.of(named));
    var folders = System.getenv().getOrDefault("PATH", "/usr/bin").split(File.pathSeparator, -1);
    return USUAL.stream().flatMap(name -> Stream.of(folders).map(in -> Path.of(in, name)));
  }

  /// Some systems keep a script of that name that only tells how to install the program.
  private static boolean starts(Path program) {
    if (!Files.isExecutable(program)) return false;
    try {
      var asked =
          new ProcessBuilder(program.toString(), "--version")
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      if (asked.waitFor(20, TimeUnit.SECONDS)) return asked.exitValue() == 0;
      asked.destroyForcibly();
      return false;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /// The driver, which is not to fetch a browser of its own.
  static Playwright driver() {
    var environment = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    return Playwright.create(new Playwright.CreateOptions().setEnv(environment));
  }

  /// Its own words and the days in its forms as our people see them.
  private static Map<String, String> vietnamese() {
    var environment = new HashMap<>(System.getenv());
    environment.put("LANGUAGE", "vi");
    environment.put("LC_ALL", "C.UTF-8");
    return environment;
  }

  /// Without its own sandbox, which root may not use; it sees nothing but our own pages. What no
  /// graphics card draws is drawn sooner by no imitation of one.
  static Browser open(Playwright driver) {
    return driver
        .chromium()
        .launch(
            new BrowserType.LaunchOptions()
                .setExecutablePath(FOUND.orElseThrow())
                .setEnv(vietnamese())
                .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu")));
  }
}
