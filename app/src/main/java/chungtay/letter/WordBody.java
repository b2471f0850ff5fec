package chungtay.letter;

import chungtay.law.PaperLayout;
import chungtay.law.PaperLayout.Part;
import chungtay.letter.Block.Bullet;
import chungtay.letter.Block.Heading;
import chungtay.letter.Block.NewPage;
import chungtay.letter.Block.Paragraph;
import chungtay.letter.Block.Table;
import chungtay.letter.Letter.Mark;
import java.util.List;

/// What stands in a paper in Word, from its head to its last annex.
final class WordBody {

  private final Letter letter;
  private final Markup markup = new Markup();
  private final WordParagraphs paragraphs;
  private final WordTables tables;
  private final WordSections sections;
  private final PaperLayout layout;

  WordBody(Letter letter, PaperLayout layout) {
    this.letter = letter;
    this.layout = layout;
    sections = new WordSections(markup, layout.page());
    paragraphs = new WordParagraphs(markup, layout);
    tables = new WordTables(markup, layout, paragraphs);
  }

  String xml() {
    markup.open("w:document", "xmlns:w", WordFile.MAIN, "xmlns:r", WordSections.RELATIONS);
    markup.open("w:body");
    head();
    subject();
    Phrases.grounds(letter).forEach(ground -> paragraphs.write(Part.GROUND, ground));
    body(letter.body(), sections.width(false), true);
    signature();
    var annexes = letter.annexes();
    sections.end(false, annexes.isEmpty());
    for (var at = 0; at < annexes.size(); at++) {
      annex(annexes.get(at), at + 1);
      sections.end(annexes.get(at).wide(), at == annexes.size() - 1);
    }
    return markup.close().close().toString();
  }

  private void head() {
    var width = sections.width(false);
    var left = width * layout.house().headLeft() / 100;
    tables.open(List.of(left, width - left));
    tables.openRow(true);
    tables.openCell(left);
    Phrases.superior(letter.head())
        .ifPresent(superior -> paragraphs.write(Part.SUPERIOR, superior));
    paragraphs.write(Part.ISSUER, Phrases.issuer(letter.head()));
    var rule = layout.paragraph().rule().set();
    paragraphs.rule(Part.ISSUER, Phrases.issuer(letter.head()), left, rule);
    tables.nextCell(width - left);
    paragraphs.write(Part.COUNTRY, Phrases.COUNTRY);
    paragraphs.write(Part.MOTTO, Phrases.MOTTO);
    var whole = layout.paragraph().mottoRule().set();
    paragraphs.rule(Part.MOTTO, Phrases.MOTTO, width - left, whole);
    tables.closeRow();
    tables.openRow(true);
    tables.openCell(left);
    paragraphs.write(Part.NUMBER, Phrases.number(letter.head()));
    if (letter.subject() instanceof Subject.Official official) {
      paragraphs.write(Part.LETTER_SUBJECT, Phrases.letterSubject(official));
    }
    if (letter.is(Mark.DRAFT)) paragraphs.write(Part.MARK, Phrases.DRAFT);
    tables.nextCell(width - left);
    paragraphs.write(Part.PLACE_AND_DAY, Phrases.placeAndDay(letter.head()));
    tables.closeRow();
    tables.close();
  }

  private void subject() {
    paragraphs.empty(Part.BODY);
    if (letter.subject() instanceof Subject.Named named) {
      paragraphs.write(Part.KIND, named.kind());
      paragraphs.write(Part.SUBJECT, named.about());
      var rule = layout.paragraph().rule().set();
      paragraphs.rule(Part.SUBJECT, named.about(), sections.width(false), rule);
    }
    var addressees = letter.subject().addressees();
    if (addressees.isEmpty()) return;
    if (addressees.size() == 1) {
      paragraphs.centred(Part.ADDRESSEE, Phrases.ADDRESSED + " " + addressees.getFirst());
    } else {
      paragraphs.addressees(Phrases.addressees(letter.subject()), sections.width(false));
    }
    paragraphs.empty(Part.TABLE);
  }

  private void body(List<Block> body, int width, boolean signed) {
    var numbering = new Numbering();
    for (var at = 0; at < body.size(); at++) {
      var last = signed && at == body.size() - 1;
      switch (body.get(at)) {
        case Heading heading -> paragraphs.write(part(heading), numbering.of(heading));
        case Paragraph paragraph when last -> paragraphs.kept(Part.BODY, paragraph.text());
        case Paragraph paragraph -> paragraphs.write(Part.BODY, paragraph.text());
        case Bullet bullet -> paragraphs.write(Part.BODY, "- " + bullet.text());
        case Table table -> tables.write(table.grid(), width);
        case NewPage _ -> paragraphs.newPage();
      }
    }
  }

  private static Part part(Heading heading) {
    return switch (heading.level()) {
      case SECTION -> Part.SECTION;
      case CLAUSE -> Part.CLAUSE;
      case POINT -> Part.BODY;
    };
  }

  private void signature() {
    var width = sections.width(false);
    var left = width * layout.house().signLeft() / 100;
    paragraphs.keptEmpty();
    tables.open(List.of(left, width - left));
    tables.openRow(true);
    tables.openCell(left);
    paragraphs.write(Part.RECIPIENTS_WORD, Phrases.RECIPIENTS);
    Phrases.recipients(letter.recipients()).forEach(one -> paragraphs.write(Part.RECIPIENT, one));
    tables.nextCell(width - left);
    letter
        .signature()
        .lines()
        .forEach(line -> paragraphs.write(Part.AUTHORITY, Phrases.signing(line)));
    paragraphs.signed(letter.signature().name().orElse(""));
    tables.closeRow();
    tables.close();
  }

  private void annex(Annex annex, int number) {
    paragraphs.write(Part.ANNEX, Phrases.annex(number, letter.annexes().size()));
    paragraphs.write(Part.ANNEX_NAME, annex.name());
    paragraphs.write(Part.ANNEX_NOTE, Phrases.annexNote(letter));
    paragraphs.empty(Part.TABLE);
    body(annex.body(), sections.width(annex.wide()), false);
  }
}
