package chungtay.place;

import chungtay.classification.Area;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What held of a unit over a range of days.
///
/// @param parent none for the province, and for what stands outside its tree
record Version(UnitId unit, Level level, Held held, Title title, @Nullable UnitId parent) {

  /// How a unit is called.
  record Title(
      @Nullable String code, String name, String shortName, String kind, @Nullable Area area) {}

  Unit unit(@Nullable Area inherited) {
    return new Unit(
        unit,
        level,
        Optional.ofNullable(title.code()),
        title.name(),
        title.shortName(),
        title.kind(),
        Optional.ofNullable(title.area() == null ? inherited : title.area()),
        Optional.ofNullable(parent));
  }
}
