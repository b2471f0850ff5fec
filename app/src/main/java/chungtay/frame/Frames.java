package chungtay.frame;

import chungtay.access.Asking;
import chungtay.access.Field;
import chungtay.access.Officers;
import chungtay.frame.Where.Link;
import chungtay.frame.Where.Step;
import chungtay.place.Level;
import chungtay.place.Places;
import chungtay.place.Unit;
import chungtay.place.UnitId;
import chungtay.place.Units;
import chungtay.refusal.Refused;
import chungtay.wording.Messages;
import chungtay.wording.WorkingDay;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Makes the frame of a page from its address.
@Component
public class Frames {

  private static final String OF_A_UNIT = "/desk/unit/";
  private static final String UNIT = "unit";

  private final Places places;
  private final WorkingDay workingDay;
  private final Officers officers;
  private final Optional<Bell> bell;
  private final Clock clock;
  private final boolean demo;

  Frames(
      Places places,
      WorkingDay workingDay,
      Officers officers,
      Optional<Bell> bell,
      Clock clock,
      @Value("${chungtay.demo:false}") boolean demo) {
    this.places = places;
    this.workingDay = workingDay;
    this.officers = officers;
    this.bell = bell;
    this.clock = clock;
    this.demo = demo;
  }

  /// Counts what whoever asks has not read yet, for the top bar of every page.
  public interface Bell {

    /// More are not counted.
    int AT_MOST = 100;

    /// How many, up to `AT_MOST`.
    int unread(Asking asking);
  }

  /// The frame of a page that shows no place.
  public Frame ofNoPlace(Address address, Menu menu) {
    return frame(address, menu, Where.NOWHERE);
  }

  /// The frame of a page that says no: it asks nothing of the database, which may be away.
  Frame ofTrouble(Address address) {
    return frame(address, Menu.NONE, Where.NOWHERE, 0);
  }

  /// The frame of a page of a place.
  public Frame of(Address address, Menu menu, UnitId place) {
    var units = places.on(address.day());
    var path = units.path(place).stream().map(unit -> step(address, units, unit)).toList();
    var choices = links(address, units.children(place));
    var name = units.find(place).map(Frames::inAddress);
    return frame(address, menu, new Where(name, path, choices));
  }

  /// The unit that an address names on its day: by the State's code, else by its identity.
  ///
  /// @throws Refused if the day knows no such unit
  public Unit unit(Address address, String text) {
    var units = places.on(address.day());
    return units
        .byCode(text)
        .or(() -> identity(text).flatMap(units::find))
        .orElseThrow(() -> {
          var day = Messages.in(address.language()).format().date(address.day());
          return new Refused(FrameRefusal.UNIT_UNKNOWN, Map.of("unit", text, "day", day));
        });
  }

  /// How an address names a unit.
  public static String inAddress(Unit unit) {
    return unit.code().orElseGet(() -> unit.id().value().toString());
  }

  private static Optional<UnitId> identity(String text) {
    try {
      return Optional.of(new UnitId(UUID.fromString(text)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Step step(Address address, Units units, Unit unit) {
    var beside = unit.parent().map(units::children).orElse(List.of());
    // A village may be no more than a number without its kind.
    var isShort = unit.parent().isPresent() && unit.level() != Level.VILLAGE;
    var name = isShort ? unit.shortName() : unit.name();
    return new Step(new Link(name, moved(address, unit)), links(address, beside));
  }

  private static List<Link> links(Address address, List<Unit> units) {
    return units.stream().map(unit -> new Link(unit.name(), moved(address, unit))).toList();
  }

  /// The same page of another place; from a page that shows no figures of a place, its overview.
  private static String moved(Address address, Unit unit) {
    if (address.parameter(UNIT).isPresent()) {
      return address.with(UNIT, inAddress(unit)).without("after").href();
    }
    var path = OF_A_UNIT + inAddress(unit);
    return address.path().startsWith(OF_A_UNIT)
        ? new Address(address.language(), path, address.parameters()).href()
        : Address.of(address.language(), path, address.day()).href();
  }

  private Frame.Asked asked(Address address, int unread) {
    var menus =
        Arrays.stream(Menu.values())
            .filter(entry -> entry != Menu.NONE && officers.may(entry.right()))
            .toList();
    return new Frame.Asked(
        officers.asking().map(asking -> by(asking, address)).orElse(""),
        clock.instant(),
        menus,
        officers.sees(Field.CLASS),
        unread);
  }

  /// The agency of their post, in short; who they are, as long as they ask from none.
  private static String by(Asking asking, Address address) {
    return asking
        .post()
        .map(post -> post.agency().shortName().in(address.language()))
        .orElse(asking.account().name());
  }

  private Frame frame(Address address, Menu menu, Where where) {
    var unread = bell.flatMap(one -> officers.asking().map(one::unread)).orElse(0);
    return frame(address, menu, where, unread);
  }

  private Frame frame(Address address, Menu menu, Where where, int unread) {
    var today = workingDay.today();
    return new Frame(
        Messages.in(address.language()),
        address,
        address.dayIfAny().filter(day -> !day.isAfter(today)).orElse(today),
        today,
        menu,
        where,
        demo,
        asked(address, unread));
  }
}
