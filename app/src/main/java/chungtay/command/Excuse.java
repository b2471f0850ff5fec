package chungtay.command;

import chungtay.database.DatabaseRefused;
import chungtay.database.FolderInUse;
import chungtay.refusal.Refused;
import java.io.PrintStream;
import java.util.Optional;
import org.springframework.boot.web.server.PortInUseException;

/// Why a command could not do what was asked, in one line a person can act on.
final class Excuse {

  static final int FAILED = 1;

  private Excuse() {}

  static int print(Throwable problem) {
    return print(problem, System.err);
  }

  static int print(Throwable problem, PrintStream out) {
    out.println("chungtay: " + of(problem));
    return FAILED;
  }

  static String of(Throwable problem) {
    return known(problem).map(Throwable::getMessage).orElseGet(() -> root(problem).toString());
  }

  private static Optional<Throwable> known(Throwable problem) {
    for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
      if (cause instanceof FolderInUse
          || cause instanceof DatabaseRefused
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

  private static Throwable root(Throwable problem) {
    var root = problem;
    for (var cause = root.getCause(); cause != null; cause = root.getCause()) {
      root = cause;
    }
    return root;
  }
}
