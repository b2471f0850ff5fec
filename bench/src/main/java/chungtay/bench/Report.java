package chungtay.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;

/// A part of `docs/benchmarks.md`, between two marks: what was measured last.
enum Report {
  WHOLE("./chungtay bench"),
  REGISTRY("./chungtay bench registry");

  private static final String TO = "<!-- end of what was measured -->";

  private final String from;

  Report(String command) {
    from = "<!-- measured: written by " + command + " -->";
  }

  void write(Path page, List<Measurement> measurements) throws IOException {
    var text = Files.readString(page);
    var begins = text.indexOf(from);
    var ends = text.indexOf(TO, begins);
    if (begins < 0 || ends < 0) throw new IOException("no marks in " + page);
    var rows = measurements.stream().map(Measurement::row).collect(Collectors.joining("\n"));
    var block =
        """
        %s

        Measured on %s. %s

        | what | bar | measured | how |
        | --- | --- | --- | --- |
        %s

        """
            .formatted(from, LocalDate.now(ZoneId.systemDefault()), machine(), rows);
    Files.writeString(page, text.substring(0, begins) + block + text.substring(ends));
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
