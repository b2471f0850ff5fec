package chungtay.api;

import java.time.LocalDate;
import java.util.Optional;

/// Of when an answer is, and in which shape.
///
/// @param api the version of the shape
/// @param day on which what it says holds
/// @param act the number of the last commit that it knows; none where it counts nothing
record AsOf(String api, LocalDate day, Optional<Long> act) {

  static final String VERSION = "v1";

  static AsOf day(LocalDate day) {
    return new AsOf(VERSION, day, Optional.empty());
  }

  static AsOf act(LocalDate day, long act) {
    return new AsOf(VERSION, day, Optional.of(act));
  }
}
