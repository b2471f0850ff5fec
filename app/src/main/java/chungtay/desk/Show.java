package chungtay.desk;

import chungtay.classification.SubClass;
import chungtay.law.PovertyStandard;
import chungtay.law.Rule;
import chungtay.measure.Filter;
import chungtay.measure.Group;
import chungtay.refusal.Refused;
import chungtay.wording.Say;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What a map shows: some households as a share of others.
///
/// @param code how an address names it
/// @param name how a page names it
/// @param counted whose share is shown
/// @param outOf the households it is a share of; everybody stands for the residents
record Show(Kind kind, String code, String name, Filter counted, Filter outOf) {

  /// What it tells people by.
  enum Kind {
    CLASS,
    GROUP,
    LACK
  }

  static final String POOR = "POOR";

  /// Where the seven colours change, in percent; the same for every day of one question.
  private static final List<Integer> RATE = List.of(1, 2, 3, 5, 8, 12);

  private static final List<Integer> SHARE = List.of(10, 20, 30, 40, 55, 70);

  /// Everything a map can show of a day under a standard.
  static List<Show> all(Sight sight) {
    var standard = sight.standard();
    var say = sight.say();
    var all = new ArrayList<Show>();
    all.add(ofResidents(POOR, say, Sight.POOR));
    all.add(ofResidents("NEAR_POOR", say, Sight.NEAR_POOR));
    if (tellsPoorApart(standard, sight.day())) {
      for (var sub : List.of(SubClass.INCOME, SubClass.DEPRIVATION)) {
        all.add(
            ofPoor(
                Kind.CLASS, sub.name(), say.of("desk.show." + sub.name()), Sight.POOR.with(sub)));
      }
    }
    for (var group : Group.values()) {
      var name = say.of("desk.show.group", say.of("desk.group." + group.name()));
      all.add(ofPoor(Kind.GROUP, group.name(), name, Sight.POOR.with(group)));
    }
    for (var indicator : standard.indicators()) {
      var name = say.of("desk.show.lacks", small(indicator.name().in(say.language())));
      all.add(ofPoor(Kind.LACK, indicator.code(), name, Sight.POOR.lacking(indicator.bit())));
    }
    return List.copyOf(all);
  }

  /// @throws Refused if there is no such thing under the standard
  static Show of(String code, Sight sight) {
    return all(sight).stream()
        .filter(show -> show.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new Refused(DeskRefusal.SHOW_UNKNOWN, Map.of("show", code)));
  }

  boolean isOfResidents() {
    return outOf.equals(Filter.none());
  }

  /// Most groups are small, and small shares need the finer scale.
  private List<Integer> breaks() {
    var isSmall = kind == Kind.GROUP && !counted.groups().contains(Group.ETHNIC_MINORITY);
    return isOfResidents() || isSmall ? RATE : SHARE;
  }

  /// The step of the scale that a share falls on, from 1 to 7: a break belongs to the step above.
  int step(double share) {
    var step = 1;
    for (var atLeast : breaks()) {
      if (share * 100 >= atLeast) step++;
    }
    return step;
  }

  /// The steps in words.
  List<String> legend() {
    var words = new ArrayList<String>();
    var breaks = breaks();
    words.add("< " + breaks.getFirst());
    for (var index = 1; index < breaks.size(); index++) {
      words.add(breaks.get(index - 1) + "–" + breaks.get(index));
    }
    words.add("≥ " + breaks.getLast() + "\u00a0%");
    return words;
  }

  /// A name in the middle of a sentence.
  private static String small(String name) {
    return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }

  /// Whether the act tells those poor by income from those poor by what they lack.
  private static boolean tellsPoorApart(PovertyStandard standard, LocalDate day) {
    return standard.byScores().isSetOn(day)
        && standard.byScores().on(day).value() instanceof Rule.IncomeOrDeprivation;
  }

  private static Show ofResidents(String code, Say say, Filter counted) {
    return new Show(Kind.CLASS, code, say.of("desk.show." + code), counted, Filter.none());
  }

  private static Show ofPoor(Kind kind, String code, String name, Filter counted) {
    return new Show(kind, code, name, counted, Sight.POOR);
  }
}
