package chungtay.letter;

import chungtay.law.Language;
import chungtay.law.PaperLayout;
import chungtay.law.PaperLayout.Lettering;
import chungtay.law.PaperLayout.Part;
import chungtay.law.PaperLayout.Style;
import java.util.Locale;

/// The styles of a paper in Word, one for each of its parts, so that whoever writes on keeps to the
/// layout by choosing them.
record WordStyles(PaperLayout layout) {

  /// A twentieth of a point is what Word counts lengths in.
  static final int TWENTIETHS = 20;

  private static final int SINGLE_LINE = 240;
  private static final int PERCENT = 100;
  private static final double TWENTIETHS_OF_A_MM = 1440 / 25.4;

  static String id(Part part) {
    var id = new StringBuilder();
    for (var word : part.name().split("_", -1)) {
      id.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
    }
    return id.toString();
  }

  static int twentiethsOfMm(double mm) {
    return (int) Math.round(mm * TWENTIETHS_OF_A_MM);
  }

  String xml() {
    var styles = new Markup().open("w:styles", "xmlns:w", WordFile.MAIN);
    styles.open("w:docDefaults").open("w:rPrDefault").open("w:rPr");
    var name = Typeface.WORD_NAME;
    styles.empty("w:rFonts", "w:ascii", name, "w:hAnsi", name, "w:eastAsia", name, "w:cs", name);
    styles.empty("w:lang", "w:val", "vi-VN");
    styles.close().close().empty("w:pPrDefault").close();
    styles.open("w:style", "w:type", "paragraph", "w:default", "1", "w:styleId", "Normal");
    styles.empty("w:name", "w:val", "Normal").empty("w:qFormat");
    letters(styles, layout.of(Part.BODY));
    styles.close();
    styles.open("w:style", "w:type", "table", "w:default", "1", "w:styleId", "TableNormal");
    styles.empty("w:name", "w:val", "Normal Table").open("w:tblPr");
    styles.empty("w:tblInd", "w:w", 0, "w:type", "dxa");
    styles.open("w:tblCellMar");
    styles.empty("w:left", "w:w", 0, "w:type", "dxa");
    styles.empty("w:right", "w:w", 0, "w:type", "dxa");
    styles.close().close().close();
    for (var part : Part.values()) style(styles, layout.of(part));
    return styles.close().toString();
  }

  private void style(Markup styles, Lettering lettering) {
    styles.open(
        "w:style", "w:type", "paragraph", "w:customStyle", "1", "w:styleId", id(lettering.code()));
    styles.empty("w:name", "w:val", lettering.name().in(Language.VI));
    styles.empty("w:basedOn", "w:val", "Normal");
    if (follows(lettering.code())) styles.empty("w:next", "w:val", id(Part.BODY));
    styles.empty("w:qFormat");
    paragraph(styles, lettering.code());
    letters(styles, lettering);
    styles.close();
  }

  /// After a heading people write text.
  private static boolean follows(Part part) {
    return part == Part.SECTION || part == Part.CLAUSE;
  }

  private void paragraph(Markup styles, Part part) {
    styles.open("w:pPr");
    if (follows(part)) styles.empty("w:keepNext");
    switch (part) {
      case GROUND, SECTION, CLAUSE, BODY -> running(styles, "both");
      case ADDRESSEE -> {
        gap(styles, layout.paragraph().gap().set());
        styles.empty("w:jc", "w:val", "left");
      }
      case RECIPIENTS_WORD, RECIPIENT, TABLE -> styles.empty("w:jc", "w:val", "left");
      case LETTER_SUBJECT, MARK -> {
        gap(styles, layout.paragraph().subjectGap().set());
        styles.empty("w:jc", "w:val", "center");
      }
      default -> styles.empty("w:jc", "w:val", "center");
    }
    outline(styles, part);
    styles.close();
  }

  private static void gap(Markup styles, int points) {
    styles.empty("w:spacing", "w:before", points * TWENTIETHS);
  }

  private void running(Markup styles, String side) {
    var paragraph = layout.paragraph();
    styles.empty(
        "w:spacing",
        "w:before",
        paragraph.gap().set() * TWENTIETHS,
        "w:line",
        SINGLE_LINE * paragraph.lineSpacing().set() / PERCENT,
        "w:lineRule",
        "auto");
    styles.empty("w:ind", "w:firstLine", indent());
    styles.empty("w:jc", "w:val", side);
  }

  /// From hundredths of a centimetre.
  private int indent() {
    return twentiethsOfMm(layout.paragraph().indent().set() / 10.0);
  }

  /// What Word shows beside the text to find one's way.
  private static void outline(Markup styles, Part part) {
    switch (part) {
      case KIND, ANNEX -> styles.empty("w:outlineLvl", "w:val", 0);
      case SECTION -> styles.empty("w:outlineLvl", "w:val", 1);
      case CLAUSE -> styles.empty("w:outlineLvl", "w:val", 2);
      default -> {}
    }
  }

  private static void letters(Markup styles, Lettering lettering) {
    styles.open("w:rPr");
    if (lettering.is(Style.BOLD)) styles.empty("w:b").empty("w:bCs");
    if (lettering.is(Style.ITALIC)) styles.empty("w:i").empty("w:iCs");
    var halves = lettering.size().set() * 2;
    styles.empty("w:sz", "w:val", halves).empty("w:szCs", "w:val", halves);
    styles.close();
  }
}
