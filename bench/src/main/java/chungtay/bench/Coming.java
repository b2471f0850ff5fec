package chungtay.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// The whole census comes in, list by list, into an empty data folder; then the server starts
/// again.
final class Coming {

  /// A line that the set-up prints when a list is in: its name and its seconds.
  private static final Pattern LIST = Pattern.compile("^  (\\S+\\.csv)\\s+([\\d.]+) s$");

  private Coming() {}

  static List<Measurement> in(Server server) throws IOException, InterruptedException {
    var until = server.awaitServing();
    var census = 0.0;
    var lists = 0;
    for (var line : server.said()) {
      var list = LIST.matcher(line);
      if (!list.matches() || !list.group(1).startsWith("2020-59")) continue;
      census += Double.parseDouble(list.group(2));
      lists++;
    }
    var measurements = new ArrayList<Measurement>();
    measurements.add(
        new Measurement(
            "359,236 households and 1,286,751 persons read, matched, classified and committed",
            "90 s",
            seconds(census),
            "%d lists of the census of one review, one after the other; one standard"
                .formatted(lists)));
    measurements.add(
        new Measurement(
            "From the command to the page, on an empty data folder",
            "",
            seconds(until.toMillis() / 1e3),
            "generation and the lists of the other reviews included"));
    measurements.add(
        new Measurement(
            "Heap of the server during that",
            "1 GiB",
            "at most 1 GiB",
            "the script starts it with -Xmx1g; most memory it ever held: " + peak(server)));
    return measurements;
  }

  static List<Measurement> again(Server server, Duration firstPage) {
    return List.of(
        new Measurement(
            "Second start to the first page",
            "10 s",
            seconds(firstPage.toMillis() / 1e3),
            "of which until it says that it serves: "
                + seconds(server.awaitServing().toMillis() / 1e3)));
  }

  /// Resident memory of the process, as the kernel remembers it.
  private static String peak(Server server) throws IOException {
    for (var line : Files.readAllLines(Path.of("/proc", "" + server.pid(), "status"))) {
      if (line.startsWith("VmHWM")) {
        var kilobytes = Long.parseLong(line.replaceAll("\\D", ""));
        return "%,d MB resident".formatted(kilobytes / 1024);
      }
    }
    return "not known";
  }

  private static String seconds(double seconds) {
    return String.format(Locale.ROOT, "%.1f s", seconds);
  }
}
