package chungtay.synthetic;

import chungtay.synthetic.Dice.Stream;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;

/// When one commune decides, and under which number.
///
/// The days lie inside the review calendar of the law, on working days; within it they are made up.
final class Days {

  /// Public holidays of 2021 among the days that are drawn here: the tenth of the third lunar
  /// month.
  private static final MonthDay HUNG_KINGS = MonthDay.of(Month.APRIL, 21);

  private static final List<LocalDate> OF_FORMS = days(2021, Month.SEPTEMBER.getValue(), 6, 28);

  private final Dice dice;
  private final int numbersBefore;
  private final List<Decision> yearly = new ArrayList<>();
  private final List<Decision> monthly = new ArrayList<>();
  private final Decision underNew;

  Days(Commune commune, long seed) {
    dice = Dice.of(seed, Stream.DAYS, commune.number());
    numbersBefore = dice.below(25);
    for (var year = 2018; year <= 2020; year++) yearly.add(draw(december(year, 10, 18), 95));
    for (var month = 1; month < Month.DECEMBER.getValue(); month++) {
      monthly.add(draw(days(2021, month, 17, 28), 8 * month));
    }
    yearly.add(draw(december(2021, 6, 9), 100));
    underNew = draw(december(2021, 10, 14), 120);
  }

  record Decision(String number, LocalDate day) {}

  /// The review of the year, under 59/2015/QĐ-TTg.
  Decision review(int year) {
    return yearly.get(year - 2018);
  }

  /// The review of 2021 under 07/2021/NĐ-CP.
  Decision reviewUnderNew() {
    return underNew;
  }

  /// Between reviews.
  Decision inMonth(int month) {
    return monthly.get(month - 1);
  }

  /// When the surveyor fills a household's form for the review of 2021.
  static LocalDate ofForm(Household household) {
    return OF_FORMS.get(Dice.of(household.seed(), Stream.DAYS).below(OF_FORMS.size()));
  }

  private Decision draw(List<LocalDate> days, int around) {
    var day = days.get(dice.below(days.size()));
    return new Decision((numbersBefore + around + dice.below(7)) + "/QĐ-UBND", day);
  }

  private static List<LocalDate> december(int year, int first, int last) {
    return days(year, Month.DECEMBER.getValue(), first, last);
  }

  /// The working days, both ends included.
  private static List<LocalDate> days(int year, int month, int first, int last) {
    return LocalDate.of(year, month, first)
        .datesUntil(LocalDate.of(year, month, last).plusDays(1))
        .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0)
        .filter(day -> !MonthDay.from(day).equals(HUNG_KINGS))
        .toList();
  }
}
