package chungtay.synthetic;

import chungtay.law.Indicator;
import chungtay.law.StandardId;
import chungtay.synthetic.Dice.Stream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/// What the households of one commune lack, and in which order they would stop lacking it.
///
/// The two standards ask for many of the same things: what is lacking under the old one and asked
/// by the new one is lacking under both. How common each gap is: made up.
final class Deprivations {

  /// Ages are taken once, so that a gap does not come and go by a birthday.
  private static final LocalDate DAY = LocalDate.of(2020, 12, 31);

  private final List<Gap> gaps = new ArrayList<>();

  Deprivations(Table table, List<Indicator> of59, List<Indicator> of07, Dice commune) {
    for (var row : table.rows()) {
      var usual = 0.4 + 1.2 * commune.fraction();
      gaps.add(
          new Gap(
              bit(of59, row.text("code")),
              bit(of07, row.text("code")),
              usual * row.number("weight_59"),
              usual * row.number("weight_07"),
              new Members(
                  row.number("age_from"), row.number("age_to"), row.number("more_than_percent"))));
    }
  }

  private static int bit(List<Indicator> indicators, String code) {
    return indicators.stream()
        .filter(indicator -> indicator.code().equals(code))
        .mapToInt(Indicator::bit)
        .findFirst()
        .orElse(0);
  }

  /// What each standard finds.
  record Lacks(int under59, int under07) {

    int under(StandardId standard) {
      return standard.equals(SyntheticProvince.NEW) ? under07 : under59;
    }
  }

  /// What one household may lack under each standard, the likeliest first.
  ///
  /// An order once for all: who lacks less than before lacks nothing new.
  record Needs(List<Gap> by59, List<Gap> by07) {

    /// @param count how much the household lacks under 59/2015/QĐ-TTg
    /// @param stricter how much more the new standard finds
    Lacks lacking(int count, int stricter) {
      var under59 = 0;
      var under07 = 0;
      var lacked = by59.subList(0, Math.min(count, by59.size()));
      for (var gap : lacked) {
        under59 |= gap.bit59();
        under07 |= gap.bit07();
      }
      var more = stricter;
      for (var gap : by07) {
        if (more == 0) break;
        if (lacked.contains(gap)) continue;
        under07 |= gap.bit07();
        more--;
      }
      return new Lacks(under59, under07);
    }
  }

  Needs of(Household household) {
    var ages = household.people().stream().mapToInt(person -> person.ageOn(DAY)).toArray();
    var dice = Dice.of(household.seed(), Stream.NEEDS);
    NavigableMap<Double, Gap> by59 = new TreeMap<>();
    NavigableMap<Double, Gap> by07 = new TreeMap<>();
    for (var gap : gaps) {
      var turn59 = dice.turn(1);
      var turn07 = dice.turn(1);
      if (!gap.isPossible(ages)) continue;
      if (gap.bit59() != 0) by59.put(turn59 / gap.weight59(), gap);
      if (gap.bit07() != 0) by07.put(turn07 / gap.weight07(), gap);
    }
    return new Needs(List.copyOf(by59.values()), List.copyOf(by07.values()));
  }

  /// Something a household may lack, for the standards that ask for it.
  ///
  /// @param bit59 0 if 59/2015/QĐ-TTg does not ask for it
  /// @param bit07 0 if 07/2021/NĐ-CP does not ask for it
  private record Gap(int bit59, int bit07, double weight59, double weight07, Members members) {

    boolean isPossible(int[] ages) {
      var of = 0;
      for (var age : ages) if (age >= members.from() && age <= members.to()) of++;
      return of > 0 && 100 * of > members.morePercent() * ages.length;
    }
  }

  /// Whom it takes to lack it: so many members of these ages.
  private record Members(int from, int to, int morePercent) {}
}
