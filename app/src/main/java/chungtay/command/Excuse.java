package chungtay.command;

import chungtay.database.DatabaseRefused;
import chungtay.database.FolderInUse;
import chungtay.database.Outage;
import chungtay.law.Language;
import chungtay.refusal.Refusal;
import chungtay.refusal.Refused;
import chungtay.vault.MasterKeyRefused;
import chungtay.wording.Messages;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.web.server.PortInUseException;

/// Why a command could not do what was asked, in a line that a person can act on; a refusal in a
/// line for each language.
final class Excuse {

  static final int FAILED = 1;

  private Excuse() {}

  static int print(Throwable problem) {
    return print(problem, System.err);
  }

  static int print(Throwable problem, PrintStream out) {
    var lines = lines(problem);
    for (var line : lines) out.println("chungtay: " + line);
    if (lines.isEmpty()) {
      out.println("chungtay: a fault of the software; report it with what follows");
      problem.printStackTrace(out);
    }
    return FAILED;
  }

  /// None for what nobody has foreseen.
  private static List<String> lines(Throwable problem) {
    var known = known(problem);
    if (known.isEmpty()) {
      return Outage.of(problem)
          .map(outage -> inAll("frame.trouble." + outage.status(), Map.of()))
          .orElse(List.of());
    }
    return known.get() instanceof Refused refused
        ? inAll(key(refused.refusal()), refused.fields())
        : List.of(String.valueOf(known.get().getMessage()));
  }

  private static String key(Refusal refusal) {
    return refusal.room() + ".refusal." + refusal.name();
  }

  /// What a page would say, a line for each language.
  private static List<String> inAll(String key, Map<String, String> fields) {
    return Arrays.stream(Language.values())
        .map(Messages::in)
        .map(say ->
            Stream.of(".why", ".do", ".kept")
                .filter(part -> say.knows(key + part))
                .map(part -> say.with(key + part, fields))
                .collect(Collectors.joining(" ", say.with(key + ".what", fields) + ". ", "")))
        .toList();
  }

  private static Optional<Throwable> known(Throwable problem) {
    for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
      if (cause instanceof FolderInUse
          || cause instanceof DatabaseRefused
          || cause instanceof MasterKeyRefused
          || cause instanceof Refused
          || (cause.getClass() == IllegalStateException.class && cause.getCause() == null)) {
        return Optional.of(cause);
      }
      if (cause instanceof PortInUseException taken) {
        return Optional.of(
            new IllegalStateException(
                "port " + taken.getPort() + " is taken; name another with --port"));
      }
    }
    return Optional.empty();
  }
}
