package chungtay.letter;

import static org.assertj.core.api.Assertions.assertThat;

import chungtay.letter.Block.Paragraph;
import chungtay.letter.Block.Table;
import chungtay.letter.Grid.Column;
import chungtay.letter.Grid.Side;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/// The PDF, read back and laid beside the decree.
class PdfFileTest {

  static final byte[] REPORT = bytes(Examples.report());

  static byte[] bytes(Letter letter) {
    return new PdfFile(letter, Examples.LAYOUT).bytes();
  }

  /// A line as it stands: where, and in which letters.
  record Line(int page, String text, double left, double right, double size, String font) {}

  static List<Line> lines(byte[] pdf) throws IOException {
    var lines = new ArrayList<Line>();
    try (var document = Loader.loadPDF(pdf)) {
      new PDFTextStripper() {
        @Override
        protected void writeString(String text, List<TextPosition> signs) {
          var first = signs.getFirst();
          var last = signs.getLast();
          lines.add(
              new Line(
                  getCurrentPageNo(),
                  text.strip(),
                  first.getXDirAdj(),
                  last.getXDirAdj() + last.getWidthDirAdj(),
                  first.getTextMatrix().getScalingFactorX(),
                  first.getFont().getName()));
        }
      }.getText(document);
    }
    return lines;
  }

