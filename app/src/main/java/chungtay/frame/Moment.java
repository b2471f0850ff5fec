package chungtay.frame;

import java.util.Optional;

/// Something that happened to a household, or is due.
///
/// @param due whether it lies ahead
/// @param href where more of it stands; none where there is no more
public record Moment(String day, String what, String note, boolean due, Optional<String> href) {

  public Moment(String day, String what, String note, boolean due) {
    this(day, what, note, due, Optional.empty());
  }
}
