package chungtay.plan.document;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// By when something must be done, as a plan says it. Which day that is follows from it and is
/// shown beside it, never instead of it.
///
/// Each has a text that says the same (`text`, `parse`): files, tables and addresses hold that.
public sealed interface Due {

  /// "trước ngày": the day itself is too late.
  record Before(LocalDate day) implements Due {

    @Override
    public Optional<LocalDate> lastDay() {
      return Optional.of(day.minusDays(1));
    }

    @Override
    public String text() {
      return "before " + day;
    }
  }

  /// "chậm nhất", "đến ngày": the day itself is in time.
  record By(LocalDate day) implements Due {

    @Override
    public Optional<LocalDate> lastDay() {
      return Optional.of(day);
    }

    @Override
    public String text() {
      return "by " + day;
    }
  }

  /// "trong Quý I năm 2021": its last day is in time.
  ///
  /// @param first the first day of the period
  record Within(Rhythm period, LocalDate first) implements Due {

    public Within {
      if (!period.start(first).equals(first)) {
        throw new IllegalArgumentException(first + " begins no " + period);
      }
    }

    @Override
    public Optional<LocalDate> lastDay() {
      return Optional.of(first.plusMonths(period.months()).minusDays(1));
    }

    @Override
    public String text() {
      var count = (first.getMonthValue() - 1) / period.months() + 1;
      return switch (period) {
        case MONTH -> "within " + YearMonth.from(first);
        case QUARTER -> "within " + first.getYear() + "-Q" + count;
        case HALF_YEAR -> "within " + first.getYear() + "-H" + count;
        case YEAR -> "within " + first.getYear();
      };
    }
  }

  /// "chậm nhất ngày 15 hằng tháng": once in each period.
  ///
  /// @param point none where the plan says how often and not by which day
  record Every(Rhythm rhythm, Optional<Point> point) implements Due {

    @Override
    public Optional<LocalDate> lastDay() {
      return Optional.empty();
    }

    /// The periods that begin between two days, both included.
    public List<Round> rounds(LocalDate first, LocalDate last) {
      var rounds = new ArrayList<Round>();
      var start = rhythm.start(first);
      if (start.isBefore(first)) start = start.plusMonths(rhythm.months());
      for (; !start.isAfter(last); start = start.plusMonths(rhythm.months())) {
        rounds.add(new Round(start, in(start)));
      }
      return List.copyOf(rounds);
    }

    /// Where the plan names no day, the last of the period.
    private LocalDate in(LocalDate start) {
      var end = start.plusMonths(rhythm.months()).minusDays(1);
      return point.map(day -> day.in(start)).orElse(end);
    }

    @Override
    public String text() {
      var name = rhythm.name().toLowerCase(Locale.ROOT).replace('_', '-');
      return "every " + name + point.map(Point::text).orElse("");
    }
  }

  /// One of the periods in which something comes again.
  ///
  /// @param lastDay on which it is in time
  record Round(LocalDate start, LocalDate lastDay) {}

  /// A day within a period, or after it.
  ///
  /// @param month counted from the first of the period; one beyond its last lies in the next
  /// @param day of the month; where a month is shorter, its last
  /// @param tooLate whether the day itself is
  record Point(int month, int day, boolean tooLate) {

    private static final int DAYS = 31;

    public Point {
      if (month < 1 || month > 2 * Rhythm.YEAR.months() || day < 1 || day > DAYS) {
        throw new IllegalArgumentException("no such day: " + day + " of month " + month);
      }
    }

    private LocalDate in(LocalDate start) {
      var in = YearMonth.from(start).plusMonths(month - 1L);
      var named = in.atDay(Math.min(day, in.lengthOfMonth()));
      return tooLate ? named.minusDays(1) : named;
    }

    private String text() {
      return (tooLate ? " before " : " by ") + month + "-" + day;
    }
  }

  /// So many days after something that happens on a day nobody knows beforehand.
  ///
  /// @param working whether days off are not counted
  record After(int days, boolean working) implements Due {

    public After {
      if (days < 1) throw new IllegalArgumentException("days: " + days);
    }

    @Override
    public Optional<LocalDate> lastDay() {
      return Optional.empty();
    }

    @Override
    public String text() {
      return "after " + days + (working ? " working days" : " days");
    }
  }

  /// No day: what the plan says instead, if anything.
  record Open(Wording wording) implements Due {

    @Override
    public Optional<LocalDate> lastDay() {
      return Optional.empty();
    }

    @Override
    public String text() {
      return wording.text;
    }
  }

  /// What plans say where they set no day.
  enum Wording {
    NOTHING("open"),
    /// "kịp thời", "khẩn trương"
    PROMPTLY("promptly"),
    /// "thường xuyên", "liên tục"
    CONSTANTLY("constantly"),
    /// "định kỳ"
    PERIODICALLY("periodically"),
    /// "theo quy định"
    AS_RULED("as ruled");

    private final String text;

    Wording(String text) {
      this.text = text;
    }
  }

  /// The last day on which it is still in time, where the plan fixes one.
  Optional<LocalDate> lastDay();

  /// The same, for a machine to read.
  @JsonValue
  String text();

  /// @throws IllegalArgumentException if it is none of the texts that `text` gives
  @JsonCreator
  static Due parse(String text) {
    return DueText.parse(text);
  }
}
