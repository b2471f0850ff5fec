package chungtay.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;

/// Puts what was measured into `docs/benchmarks.md`, between the two marks.
final class Report {

  private static final String FROM = "<!-- measured: written by ./chungtay bench -->";
  private static final String TO = "<!-- end of what was measured -->";

  private Report() {}

  static void write(Path page, List<Measurement> measurements) throws IOException {
    var text = Files.readString(page);
    var from = text.indexOf(FROM);
    var to = text.indexOf(TO);
    if (from < 0 || to < from) throw new IOException("no marks in " + page);
    var rows = measurements.stream().map(Measurement::row).collect(Collectors.joining("\n"));
    var block =
        """
        %s

        Measured on %s. %s

        | what | bar | measured | how |
        | --- | --- | --- | --- |
        %s

        """
            .formatted(FROM, LocalDate.now(ZoneId.systemDefault()), machine(), rows);
    Files.writeString(page, text.substring(0, from) + block + text.substring(to));
  }

  private static String machine() throws IOException {
    var processor =
        Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
            .filter(line -> line.startsWith("model name"))
            .map(line -> line.substring(line.indexOf(':') + 1).strip())
            .findFirst()
            .orElse("an unknown processor");
    var memory = Files.readAllLines(Path.of("/proc/meminfo")).getFirst().replaceAll("\\D", "");
    var load = Files.readString(Path.of("/proc/loadavg")).replaceAll(" .*\\s*", "");
    return "%d cores of %s, %d GB, %s, JDK %s; load when it ended %s."
        .formatted(
            Runtime.getRuntime().availableProcessors(),
            processor,
            Long.parseLong(memory) >> 20,
            System.getProperty("os.name"),
            Runtime.version(),
            load);
  }
}
