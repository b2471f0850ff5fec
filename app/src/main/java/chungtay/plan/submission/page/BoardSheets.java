package chungtay.plan.submission.page;

import chungtay.access.Agencies;
import chungtay.access.Agency;
import chungtay.access.AgencyId;
import chungtay.access.Officers;
import chungtay.frame.Answer;
import chungtay.frame.Chip;
import chungtay.frame.Chip.Mood;
import chungtay.frame.Filters;
import chungtay.frame.Frame;
import chungtay.frame.Where.Link;
import chungtay.place.Places;
import chungtay.plan.Edition;
import chungtay.plan.submission.Asked;
import chungtay.plan.submission.Board;
import chungtay.plan.submission.Board.Cell;
import chungtay.plan.submission.Boards;
import chungtay.plan.submission.Place;
import chungtay.plan.submission.State;
import chungtay.wording.Say;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Who has sent what, as the board tells of it.
@Component
class BoardSheets {

  static final String LATE = "late";
  static final String WAITING = "waiting";
  private static final List<String> STATES = List.of(LATE, "open", WAITING, "accepted");

  private final Boards boards;
  private final Agencies agencies;
  private final Places places;
  private final Officers officers;

  BoardSheets(Boards boards, Agencies agencies, Places places, Officers officers) {
    this.boards = boards;
    this.agencies = agencies;
    this.places = places;
    this.officers = officers;
  }

  BoardPage of(Frame frame, Edition edition) {
    return new Sheet(frame, edition).page();
  }

  /// What of a section of the board may be reminded of.
  ///
  /// @param in the section
  List<Place> open(Frame frame, Edition edition, String in, String asked) {
    return new Sheet(frame, edition).open(in, asked);
  }

  private final class Sheet {

    private final Frame frame;
    private final Say say;
    private final LocalDate day;
    private final Edition edition;
    private final Board board;
    private final Map<AgencyId, Agency> named;
    private final List<BoardGroup> groups;

    private Sheet(Frame frame, Edition edition) {
      this.frame = frame;
      this.say = frame.say();
      this.day = frame.day();
      this.edition = edition;
      this.board = boards.of(edition, day);
      this.named = agencies.named(board.cells().keySet(), day);
      var units = places.on(edition.plan().heading().issued());
      this.groups = BoardGroup.of(say, named.values(), units);
    }

    BoardPage page() {
      var asked = frame.address().parameter("in");
      var sections =
          groups.stream()
              .filter(group -> asked.map(group.level()::equals).orElse(true))
              .map(this::section)
              .filter(section -> !section.rows().isEmpty())
              .toList();
      return new BoardPage(answer(), filters(), sections);
    }

    private List<Cell> cells() {
      return board.cells().values().stream().flatMap(row -> row.values().stream()).toList();
    }

    private Answer answer() {
      var cells = cells();
      var late = board.late(day).size();
      var after = cells.stream().filter(cell -> !isOpen(cell) && cell.daysLate(day) > 0).count();
      var chips = new ArrayList<Chip>();
      chips.add(new Chip(late > 0 ? Mood.BAD : Mood.GOOD, say.of("plan.board.count.late", late)));
      if (after > 0) chips.add(new Chip(Mood.WARN, say.of("plan.board.count.after", after)));
      var returned = count(cells, State.RETURNED);
      if (returned > 0)
        chips.add(new Chip(Mood.WARN, say.of("plan.board.count.returned", returned)));
      var waiting = count(cells, State.SENT) + count(cells, State.RECEIVED);
      chips.add(new Chip(Mood.PLAIN, say.of("plan.board.count.waiting", waiting)));
      chips.add(
          new Chip(Mood.PLAIN, say.of("plan.board.count.accepted", count(cells, State.ACCEPTED))));
      return new Answer(
          say.of("plan.board.answer", sent(cells), cells.size()),
          say.of("plan.board.terms", edition.plan().heading().number()),
          chips);
    }

    private static boolean isOpen(Cell cell) {
      return cell.standing().state().isWithSender();
    }

    private static long sent(List<Cell> cells) {
      return cells.stream().filter(cell -> !isOpen(cell)).count();
    }

    private static long count(List<Cell> cells, State state) {
      return cells.stream().filter(cell -> cell.standing().state() == state).count();
    }

