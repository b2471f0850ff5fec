package chungtay.plan.page;

import static java.util.Comparator.comparing;

import chungtay.frame.Frame;
import chungtay.frame.Where.Link;
import chungtay.place.UnitId;
import chungtay.place.Units;
import chungtay.plan.Edition;
import chungtay.plan.cascade.Aim;
import chungtay.plan.cascade.Cascades;
import chungtay.plan.cascade.HandDown;
import chungtay.plan.cascade.HandDowns;
import chungtay.plan.cascade.HandDowns.Said;
import chungtay.wording.Say;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// What was handed down of an aim and what was answered to it, in all versions.
@Component
record CascadeHistory(Cascades cascades, HandDowns handDowns) {

  /// What a unit handed down to each below it, the newest first; last what the plan itself hands
  /// out.
  List<CascadePage.Version> versions(CascadeSheets.Asked asked, LocalDate day, Say say) {
    var edition = asked.edition();
    var of = new HandDowns.Of(edition.id(), asked.aim(), asked.unit().id());
    var all = new ArrayList<>(handDowns.all(of, day));
    var planned = cascades.planned(edition, asked.aim(), asked.unit().id());
    if (!planned.given().isEmpty()) all.add(planned);
    var units = cascades.units(edition);
    return all.stream().map(one -> version(one, units, say)).toList();
  }

  private static CascadePage.Version version(HandDown one, Units units, Say say) {
    var sum = one.given().values().stream().mapToInt(Integer::intValue).sum();
    var parts = one.given().keySet().stream().sorted(comparing(id -> name(id, units))).toList();
    return new CascadePage.Version(
        one.version() == 0
            ? say.of("plan.cascade.version.plan", one.by(), one.day(), sum)
            : say.of("plan.cascade.version", one.version(), one.day(), sum, one.by()),
        one.version() == 0 ? "" : one.reason(),
        parts.stream()
            .map(id ->
                say.of(
                    "plan.cascade.version.part", name(id, units), one.given().getOrDefault(id, 0)))
            .toList());
  }

  private static String name(UnitId unit, Units units) {
    return units.find(unit).map(found -> found.name()).orElse("");
  }

  /// Where what the plan hands out by its own annex is less or more than it promises as a whole.
  Optional<PlanPage.Finding> found(Edition edition, Frame frame) {
    if (edition.plan().measured().isEmpty()) return Optional.empty();
    var aim = new Aim.Rate();
    return cascades
        .promised(edition, aim)
        .filter(all -> all.sum() > 0 && all.missing() != 0)
        .map(all -> {
          var sentence =
              all.missing() > 0
                  ? frame.say().of("plan.finding.short", all.sum(), all.whole(), all.missing())
                  : frame.say().of("plan.finding.over", all.sum(), all.whole(), -all.missing());
          var door = frame.page(CascadePages.path(edition, edition.unit())).with("aim", aim.code());
          return new PlanPage.Finding(
              sentence, List.of(new Link(frame.say().of("plan.plan.cascade"), door.href())));
        });
  }

  /// What a unit answered, the newest first.
  List<String> said(CascadeSheets.Asked asked, LocalDate day, Say say) {
    return handDowns.said(asked.edition().id(), asked.aim(), day).reversed().stream()
        .filter(one -> one.unit().equals(asked.unit().id()))
        .map(Said::answer)
        .map(one -> {
          var what =
              one.counter()
                  .map(counter -> say.of("plan.cascade.said.counter", counter, one.households()))
                  .orElseGet(() -> say.of("plan.cascade.said.agreed", one.households()));
          return what + " " + say.of("plan.cascade.said", one.reason(), one.by(), one.day());
        })
        .toList();
  }
}
