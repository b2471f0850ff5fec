package chungtay.letter;

import chungtay.law.PaperLayout;
import chungtay.law.PaperLayout.Lettering;
import chungtay.law.PaperLayout.Part;
import chungtay.law.PaperLayout.Style;
import java.util.Locale;

/// The style sheet of a paper as PDF, made from the same layout as the styles in Word.
record PdfStyle(PaperLayout layout) {

  private static final double PERCENT = 100;
  private static final double EIGHTHS = 8;

  /// What no layout has a say in.
  private static final String FIXED =
      """
      body, p, h1, h2, h3, div { margin: 0; padding: 0; font-weight: 400; orphans: 2; widows: 2 }
      body { font-family: Tinos; color: black }
      .block { display: block }
      .wide { page: wide }
      .new-page { page-break-after: always }
      .annex-of { page-break-before: always }
      table { width: 100%; border-collapse: collapse; table-layout: fixed }
      td, th { vertical-align: top; padding: 0; font-weight: 400; word-wrap: break-word }
      table.grid { -fs-table-paginate: paginate; margin: 6pt 0; width: 99.7% }
      table.grid tr, .signed { page-break-inside: avoid }
      h2, h3 { page-break-after: avoid }
      .rule { margin-left: auto; margin-right: auto; margin-top: 2pt; height: 4pt }
      p.centre, td.centre { text-align: center }
      td.right { text-align: right }
      p.mark { margin-top: 6pt }
      """;

  static String name(Part part) {
    return part.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  String css() {
    var css = new StringBuilder(FIXED);
    var page = layout.page();
    sheet(css, "", page.width(), page.height());
    sheet(css, "wide ", page.height(), page.width());
    wide(css, page.height() - page.margins().left().set() - page.margins().right().set());
    var house = layout.house();
    css.append("table.grid td, table.grid th { border: 0.5pt solid black; padding: 1pt ");
    css.append(house.cellMargin()).append("pt }\n");
    css.append(".rule { border-top: ").append(house.ruleWeight() / EIGHTHS);
    css.append("pt solid black }\n");
    for (var part : Part.values()) letters(css, layout.of(part));
    return css.toString();
  }

  private void sheet(StringBuilder css, String name, int width, int height) {
    var margins = layout.page().margins();
    css.append("@page ").append(name);
    css.append("{ size: ").append(width).append("mm ").append(height).append("mm; margin: ");
    css.append(margins.top().set()).append("mm ").append(margins.right().set()).append("mm ");
    css.append(margins.bottom().set()).append("mm ").append(margins.left().set()).append("mm }\n");
  }

  /// Without a width of its own it would be as wide as an upright page.
  private static void wide(StringBuilder css, int width) {
    css.append(".wide { width: ").append(width).append("mm }\n");
  }

  private void letters(StringBuilder css, Lettering lettering) {
    var face = Typeface.of(lettering.is(Style.BOLD), lettering.is(Style.ITALIC));
    css.append('.').append(name(lettering.code())).append(" { font-size: ");
    css.append(lettering.size().set()).append("pt; font-weight: ").append(face.weight);
    css.append("; font-style: ").append(face.italic ? "italic" : "normal");
    var paragraph = layout.paragraph();
    var spacing =
        switch (lettering.code()) {
          case GROUND, SECTION, CLAUSE, BODY -> paragraph.lineSpacing().set() / PERCENT;
          default -> 1;
        };
    css.append("; line-height: ").append(face.line() * spacing);
    css.append(
        switch (lettering.code()) {
          case GROUND, SECTION, CLAUSE, BODY ->
              "; text-align: justify; text-indent: %smm; margin-top: %spt"
                  .formatted(paragraph.indent().set() / 10.0, paragraph.gap().set());
          case ADDRESSEE -> "; margin-top: " + paragraph.gap().set() + "pt";
          case RECIPIENTS_WORD, RECIPIENT, TABLE -> "; text-align: left";
          case LETTER_SUBJECT ->
              "; text-align: center; margin-top: " + paragraph.subjectGap().set() + "pt";
          default -> "; text-align: center";
        });
    css.append(" }\n");
  }
}
