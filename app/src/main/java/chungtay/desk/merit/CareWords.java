package chungtay.desk.merit;

import chungtay.access.Agencies;
import chungtay.plan.merit.Care;
import chungtay.plan.merit.Care.Kind;
import chungtay.wording.Say;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What was said of merit households, in words.
record CareWords(Agencies agencies, Say say, LocalDate day) {

  /// Empty as long as nothing was said.
  String of(Map<Kind, Care> said, Kind kind) {
    return Optional.ofNullable(said.get(kind)).map(this::words).orElse("");
  }

  private String words(Care care) {
    var agency = agencies.named(List.of(care.agency()), day).get(care.agency());
    var name = agency == null ? "" : agency.shortName().in(say.language());
    return say.of("desk.care." + care.what(), name, care.note(), care.day());
  }
}
