package chungtay.exchange.reading;

import chungtay.classification.Area;
import chungtay.exchange.value.Said;
import chungtay.place.UnitId;
import java.time.LocalDate;

/// Finds the commune that a list means.
public interface Communes {

  /// A commune of the State on some day.
  record Commune(UnitId unit, Area area) {}

  /// What a list says of the place; whatever it leaves out is empty.
  record Named(
      String commune, String code, String district, String districtCode, String province) {}

  Said<Commune> find(Named named, LocalDate day);
}
