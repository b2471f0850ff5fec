package chungtay.analyst;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The commands as an analyst starts them: by the script, with the real Java and its real options.
/// Only Maven is played, because this runs within it.
class StartScriptTest {

  private static final String TABLE = "household,area,b1,b2\nh,rural,120,0\n";
  private static final String[] CLASSIFY = {
    "classify", "--standard", "59-2015", "--by", "score", "-"
  };

  /// Far above the 0.7 s that a start takes, so that a busy machine fails nothing.
  private static final Duration LIMIT = Duration.ofSeconds(60);

  private @TempDir Path checkout;

  private record Finished(int status, String out, String err) {}

  @BeforeEach
  void aCheckoutThatIsNotBuilt() throws Exception {
    Files.copy(Path.of("../chungtay"), checkout.resolve("chungtay"));
    run(checkout, "", List.of("cp", "-r", Path.of("../law").toRealPath().toString(), "law"));
    Files.createFile(checkout.resolve("pom.xml"));
    Files.createDirectories(checkout.resolve("standard/src"));
    Files.createFile(checkout.resolve("standard/pom.xml"));
    var built = Files.createDirectories(checkout.resolve("made/lib"));
    for (var part : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      if (part.endsWith(".jar"))
        Files.copy(Path.of(part), built.resolve(Path.of(part).getFileName()));
    }
    var jar = checkout.resolve("made/standard-0.jar").toString();
    var made = ToolProvider.findFirst("jar").orElseThrow();
    assertThat(made.run(System.out, System.err, "cf", jar, "-C", "target/classes", ".")).isZero();
    playMaven(
        """
        #!/bin/sh
        case $1 in
          -v) echo 'Apache Maven 3.9.9' ;;
          *) cp -r made/* standard/target/ && echo build >>builds ;;
        esac
        """);
  }

  @Test
  void aCommandBuildsOnceAndThenStartsWithoutMaven() throws Exception {
    var first = run(TABLE, CLASSIFY);

    assertThat(first.status).as(first.err).isZero();
    assertThat(first.out).contains("h,rural,120,0,POOR,INCOME,");
    assertThat(checkout.resolve("standard/target/analyst.aot")).exists();

    playMaven("#!/bin/sh\necho asked >>builds\nexit 1\n");
    var second = run(TABLE, CLASSIFY);

    assertThat(second).isEqualTo(new Finished(0, first.out, ""));
    assertThat(checkout.resolve("builds")).hasContent("build\n");
  }

  /// A look for what is not there fails, and must not end the script before it has told of it.
  @Test
  void whatIsMissingIsToldBeforeAnythingIsBuilt() throws Exception {
    playMaven("#!/bin/sh\nexit 127\n");

    var refused = run(TABLE, CLASSIFY);

    assertThat(refused.status).as(refused.err).isEqualTo(2);
    assertThat(refused.err)
        .contains("Missing on this machine", "Maven 3.8 or newer: apt-get install");
    assertThat(checkout.resolve("builds")).doesNotExist();
  }

  /// As Maven writes it where it takes the output for a terminal.
  @Test
  void aColouredVersionIsRead() throws Exception {
    playMaven(
        """
        #!/bin/sh
        case $1 in
          -v) printf '\\033[1mApache Maven 3.7.9\\033[m\\nMaven home: /usr/share/maven 3.9.9\\n' ;;
        esac
        """);

    assertThat(run(TABLE, CLASSIFY).err).contains("Maven 3.8 or newer");
  }

  @Test
  void twoCommandsInAPipeBuildOnce() throws Exception {
    var shell =
        "./chungtay classify --codes | ./chungtay measure --k 1 --indicators standard; exit 0";

    run(checkout, "", List.of("bash", "-c", shell));

    assertThat(checkout.resolve("builds")).hasContent("build\n");
  }

  /// The first command too: it builds in the checkout, and must come back before it reads.
  @Test
  void aFileIsLookedForInTheFolderWhereTheCommandIsGiven() throws Exception {
    var elsewhere = Files.createDirectories(checkout.resolve("elsewhere"));
    Files.writeString(elsewhere.resolve("households.csv"), TABLE);
    var shell = "cd elsewhere && ../chungtay classify --standard 59-2015 --by score households.csv";

    var first = run(checkout, "", List.of("bash", "-c", shell));

    assertThat(first.status).as(first.err).isZero();
    assertThat(first.out).contains("h,rural,120,0,POOR,INCOME,");
    assertThat(checkout.resolve("builds")).hasContent("build\n");
  }

  private void playMaven(String script) throws IOException {
    var maven = Files.createDirectories(checkout.resolve("bin")).resolve("mvn");
    Files.writeString(maven, script);
    assertThat(maven.toFile().setExecutable(true)).isTrue();
  }

  private Finished run(String in, String... arguments) throws Exception {
    var command = new ArrayList<>(List.of("bash", "chungtay"));
    command.addAll(List.of(arguments));
    return run(checkout, in, command);
  }

  private static Finished run(Path checkout, String in, List<String> command) throws Exception {
    var out = checkout.resolve("out");
    var err = checkout.resolve("err");
    var given = Files.writeString(checkout.resolve("in"), in);
    var builder =
        new ProcessBuilder(command)
            .directory(checkout.toFile())
            .redirectInput(given.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().merge("PATH", checkout + "/bin", (path, first) -> first + ":" + path);
    var process = builder.start();
    var ended = process.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS);
    process.destroyForcibly();
    assertThat(ended).as("ended within %s", LIMIT).isTrue();
    return new Finished(process.exitValue(), Files.readString(out), Files.readString(err));
  }
}
