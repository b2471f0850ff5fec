package chungtay.registry.paper;

import chungtay.access.Field;
import chungtay.access.Right;
import chungtay.access.Scope;
import chungtay.audit.Actor;
import chungtay.audit.Acts;
import chungtay.audit.Deed;
import chungtay.refusal.Refused;
import chungtay.registry.HouseholdId;
import chungtay.registry.Visible;
import chungtay.registry.event.Editor;
import chungtay.registry.event.EventId;
import chungtay.registry.event.Events;
import chungtay.registry.event.Proposal;
import chungtay.vault.closed.Arrived;
import chungtay.vault.closed.ClosedFiles;
import chungtay.vault.closed.FileType;
import com.github.f4b6a3.uuid.UuidCreator;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The papers of households: attached, read, withdrawn. Each is an act on the household.
@Component
public class Papers {

  public static final int BYTES_AT_MOST = Arrived.BYTES_AT_MOST;

  public static final int TITLE_AT_MOST = 200;

  private final Acts acts;
  private final PaperLog log;
  private final ClosedFiles files;
  private final Events events;
  private final Visible visible;
  private final Sighting sighting;

  Papers(
      Acts acts,
      PaperLog log,
      ClosedFiles files,
      Events events,
      Visible visible,
      Sighting sighting) {
    this.acts = acts;
    this.log = log;
    this.files = files;
    this.events = events;
    this.visible = visible;
    this.sighting = sighting;
  }

  /// A file as somebody hands it in.
  ///
  /// @param name under which it was sent, whatever it says
  public record Sent(String title, String name, Optional<EventId> event, Arrived.Content content) {}

  /// A paper that is handed to somebody.
  public record Opened(Paper paper, InputStream content) {}

  /// Whether a scope sees papers. Nothing of a paper can be hidden: it may show an illness, an
  /// income or a whole identity number. So it is for those alone who may see every field.
  public static boolean areSeenIn(Scope scope) {
    return scope.fields().containsAll(EnumSet.allOf(Field.class));
  }

  /// Keeps a file among the papers of a household.
  ///
  /// The file is whole on the disk before the row is committed; without its row it is nothing.
  ///
  /// @throws Refused if it is too large, none of the types, or there already
  public PaperId attach(HouseholdId household, Sent sent, Editor editor) {
    editor.must(Right.ATTACH);
    sighting.mustSee(household, editor.scope());
    var title = title(sent.title());
    sent.event().ifPresent(event -> mustSpeakOf(household, event, editor.scope()));
    var arrived = arrived(sent);
    var paper =
        new PaperLog.Coming(
            new PaperId(UuidCreator.getTimeOrderedEpoch()),
            household,
            sent.event(),
            editor.scope().day(),
            arrived.type(),
            arrived.bytes(),
            arrived.hash(),
            new PaperLog.Called(title, arrived.name()));
    acts.perform(
        editor.actor(),
        deed("registry.paper", household, editor.scope().purpose(), paper.id())
            .withFile(paper.hash()),
        act -> {
          if (!log.keep(paper, act)) throw refused(PaperRefusal.PAPER_TWICE);
          files.write(paper.id().value(), arrived);
          return act;
        });
    files.settle(paper.id().value());
    return paper.id();
  }

  private static String title(String typed) {
    var title = typed.strip();
    if (title.isEmpty() || title.length() > TITLE_AT_MOST) {
      throw new Refused(
          PaperRefusal.PAPER_TITLE, Map.of("atMost", Integer.toString(TITLE_AT_MOST)));
    }
    return title;
  }

  private void mustSpeakOf(HouseholdId household, EventId event, Scope scope) {
    var isToldOfIt = events.of(household, scope).stream().anyMatch(one -> one.id().equals(event));
    if (!isToldOfIt) throw refused(PaperRefusal.PAPER_EVENT_ELSEWHERE);
  }

  private static Arrived arrived(Sent sent) {
    try {
      return Arrived.of(sent.content(), sent.name(), FileType.SCANS);
    } catch (Arrived.NotTaken not) {
      throw switch (not.why()) {
        case NOTHING -> refused(PaperRefusal.PAPER_MISSING);
        case TOO_LARGE -> {
          var limit = (BYTES_AT_MOST >> 20) + " MB";
          yield new Refused(PaperRefusal.PAPER_TOO_LARGE, Map.of("limit", limit));
        }
        case OF_ANOTHER_TYPE -> refused(PaperRefusal.PAPER_OF_ANOTHER_TYPE);
      };
    }
  }

  /// The papers that a household had by the day of the scope, the newest first, withdrawn ones too;
  /// none of one out of scope.
  public List<Paper> of(HouseholdId household, Scope scope) {
    if (!areSeenIn(scope)) return List.of();
    return log.of(household, visible.of(scope, "p.household_id"), scope.day());
  }

  /// Hands a file to somebody, and leaves a line of who read it.
  ///
  /// @throws Refused if it is not in scope, or was withdrawn
  public Opened open(HouseholdId household, PaperId id, Actor actor, Scope scope) {
    var paper = standing(household, id, scope);
    var content = files.read(id.value());
    acts.noted(actor, read(household, scope.purpose(), id));
    return new Opened(paper, new ByteArrayInputStream(content));
  }

  /// From now on nobody is handed the file. It is kept, and so is that it was there.
  ///
  /// @throws Refused if no reason is given
  public void withdraw(HouseholdId household, PaperId id, String reason, Editor editor) {
    editor.must(Right.ATTACH);
    standing(household, id, editor.scope());
    var why = Proposal.reason(reason);
    acts.perform(
        editor.actor(),
        deed("registry.paper-withdraw", household, why, id),
        act -> {
          if (!log.withdraw(id, act)) throw refused(PaperRefusal.NO_SUCH_PAPER);
          return act;
        });
  }

  private Paper standing(HouseholdId household, PaperId id, Scope scope) {
    return of(household, scope).stream()
        .filter(one -> one.id().equals(id) && one.withdrawn().isEmpty())
        .findFirst()
        .orElseThrow(() -> refused(PaperRefusal.NO_SUCH_PAPER));
  }

  private static Deed deed(String kind, HouseholdId household, String reason, PaperId paper) {
    return deed(kind, household, reason, "{\"paper\": \"%s\"}".formatted(paper.value()));
  }

  /// Whoever reads a paper is shown the household, so the line names it as every showing does.
  private static Deed read(HouseholdId household, String purpose, PaperId paper) {
    var shown =
        "{\"paper\": \"%s\", \"households\": [\"%s\"]}".formatted(paper.value(), household.value());
    return deed("registry.paper-read", household, purpose, shown);
  }

  private static Deed deed(String kind, HouseholdId household, String reason, String after) {
    return new Deed(
        kind, household.value().toString(), reason, Optional.of(after), Optional.empty());
  }

  private static Refused refused(PaperRefusal refusal) {
    return new Refused(refusal, Map.of());
  }
}
