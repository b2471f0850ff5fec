package chungtay.desk.event;

import chungtay.access.Officers;
import chungtay.access.Scope;
import chungtay.desk.Openings;
import chungtay.registry.HouseholdId;
import chungtay.registry.Households;
import chungtay.registry.event.Editor;
import chungtay.registry.event.Events;
import chungtay.registry.event.Proposals;
import chungtay.registry.event.Versions;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Where events are kept, and who asks for them.
@Component
record EventRooms(
    Households households,
    Events events,
    Proposals proposals,
    Versions versions,
    Officers officers,
    Openings openings) {

  private static final String PURPOSE = "event";

  Scope scope(LocalDate day) {
    return officers.scope(PURPOSE, day);
  }

  /// Whoever asks, as they tell of events or decide on them today.
  Editor editor(LocalDate today) {
    return Editor.of(officers, PURPOSE, today);
  }

  /// Writes down that somebody was told whether anybody in the province holds a number that they
  /// typed; the number itself stands in no line.
  void answeredOfNumber(EventForm form, boolean taken) {
    var household = form.own().card().id().value().toString();
    openings.noted(
        new Openings.Opening("registry.number-asked", household, PURPOSE), Map.of("taken", taken));
  }

  /// Writes down that somebody read what was told of households.
  void read(List<HouseholdId> shown) {
    if (shown.isEmpty()) return;
    openings.noted(
        new Openings.Opening("registry.events", "", PURPOSE),
        Map.of("households", shown.stream().map(HouseholdId::value).distinct().toList()));
  }
}
