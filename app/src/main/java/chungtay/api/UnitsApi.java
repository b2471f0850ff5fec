package chungtay.api;

import chungtay.access.May;
import chungtay.access.Right;
import chungtay.classification.Area;
import chungtay.place.AreaClass;
import chungtay.place.Level;
import chungtay.place.Succession;
import chungtay.place.Unit;
import chungtay.place.Units;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// The units of a day, for whoever joins their own data to ours.
@RestController
class UnitsApi {

  private static final List<String> PARAMETERS = List.of(Asked.DAY, "level", "within");

  private final Basis basis;

  UnitsApi(Basis basis) {
    this.basis = basis;
  }

  /// @param units in the order of the tree, the higher levels first
  record Answer(AsOf asOf, List<Line> units) {}

  /// A unit as it stands on the day.
  ///
  /// @param id its identity, which no merger and no new code changes
  /// @param code the State's on the day; a village has none
  /// @param area whether a commune is urban or rural
  /// @param areaClasses that hold in it, its own and those of the units that it lies in
  /// @param successors what it went into, on whatever day up to that of business
  record Line(
      UUID id,
      Level level,
      Optional<String> code,
      Names names,
      Optional<UUID> parent,
      Optional<Area> area,
      List<AreaClass> areaClasses,
      List<Successor> successors) {}

  /// @param full with its kind, such as Xã Bảo Linh
  record Names(String full, String brief, String kind) {}

  /// @param from on which day it went
  /// @param share whether as a whole or in part
  record Successor(UUID unit, LocalDate from, Succession.Share share) {}

  @May(Right.ASK)
  @GetMapping("/api/v1/units")
  ResponseEntity<byte[]> units(HttpServletRequest request) {
    var asked = Asked.of(request.getParameterMap(), PARAMETERS);
    var units = basis.units(asked);
    var level = asked.word("level", Level.class);
    var place = Basis.unit(asked, "within", units).id();
    var lines =
        Arrays.stream(Level.values())
            .filter(one -> level.isEmpty() || level.get() == one)
            .flatMap(one -> units.all(one).stream())
            .filter(unit -> units.within(unit.id(), place))
            .map(unit -> line(units, unit))
            .toList();
    var answer = new Answer(AsOf.day(units.day()), lines);
    return Answering.open(answer, answer);
  }

  private Line line(Units units, Unit unit) {
    return new Line(
        unit.id().value(),
        unit.level(),
        unit.code(),
        new Names(unit.name(), unit.shortName(), unit.kind()),
        unit.parent().map(parent -> parent.value()),
        unit.area(),
        classes(units.areaClasses(unit.id())),
        basis.successors(unit.id()).stream()
            .map(one -> new Successor(one.to().value(), one.day(), one.share()))
            .toList());
  }

  private static List<AreaClass> classes(Set<AreaClass> held) {
    return held.stream().sorted().toList();
  }
}
