package chungtay.analyst;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/// A column of survey weights: decimals from zero, kept exactly.
///
/// A weight may have thirty decimals, as programs that count in doubles write them. All weights
/// together must stay below 2⁶³; what is larger is a wrong column, not a survey.
final class SurveyWeight {

  private static final BigDecimal MOST = BigDecimal.valueOf(Long.MAX_VALUE);
  private static final int MOST_DECIMALS = 30;
  private static final Pattern WRITTEN =
      Pattern.compile("(?:\\d{1,60}(?:\\.\\d{0,60})?|\\.\\d{1,60})(?:[eE][+-]?\\d{1,2})?");

  private final int column;
  private BigDecimal total = BigDecimal.ZERO;

  SurveyWeight(int column) {
    this.column = column;
  }

  BigDecimal of(Row row) {
    if (row.isEmpty(column)) throw row.bad(column, "is empty; every row needs its weight");
    var text = row.text(column);
    if (text.startsWith("-")) throw row.bad(column, "is below zero");
    if (!WRITTEN.matcher(text).matches()) {
      throw row.bad(column, "is not a decimal such as 12.5");
    }
    var weight = new BigDecimal(text);
    if (weight.stripTrailingZeros().scale() > MOST_DECIMALS) {
      throw row.bad(column, "has more than %d decimals; round it".formatted(MOST_DECIMALS));
    }
    total = total.add(weight);
    if (total.compareTo(MOST) > 0) {
      throw row.bad(column, "is too large: the weights overflow " + MOST);
    }
    return weight;
  }
}
