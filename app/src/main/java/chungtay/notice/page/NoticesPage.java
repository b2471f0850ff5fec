package chungtay.notice.page;

import chungtay.frame.Answer;
import chungtay.frame.Chip;
import java.util.List;
import java.util.Optional;

/// Everything `notice/notices.jte` prints, ready to print.
///
/// @param days the newest first
/// @param next where the older ones are
/// @param seeing what the button sends by which all count as read; none where nothing is new
/// @param remark what is to be known of the days of reminders; empty where there is nothing
public record NoticesPage(
    Answer answer, List<Day> days, Optional<String> next, Optional<Seeing> seeing, String remark) {

  public NoticesPage {
    days = List.copyOf(days);
  }

  /// The notices of one day.
  public record Day(String title, List<Row> rows) {

    public Day {
      rows = List.copyOf(rows);
    }
  }

  /// One notice.
  public record Row(String words, String href, Chip chip, boolean seen) {}

  public record Seeing(String action, String upto) {}
}
