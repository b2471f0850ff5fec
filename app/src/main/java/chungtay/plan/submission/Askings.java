package chungtay.plan.submission;

import chungtay.plan.Edition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// What plans ask to be sent: every `submissions.yaml` below `data/plan`.
@Component
public class Askings {

  private final List<Asking> all;

  public Askings(@Value("${chungtay.home}") Path home) {
    try (var files = Files.walk(home.resolve("data/plan"), 2)) {
      this.all =
          files
              .filter(file -> file.endsWith("submissions.yaml"))
              .sorted()
              .map(Asking::read)
              .toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /// None where a plan asks for nothing.
  public Optional<Asking> of(Edition edition) {
    return all.stream().filter(asking -> asking.isOf(edition)).findFirst();
  }
}
