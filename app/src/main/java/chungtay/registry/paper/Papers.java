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
import com.github.f4b6a3.uuid.UuidCreator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The papers of households: attached, read, withdrawn. Each is an act on the household.
@Component
public class Papers {

  /// 10 MB: some pages of a scan, or one picture of a telephone.
  public static final int BYTES_AT_MOST = 10 << 20;

  public static final int TITLE_AT_MOST = 200;

  private final Acts acts;
  private final PaperLog log;
  private final PaperFiles files;
  private final Events events;
  private final Visible visible;
  private final Sighting sighting;

  Papers(
      Acts acts,
      PaperLog log,
      PaperFiles files,
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

  /// Where the bytes of a file are.
  public interface Content {
    InputStream open() throws IOException;
  }

  /// A file as somebody hands it in.
  ///
  /// @param name under which it was sent, whatever it says
  public record Sent(String title, String name, Optional<EventId> event, Content content) {}

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
    var content = content(sent.content());
    var type = PaperType.of(content).orElseThrow(() -> refused(PaperRefusal.PAPER_OF_ANOTHER_TYPE));
    var paper =
        new PaperLog.Coming(
            new PaperId(UuidCreator.getTimeOrderedEpoch()),
            household,
            sent.event(),
            editor.scope().day(),
            type,
            content.length,
            hash(content),
            new PaperLog.Called(title, type.nameOf(sent.name())));
    acts.perform(
        editor.actor(),
        deed("registry.paper", household, editor.scope().purpose(), paper.id())
            .withFile(paper.hash()),
        act -> {
          if (!log.keep(paper, act)) throw refused(PaperRefusal.PAPER_TWICE);
          files.write(paper.id(), content);
          return act;
        });
    files.settle(paper.id());
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

  private static byte[] content(Content sent) {
    try (var in = sent.open()) {
      var content = in.readNBytes(BYTES_AT_MOST + 1);
      if (content.length == 0) throw refused(PaperRefusal.PAPER_MISSING);
      if (content.length > BYTES_AT_MOST) {
        var limit = (BYTES_AT_MOST >> 20) + " MB";
        throw new Refused(PaperRefusal.PAPER_TOO_LARGE, Map.of("limit", limit));
      }
      return content;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static String hash(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
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
    var content = files.read(id);
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
