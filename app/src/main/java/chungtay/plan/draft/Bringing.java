package chungtay.plan.draft;

import chungtay.audit.Actor;
import chungtay.audit.Acts;
import chungtay.audit.Deed;
import chungtay.plan.Edition;
import chungtay.plan.reader.Draft;
import com.github.f4b6a3.uuid.UuidCreator;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Brings in the text of a plan: as a draft to be corrected, or to be read beside a plan that
/// stands.
@Component
public class Bringing {

  private final Reading reading;
  private final Directories directories;
  private final Drafts drafts;
  private final Texts texts;
  private final Acts acts;

  public Bringing(Reading reading, Directories directories, Drafts drafts, Texts texts, Acts acts) {
    this.reading = reading;
    this.directories = directories;
    this.drafts = drafts;
    this.texts = texts;
    this.acts = acts;
  }

  /// @param name of the file; empty where the text was pasted
  @SuppressWarnings("ArrayRecordComponent") // made, read and let go
  public record Sent(String name, byte[] bytes) {}

  /// Reads a text into a draft.
  ///
  /// @throws chungtay.refusal.Refused if it cannot be read
  public DraftId draft(Sent sent, Actor actor, LocalDate today) {
    var read = reading.read(sent.bytes());
    var issued = read.head().issued().map(day -> day.value().toString()).orElse("");
    var manuscript = FirstCopy.of(read, directories.of(issued, today), reading.purposes());
    var id = new DraftId(UuidCreator.getTimeOrderedEpoch());
    var deed =
        Deed.of("plan.draft", id.value().toString(), "Đọc văn bản kế hoạch")
            .withFile(hash(sent.bytes()));
    return acts.perform(
        actor,
        deed,
        act -> {
          drafts.add(act, id, Typed.line(sent.name()), String.join("\n", read.lines()));
          drafts.add(act, id, new Drafts.Correction(0, Change.READ, "", manuscript));
          return id;
        });
  }

  /// Keeps a text beside a plan that stands.
  ///
  /// @return how many clauses of the plan it has words for
  /// @throws chungtay.refusal.Refused if it cannot be read, or is that of another plan
  public int text(Sent sent, Edition edition, Actor actor) {
    var read = reading.read(sent.bytes());
    var number = edition.plan().heading().number();
    isOf(number, read);
    var clauses = Texts.of(read);
    var fitting = fitting(edition, clauses);
    if (fitting == 0) throw DraftRefusal.TEXT_FITS_NOWHERE.refused();
    var deed =
        Deed.of("plan.text", number, "Đưa nguyên văn kế hoạch lên").withFile(hash(sent.bytes()));
    return acts.perform(
        actor,
        deed,
        act -> {
          var source = String.join("\n", read.lines());
          texts.put(act, edition.id(), new Texts.Brought(Typed.line(sent.name()), source, clauses));
          return fitting;
        });
  }

  private static void isOf(String number, Draft read) {
    var other = read.head().field(Draft.Field.NUMBER).filter(one -> !one.equals(number));
    if (other.isPresent()) {
      throw new chungtay.refusal.Refused(
          DraftRefusal.TEXT_OF_ANOTHER_PLAN, Map.of("number", number, "read", other.get()));
    }
  }

  private static int fitting(Edition edition, Map<String, String> clauses) {
    return (int)
        edition.plan().clauses().stream()
            .filter(clause -> clauses.containsKey(clause.id().path()))
            .count();
  }

  private static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(missing);
    }
  }
}
