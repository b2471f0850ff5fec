package chungtay.analyst;

import chungtay.classification.Area;
import chungtay.classification.Classification;
import chungtay.classification.IncomeFacts;
import chungtay.classification.Scores;
import chungtay.classification.Standard;
import chungtay.law.Indicator;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;

/// Reads the facts of a household from its row, and asks a standard for its class.
final class HouseholdRows {

  /// A column of the table that says whether an indicator is lacked.
  private record Lacked(int column, Indicator indicator) {}

  private final Columns columns;
  private final Standard standard;
  private final LocalDate day;
  private final int household;
  private final int area;
  private final OptionalInt farming;

  HouseholdRows(Columns columns, Standard standard, LocalDate day) {
    this.columns = columns;
    this.standard = standard;
    this.day = day;
    household = columns.column("household");
    area = columns.column("area");
    farming = columns.optional("farming");
  }

  /// By the points of the review form. What is lacked is in them already, so its columns only must
  /// not say nonsense.
  Function<Row, Classification> byScore() {
    var income = columns.column("b1");
    var deprivation = columns.column("b2");
    var lacked = lackedIfThere();
    return row -> {
      requireSound(row, lacked);
      isFarming(row);
      var scores =
          new Scores(
              area(row),
              Math.toIntExact(wholeNumber(row, income, 9)),
              Math.toIntExact(wholeNumber(row, deprivation, 9)));
      return standard.classify(scores, day);
    };
  }

  /// By income and what is lacked, of which every indicator of the standard must be known.
  Function<Row, Classification> byIncome() {
    var income = columns.column("income");
    var lacked = lacked();
    return row -> {
      requireNamed(row);
      var facts =
          new IncomeFacts(
              area(row), wholeNumber(row, income, 15), lacks(row, lacked), isFarming(row));
      return standard.classify(facts, day);
    };
  }

  private List<Lacked> lacked() {
    return standard.indicators().stream()
        .map(indicator -> new Lacked(columns.column(indicator.code()), indicator))
        .toList();
  }

  private List<Lacked> lackedIfThere() {
    var lacked = new ArrayList<Lacked>();
    for (var indicator : standard.indicators()) {
      columns
          .optional(indicator.code())
          .ifPresent(column -> lacked.add(new Lacked(column, indicator)));
    }
    return lacked;
  }

  private int lacks(Row row, List<Lacked> lacked) {
    var pattern = 0;
    for (var each : lacked) {
      if (row.isEmpty(each.column)) throw row.bad(each.column, "is missing; fill in 0 or 1");
      if (row.isSet(each.column)) pattern |= each.indicator.bit();
    }
    return pattern;
  }

  private void requireSound(Row row, List<Lacked> lacked) {
    requireNamed(row);
    for (var each : lacked) {
      if (!row.isEmpty(each.column)) row.isSet(each.column);
    }
  }

  private void requireNamed(Row row) {
    if (row.isEmpty(household)) throw row.bad(household, "names no household; fill it in");
  }

  private Area area(Row row) {
    return switch (row.text(area)) {
      case "rural" -> Area.RURAL;
      case "urban" -> Area.URBAN;
      default -> throw row.bad(area, "is neither rural nor urban");
    };
  }

  /// Not said is not farming, as it is for all where the column is left out.
  private boolean isFarming(Row row) {
    return farming.isPresent() && !row.isEmpty(farming.getAsInt()) && row.isSet(farming.getAsInt());
  }

  private static long wholeNumber(Row row, int column, int mostDigits) {
    var text = row.text(column);
    var isWhole = !text.isEmpty() && text.chars().allMatch(digit -> digit >= '0' && digit <= '9');
    if (!isWhole) throw row.bad(column, "is not a whole number from 0, in digits only");
    var number = new BigInteger(text);
    if (number.compareTo(BigInteger.TEN.pow(mostDigits)) >= 0) {
      throw row.bad(column, "is too large; it has more than %d digits".formatted(mostDigits));
    }
    return number.longValue();
  }
}
