package chungtay.plan.submission.page;

import chungtay.access.AgencyId;
import chungtay.frame.Chip;
import chungtay.frame.Frame;
import chungtay.plan.Editions;
import chungtay.plan.submission.Board;
import chungtay.plan.submission.Boards;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// What an agency has still to send, as the page of its tasks says.
@Component
public class DueToSend {

  private final Editions editions;
  private final Boards boards;

  DueToSend(Editions editions, Boards boards) {
    this.editions = editions;
    this.boards = boards;
  }

  /// @param reminded when it was last reminded of it, in words; empty where nobody did
  public record Line(String what, String href, Chip chip, String reminded) {}

  public List<Line> of(Frame frame, AgencyId agency) {
    return editions.all().stream()
        .flatMap(edition ->
            boards
                .of(edition, frame.day())
                .cells()
                .getOrDefault(agency, Map.of())
                .values()
                .stream())
        .filter(cell -> cell.standing().state().isWithSender())
        .map(cell -> line(frame, cell))
        .toList();
  }

  private static Line line(Frame frame, Board.Cell cell) {
    var say = frame.say();
    var place = cell.place();
    return new Line(
        place.asked().title().in(say.language()),
        SubmissionPages.address(frame, place).href(),
        StateWords.chip(say, cell.standing(), place.lastDay(), frame.day()),
        cell.reminded().map(day -> say.of("plan.board.reminded", day)).orElse(""));
  }
}
