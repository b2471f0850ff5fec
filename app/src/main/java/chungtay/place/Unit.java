package chungtay.place;

import chungtay.classification.Area;
import java.util.Optional;

/// A unit as it stands on a day.
///
/// @param code the State's; none for a village
/// @param name with its kind: Xã Bảo Linh
/// @param kind Tỉnh, Huyện, Xã, Phường, Thị trấn, Thôn, Xóm, Tổ dân phố …
/// @param area of a commune, and of the villages in it
public record Unit(
    UnitId id,
    Level level,
    Optional<String> code,
    String name,
    String shortName,
    String kind,
    Optional<Area> area,
    Optional<UnitId> parent) {}
