package chungtay.plan.draft;

import chungtay.plan.document.Assignee;
import chungtay.plan.reader.Draft;
import chungtay.plan.reader.PlanReader;
import chungtay.plan.reader.Purposes;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Reads plans by the rules in `data/plan/reader`, which are made ready once somebody needs them.
@Component
public class Reading {

  private final Path rules;
  private @Nullable PlanReader reader;

  public Reading(@Value("${chungtay.home}") Path home) {
    this.rules = home.resolve("data/plan/reader");
  }

  private synchronized PlanReader reader() {
    if (reader == null) reader = PlanReader.withRules(rules);
    return reader;
  }

  /// @throws chungtay.refusal.Refused if it cannot be read
  Draft read(byte[] file) {
    return reader().read(file, OptionalInt.empty());
  }

  Purposes purposes() {
    return reader().purposes();
  }

  Optional<Assignee> meant(String name, LocalDate day) {
    return reader().meant(name, day);
  }
}
