package chungtay.desk.event;

import chungtay.access.May;
import chungtay.access.Right;
import chungtay.desk.DeskRefusal;
import chungtay.frame.Address;
import chungtay.frame.Answer;
import chungtay.frame.Frame;
import chungtay.frame.Frames;
import chungtay.frame.Menu;
import chungtay.refusal.Refused;
import chungtay.registry.event.EventId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// What was told of households and waits for a second person.
@Controller
class QueuePages {

  private static final int SHOWN = 50;
  private static final String AFTER = "after";

  private final Frames frames;
  private final EventRooms rooms;
  private final Calling calling;

  QueuePages(Frames frames, EventRooms rooms, Calling calling) {
    this.frames = frames;
    this.rooms = rooms;
    this.calling = calling;
  }

  /// Proposals that wait, the oldest first, a part at a time; never one's own. Whom they show is
  /// written down.
  @May(Right.APPROVE)
  @GetMapping("/{language:vi|en}" + ToldPages.PATH)
  String waiting(Address address, Model model) {
    var frame = frames.ofNoPlace(address.without("day"), Menu.EVENTS);
    var editor = rooms.editor(frame.today());
    var after = address.parameter(AFTER).map(QueuePages::event);
    var waiting = rooms.proposals().waitingFor(editor, after, SHOWN + 1);
    var shown = waiting.stream().limit(SHOWN).toList();
    var next = Optional.of(shown).filter(_ -> waiting.size() > SHOWN).map(List::getLast);
    var all = rooms.proposals().waitingFor(editor);
    var here = frame.page(ToldPages.PATH);
    rooms.read(shown.stream().map(one -> one.proposal().event().household()).toList());
    model.addAttribute("frame", frame);
    model.addAttribute(
        "page",
        new QueuePage(
            answer(frame, all),
            new QueueRows(frame, calling).of(shown),
            frame.say().of("desk.event.queue.shown", shown.size(), all),
            after.map(_ -> here.href()),
            next.map(last -> here.with(AFTER, last.id().value().toString()).href())));
    return "desk/events";
  }

  private static EventId event(String text) {
    try {
      return new EventId(UUID.fromString(text));
    } catch (IllegalArgumentException e) {
      throw new Refused(DeskRefusal.FILTER_UNKNOWN, Map.of("word", text));
    }
  }

  private static Answer answer(Frame frame, long waiting) {
    var say = frame.say();
    var title = say.of(waiting == 0 ? "desk.event.queue.none" : "desk.event.queue", waiting);
    return new Answer(title, say.of("desk.event.queue.terms"));
  }
}
