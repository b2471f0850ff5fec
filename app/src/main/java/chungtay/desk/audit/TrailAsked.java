package chungtay.desk.audit;

import chungtay.audit.ActId;
import chungtay.audit.Sought;
import chungtay.desk.DeskRefusal;
import chungtay.frame.Address;
import chungtay.refusal.Refused;
import chungtay.wording.WorkingDay;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Reads the address of the trail back into what is sought.
///
/// What it does not know is refused, never dropped: an auditor would take a longer list for the one
/// that was asked for. Days are those of the wall clock, for acts happen in it.
record TrailAsked(Address address) {

  static final String PERSON = "person";
  static final String KIND = "kind";
  static final String SUBJECT = "subject";
  static final String FROM = "from";
  static final String TO = "to";
  static final String AFTER = "after";

  /// What narrows the trail, in the order of the page.
  static final List<String> FILTERS = List.of(PERSON, KIND, SUBJECT, FROM, TO);

  private static final Set<String> BESIDE = Set.of("day", AFTER);
  private static final int LETTERS_AT_MOST = 200;

  /// What the database can count in, and nobody lives before or after.
  private static final int FIRST_YEAR = 1900;

  private static final int LAST_YEAR = 9998;

  Sought sought() {
    for (var name : address.parameters().keySet()) {
      if (!FILTERS.contains(name) && !BESIDE.contains(name)) throw unknown(name);
    }
    return new Sought(
        text(PERSON),
        text(KIND),
        text(SUBJECT),
        day(FROM).map(TrailAsked::begin),
        day(TO).map(day -> begin(day.plusDays(1))));
  }

  /// What narrows the trail, as an act may record it.
  Map<String, Object> filter() {
    var filter = new LinkedHashMap<String, Object>();
    for (var name : FILTERS) text(name).ifPresent(value -> filter.put(name, value));
    return filter;
  }

  /// The line that this part of the trail follows; none at its beginning.
  Optional<ActId> after() {
    return address.parameter(AFTER).map(TrailAsked::act);
  }

  Optional<String> text(String name) {
    var text = address.parameter(name).map(String::strip);
    text.filter(one -> one.length() > LETTERS_AT_MOST || one.indexOf('\0') >= 0)
        .ifPresent(one -> {
          throw unknown(name);
        });
    return text;
  }

  static boolean isDay(String name) {
    return name.equals(FROM) || name.equals(TO);
  }

  Optional<LocalDate> day(String name) {
    var day = address.parameter(name).map(TrailAsked::date);
    day.filter(one -> one.getYear() < FIRST_YEAR || one.getYear() > LAST_YEAR)
        .ifPresent(one -> {
          throw unknown(one.toString());
        });
    return day;
  }

  private static LocalDate date(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw unknown(text);
    }
  }

  private static Instant begin(LocalDate day) {
    return day.atStartOfDay(WorkingDay.ZONE).toInstant();
  }

  private static ActId act(String text) {
    try {
      return new ActId(UUID.fromString(text));
    } catch (IllegalArgumentException e) {
      throw unknown(text);
    }
  }

  static Refused unknown(String word) {
    return new Refused(DeskRefusal.TRAIL_FILTER_UNKNOWN, Map.of("word", word));
  }
}
