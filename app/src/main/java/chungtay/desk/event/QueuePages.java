package chungtay.desk.event;

import chungtay.access.May;
import chungtay.access.Right;
import chungtay.frame.Address;
import chungtay.frame.Answer;
import chungtay.frame.Frame;
import chungtay.frame.Frames;
import chungtay.frame.Menu;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// What was told of households and waits for a second person.
@Controller
class QueuePages {

  private static final int SHOWN = 50;

  private final Frames frames;
  private final EventRooms rooms;
  private final Calling calling;

  QueuePages(Frames frames, EventRooms rooms, Calling calling) {
    this.frames = frames;
    this.rooms = rooms;
    this.calling = calling;
  }

  /// Proposals that wait, the oldest first; never one's own. Whom they show is written down.
  @May(Right.APPROVE)
  @GetMapping("/{language:vi|en}" + ToldPages.PATH)
  String waiting(Address address, Model model) {
    var frame = frames.ofNoPlace(address.without("day"), Menu.EVENTS);
    var waiting = rooms.proposals().waitingFor(rooms.editor(frame.today()), SHOWN + 1);
    var shown = waiting.stream().limit(SHOWN).toList();
    rooms.read(shown.stream().map(one -> one.proposal().event().household()).toList());
    model.addAttribute("frame", frame);
    model.addAttribute(
        "page",
        new QueuePage(answer(frame, waiting.size()), new QueueRows(frame, calling).of(shown)));
    return "desk/events";
  }

  private static Answer answer(Frame frame, int waiting) {
    var say = frame.say();
    var title =
        waiting > SHOWN
            ? say.of("desk.event.queue.many", SHOWN)
            : say.of(waiting == 0 ? "desk.event.queue.none" : "desk.event.queue", waiting);
    return new Answer(title, say.of("desk.event.queue.terms"));
  }
}