    private Filters filters() {
      var here = frame.address();
      var pressed = new ArrayList<Link>();
      here.parameter("state")
          .filter(STATES::contains)
          .ifPresent(state ->
              pressed.add(
                  new Link(say.of("plan.board.state." + state), here.without("state").href())));
      here.parameter("in")
          .filter(BoardGroup.LEVELS::contains)
          .ifPresent(level ->
              pressed.add(new Link(say.of("plan.board.in." + level), here.without("in").href())));
      var levels =
          BoardGroup.LEVELS.stream()
              .map(level ->
                  new Link(say.of("plan.board.in." + level), here.with("in", level).href()))
              .toList();
      var states =
          STATES.stream()
              .map(state ->
                  new Link(say.of("plan.board.state." + state), here.with("state", state).href()))
              .toList();
      return new Filters(
          pressed,
          List.of(
              new Filters.Menu(say.of("plan.board.in"), levels),
              new Filters.Menu(say.of("plan.board.state"), states)),
          List.of());
    }

    /// Communes are seen at once by those whose they are, and where one looks for something.
    private BoardPage.Section section(BoardGroup group) {
      var rows = rows(group);
      var cells = rows.values().stream().flatMap(row -> row.values().stream()).toList();
      var columns =
          board.columns().stream()
              .filter(one -> cells.stream().anyMatch(cell -> cell.place().asked().equals(one)))
              .toList();
      var late = cells.stream().filter(cell -> cell.isLate(day)).count();
      var own = officers.post().flatMap(post -> post.agency().unit());
      var open =
          !group.level().equals(BoardGroup.COMMUNE)
              || frame.address().parameter("state").isPresent()
              || (own.isPresent() && group.holds(own.get()));
      return new BoardPage.Section(
          group.title(),
          say.of("plan.board.counts", sent(cells), cells.size(), late),
          open,
          columns.stream().map(one -> one.title().in(say.language())).toList(),
          rows.entrySet().stream().map(row -> row(row.getKey(), row.getValue(), columns)).toList(),
          reminds(group, columns));
    }

    /// The agencies of a group with what is asked of each, as far as one looks for it.
    private Map<AgencyId, Map<String, Cell>> rows(BoardGroup group) {
      var state = frame.address().parameter("state").filter(STATES::contains);
      var rows = new LinkedHashMap<AgencyId, Map<String, Cell>>();
      for (var agency : group.agencies()) {
        var row = board.cells().getOrDefault(agency, Map.of());
        var isMeant =
            state.isEmpty() || row.values().stream().anyMatch(cell -> isIn(cell, state.get()));
        if (isMeant) rows.put(agency, row);
      }
      return rows;
    }

    private boolean isIn(Cell cell, String state) {
      var is = cell.standing().state();
      return switch (state) {
        case LATE -> cell.isLate(day);
        case WAITING -> is == State.SENT || is == State.RECEIVED;
        case "accepted" -> is == State.ACCEPTED;
        default -> isOpen(cell);
      };
    }

    private BoardPage.Row row(AgencyId id, Map<String, Cell> row, List<Asked> columns) {
      var agency = Optional.ofNullable(named.get(id));
      var name = agency.map(one -> one.shortName().in(say.language())).orElse("");
      return new BoardPage.Row(
          name,
          columns.stream()
              .map(column -> Optional.ofNullable(row.get(column.code())).map(this::cell))
              .toList());
    }

    private BoardPage.Cell cell(Cell cell) {
      var place = cell.place();
      var may = officers.post().filter(place::mayRead).isPresent();
      return new BoardPage.Cell(
          place.asked().title().in(say.language()),
          StateWords.chip(say, cell.standing(), place.lastDay(), day),
          may ? SubmissionPages.address(frame, place).href() : "",
          isOpen(cell)
              ? cell.reminded().map(on -> say.of("plan.board.reminded", on)).orElse("")
              : "");
    }

    private List<BoardPage.Remind> reminds(BoardGroup group, List<Asked> columns) {
      if (!day.equals(frame.today())) return List.of();
      var action = "/" + say.language().tag() + BoardPages.path(edition) + "/remind";
      var reminds = new ArrayList<BoardPage.Remind>();
      for (var column : columns) {
        var open = open(group.id(), column.code()).size();
        if (open == 0) continue;
        var name = say.of("plan.board.remind", column.title().in(say.language()), open);
        reminds.add(new BoardPage.Remind(name, action, column.code(), group.id()));
      }
      return reminds;
    }

    List<Place> open(String in, String asked) {
      var post = officers.post();
      if (post.isEmpty()) return List.of();
      return groups.stream()
          .filter(group -> group.id().equals(in))
          .flatMap(group -> group.agencies().stream())
          .flatMap(agency ->
              Optional.ofNullable(board.cells().getOrDefault(agency, Map.of()).get(asked)).stream())
          .filter(BoardSheets.Sheet::isOpen)
          .map(Cell::place)
          .filter(place -> place.mayRemind(post.get()))
          .toList();
    }
  }
}
