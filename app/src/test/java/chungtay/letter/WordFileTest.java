package chungtay.letter;

import static org.assertj.core.api.Assertions.assertThat;

import chungtay.law.PaperLayout.Part;
import chungtay.law.PaperLayout.Style;
import chungtay.letter.Block.Paragraph;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The file for Word, read back by a reader that is not ours and laid beside the decree.
class WordFileTest {

  static byte[] bytes(Letter letter) {
    return new WordFile(letter, Examples.LAYOUT).bytes();
  }

  static XWPFDocument read(Letter letter) throws IOException {
    return new XWPFDocument(new ByteArrayInputStream(bytes(letter)));
  }

  /// Sizes count halves of a point.
  @ParameterizedTest
  @EnumSource(Part.class)
  void eachPartHasAStyleWithItsLetters(Part part) throws IOException {
    var lettering = Examples.LAYOUT.of(part);
    try (var document = read(Examples.report())) {
      var style = document.getStyles().getStyle(WordStyles.id(part));
      var letters = style.getCTStyle().getRPr();

      assertThat(letters.getSzArray(0).getVal())
          .isEqualTo(BigInteger.valueOf(lettering.size().set() * 2L));
      assertThat(letters.sizeOfBArray() == 1).isEqualTo(lettering.is(Style.BOLD));
      assertThat(letters.sizeOfIArray() == 1).isEqualTo(lettering.is(Style.ITALIC));
    }
  }

  static String text(XWPFTableCell cell) {
    return cell.getParagraphs().stream()
        .map(one -> one.getText())
        .collect(Collectors.joining("\n"))
        .strip();
  }

  @Test
  void theHeadStandsInTwoColumns() throws IOException {
    try (var document = read(Examples.report())) {
      var head = document.getTables().getFirst();
      assertThat(text(head.getRow(0).getCell(0))).isEqualTo("UBND TỈNH GIẢ LẬP\nSỞ THỬ NGHIỆM");
      assertThat(text(head.getRow(0).getCell(1)))
          .startsWith("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc");
      assertThat(head.getRow(1).getCell(0).getText()).isEqualTo("Số: 07/BC-STN");
      assertThat(head.getRow(1).getCell(1).getText())
          .isEqualTo("Giả Lập, ngày 05 tháng 3 năm 2021");
    }
  }

  @Test
  void theBodyReadsAsItWasDescribed() throws IOException {
    try (var document = read(Examples.report())) {
      var texts = document.getParagraphs().stream().map(one -> one.getText()).toList();
      assertThat(texts)
          .containsSubsequence(
              "BÁO CÁO",
              "Kết quả giảm nghèo tháng 02 năm 2021",
              "Kính gửi: Ủy ban nhân dân tỉnh Giả Lập",
              "I. KẾT QUẢ THỰC HIỆN",
              "1. Hộ nghèo",
              "2. Tiếp cận dịch vụ xã hội cơ bản",
              "a) Nước sạch: tăng 12 hộ.",
              "b) Nhà ở: tăng 3 hộ.",
              "II. KIẾN NGHỊ",
              "Phụ lục",
              "KẾT QUẢ THEO XÃ");
    }
  }

  @Test
  void theHeadOfATableIsRepeatedAndFiguresStandRight() throws IOException {
    try (var document = read(Examples.report())) {
      var table = document.getTables().get(1);
      assertThat(table.getRow(0).isRepeatHeader()).isTrue();
      assertThat(table.getRow(1).isCantSplitRow()).isTrue();
      assertThat(table.getRow(1).getCell(2).getParagraphs().getFirst().getAlignment().name())
          .isEqualTo("RIGHT");
    }
  }

  /// 30 mm are 1701 twentieths of a point; a sheet that lies is 297 mm = 16838 of them wide.
  @Test
  void pagesAreOfTheDecreeAndEachAnnexCountsItsOwn() throws IOException {
    try (var document = read(Examples.fivePages())) {
      var sections =
          new ArrayList<org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr>();
      for (var paragraph : document.getParagraphs()) {
        var properties = paragraph.getCTP().getPPr();
        if (properties.isSetSectPr()) sections.add(properties.getSectPr());
      }
      sections.add(document.getDocument().getBody().getSectPr());

      assertThat(sections).hasSize(3);
      assertThat(sections).allMatch(section -> section.isSetTitlePg());
      assertThat(sections)
          .allMatch(section -> section.getPgNumType().getStart().equals(BigInteger.ONE));
      assertThat(sections.getFirst().getPgMar().getLeft()).isEqualTo(BigInteger.valueOf(1701));
      assertThat(sections.get(1).getPgSz().getW()).isEqualTo(BigInteger.valueOf(16838));
      assertThat(sections.get(1).getPgSz().getOrient().toString()).isEqualTo("landscape");
      assertThat(sections.get(2).getPgSz().isSetOrient()).isFalse();
    }
  }

  @Test
  void theSignatureStaysWithTheLastParagraph() throws IOException {
    try (var document = read(Examples.report())) {
      var last =
          document.getParagraphs().stream()
              .filter(one -> one.getText().equals(Examples.CLOSING.text()))
              .findFirst()
              .orElseThrow();
      assertThat(last.getCTP().getPPr().isSetKeepNext()).isTrue();
      var sign = document.getTables().get(2);
      assertThat(sign.getRow(0).isCantSplitRow()).isTrue();
      assertThat(text(sign.getRow(0).getCell(0))).startsWith("Nơi nhận:\n- Như trên;");
      assertThat(text(sign.getRow(0).getCell(1)))
          .isEqualTo("KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\nNguyễn Thị Giả Lập");
    }
  }

  @Test
  void allThatIsWrittenFitsTheSchemaOfWord() throws IOException {
    for (var letter : List.of(Examples.official(), Examples.fivePages())) {
      try (var document = read(letter)) {
        var errors = new ArrayList<Object>();
        var valid =
            document.getDocument().validate(new XmlOptions().setErrorListener(cast(errors)));
        assertThat(errors).isEmpty();
        assertThat(valid).isTrue();
      }
    }
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static java.util.Collection<org.apache.xmlbeans.XmlError> cast(List<?> errors) {
    return (java.util.Collection) errors;
  }

  @Test
  void markupInATextIsText() throws IOException {
    var hostile = "<w:p>&amp; ]]> \"x\" <script>";
    var letter = Examples.report(List.of(new Paragraph(hostile), Examples.CLOSING), List.of());
    try (var document = read(letter)) {
      assertThat(document.getParagraphs()).anyMatch(one -> one.getText().equals(hostile));
    }
  }

  @Test
  void theSamePaperIsTheSameFile() throws IOException {
    assertThat(bytes(Examples.fivePages())).isEqualTo(bytes(Examples.fivePages()));
    try (var archive = new ZipInputStream(new ByteArrayInputStream(bytes(Examples.report())))) {
      for (var entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
        assertThat(entry.getTimeLocal().getYear()).isEqualTo(1980);
      }
    }
  }
}
