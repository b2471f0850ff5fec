package chungtay.desk.paper;

import chungtay.access.Officers;
import chungtay.access.Scope;
import chungtay.registry.Households;
import chungtay.registry.event.Editor;
import chungtay.registry.event.Events;
import chungtay.registry.paper.Notes;
import chungtay.registry.paper.Papers;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/// Where papers and notes are kept, and who asks for them.
@Component
record PaperRooms(
    Households households, Papers papers, Notes notes, Events events, Officers officers) {

  private static final String PURPOSE = "paper";

  Scope scope(LocalDate day) {
    return officers.scope(PURPOSE, day);
  }

  /// Whoever asks, as they attach and write today.
  Editor editor(LocalDate today) {
    return Editor.of(officers, PURPOSE, today);
  }
}
