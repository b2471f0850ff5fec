package chungtay.plan.reader;

import chungtay.plan.document.Assignee;
import chungtay.plan.reader.Draft.Note;
import chungtay.plan.reader.source.Line;
import chungtay.plan.reader.source.Lines;
import chungtay.plan.reader.source.Place;
import chungtay.plan.reader.source.ReaderRefusal;
import chungtay.plan.reader.source.Text;
import chungtay.plan.reader.source.WordFile;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Reads the text of a plan into a draft. The same text gives the same draft, always.
public final class PlanReader {

  static final int BYTES_AT_MOST = 2 << 20;
  static final int LINES_AT_MOST = 20_000;

  private final Rules rules;
  private final Grammar grammar;
  private final Purposes purposes;

  private PlanReader(Rules rules) {
    this.rules = rules;
    this.grammar = Grammar.of(rules);
    this.purposes = new Purposes(rules.purposes());
  }

  /// @param folder `data/plan/reader`
  public static PlanReader withRules(Path folder) {
    return new PlanReader(Rules.read(folder));
  }

  /// For whom something is meant, and on which form it is sent.
  public Purposes purposes() {
    return purposes;
  }

  /// Reads a file: text in UTF-8, plain or Markdown, or a Word file (.docx).
  ///
  /// @param year that dates mean which leave theirs out; by default the plan's
  public Draft read(byte[] file, OptionalInt year) {
    return WordFile.isOne(file) ? read(WordFile.text(file), year) : read(utf8(file), year);
  }

  private static String utf8(byte[] file) {
    if (file.length > BYTES_AT_MOST) throw tooLong();
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
    } catch (CharacterCodingException otherBytes) {
      throw ReaderRefusal.PLAN_NOT_UTF8.refused();
    }
  }

  private static chungtay.refusal.Refused tooLong() {
    return ReaderRefusal.PLAN_TOO_LONG.refused((BYTES_AT_MOST >> 20) + " MB");
  }

  /// Whom a name means, however plans write it; none where it is more than one name, or unknown.
  public Optional<Assignee> meant(String name, LocalDate day) {
    var text = Text.of(name, day);
    var listed = grammar.names().list(text, 0);
    if (listed.names().size() != 1 || listed.end() < text.length()) return Optional.empty();
    return listed.names().getFirst().known();
  }

  public Draft read(String text, OptionalInt year) {
    if (text.isBlank()) throw ReaderRefusal.PLAN_EMPTY.refused();
    if (text.length() > BYTES_AT_MOST) throw tooLong();
    if (text.indexOf('\0') >= 0) throw ReaderRefusal.PLAN_NOT_READABLE.refused();
    var source = Lines.split(text);
    if (source.size() > LINES_AT_MOST) {
      throw ReaderRefusal.PLAN_TOO_MANY_LINES.refused(String.valueOf(LINES_AT_MOST));
    }
    var own = OwnNames.addedTo(rules, grammar.names(), text, Heads.date(Lines.of(source)));
    var theirs = own.map(Grammar::of).orElse(grammar);
    return new Reading(own.orElse(rules), theirs, source, year).draft();
  }

  /// Footnotes with the lines that their marks stand in.
  static List<Note> notes(List<Line> lines) {
    return lines.stream()
        .filter(line -> !line.note().isEmpty())
        .map(note ->
            new Note(
                note.note(),
                note.text(),
                lines.stream()
                    .filter(line -> line.marks().contains(note.note()))
                    .limit(20)
                    .map(Place::of)
                    .toList(),
                Place.of(note)))
        .toList();
  }
}
