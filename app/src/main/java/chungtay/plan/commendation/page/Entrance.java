package chungtay.plan.commendation.page;

import chungtay.access.Officers;
import chungtay.access.Post;
import chungtay.frame.Address;
import chungtay.frame.Frames;
import chungtay.frame.Menu;
import chungtay.plan.Doer;
import chungtay.plan.Editions;
import chungtay.plan.PlanRefusal;
import chungtay.plan.commendation.CommendationRefusal;
import chungtay.plan.commendation.Emulations;
import chungtay.plan.page.PlanPages;
import chungtay.refusal.Refused;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Where every page of the movement begins: which plan, which year, who asks.
@Component
class Entrance {

  private static final String PURPOSE = "commendation";

  private final Frames frames;
  private final Editions editions;
  private final Emulations emulations;
  private final Officers officers;

  Entrance(Frames frames, Editions editions, Emulations emulations, Officers officers) {
    this.frames = frames;
    this.editions = editions;
    this.emulations = emulations;
    this.officers = officers;
  }

  /// To look.
  Here of(Address address, String plan) {
    return here(address, plan, address.parameter("year"));
  }

  /// To do something: today.
  Here of(Address address, String plan, Map<String, String> typed) {
    var year = Optional.ofNullable(typed.get("year")).filter(text -> !text.isBlank());
    return here(address.without("day"), plan, year);
  }

  private Here here(Address address, String plan, Optional<String> year) {
    var frame = frames.ofNoPlace(address, Menu.PLAN);
    var edition = PlanPages.edition(editions, plan);
    var emulation = emulations.of(edition);
    return new Here(frame, edition, emulation, Emulations.year(edition, year, frame.day()));
  }

  Post post() {
    return officers.post().orElseThrow();
  }

  /// Who looks, at the day of the page.
  Doer looking(Here here) {
    return new Doer(post(), officers.actor(), officers.scope(PURPOSE, here.frame().day()));
  }

  /// Who does something, today.
  Doer doing(Here here) {
    return new Doer(post(), officers.actor(), officers.scope(PURPOSE, here.frame().today()));
  }

  /// An identity in an address or a form.
  static Optional<UUID> identity(String text) {
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /// The number of what counted when a page was opened; one that cannot be read is none that there
  /// is, and so refused as an old page.
  static int number(Map<String, String> typed) {
    try {
      return Integer.parseInt(typed.getOrDefault("number", ""));
    } catch (NumberFormatException e) {
      return -1;
    }
  }

  /// Households as people write their number: with or without a dot between the thousands; nothing
  /// is none.
  static int households(String text) {
    var digits = text.strip().replaceAll("(?<=\\d)\\.(?=\\d{3}$)", "");
    if (digits.isEmpty()) return 0;
    if (digits.matches("\\d{1,4}")) return Integer.parseInt(digits);
    throw new Refused(PlanRefusal.HOUSEHOLDS_UNREADABLE, Map.of("number", text));
  }

  /// Points of 100 as people write them, in hundredths; nothing takes a correction back.
  static Optional<Integer> points(String text) {
    var written = text.strip().replace(',', '.');
    if (written.isEmpty()) return Optional.empty();
    if (!written.matches("\\d{1,3}(\\.\\d{1,2})?")) throw unreadable(text);
    var parts = written.split("\\.", 2);
    var hundredths = parts.length == 1 ? "00" : (parts[1] + "0").substring(0, 2);
    var points = Integer.parseInt(parts[0] + hundredths);
    if (points > 100_00) throw unreadable(text);
    return Optional.of(points);
  }

  private static Refused unreadable(String text) {
    return new Refused(CommendationRefusal.POINTS_UNREADABLE, Map.of("points", text));
  }
}
