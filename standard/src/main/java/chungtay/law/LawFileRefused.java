package chungtay.law;

import java.nio.file.Path;
import tools.jackson.core.JacksonException;

/// A file of the law that does not say what it must, or says more.
public final class LawFileRefused extends RuntimeException {

  LawFileRefused(Path file, Exception cause) {
    super(file + " is refused: " + cause.getMessage(), cause);
  }

  LawFileRefused(Path file, JacksonException cause) {
    var place = cause.getLocation() == null ? "" : ", line " + cause.getLocation().getLineNr();
    super(file + place + " is refused: " + cause.getOriginalMessage(), cause);
  }
}
