package chungtay.letter;

import chungtay.law.PaperLayout;
import chungtay.law.PaperLayout.Lettering;
import chungtay.law.PaperLayout.Part;
import chungtay.law.PaperLayout.Style;
import java.util.List;

/// The paragraphs of a paper in Word; how they look is said by their styles.
record WordParagraphs(Markup markup, PaperLayout layout) {

  private static final int PERCENT = 100;

  void write(Part part, String text) {
    open(part);
    markup.close();
    run(part, text);
    markup.close();
  }

  void aligned(Part part, String text, String side) {
    open(part);
    markup.empty("w:jc", "w:val", side).close();
    run(part, text);
    markup.close();
  }

  void centred(Part part, String text) {
    aligned(part, text, "center");
  }

  /// Stays whole and with what follows it.
  void kept(Part part, String text) {
    open(part);
    markup.empty("w:keepNext").empty("w:keepLines").close();
    run(part, text);
    markup.close();
  }

  void empty(Part part) {
    open(part);
    markup.close().close();
  }

  /// What follows begins on a page of its own.
  void newPage() {
    open(Part.TABLE);
    markup.close().open("w:r").empty("w:br", "w:type", "page").close().close();
  }

  void keptEmpty() {
    open(Part.TABLE);
    markup.empty("w:keepNext").close().close();
  }

  /// The dashes stand below the colon.
  void addressees(List<String> lines, int width) {
    var in = width * layout.house().addresseeLeft() / PERCENT;
    open(Part.ADDRESSEE);
    markup.empty("w:ind", "w:left", in).close();
    run(Part.ADDRESSEE, Phrases.ADDRESSED);
    markup.close();
    var lettering = layout.of(Part.ADDRESSEE);
    var colon = Phrases.ADDRESSED.substring(0, Phrases.ADDRESSED.length() - 1);
    var below = in + twentieths(lengthOf(lettering, colon));
    var dash = twentieths(lengthOf(lettering, "- "));
    for (var line : lines) {
      open(Part.ADDRESSEE);
      markup.empty("w:ind", "w:left", below + dash, "w:hanging", dash).close();
      run(Part.ADDRESSEE, line);
      markup.close();
    }
  }

  /// A rule below a line, a part of its length and centred; an empty paragraph with a border, as
  /// drawn lines wander when people write.
  ///
  /// @param width where the line stands (1/20 pt)
  /// @param percent of the length of the line
  void rule(Part part, String line, int width, int percent) {
    var lettering = layout.of(part);
    var length = Math.min(width, twentieths(lengthOf(lettering, line)));
    var beside = (width - length * percent / PERCENT) / 2;
    open(part);
    markup.open("w:pBdr");
    var weight = layout.house().ruleWeight();
    markup.empty("w:top", "w:val", "single", "w:sz", weight, "w:space", 1, "w:color", "000000");
    markup.close();
    markup.empty("w:spacing", "w:line", 4 * WordStyles.TWENTIETHS, "w:lineRule", "exact");
    markup.empty("w:ind", "w:left", beside, "w:right", beside);
    markup.close().close();
  }

  /// The name, with room above it to sign.
  void signed(String name) {
    open(Part.SIGNER);
    markup.empty("w:spacing", "w:before", layout.house().signRoom() * WordStyles.TWENTIETHS);
    markup.close();
    run(Part.SIGNER, name);
    markup.close();
  }

  private static double lengthOf(Lettering lettering, String text) {
    return Typeface.of(lettering.is(Style.BOLD), lettering.is(Style.ITALIC))
        .width(Phrases.in(lettering, text), lettering.size().set());
  }

  private static int twentieths(double points) {
    return (int) Math.round(points * WordStyles.TWENTIETHS);
  }

  private void open(Part part) {
    markup.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", WordStyles.id(part));
  }

  private void run(Part part, String text) {
    if (text.isEmpty()) return;
    var set = Phrases.in(layout.of(part), text);
    markup.open("w:r").element("w:t", set, "xml:space", "preserve").close();
  }
}
