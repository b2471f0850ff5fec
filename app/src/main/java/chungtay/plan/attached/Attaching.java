package chungtay.plan.attached;

import chungtay.audit.Acts;
import chungtay.audit.Deed;
import chungtay.plan.By;
import chungtay.plan.Note;
import chungtay.vault.closed.Arrived;
import chungtay.vault.closed.ClosedFiles;
import chungtay.vault.closed.FileType;
import com.github.f4b6a3.uuid.UuidCreator;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/// Attaches files, hands them out and withdraws them; each is an act. Whether it is theirs to do is
/// for whoever calls to know: [Evidence] for tasks.
@Component
public class Attaching {

  public static final int TITLE_AT_MOST = 200;

  private final Acts acts;
  private final AttachedLog log;
  private final ClosedFiles files;

  Attaching(Acts acts, AttachedLog log, ClosedFiles files) {
    this.acts = acts;
    this.log = log;
    this.files = files;
  }

  /// A file as somebody hands it in.
  ///
  /// @param name under which it was sent, whatever it says
  /// @param signed whether they say that it is the signed version
  public record Sent(String title, String name, boolean signed, Arrived.Content content) {}

  /// A file that is handed to somebody.
  public record Opened(Attached attached, InputStream content) {}

  /// A file that may be attached: read whole, and known by its content.
  public record Ready(String title, boolean signed, Arrived file) {}

  /// Reads a file that somebody hands in, and keeps nothing of it yet.
  ///
  /// @throws chungtay.refusal.Refused if it is too large, none of the types, or has no title
  public static Ready read(Sent sent) {
    var title = sent.title().strip();
    if (title.isEmpty() || title.length() > TITLE_AT_MOST || title.chars().anyMatch(c -> c < ' ')) {
      throw AttachedRefusal.FILE_TITLE.refused("atMost", Integer.toString(TITLE_AT_MOST));
    }
    var file = arrived(sent);
    if (sent.signed() && file.type() != FileType.PDF) {
      throw AttachedRefusal.SIGNED_IS_NO_PDF.refused();
    }
    return new Ready(title, sent.signed(), file);
  }

  private static Arrived arrived(Sent sent) {
    try {
      return Arrived.of(sent.content(), sent.name(), FileType.ALL);
    } catch (Arrived.NotTaken not) {
      throw switch (not.why()) {
        case NOTHING -> AttachedRefusal.FILE_MISSING.refused();
        case TOO_LARGE ->
            AttachedRefusal.FILE_TOO_LARGE.refused("limit", (Arrived.BYTES_AT_MOST >> 20) + " MB");
        case OF_ANOTHER_TYPE -> AttachedRefusal.FILE_OF_ANOTHER_TYPE.refused();
      };
    }
  }

  /// Keeps it. The file is whole on the disk before the row is committed; without its row it is
  /// nothing.
  ///
  /// @throws chungtay.refusal.Refused if this very file is there
  public AttachedId attach(To to, Ready ready, By by) {
    var id = new AttachedId(UuidCreator.getTimeOrderedEpoch());
    var coming =
        new AttachedLog.Coming(
            id,
            to,
            by.post().agency().id(),
            ready.signed(),
            by.today(),
            ready.title(),
            ready.file());
    acts.perform(
        by.actor(),
        deed("plan.file", to, ready.title(), id).withFile(ready.file().hash()),
        act -> {
          if (!log.keep(coming, act)) throw AttachedRefusal.FILE_TWICE.refused();
          files.write(id.value(), ready.file());
          return act;
        });
    files.settle(id.value());
    return id;
  }

  /// What was attached by a day, the newest first, withdrawn ones too.
  public List<Attached> of(To to, LocalDate day) {
    return log.of(to, day);
  }

  /// Hands a file to somebody, and leaves a line of who read it.
  ///
  /// @throws chungtay.refusal.Refused if there is none, or it was withdrawn
  public Opened open(To to, AttachedId id, By by) {
    var attached = standing(to, id, by.today());
    var content = files.read(id.value());
    acts.noted(by.actor(), deed("plan.file-read", to, attached.file().title(), id));
    return new Opened(attached, new ByteArrayInputStream(content));
  }

  /// From now on nobody is handed the file. It is kept, and so is that it was there.
  ///
  /// @throws chungtay.refusal.Refused if it is another agency's, or no reason is given
  public void withdraw(To to, AttachedId id, String reason, By by) {
    var attached = standing(to, id, by.today());
    if (!attached.agency().equals(by.post().agency().id())) {
      throw AttachedRefusal.NOT_YOURS_TO_WITHDRAW.refused();
    }
    acts.perform(
        by.actor(),
        deed("plan.file-withdraw", to, Note.of(reason), id),
        act -> {
          if (!log.withdraw(id, act)) throw AttachedRefusal.NO_SUCH_FILE.refused();
          return act;
        });
  }

  private Attached standing(To to, AttachedId id, LocalDate day) {
    return of(to, day).stream()
        .filter(one -> one.id().equals(id) && one.stands())
        .findFirst()
        .orElseThrow(AttachedRefusal.NO_SUCH_FILE::refused);
  }

  private static Deed deed(String kind, To to, String reason, AttachedId file) {
    return Deed.of(kind, to.subject(), reason)
        .changing("{}", "{\"file\":\"" + file.value() + "\"}");
  }
}
