package chungtay.letter;

import chungtay.law.PaperLayout;
import chungtay.law.PaperLayout.Part;
import chungtay.law.PaperLayout.Style;
import chungtay.letter.Block.Bullet;
import chungtay.letter.Block.Heading;
import chungtay.letter.Block.NewPage;
import chungtay.letter.Block.Paragraph;
import chungtay.letter.Block.Table;
import chungtay.letter.Letter.Mark;
import java.util.List;
import java.util.Locale;

/// What stands in a paper as PDF, from its head to its last annex, as XHTML.
final class PdfBody {

  private static final double PERCENT = 100;
  private static final double POINTS_OF_A_MM = 72 / 25.4;

  private final Letter letter;
  private final PaperLayout layout;
  private final Markup markup = new Markup();

  PdfBody(Letter letter, PaperLayout layout) {
    this.letter = letter;
    this.layout = layout;
  }

  String xhtml() {
    var title = Typeface.REGULAR.holding(Phrases.title(letter));
    markup.open("html", "xmlns", "http://www.w3.org/1999/xhtml", "lang", "vi");
    markup.open("head").element("title", title);
    markup.empty("meta", "name", "description", "content", title);
    markup.empty("meta", "name", "subject", "content", title);
    markup.empty("meta", "name", "author", "content", Phrases.issuer(letter.head()));
    markup.element("style", new PdfStyle(layout).css());
    bookmarks(title);
    markup.close().open("body");
    markup.open("div", "id", "paper");
    head();
    subject();
    Phrases.grounds(letter).forEach(ground -> write("p", Part.GROUND, ground));
    body(letter.body().subList(0, letter.body().size() - 1), letter.body());
    ending();
    markup.close();
    for (var at = 0; at < letter.annexes().size(); at++) annex(at);
    return markup.close().close().toString();
  }

  static String anchor(int annex) {
    return "annex-" + (annex + 1);
  }

  private void bookmarks(String title) {
    markup.open("bookmarks").empty("bookmark", "name", title, "href", "#paper");
    for (var at = 0; at < letter.annexes().size(); at++) {
      var name = Phrases.annex(at + 1, letter.annexes().size());
      markup.empty("bookmark", "name", name, "href", "#" + anchor(at));
    }
    markup.close();
  }

  private void head() {
    var left = layout.house().headLeft();
    columns("head", left);
    Phrases.superior(letter.head()).ifPresent(superior -> write("p", Part.SUPERIOR, superior));
    write("p", Part.ISSUER, Phrases.issuer(letter.head()));
    var rule = layout.paragraph().rule().set();
    rule(Part.ISSUER, Phrases.issuer(letter.head()), width() * left / PERCENT, rule);
    nextColumn();
    write("p", Part.COUNTRY, Phrases.COUNTRY);
    write("p", Part.MOTTO, Phrases.MOTTO);
    rule(Part.MOTTO, Phrases.MOTTO, width(), layout.paragraph().mottoRule().set());
    markup.close().close().open("tr").open("td");
    write("p", Part.NUMBER, Phrases.number(letter.head()));
    if (letter.subject() instanceof Subject.Official official) {
      write("h1", Part.LETTER_SUBJECT, Phrases.letterSubject(official));
    }
    if (letter.is(Mark.DRAFT)) write("p", Part.MARK, Phrases.DRAFT);
    nextColumn();
    write("p", Part.PLACE_AND_DAY, Phrases.placeAndDay(letter.head()));
    endColumns();
  }

  private void subject() {
    var gap = layout.of(Part.BODY).size().set();
    space(gap);
    if (letter.subject() instanceof Subject.Named named) {
      markup.open("h1");
      line(Part.KIND, named.kind());
      line(Part.SUBJECT, named.about());
      markup.close();
      rule(Part.SUBJECT, named.about(), width(), layout.paragraph().rule().set());
    }
    var addressees = letter.subject().addressees();
    if (addressees.isEmpty()) return;
    if (addressees.size() == 1) {
      var one = Phrases.ADDRESSED + " " + addressees.getFirst();
      markup.element(
          "p", in(Part.ADDRESSEE, one), "class", PdfStyle.name(Part.ADDRESSEE) + " centre");
    } else {
      addressees();
    }
    space(gap);
  }

  /// The dashes stand below the colon.
  private void addressees() {
    var indent = width() * layout.house().addresseeLeft() / PERCENT;
    var colon = Phrases.ADDRESSED.substring(0, Phrases.ADDRESSED.length() - 1);
    var below = indent + length(Part.ADDRESSEE, colon);
    var dash = length(Part.ADDRESSEE, "- ");
    indented(Phrases.ADDRESSED, indent, 0);
    Phrases.addressees(letter.subject()).forEach(line -> indented(line, below + dash, -dash));
  }

