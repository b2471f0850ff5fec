package chungtay.law;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// On which days offices work. It knows the years that `law/days-off.yaml` holds and no other.
public final class WorkingCalendar {

  /// The days off of one year.
  ///
  /// @param working days of a weekend that are worked, in exchange for others
  public record DaysOff(Set<DayOfWeek> weekend, List<Holiday> holidays, Set<LocalDate> working) {

    public DaysOff {
      weekend = Set.copyOf(weekend);
      holidays = List.copyOf(holidays);
      working = Set.copyOf(working);
      if (weekend.size() == DayOfWeek.values().length) {
        throw new IllegalArgumentException("a week without a working day");
      }
      for (var day : working) {
        if (!weekend.contains(day.getDayOfWeek()) || isHoliday(holidays, day)) {
          throw new IllegalArgumentException(day + " is worked anyway, or is a holiday");
        }
      }
    }

    private boolean contains(LocalDate day) {
      if (working.contains(day)) return false;
      return weekend.contains(day.getDayOfWeek()) || isHoliday(holidays, day);
    }

    private static boolean isHoliday(List<Holiday> holidays, LocalDate day) {
      return holidays.stream().anyMatch(holiday -> holiday.days().contains(day));
    }

    private boolean liesIn(int year) {
      return working.stream().allMatch(day -> day.getYear() == year)
          && holidays.stream()
              .flatMap(holiday -> holiday.days().stream())
              .allMatch(day -> day.getYear() == year);
    }
  }

  /// Days off under one name, substitutes for those on a weekend among them.
  public record Holiday(Words name, List<LocalDate> days) {

    public Holiday {
      days = List.copyOf(days);
      if (days.isEmpty()) throw new IllegalArgumentException(name.en() + " has no day");
    }
  }

  /// Nobody loaded the days off of this year; we never guess them.
  public static final class YearNotLoaded extends RuntimeException {

    private final int year;

    YearNotLoaded(int year) {
      super("the days off of " + year + " are not loaded");
      this.year = year;
    }

    public int year() {
      return year;
    }
  }

  private final Map<Integer, DaysOff> years;

  WorkingCalendar(Dated<DaysOff> daysOff) {
    years =
        daysOff.history().stream()
            .filter(entry -> entry.value().isPresent())
            .collect(
                toUnmodifiableMap(
                    entry -> entry.from().getYear(), entry -> entry.value().orElseThrow()));
  }

  /// Refuses a year that begins late or holds days of another, which would be lost in silence.
  static Dated<DaysOff> checked(Dated<DaysOff> daysOff) {
    for (var entry : daysOff.history()) {
      var from = entry.from();
      if (from.getDayOfYear() != 1) throw new IllegalArgumentException(from + " begins no year");
      if (!entry.value().map(days -> days.liesIn(from.getYear())).orElse(true)) {
        throw new IllegalArgumentException("a day outside " + from.getYear());
      }
    }
    return daysOff;
  }

  /// @throws YearNotLoaded if the file does not hold the year, as in every question below
  public boolean isDayOff(LocalDate day) {
    var year = years.get(day.getYear());
    if (year == null) throw new YearNotLoaded(day.getYear());
    return year.contains(day);
  }

  public LocalDate nextWorkingDay(LocalDate day) {
    return working(day, 1);
  }

  public LocalDate previousWorkingDay(LocalDate day) {
    return working(day, -1);
  }

  /// The last of so many working days, the day itself not counted.
  ///
  /// @param count from 0, which gives the day itself, working or not
  public LocalDate plusWorkingDays(LocalDate day, int count) {
    if (count < 0) throw new IllegalArgumentException(count + " working days");
    var last = day;
    for (var counted = 0; counted < count; counted++) last = nextWorkingDay(last);
    return last;
  }

  /// How many working days come after the first day, up to the last, itself included.
  public long workingDaysBetween(LocalDate exclusive, LocalDate inclusive) {
    if (inclusive.isBefore(exclusive)) {
      throw new IllegalArgumentException(inclusive + " is before " + exclusive);
    }
    return exclusive
        .plusDays(1)
        .datesUntil(inclusive.plusDays(1))
        .filter(day -> !isDayOff(day))
        .count();
  }

  /// On which day a term really ends: if its last day is a day off, with the next working day
  /// (91/2015/QH13, Article 148(5), read in a summary).
  ///
  /// For terms counted in days, weeks, months or years. A day that an act or a plan names, such as
  /// "before 31 March", is no term: it stays where it is.
  public LocalDate lastDayOfTerm(LocalDate day) {
    return isDayOff(day) ? nextWorkingDay(day) : day;
  }

  private LocalDate working(LocalDate day, int step) {
    var next = day.plusDays(step);
    while (isDayOff(next)) next = next.plusDays(step);
    return next;
  }
}
