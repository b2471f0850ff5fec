package chungtay.plan.submission.page;

import chungtay.access.AgencyId;
import chungtay.access.Officers;
import chungtay.access.Post;
import chungtay.access.Scope;
import chungtay.frame.Answer;
import chungtay.frame.Frame;
import chungtay.frame.Where.Link;
import chungtay.plan.attached.Attaching;
import chungtay.plan.attached.To;
import chungtay.plan.attached.page.FilesSheet;
import chungtay.plan.attached.page.FilesWords;
import chungtay.plan.page.ClauseWords;
import chungtay.plan.page.Naming;
import chungtay.plan.page.PlanPage;
import chungtay.plan.page.TaskPage;
import chungtay.plan.page.TaskPages;
import chungtay.plan.page.TaskWords;
import chungtay.plan.submission.Place;
import chungtay.plan.submission.Standing;
import chungtay.plan.submission.State;
import chungtay.plan.submission.Submission;
import chungtay.plan.submission.Submission.Seen;
import chungtay.plan.submission.SubmissionRefusal;
import chungtay.plan.submission.form.Blank;
import chungtay.plan.submission.form.Filled;
import chungtay.wording.Say;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// What an agency sends, as its page tells of it.
@Component
class SubmissionSheets {

  private final SubmissionRooms rooms;
  private final Attaching attaching;
  private final Naming naming;
  private final Officers officers;

  SubmissionSheets(SubmissionRooms rooms, Attaching attaching, Naming naming, Officers officers) {
    this.rooms = rooms;
    this.attaching = attaching;
    this.naming = naming;
    this.officers = officers;
  }

  /// @throws chungtay.refusal.Refused if it is not theirs to read
  SubmissionPage of(Frame frame, Place place) {
    var post =
        officers
            .post()
            .filter(place::mayRead)
            .orElseThrow(SubmissionRefusal.NOT_YOURS_TO_READ::refused);
    var scope = officers.scope("submission", frame.day());
    return new Sheet(frame, place, post, scope).page();
  }

  private final class Sheet {

    private final Frame frame;
    private final Say say;
    private final Place place;
    private final Post post;
    private final Blank blank;
    private final Optional<Submission> sent;
    private final Map<AgencyId, String> names;

    private Sheet(Frame frame, Place place, Post post, Scope scope) {
      this.frame = frame;
      this.say = frame.say();
      this.place = place;
      this.post = post;
      this.blank = rooms.blanks().of(place, scope);
      this.sent = rooms.find(place, frame.day());
      this.names =
          naming.names(say, List.of(place.agency(), place.turn().task().waiting()), frame.day());
    }

    private boolean isOfToday() {
      return frame.day().equals(frame.today());
    }

    private Standing standing() {
      return sent.map(Submission::standing).orElse(Standing.NOTHING);
    }

    private boolean isWritten() {
      return isOfToday() && place.mayWrite(post) && standing().state().isWithSender();
    }

    SubmissionPage page() {
      return new SubmissionPage(
          answer(),
          new SubmissionPage.Doors(facts(), links()),
          isWritten() ? Optional.of(form()) : Optional.empty(),
          version().map(this::shown),
          differences(),
          files(),
          actions(),
          history());
    }

    private Answer answer() {
      var chip = StateWords.chip(say, standing(), place.lastDay(), frame.day());
      return new Answer(
          place.asked().title().in(say.language()),
          say.of(
              "plan.submission.terms",
              names.getOrDefault(place.agency(), ""),
              place.edition().plan().heading().number()),
          List.of(chip));
    }

    private List<PlanPage.Fact> facts() {
      var facts = new ArrayList<PlanPage.Fact>();
      facts.add(fact("plan.submission.from", names.getOrDefault(place.agency(), "")));
      facts.add(fact("plan.submission.to", names.getOrDefault(place.turn().task().waiting(), "")));
      facts.add(fact("plan.fact.due", TaskWords.due(say, place.turn())));
      rooms
          .reminded(place, frame.day())
          .ifPresent(day -> facts.add(fact("plan.submission.reminded", frame.format().date(day))));
      return facts;
    }

    private PlanPage.Fact fact(String key, String value) {
      return new PlanPage.Fact(say.of(key), List.of(value));
    }

    private List<Link> links() {
      var turn = place.turn();
      var task = frame.page(TaskPages.path(turn.task().id()));
      return List.of(
          new Link(
              say.of("plan.submission.task", ClauseWords.of(say, turn.duty().id().clause())),
              task.with("period", turn.period().toString()).href()),
          new Link(
              say.of("plan.submission.board"),
              frame.page(BoardPages.path(place.edition())).href()));
    }