  static Line line(List<Line> lines, String text) {
    return lines.stream().filter(line -> line.text().equals(text)).findFirst().orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "UBND TỈNH GIẢ LẬP                   | 12 | Tinos",
        "SỞ THỬ NGHIỆM                       | 12 | Tinos-Bold",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM  | 12 | Tinos-Bold",
        "Độc lập - Tự do - Hạnh phúc         | 13 | Tinos-Bold",
        "Số: 07/BC-STN                       | 13 | Tinos",
        "Giả Lập, ngày 05 tháng 3 năm 2021   | 13 | Tinos-Italic",
        "BÁO CÁO                             | 14 | Tinos-Bold",
        "Kết quả giảm nghèo tháng 02 năm 2021| 14 | Tinos-Bold",
        "I. KẾT QUẢ THỰC HIỆN                | 14 | Tinos-Bold",
        "1. Hộ nghèo                         | 14 | Tinos-Bold",
        "b) Nhà ở: tăng 3 hộ.                | 14 | Tinos",
        "KT. GIÁM ĐỐC                        | 14 | Tinos-Bold",
        "Nguyễn Thị Giả Lập                  | 14 | Tinos-Bold",
        "Nơi nhận:                           | 12 | Tinos-BoldItalic",
        "- Lưu: VT, GN.                      | 11 | Tinos",
        "Phụ lục                             | 14 | Tinos-Bold",
        "KẾT QUẢ THEO XÃ                     | 14 | Tinos-Bold"
      })
  void eachPartStandsInItsLetters(String text, double size, String font) throws IOException {
    var line = line(lines(REPORT), text);

    assertThat(line.size()).isCloseTo(size, Offset.offset(0.1));
    assertThat(line.font().replaceFirst("^[A-Z]{6}\\+", "").replace("-Regular", ""))
        .isEqualTo(font);
  }

  /// 30 mm from the left are 85 points; a first line is in by 12.7 mm = 36 points. The middle of
  /// the text is that of 210 mm without margins of 30 and 15: (30 + 195) / 2 mm = 319 points.
  @Test
  void linesStandWhereTheDecreePutsThem() throws IOException {
    var lines = lines(REPORT);
    var margin = Offset.offset(1.0);

    assertThat(line(lines, "Nơi nhận:").left()).isCloseTo(85, margin);
    assertThat(line(lines, "b) Nhà ở: tăng 3 hộ.").left()).isCloseTo(85 + 36, margin);
    for (var text : List.of("BÁO CÁO", "Kết quả giảm nghèo tháng 02 năm 2021")) {
      var line = line(lines, text);
      assertThat((line.left() + line.right()) / 2).isCloseTo(319, margin);
    }
    var country = line(lines, Phrases.COUNTRY);
    var motto = line(lines, Phrases.MOTTO);
    assertThat((country.left() + country.right()) / 2)
        .isCloseTo((motto.left() + motto.right()) / 2, margin);
  }

  @Test
  void whatFollowsANewPageStandsOnOne() throws IOException {
    var letter =
        Examples.report(
            List.of(
                new Paragraph("Trước."),
                new Block.NewPage(),
                new Paragraph("Sau."),
                Examples.CLOSING),
            List.of());
    var pages = pages(bytes(letter));

    assertThat(pages).hasSize(2).hasSize(Press.pages(bytes(letter)));
    assertThat(pages.getFirst()).contains("Trước.").doesNotContain("Sau.");
    assertThat(pages.getLast()).contains("Sau.").doesNotContain("Trước.");
  }

  static List<String> pages(byte[] pdf) throws IOException {
    var pages = new ArrayList<String>();
    try (var document = Loader.loadPDF(pdf)) {
      for (var page = 1; page <= document.getNumberOfPages(); page++) {
        pages.add(page(document, page));
      }
    }
    return pages;
  }

  static String page(PDDocument document, int page) throws IOException {
    var stripper = new PDFTextStripper();
    stripper.setSortByPosition(true);
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    return stripper.getText(document);
  }

  /// The paper, an annex of several sheets that lie, and one of one page: each counts its own.
  @Test
  void theFirstPageOfThePaperAndOfEachAnnexHasNoNumber() throws IOException {
    var pages = pages(bytes(Examples.fivePages()));
    var count = 0;
    for (var page : pages) {
      var starts = page.contains("CỘNG HÒA") || page.startsWith("Phụ lục ");
      count = starts ? 1 : count + 1;
      if (starts) assertThat(page).doesNotMatch("(?s)^\\d+\\s*\\R.*");
      else assertThat(page).startsWith(count + "");
      assertThat(page.strip()).endsWith(Phrases.SYNTHETIC);
    }
    assertThat(pages).filteredOn(page -> page.startsWith("Phụ lục ")).hasSize(2);
  }

  @Test
  void theHeadOfALongTableStandsOnEachOfItsPages() throws IOException {
    var pages = pages(bytes(Examples.fivePages()));

    assertThat(pages)
        .filteredOn(page -> page.contains("Huyện Giả Lập 5"))
        .isNotEmpty()
        .allMatch(page -> page.contains("Huyện, thành phố"));
  }

  /// Whatever the length of what goes before.
  @Test
  void theSignatureIsNeverAloneOnAPage() throws IOException {
    for (var count = 16; count < 22; count++) {
      var body = new ArrayList<Block>();
      body.addAll(Collections.nCopies(count, new Paragraph("Một dòng của phần nội dung.")));
      body.add(Examples.CLOSING);
      var pages = pages(bytes(Examples.report(body, List.of())));

      assertThat(pages)
          .filteredOn(page -> page.contains("KT. GIÁM ĐỐC"))
          .singleElement()
          .asString()
          .contains("Trên đây là nội dung báo cáo", "Nguyễn Thị Giả Lập", "- Lưu: VT, GN.");
    }
  }

  @Test
  void wordsAreComposedAndMarkupIsText() throws IOException {
    var decomposed = Normalizer.normalize("Tiếng Việt: ưỡn ẹo", Normalizer.Form.NFD);
    var hostile = "<b>&amp; ]]> \"x\" <script src='http://example.vn/x.js'>";
    var letter =
        Examples.report(
            List.of(new Paragraph(decomposed), new Paragraph(hostile), Examples.CLOSING),
            List.of());

    assertThat(String.join("", pages(bytes(letter))))
        .contains("Tiếng Việt: ưỡn ẹo", "<b>&amp; ]]>");
  }

  /// 523 points of width hold no word of 300 letters.
  @Test
  void aWordTooLongForItsCellIsBroken() throws IOException {
    var grid =
        new Grid(
            List.of(new Column("A", 1, Side.LEFT), new Column("B", 9, Side.LEFT)),
            List.of(List.of("n".repeat(300), "x")));
    var pdf = bytes(Examples.report(List.of(new Table(grid), Examples.CLOSING), List.of()));

    assertThat(lines(pdf)).allMatch(line -> line.right() < 595 - 15 * 72 / 25.4 + 1);
  }

  @Test
  void theSamePaperIsTheSameFile() {
    assertThat(bytes(Examples.fivePages())).isEqualTo(bytes(Examples.fivePages()));
  }

  enum Flavour {
    ARCHIVE(PDFAFlavour.PDFA_3_A),
    ACCESSIBLE(PDFAFlavour.PDFUA_1);

    private final PDFAFlavour flavour;

    Flavour(PDFAFlavour flavour) {
      this.flavour = flavour;
    }
  }

  @ParameterizedTest
  @EnumSource(Flavour.class)
  void aJudgeOfItsKindFindsNothing(Flavour flavour) throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    for (var letter : List.of(Examples.official(), Examples.report(), Examples.fivePages())) {
      try (var parser =
              Foundries.defaultInstance()
                  .createParser(new ByteArrayInputStream(bytes(letter)), flavour.flavour);
          var judge = Foundries.defaultInstance().createValidator(flavour.flavour, false)) {
        var judged = judge.validate(parser);
        assertThat(judged.getTestAssertions()).isEmpty();
        assertThat(judged.isCompliant()).isTrue();
      }
    }
  }
}
