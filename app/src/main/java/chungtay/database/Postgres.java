package chungtay.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A PostgreSQL of our own, running as a durable child process. Linux on x86-64 only.
///
/// It dies with us, whatever kills us, and comes back by itself when it alone is killed. Only this
/// machine can reach it, and only with the password in the data folder.
public final class Postgres implements AutoCloseable {

  /// How much a power cut may take. Tests forget everything anyway.
  public enum Durability {
    DURABLE,
    FORGETFUL
  }

  private static final Logger LOG = LoggerFactory.getLogger(Postgres.class);

  /// One that lived for less did not stand.
  private static final Duration SETTLED = Duration.ofSeconds(2);

  private static final Duration START_AT_MOST = Duration.ofSeconds(60);
  private static final Duration STOP_AT_MOST = Duration.ofSeconds(30);

  private final DataFolder folder;
  private final Path binaries;
  private final Durability durability;
  private final int port;
  private final FileChannel claim;
  private volatile @Nullable Process process;
  private volatile boolean closing;

  /// What the last try failed on; only the owner's thread looks at it.
  private String hindrance = "";

  private Postgres(DataFolder folder, Path binaries, Durability durability) {
    this.folder = folder;
    this.binaries = binaries;
    this.durability = durability;
    this.port = freePort();
    this.claim = folder.claim();
  }

  /// Starts the server of a data folder, making its cluster first if there is none.
  ///
  /// @param data the folder; created if it is missing
  /// @param cache where the programs are unpacked once
  /// @throws FolderInUse if another process runs a server over the folder
  public static Postgres start(Path data, Path cache, Durability durability) {
    var binaries = Binaries.in(cache);
    var folder = new DataFolder(data);
    var postgres = new Postgres(folder, binaries, durability);
    folder.initialise(binaries);
    postgres.clearStale();
    folder.writePort(postgres.port);
    postgres.launch();
    return postgres;
  }

  /// The address of a database, the account and its password included.
  public String url(String database) {
    return url(port, database, folder.password());
  }

  /// The address of a database of the server that another process runs over the same folder, or
  /// nothing when none answers there.
  public static @Nullable String urlOfRunning(Path data, String database) {
    var folder = new DataFolder(data);
    if (!Files.exists(folder.cluster()) || folder.port() == 0) return null;
    var url = url(folder.port(), database, folder.password());
    return answers(url) ? url : null;
  }

  private static String url(int port, String database, String password) {
    return "jdbc:postgresql://127.0.0.1:%d/%s?user=chungtay&password=%s"
        .formatted(port, database, password);
  }

  /// Makes a database unless it is there.
  public void createDatabase(String name) {
    try (var connection = DriverManager.getConnection(url("postgres"));
        var exists = connection.prepareStatement("SELECT 1 FROM pg_database WHERE datname = ?");
        var create = connection.createStatement()) {
      exists.setString(1, name);
      if (!exists.executeQuery().next()) create.execute("CREATE DATABASE \"" + name + "\"");
    } catch (SQLException e) {
      throw new IllegalStateException("cannot create the database " + name, e);
    }
  }

