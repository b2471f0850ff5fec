package chungtay.notice;

import java.time.LocalDate;
import java.util.List;

/// A notice as it is read.
///
/// @param entry by which it is asked for
/// @param act number of the act that it tells of
/// @param key of its message
/// @param page that it leads to, without language and day
/// @param seen whether whoever reads has read it
public record Left(
    long entry,
    long act,
    String key,
    Theme theme,
    List<Value> values,
    String page,
    LocalDate day,
    boolean seen) {

  public Left {
    values = List.copyOf(values);
  }
}