  private void indented(String line, double margin, double first) {
    markup.element(
        "p",
        in(Part.ADDRESSEE, line),
        "class",
        PdfStyle.name(Part.ADDRESSEE),
        "style",
        String.format(Locale.ROOT, "margin-left: %.2fpt; text-indent: %.2fpt", margin, first));
  }

  private void body(List<Block> blocks, List<Block> whole) {
    var numbering = new Numbering();
    var clause = Letter.hasSections(whole) ? "h3" : "h2";
    var section = false;
    for (var block : blocks) {
      switch (block) {
        case Heading heading -> {
          section |= heading.level() == Level.SECTION;
          heading(heading, numbering.of(heading), section ? clause : "h2");
        }
        case Paragraph paragraph -> write("p", Part.BODY, paragraph.text());
        case Bullet bullet -> write("p", Part.BODY, "- " + bullet.text());
        case Table table -> table(table.grid());
        case NewPage _ -> markup.element("div", "", "class", "new-page");
      }
    }
  }

  private void heading(Heading heading, String numbered, String clause) {
    switch (heading.level()) {
      case SECTION -> write("h2", Part.SECTION, numbered);
      case CLAUSE -> write(clause, Part.CLAUSE, numbered);
      case POINT -> write("p", Part.BODY, numbered);
    }
  }

  /// The last paragraph goes with the signature to the next page.
  private void ending() {
    markup.open("div", "class", "signed");
    if (letter.body().getLast() instanceof Paragraph last) write("p", Part.BODY, last.text());
    space(layout.of(Part.TABLE).size().set());
    columns("sign", layout.house().signLeft());
    write("p", Part.RECIPIENTS_WORD, Phrases.RECIPIENTS);
    Phrases.recipients(letter.recipients()).forEach(one -> write("p", Part.RECIPIENT, one));
    nextColumn();
    var signature = letter.signature();
    signature.lines().forEach(line -> write("p", Part.AUTHORITY, Phrases.signing(line)));
    space(layout.house().signRoom());
    signature.name().ifPresent(name -> write("p", Part.SIGNER, name));
    endColumns();
    markup.close();
  }

  private void annex(int at) {
    var annex = letter.annexes().get(at);
    markup.open("div", "id", anchor(at), "class", annex.wide() ? "annex-of wide" : "annex-of");
    markup.open("h1");
    line(Part.ANNEX, Phrases.annex(at + 1, letter.annexes().size()));
    line(Part.ANNEX_NAME, annex.name());
    markup.close();
    write("p", Part.ANNEX_NOTE, Phrases.annexNote(letter));
    body(annex.body(), annex.body());
    markup.close();
  }

  private void table(Grid grid) {
    markup.open("table", "class", "grid").open("thead").open("tr");
    for (var column : grid.columns()) {
      var width =
          String.format(Locale.ROOT, "width: %.3f%%", column.share() * PERCENT / grid.shares());
      var style = PdfStyle.name(Part.TABLE_HEAD);
      markup.element(
          "th",
          in(Part.TABLE_HEAD, column.title()),
          "scope",
          "col",
          "class",
          style,
          "style",
          width);
    }
    markup.close().close().open("tbody");
    for (var row : grid.rows()) {
      markup.open("tr");
      for (var at = 0; at < row.size(); at++) {
        var side = grid.columns().get(at).side().name().toLowerCase(Locale.ROOT);
        var style = PdfStyle.name(Part.TABLE) + " " + side;
        markup.element("td", in(Part.TABLE, row.get(at)), "class", style);
      }
      markup.close();
    }
    markup.close().close();
  }

  private void columns(String name, int left) {
    markup.open("table", "class", name).open("tbody").open("tr");
    markup.open("td", "style", "width: " + left + "%");
  }

  private void nextColumn() {
    markup.close().open("td");
  }

  private void endColumns() {
    markup.close().close().close().close();
  }

  private void rule(Part part, String line, double room, int percent) {
    var length = Math.min(room, length(part, line)) * percent / PERCENT;
    markup.element(
        "div", "", "class", "rule", "style", String.format(Locale.ROOT, "width: %.2fpt", length));
  }

  private void space(int points) {
    markup.element("div", "", "style", "height: " + points + "pt");
  }

  private void line(Part part, String text) {
    markup.element("span", in(part, text), "class", "block " + PdfStyle.name(part));
  }

  private void write(String element, Part part, String text) {
    markup.element(element, in(part, text), "class", PdfStyle.name(part));
  }

  private String in(Part part, String text) {
    return Phrases.in(layout.of(part), text);
  }

  private double length(Part part, String text) {
    var lettering = layout.of(part);
    return Typeface.of(lettering.is(Style.BOLD), lettering.is(Style.ITALIC))
        .width(in(part, text), lettering.size().set());
  }

  private double width() {
    var margins = layout.page().margins();
    var mm = layout.page().width() - margins.left().set() - margins.right().set();
    return mm * POINTS_OF_A_MM;
  }
}
