package chungtay.law;

import static java.util.Comparator.comparing;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Comparator;
import java.util.regex.Pattern;

/// Names a poverty standard by number and year of its act, such as 59-2015. Ordered by year.
public record StandardId(String value) implements Comparable<StandardId> {

  private static final Pattern FORM = Pattern.compile("\\d{1,4}-\\d{4}");
  private static final Comparator<StandardId> BY_YEAR =
      comparing(StandardId::year).thenComparing(StandardId::value);

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public StandardId {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("not a standard, such as 59-2015: " + value);
    }
  }

  @Override
  public int compareTo(StandardId other) {
    return BY_YEAR.compare(this, other);
  }

  /// Its file within the folder of the law.
  public String file() {
    return "standard/" + value + ".yaml";
  }

  private String year() {
    return value.substring(value.indexOf('-') + 1);
  }

  @Override
  public String toString() {
    return value;
  }
}