  private static int freePort() {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException("no port is free", e);
    }
  }

  private void launch() {
    var started = new CompletableFuture<Process>();
    // The death signal is tied to the thread that forks, so one thread stays with its child.
    Thread.ofPlatform().daemon().name("postgres-owner").start(() -> own(started));
    started.join();
    await();
  }

  private void own(CompletableFuture<Process> started) {
    try {
      do {
        run(started);
        pause(closing ? 0 : 500); // a server that cannot start must not spin
      } while (!closing);
    } catch (IllegalStateException e) {
      LOG.error("PostgreSQL is left alone", e);
    }
  }

  /// One life of the server. Whatever ends it, but for the first attempt, is outlived by the next.
  private void run(CompletableFuture<Process> started) {
    try {
      var child =
          new ProcessBuilder(Command.asServant(words()))
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.log().toFile()))
              .start();
      process = child;
      if (closing) stop(child);
      var began = System.nanoTime();
      hindrance = "";
      started.complete(child);
      child.waitFor();
      if (closing) return;
      if (System.nanoTime() - began > SETTLED.toNanos()) tell();
      clearStale();
    } catch (IOException | RuntimeException e) {
      if (started.completeExceptionally(e)) closing = true;
      else tellOnce(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// Of a failure that goes on, only the first try is told.
  private void tellOnce(Exception failure) {
    if (failure.toString().equals(hindrance)) return;
    hindrance = failure.toString();
    LOG.error("PostgreSQL cannot be started; trying again.", failure);
  }

  /// Says in the terminal that the server went away, once for each time that it had stood.
  private void tell() {
    if (isFull()) {
      LOG.error("PostgreSQL stopped: {}. It starts again when there is room.", folder.fullness());
    } else {
      LOG.warn("PostgreSQL stopped and is started again; {} says why.", folder.log());
    }
  }

  /// Whether PostgreSQL has no room left to write a log segment.
  boolean isFull() {
    return folder.isFull();
  }

  private List<String> words() {
    var words =
        new ArrayList<>(
            List.of(
                binaries.resolve("bin/postgres").toString(), "-D", folder.cluster().toString()));
    var settings =
        List.of(
            "port=" + port,
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "shared_buffers=256MB",
            "max_wal_size=2GB",
            "work_mem=32MB",
            "maintenance_work_mem=256MB",
            "wal_compression=pglz",
            "timezone=UTC",
            "log_destination=stderr",
            "log_parameter_max_length_on_error=0");
    settings.forEach(setting -> words.addAll(List.of("-c", setting)));
    switch (durability) {
      case DURABLE -> {}
      case FORGETFUL ->
          words.addAll(
              List.of(
                  "-c", "fsync=off", "-c", "full_page_writes=off", "-c", "synchronous_commit=off"));
    }
    return words;
  }

  private void await() {
    var until = System.nanoTime() + START_AT_MOST.toNanos();
    while (!answers(url("postgres"))) {
      if (System.nanoTime() > until) {
        var why = isFull() ? folder.fullness() : "see " + folder.log();
        throw new IllegalStateException("PostgreSQL does not answer: " + why);
      }
      pause(25);
    }
  }

  private static boolean answers(String url) {
    try (var connection = DriverManager.getConnection(url)) {
      return connection.isValid(2);
    } catch (SQLException e) {
      return false;
    }
  }

  /// After a crash: stops a server that still lives and waits for its orphans. The file of its
  /// process id is PostgreSQL's own guard, so it goes only when nobody is left, and nobody is ever
  /// killed hard.
  private void clearStale() {
    var guard = folder.cluster().resolve("postmaster.pid");
    if (!Files.exists(guard)) return;
    var waits = 0;
    for (var holders = folder.holders(); !holders.isEmpty(); holders = folder.holders()) {
      if (waits == 150) throw new IllegalStateException(holders + " still use " + folder.home());
      if (waits == 0) signal(holders, "-INT");
      if (waits == 10) signal(holders, "-TERM");
      if (waits == 50) signal(holders, "-QUIT");
      waits++;
      pause(200);
    }
    try {
      Files.deleteIfExists(guard);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot clear " + guard, e);
    }
  }

  private static void signal(Iterable<Long> processes, String signal) {
    for (var process : processes) {
      Command.run("kill", signal, Long.toString(process));
    }
  }

  private static void pause(long milliseconds) {
    try {
      Thread.sleep(milliseconds);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for PostgreSQL", e);
    }
  }

  /// Ends the server in good order: open sessions are cut, everything committed is on disk.
  @Override
  public void close() {
    closing = true;
    var child = process;
    if (child != null && child.isAlive()) stop(child);
    try {
      claim.close();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot give up " + folder.home(), e);
    }
  }

  private static void stop(Process child) {
    Command.run("kill", "-INT", Long.toString(child.pid()));
    try {
      if (!child.waitFor(STOP_AT_MOST.toSeconds(), TimeUnit.SECONDS)) {
        Command.run("kill", "-QUIT", Long.toString(child.pid()));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
