package chungtay.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// Measures everything once, in order, and writes it down; takes some minutes and 5 GB.
final class Bench {

  private static final int USERS = 50;

  private Bench() {}

  /// @param arguments `registry` for that part alone; everything if there are none
  static void main(String[] arguments) throws IOException, InterruptedException {
    var home = Path.of(System.getProperty("chungtay.home", "."));
    var isWhole = !List.of(arguments).contains("registry");
    if (isWhole) write(home, Report.WHOLE, inItsFolder(data -> province(home, data)));
    write(home, Report.REGISTRY, inItsFolder(data -> Registry.measured(home, data)));
  }

  private interface Part {
    List<Measurement> over(Path data) throws IOException, InterruptedException;
  }

  private static List<Measurement> inItsFolder(Part part) throws IOException, InterruptedException {
    // Not a closed folder: the account that PostgreSQL runs under must reach it.
    var temporary = Path.of(System.getProperty("java.io.tmpdir"));
    var data = temporary.resolve("chungtay-bench-" + ProcessHandle.current().pid());
    try {
      return part.over(data);
    } finally {
      remove(data);
    }
  }

  private static void write(Path home, Report report, List<Measurement> measurements)
      throws IOException {
    report.write(home.resolve("docs/benchmarks.md"), measurements);
    measurements.forEach(measurement -> System.out.println(measurement.row()));
  }

  private static List<Measurement> province(Path home, Path data)
      throws IOException, InterruptedException {
    var measurements = new ArrayList<>(Country.counted());
    System.gc();
    try (var first = Server.start(home, data)) {
      measurements.addAll(Coming.in(first));
      first.awaitSaying("2021-07.csv ");
    }
    measurements.addAll(secondStart(home, data));
    measurements.addAll(
        Tables.of(
            home,
            data,
            Path.of(System.getProperty("chungtay.keys", "")),
            Path.of(System.getProperty("chungtay.cache", ""))));
    return measurements;
  }

  private static List<Measurement> secondStart(Path home, Path data)
      throws IOException, InterruptedException {
    try (var second = Server.start(home, data)) {
      var serving = second.awaitServing();
      var measurements = new ArrayList<>(Coming.again(second, serving.plus(Users.firstPage())));
      var users = new Users();
      users.ask(10, Duration.ZERO, 1); // warm
      measurements.add(
          asked(
              "a page every 2 s each",
              "40 ms",
              users.pages(),
              users.ask(USERS, Duration.ofSeconds(2), 2)));
      measurements.add(
          asked(
              "as fast as they are answered",
              "",
              users.pages(),
              users.ask(USERS, Duration.ZERO, 3)));
      measurements.addAll(Arrivals.of(USERS));
      return measurements;
    }
  }

  private static Measurement asked(String how, String bar, int pages, Times times) {
    return new Measurement(
        "Pages for %d users, %s".formatted(USERS, how),
        bar.isEmpty() ? "" : "p95 " + bar,
        times.toString(),
        "%,d answers of %d different pages; from posts of the province, a district and a commune"
            .formatted(times.count(), pages));
  }

  private static void remove(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      for (var file : files.toList().reversed()) Files.delete(file);
    }
  }
}
