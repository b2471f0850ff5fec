package chungtay.letter;

import chungtay.law.PaperLayout.Page;

/// The sections of a paper in Word: the paper itself and each annex, with pages counted anew.
record WordSections(Markup markup, Page page) {

  static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  /// How wide text is (1/20 pt).
  int width(boolean wide) {
    var sheet = wide ? page.height() : page.width();
    var margins = page.margins();
    return WordStyles.twentiethsOfMm(sheet - margins.left().set() - margins.right().set());
  }

  /// A section ends with a paragraph that says how its pages are; that of the last is said by the
  /// document.
  void end(boolean wide, boolean last) {
    markup.open("w:p").open("w:pPr");
    markup.empty("w:spacing", "w:line", 20, "w:lineRule", "exact");
    if (last) {
      markup.close().close();
      properties(wide);
    } else {
      properties(wide);
      markup.close().close();
    }
  }

  private void properties(boolean wide) {
    markup.open("w:sectPr");
    reference("w:headerReference", "default", "header1.xml");
    reference("w:headerReference", "first", "header2.xml");
    reference("w:footerReference", "default", "footer1.xml");
    reference("w:footerReference", "first", "footer1.xml");
    markup.empty("w:type", "w:val", "nextPage");
    var width = WordStyles.twentiethsOfMm(wide ? page.height() : page.width());
    var height = WordStyles.twentiethsOfMm(wide ? page.width() : page.height());
    if (wide) {
      markup.empty("w:pgSz", "w:w", width, "w:h", height, "w:orient", "landscape");
    } else {
      markup.empty("w:pgSz", "w:w", width, "w:h", height);
    }
    var margins = page.margins();
    var top = WordStyles.twentiethsOfMm(margins.top().set());
    var bottom = WordStyles.twentiethsOfMm(margins.bottom().set());
    markup.empty(
        "w:pgMar",
        "w:top",
        top,
        "w:right",
        WordStyles.twentiethsOfMm(margins.right().set()),
        "w:bottom",
        bottom,
        "w:left",
        WordStyles.twentiethsOfMm(margins.left().set()),
        "w:header",
        top / 2,
        "w:footer",
        bottom / 2,
        "w:gutter",
        0);
    markup.empty("w:pgNumType", "w:start", 1).empty("w:titlePg").close();
  }

  private void reference(String element, String pages, String target) {
    markup.empty(element, "w:type", pages, "r:id", WordFile.relation(target));
  }
}
