package chungtay.plan.commendation;

import chungtay.law.Words;
import chungtay.plan.Edition;
import chungtay.plan.document.ClauseId;
import chungtay.plan.document.Heading;
import chungtay.plan.document.PlanFolder;
import chungtay.refusal.Refused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/// The movements that plans call to, from `movement.yaml` in the folder of a plan, with the scheme
/// of its scores from `scoring.yaml` beside it.
@Component
public class Emulations {

  private final Map<Act, Called> called;

  public Emulations(@Value("${chungtay.home}") Path home) {
    this.called = Map.copyOf(read(home.resolve("data/plan")));
  }

  private static Map<Act, Called> read(Path plans) {
    var called = new HashMap<Act, Called>();
    try (var folders = Files.list(plans)) {
      for (var folder : folders.toList()) {
        if (!Files.exists(folder.resolve("movement.yaml"))) continue;
        called.put(Act.of(PlanFolder.read(folder).heading()), calledIn(folder));
      }
    } catch (IOException failure) {
      throw new UncheckedIOException("cannot read " + plans, failure);
    }
    return called;
  }

  /// By what a plan is known: its number and day.
  private record Act(String number, LocalDate issued) {

    static Act of(Heading heading) {
      return new Act(heading.number(), heading.issued());
    }
  }

  /// A movement, and how agencies are scored in it.
  private record Called(Emulation emulation, Scheme scheme) {}

  private record Written(
      Words name, List<ClauseId> clauses, String advises, PlanFolder.Basis basis) {}

  private static Called calledIn(Path folder) {
    var written = PlanFolder.read(folder.resolve("movement.yaml"), new TypeReference<Written>() {});
    return new Called(
        new Emulation(written.name(), written.clauses(), written.advises()),
        Scheme.read(folder.resolve("scoring.yaml")));
  }

  public Optional<Emulation> find(Edition edition) {
    return called(edition).map(Called::emulation);
  }

  /// @throws Refused if the plan calls to none
  public Emulation of(Edition edition) {
    return find(edition).orElseThrow(Emulations::none);
  }

  /// @throws Refused if the plan calls to no movement
  public Scheme scheme(Edition edition) {
    return called(edition).map(Called::scheme).orElseThrow(Emulations::none);
  }

  private Optional<Called> called(Edition edition) {
    return Optional.ofNullable(called.get(Act.of(edition.plan().heading())));
  }

  private static Refused none() {
    return new Refused(CommendationRefusal.NO_MOVEMENT, Map.of());
  }

  /// The year that is asked for: one of the plan's; unasked, that of the day, or the nearest to it.
  ///
  /// @throws Refused if it is none of the plan's
  public static int year(Edition edition, Optional<String> asked, LocalDate day) {
    var heading = edition.plan().heading();
    var issued = heading.issued().getYear();
    var years = heading.years().orElseGet(() -> new Heading.Years(issued, issued));
    if (asked.isEmpty()) return Math.clamp(day.getYear(), years.first(), years.last());
    return asked
        .filter(text -> text.matches("\\d{4}"))
        .map(Integer::parseInt)
        .filter(years::contains)
        .orElseThrow(
            () -> new Refused(CommendationRefusal.NO_SUCH_YEAR, Map.of("year", asked.get())));
  }
}
