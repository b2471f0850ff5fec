package chungtay.desk.privacy;

import chungtay.audit.Line;
import chungtay.desk.DeskRefusal;
import chungtay.frame.Address;
import chungtay.frame.Frame;
import chungtay.refusal.Refused;
import chungtay.registry.subject.Reached.Between;
import chungtay.wording.WorkingDay;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads the address of the report back into what is asked.
///
/// Moments are those of the wall clock in Việt Nam, to the second, and both seconds count in whole:
/// who copies a time from the trail, which shows no fractions, must not lose the act at it.
record BreachAsked(Address address) {

  static final String PATH = "/desk/privacy/breach";
  static final String ACCOUNT = "account";
  static final String FROM = "from";
  static final String TO = "to";

  private static final Set<String> KNOWN = Set.of(ACCOUNT, FROM, TO, "day");
  private static final int LETTERS_AT_MOST = 200;
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 9998;

  /// What is asked for; none as long as a part is missing.
  ///
  /// @throws Refused if a part cannot be read, or the first moment follows the last
  Optional<Between> between() {
    for (var name : address.parameters().keySet()) if (!KNOWN.contains(name)) throw unread(name);
    var account = account();
    var from = moment(FROM);
    var to = moment(TO);
    if (account.isEmpty() || from.isEmpty() || to.isEmpty()) return Optional.empty();
    if (from.get().isAfter(to.get())) {
      throw new Refused(DeskRefusal.MOMENTS_TURNED, Map.of("from", text(FROM), "to", text(TO)));
    }
    return Optional.of(
        new Between(account.get(), instant(from.get()), instant(to.get().plusSeconds(1))));
  }

  Optional<String> account() {
    var account = address.parameter(ACCOUNT).map(String::strip);
    account
        .filter(one -> one.length() > LETTERS_AT_MOST || one.indexOf('\0') >= 0)
        .ifPresent(_ -> {
          throw unread(ACCOUNT);
        });
    return account;
  }

  String text(String name) {
    return address.parameter(name).orElse("");
  }

  private Optional<LocalDateTime> moment(String name) {
    return address
        .parameter(name)
        .map(text -> {
          try {
            var moment = LocalDateTime.parse(text);
            if (moment.getYear() < FIRST_YEAR || moment.getYear() > LAST_YEAR) throw unread(text);
            return moment.truncatedTo(ChronoUnit.SECONDS);
          } catch (DateTimeException e) {
            throw unread(text);
          }
        });
  }

  private static Instant instant(LocalDateTime there) {
    return there.atZone(WorkingDay.ZONE).toInstant();
  }

  /// A file is of one account between two moments, so all three must stand in its address.
  static Refused missing() {
    return new Refused(DeskRefusal.BREACH_INCOMPLETE, Map.of());
  }

  private static Refused unread(String word) {
    return new Refused(DeskRefusal.BREACH_UNREADABLE, Map.of("word", word));
  }

  /// Whom else the account of a line reached on its day.
  static Address dayOf(Frame frame, Line line) {
    var day = line.happenedAt().atZone(WorkingDay.ZONE).toLocalDate();
    return frame
        .page(PATH)
        .with(ACCOUNT, line.who().person())
        .with(FROM, day + "T00:00:00")
        .with(TO, day + "T23:59:59");
  }
}
