package chungtay.desk.calendar;

import chungtay.frame.Answer;
import chungtay.frame.Chip;
import chungtay.frame.Where.Link;
import java.util.List;
import java.util.Optional;

/// Everything `desk/calendar.jte` prints, ready to print.
///
/// @param before the month before, and its name
/// @param whose one's own agency's, and everybody's
/// @param days names of the days of the week
/// @param note why a day is not marked as one off; empty where the year is loaded
/// @param feed for calendar programs; none from a post that has no tasks
public record CalendarPage(
    Answer answer,
    Link before,
    Link after,
    List<Link> whose,
    List<String> days,
    List<List<Day>> weeks,
    String note,
    Optional<Feed> feed) {

  public CalendarPage {
    whose = List.copyOf(whose);
    days = List.copyOf(days);
    weeks = List.copyOf(weeks);
  }

  /// @param name the day with its month, as a phone shows it
  /// @param within whether it is of the month
  /// @param off whether offices are closed
  /// @param more how many tasks are not shown, and where they are
  public record Day(
      String number,
      String name,
      boolean within,
      boolean off,
      boolean today,
      List<Entry> entries,
      Optional<Link> more) {

    public Day {
      entries = List.copyOf(entries);
    }
  }

  /// @param whose it is; empty where all are of one's own agency
  public record Entry(String whose, String what, String href, Chip chip) {}

  /// @param address that was made just now, and is told this once; none else
  /// @param has whether there is one that works
  public record Feed(String file, Optional<String> address, boolean has, String make, String end) {}
}
