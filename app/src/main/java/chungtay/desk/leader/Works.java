package chungtay.desk.leader;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import chungtay.access.AgencyId;
import chungtay.desk.Sight;
import chungtay.desk.leader.Work.Holder;
import chungtay.plan.Editions;
import chungtay.plan.page.TaskWords;
import chungtay.plan.task.Holders;
import chungtay.plan.task.Turn;
import chungtay.plan.task.Turn.Timing;
import chungtay.plan.task.Turns;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Looks through the tasks of all plans for what is late at a place, and what soon would be.
@Component
class Works {

  private static final Comparator<Turn> BY_LAST_DAY =
      Comparator.comparing(turn -> turn.lastDay().orElse(LocalDate.MAX));

  private final Editions editions;
  private final Turns turns;
  private final Holders holders;

  Works(Editions editions, Turns turns, Holders holders) {
    this.editions = editions;
    this.turns = turns;
    this.holders = holders;
  }

  /// In the province everybody's; in any other place those of its People's Committees.
  Work of(Sight sight) {
    var day = sight.day();
    var all = editions.all().stream().flatMap(edition -> turns.on(edition, day).stream()).toList();
    var leads = all.stream().flatMap(turn -> turn.task().leads().stream()).collect(toSet());
    var here = holders.within(sight.place().id(), leads, day);
    var those = all.stream().filter(turn -> isOf(turn, here)).toList();
    var late = at(those, Timing.LATE, day);
    return new Work(those.size(), late, at(those, Timing.SOON, day), holders(late, here, day));
  }

  private static boolean isOf(Turn turn, Set<AgencyId> here) {
    return turn.task().leads().stream().anyMatch(here::contains);
  }

  private static List<Turn> at(List<Turn> those, Timing timing, LocalDate day) {
    return those.stream()
        .filter(turn -> turn.timing(day, TaskWords.SOON) == timing)
        .sorted(BY_LAST_DAY)
        .toList();
  }

  private static List<Holder> holders(List<Turn> late, Set<AgencyId> here, LocalDate day) {
    record Held(AgencyId agency, Turn turn) {}
    Map<AgencyId, List<Held>> byAgency =
        late.stream()
            .flatMap(turn -> turn.task().leads().stream().map(agency -> new Held(agency, turn)))
            .filter(held -> here.contains(held.agency()))
            .collect(groupingBy(Held::agency));
    var all = new ArrayList<Holder>();
    byAgency.forEach((agency, held) -> {
      var oldest = held.getFirst().turn().lastDay().orElseThrow(); // late stand by their last days
      all.add(new Holder(agency, held.size(), ChronoUnit.DAYS.between(oldest, day)));
    });
    all.sort(
        Comparator.comparingInt(Holder::tasks)
            .reversed()
            .thenComparing(Comparator.comparingLong(Holder::days).reversed())
            .thenComparing(holder -> holder.agency().value()));
    return all;
  }
}
