package chungtay.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The folder of one PostgreSQL: its cluster, its password, its log, its port.
record DataFolder(Path home) {

  private static final int PASSWORD_BYTES = 24;
  private static final long LOG_SEGMENT_BYTES = 16L << 20;

  DataFolder {
    home = home.toAbsolutePath().normalize();
  }

  Path cluster() {
    return home.resolve("postgresql-18");
  }

  Path log() {
    return home.resolve("postgresql.log");
  }

  private Path portFile() {
    return home.resolve("postgresql.port");
  }

  /// Whether there is less room than PostgreSQL needs to go on writing its log.
  boolean isFull() {
    try {
      return Files.getFileStore(home).getUsableSpace() < LOG_SEGMENT_BYTES;
    } catch (IOException e) {
      return false; // nobody can tell
    }
  }

  /// What to say of a folder that is full.
  String fullness() {
    return "the disk of %s is full; make room there".formatted(home);
  }

  /// Takes the folder for this process until the channel is closed or the process ends.
  FileChannel claim() {
    try {
      Files.createDirectories(home);
      var channel =
          FileChannel.open(
              home.resolve("claim"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (tryLock(channel) != null) return channel;
      channel.close();
      throw new FolderInUse(home.toString());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot claim " + home, e);
    }
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null; // this very process holds it
    }
  }

  /// The port that the running server wrote down, or 0.
  int port() {
    try {
      return Files.exists(portFile()) ? Integer.parseInt(Files.readString(portFile()).strip()) : 0;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + portFile(), e);
    }
  }

  void writePort(int port) {
    try {
      Files.writeString(portFile(), Integer.toString(port));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + portFile(), e);
    }
  }

  /// The password of the only account, made at the first start and readable by us alone.
  String password() {
    var file = home.resolve("postgresql.password");
    try {
      if (!Files.exists(file)) {
        var secret = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(secret);
        Files.createFile(
            file,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, HexFormat.of().formatHex(secret));
      }
      return Files.readString(file, StandardCharsets.US_ASCII).strip();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot keep the password in " + file, e);
    }
  }

  /// Makes the cluster if there is none. A cluster that was cut in the making is made anew.
  void initialise(Path binaries) {
    try {
      Files.createDirectories(home);
      if (Files.exists(home.resolve("initialised"))) return;
      Command.run("rm", "-rf", "--one-file-system", cluster().toString()).orFail("clearing");
      Files.createDirectories(cluster());
      handOver();
      initdb(binaries);
      Files.createFile(home.resolve("initialised"));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot prepare " + home, e);
    }
  }

  private void handOver() {
    if (!Command.asRoot()) return;
    Command.run("chown", "-R", Command.servant() + ":", cluster().toString()).orFail("chown");
    Command.run("chmod", "700", cluster().toString()).orFail("chmod");
    var reached = Command.run(Command.asServant(List.of("test", "-x", cluster().toString())));
    if (reached.status() != 0) {
      throw new IllegalStateException(
          "the account %s cannot reach %s: a folder above it is closed; choose another with --data"
              .formatted(Command.servant(), cluster()));
    }
  }

  private void initdb(Path binaries) throws IOException {
    var owner = Command.asRoot() ? Command.servant() : System.getProperty("user.name");
    var secret = Files.writeString(home.resolve("postgresql.secret"), password());
    // A real file, because a pipe of root cannot be opened by another account.
    Command.run("chmod", "600", secret.toString()).orFail("chmod");
    if (Command.asRoot()) Command.run("chown", owner, secret.toString()).orFail("chown");
    try {
      Command.run(
              Command.asServant(
                  List.of(
                      binaries.resolve("bin/initdb").toString(),
                      "--pgdata=" + cluster(),
                      "--username=chungtay",
                      "--pwfile=" + secret,
                      "--auth=scram-sha-256",
                      "--encoding=UTF8",
                      "--locale-provider=builtin",
                      "--builtin-locale=C.UTF-8",
                      "--locale=C.UTF-8")))
          .orFail("initdb");
    } finally {
      Files.deleteIfExists(secret);
    }
  }

  /// The live processes that work in the cluster: the postmaster and its backends all stand there.
  Set<Long> holders() {
    try (Stream<Path> processes = Files.list(Path.of("/proc"))) {
      var real = cluster().toRealPath();
      var found = new TreeSet<Long>();
      processes
          .filter(process -> standsIn(process, real))
          .forEach(process -> found.add(id(process)));
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot look through /proc", e);
    }
  }

  private static boolean standsIn(Path process, Path folder) {
    if (!process.getFileName().toString().chars().allMatch(Character::isDigit)) return false;
    try {
      return process.resolve("cwd").toRealPath().equals(folder);
    } catch (IOException e) {
      return false; // gone meanwhile, or a zombie
    }
  }

  private static long id(Path process) {
    return Long.parseLong(process.getFileName().toString());
  }
}