    /// What is written, or was sent last; at the very beginning what the house knows.
    private Filled filled() {
      return sent.flatMap(Submission::draft)
          .map(Submission.Draft::filled)
          .or(() ->
              sent.flatMap(all -> all.versions().stream().findFirst()).map(one -> one.filled()))
          .orElseGet(() -> Filled.of(blank));
    }

    private SubmissionPage.Form form() {
      var filled = filled();
      var isChecked = frame.address().parameter("check").isPresent();
      var words = new FormWords(say, blank, filled, isChecked ? filled.faults(blank) : List.of());
      return new SubmissionPage.Form(
          "/" + say.language().tag() + SubmissionPages.path(place),
          words.sheet(""),
          words.faultLinks());
    }

    /// The one that the address asks for, else the newest.
    private Optional<Submission.Version> version() {
      var asked = frame.address().parameter("version");
      var versions = sent.map(Submission::versions).orElse(List.of());
      return asked
          .flatMap(number ->
              versions.stream()
                  .filter(one -> String.valueOf(one.number()).equals(number))
                  .findFirst())
          .or(() -> versions.stream().findFirst());
    }

    private SubmissionPage.Sheet shown(Submission.Version one) {
      return new FormWords(say, blank, one.filled(), List.of())
          .sheet(say.of("plan.submission.version", one.number(), one.day(), one.by()));
    }

    /// Of what is being written, for whoever writes; else of what was sent.
    private List<String> differences() {
      var filled = isWritten() ? Optional.of(filled()) : version().map(Submission.Version::filled);
      if (filled.isEmpty()) return List.of();
      var handed =
          rooms.differences().of(place, blank, filled.get(), frame.day()).stream()
              .map(one -> FormWords.difference(say, one));
      var words = new FormWords(say, isWritten() ? blank : blankThen(), filled.get(), List.of());
      return Stream.concat(handed, words.known().stream()).toList();
    }

    /// What was known on the day on which it was sent.
    private Blank blankThen() {
      var day = version().map(Submission.Version::day).orElse(frame.day());
      return rooms.blanks().of(place, officers.scope("submission", day));
    }

    private FilesSheet files() {
      if (sent.isEmpty() || !place.mayReadFiles(sent.get(), post)) return FilesSheet.NONE;
      var to = new To.Submission(sent.get().id().value());
      var may = isOfToday() && place.mayWrite(post) && standing().state() != State.ACCEPTED;
      var here = frame.page(SubmissionPages.path(place) + "/file");
      return FilesWords.of(
          frame,
          attaching.of(to, frame.day()),
          new FilesWords.Doors(here, Optional.of(post), may, true));
    }

    private List<TaskPage.Action> actions() {
      if (!isOfToday()) return List.of();
      var here = "/" + say.language().tag() + SubmissionPages.path(place) + "/";
      if (standing().state().isWithSender()) {
        return place.mayRemind(post)
            ? List.of(
                new TaskPage.Action(say.of("plan.submission.remind"), here + "remind", "", false))
            : List.of();
      }
      if (!place.mayDecide(post)) return List.of();
      return Stream.of(State.RECEIVED, State.ACCEPTED, State.RETURNED)
          .filter(next -> standing().state().mayBecome(next))
          .map(next ->
              new TaskPage.Action(
                  say.of("plan.submission.do." + next),
                  here + next.name().toLowerCase(Locale.ROOT),
                  next == State.RECEIVED ? "" : say.of("plan.submission.note." + next),
                  false))
          .toList();
    }

    private SubmissionPage.History history() {
      var said =
          sent.map(Submission::steps).orElse(List.of()).stream()
              .map(step ->
                  new TaskPage.Said(
                      say.of(
                          "plan.submission.step",
                          say.of("plan.sent." + step.state()),
                          step.version()),
                      frame.format().date(step.day()),
                      step.note(),
                      step.by()))
              .toList();
      var here = SubmissionPages.address(frame, place);
      var versions =
          sent.map(Submission::versions).orElse(List.of()).stream()
              .map(one ->
                  new Link(
                      say.of("plan.submission.version", one.number(), one.day(), one.by()),
                      here.with("version", String.valueOf(one.number())).href()))
              .toList();
      return new SubmissionPage.History(
          said,
          versions.size() > 1 ? versions : List.of(),
          sent.map(Submission::seen).orElse(Seen.NOTHING));
    }
  }
}
