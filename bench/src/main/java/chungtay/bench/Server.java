package chungtay.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

/// The product, started by its own script as somebody at a terminal would.
final class Server implements AutoCloseable {

  static final int PORT = 8991;

  private final Process process;
  private final long began = System.nanoTime();
  private final List<String> said = new CopyOnWriteArrayList<>();
  private final CompletableFuture<Duration> serving = new CompletableFuture<>();

  private Server(Process process) {
    this.process = process;
    Thread.ofPlatform().daemon().start(this::listen);
  }

  /// @param data the data folder; filled with the whole census where it is empty
  static Server start(Path home, Path data) throws IOException {
    var words =
        List.of(
            home.resolve("chungtay").toString(),
            "demo",
            "--full",
            "--data",
            data.toString(),
            "--port",
            Integer.toString(PORT));
    return new Server(new ProcessBuilder(words).redirectErrorStream(true).start());
  }

  private void listen() {
    try (var lines =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        System.out.println("    " + line);
        said.add(line);
        if (line.contains("serves on")) serving.complete(sinceStart());
      }
      serving.completeExceptionally(new IllegalStateException("the server has stopped"));
    } catch (IOException broken) {
      serving.completeExceptionally(broken);
    }
  }

  private Duration sinceStart() {
    return Duration.ofNanos(System.nanoTime() - began);
  }

  /// How long it took until it said that it serves.
  Duration awaitServing() {
    return serving.orTimeout(60, TimeUnit.MINUTES).join();
  }

  /// Waits until a line of its output contains the words.
  void awaitSaying(String words) throws InterruptedException {
    while (said.stream().noneMatch(line -> line.contains(words))) {
      if (!process.isAlive()) throw new IllegalStateException("the server has stopped");
      Thread.sleep(200);
    }
  }

  /// What it has said so far, a line each.
  List<String> said() {
    return new ArrayList<>(said);
  }

  long pid() {
    return process.pid();
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().completeOnTimeout(process, 60, TimeUnit.SECONDS).join();
    process.destroyForcibly();
  }
}
