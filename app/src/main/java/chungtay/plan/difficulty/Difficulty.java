package chungtay.plan.difficulty;

import chungtay.access.AgencyId;
import chungtay.plan.PlanId;
import chungtay.plan.task.About;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Something that stands in the way of a plan, and what was said of it since.
///
/// @param by the agency that raised it
/// @param words what stands in the way
/// @param wish what it asks for; none where it asks for nothing in particular
/// @param day of business on which it was raised
/// @param said since then, the oldest first
public record Difficulty(
    DifficultyId id,
    PlanId plan,
    About about,
    AgencyId by,
    String words,
    Optional<String> wish,
    LocalDate day,
    List<Said> said) {

  public Difficulty {
    said = List.copyOf(said);
  }

  public Standing standing() {
    return said.isEmpty() ? Standing.RAISED : said.getLast().standing();
  }

  /// Of the newest that was said; 0 where nothing was said since it was raised.
  public long entry() {
    return said.isEmpty() ? 0 : said.getLast().entry();
  }

  /// The day of the newest answer.
  public Optional<LocalDate> answered() {
    return said.stream()
        .filter(one -> one.standing() == Standing.ANSWERED)
        .map(Said::day)
        .reduce((_, later) -> later);
  }

  /// With whom it lay from which day to which.
  ///
  /// @param until the day on which the next had it; the day that is asked about where it lies there
  public record Spell(Standing standing, LocalDate from, LocalDate until) {}

  /// All of them by a day, the oldest first; what is over lies with nobody.
  public List<Spell> spells(LocalDate day) {
    var spells = new ArrayList<Spell>();
    var standing = Standing.RAISED;
    var from = this.day;
    for (var one : said) {
      spells.add(new Spell(standing, from, one.day()));
      standing = one.standing();
      from = one.day();
    }
    if (standing.isOpen()) spells.add(new Spell(standing, from, day));
    return List.copyOf(spells);
  }
}
