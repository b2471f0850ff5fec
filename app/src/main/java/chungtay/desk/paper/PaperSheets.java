package chungtay.desk.paper;

import chungtay.access.PostWords;
import chungtay.access.Right;
import chungtay.access.Scope;
import chungtay.desk.event.ToldPages;
import chungtay.desk.paper.PaperSheet.Kept;
import chungtay.desk.paper.PaperSheet.Link;
import chungtay.desk.paper.PaperSheet.NoteLine;
import chungtay.desk.paper.PaperSheet.PaperLine;
import chungtay.frame.Frame;
import chungtay.frame.Moment;
import chungtay.registry.HouseholdId;
import chungtay.registry.event.EventId;
import chungtay.registry.paper.Note;
import chungtay.registry.paper.Paper;
import chungtay.registry.paper.Papers;
import chungtay.registry.paper.Withdrawal;
import chungtay.registry.paper.Written;
import chungtay.wording.Say;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Puts the papers and notes of a household into words.
@Component
public class PaperSheets {

  private final PaperRooms rooms;

  PaperSheets(PaperRooms rooms) {
    this.rooms = rooms;
  }

  /// As far as a scope sees them, by its day.
  public PaperSheet of(Frame frame, HouseholdId household, Scope scope) {
    var papers = rooms.papers().of(household, scope);
    var notes = rooms.notes().of(household, scope);
    var kept =
        Stream.concat(
            papers.stream().map(one -> told(frame, household, one)),
            notes.stream().map(one -> told(frame.say(), one)));
    return new PaperSheet(
        Papers.areSeenIn(scope),
        papers.stream().map(one -> line(frame, household, one)).toList(),
        notes.stream().map(one -> line(frame.say(), one)).toList(),
        rooms.officers().may(Right.ATTACH)
            ? Optional.of(frame.page(PaperPages.path(household)).href())
            : Optional.empty(),
        kept.toList());
  }

  private PaperLine line(Frame frame, HouseholdId household, Paper one) {
    var say = frame.say();
    var about =
        say.of(
            "desk.paper.about",
            one.type().ending().toUpperCase(Locale.ROOT),
            size(say, one.bytes()),
            by(say, one.attached()));
    return new PaperLine(
        one.id().value().toString(),
        one.title(),
        href(frame, household, one),
        about,
        one.event().flatMap(event -> event(frame, event)),
        withdrawn(say, one.withdrawn()));
  }

  /// Rounded up, so that no file is said to be nothing.
  private static String size(Say say, long bytes) {
    var kilobytes = Math.ceilDiv(bytes, 1L << 10);
    return say.format().count(kilobytes) + " KB";
  }

  private static String href(Frame frame, HouseholdId household, Paper one) {
    if (one.withdrawn().isPresent()) return "";
    return frame.page(PaperPages.path(household) + "/" + one.id().value()).href();
  }

  private Optional<Link> event(Frame frame, EventId id) {
    return rooms
        .events()
        .kind(id)
        .map(kind ->
            new Link(frame.say().of("desk.event.kind." + kind), ToldPages.page(frame, id).href()));
  }

  private NoteLine line(Say say, Note one) {
    var stands = one.withdrawn().isEmpty();
    var isOwn = one.written().person().equals(rooms.officers().actor().person());
    return new NoteLine(
        one.id().value().toString(),
        stands ? one.text() : "",
        by(say, one.written()),
        stands && isOwn,
        withdrawn(say, one.withdrawn()));
  }

  private static String by(Say say, Written one) {
    return who(say, one.person(), one.post()) + " · " + say.format().date(one.day());
  }

  private static String who(Say say, String person, String post) {
    return PostWords.of(person, post, say);
  }

  private static String withdrawn(Say say, Optional<Withdrawal> all) {
    return all.map(
            one -> say.of("desk.paper.withdrawn", who(say, one.person(), one.post()), one.reason()))
        .orElse("");
  }

  private static Kept told(Frame frame, HouseholdId household, Paper one) {
    var href = href(frame, household, one);
    var what = one.withdrawn().isPresent() ? "withdrawn" : "attached";
    return kept(
        frame.say(),
        one.attached(),
        frame.say().of("desk.story.paper." + what, one.title()),
        one.withdrawn(),
        Optional.of(href).filter(to -> !to.isEmpty()));
  }

  private static Kept told(Say say, Note one) {
    var what =
        one.withdrawn().isPresent()
            ? say.of("desk.story.note.withdrawn")
            : say.of("desk.story.note.written", one.text());
    return kept(say, one.written(), what, one.withdrawn(), Optional.empty());
  }

  private static Kept kept(
      Say say, Written by, String what, Optional<Withdrawal> withdrawn, Optional<String> href) {
    var day = say.format().date(by.day());
    var who = who(say, by.person(), by.post());
    var note = withdrawn.isPresent() ? who + " · " + withdrawn(say, withdrawn) : who;
    return new Kept(by.day(), new Moment(day, what, note, false, href));
  }
}
