package chungtay.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chungtay.letter.Block.Bullet;
import chungtay.letter.Block.Heading;
import chungtay.letter.Block.Paragraph;
import chungtay.letter.Block.Table;
import chungtay.refusal.Refused;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a paper says, before it is set.
class LetterTest {

  static Head head(int number, LocalDate day) {
    return new Head(
        Optional.empty(),
        "Sở Thử nghiệm",
        Optional.of(number),
        "BC-STN",
        "Giả Lập",
        Optional.of(day));
  }

  @ParameterizedTest
  @CsvSource({
    "Ủy ban nhân dân tỉnh Thái Nguyên, Ủy ban nhân dân tỉnh~Thái~Nguyên",
    "Ủy ban nhân dân, Ủy ban nhân dân",
    "Sở Nội vụ, Sở Nội vụ",
    "Ủy ban nhân dân thành phố Giả Lập Một Ha, Ủy ban nhân dân thành~phố~Giả~Lập~Một~Ha", // 24
    "Ủy ban nhân dân thành phố Giả Lập Một Hai, Ủy ban nhân dân thành phố Giả Lập Một Hai"
  })
  void aCommitteesNameIsPartedBeforeItsPlace(String name, String set) {
    var head = head(1, LocalDate.of(2021, 1, 9));
    var other =
        new Head(Optional.of(name), name, head.number(), head.symbol(), head.place(), head.day());

    assertThat(Phrases.issuer(other)).isEqualTo(set.replace('~', '\u00a0'));
    assertThat(Phrases.superior(other)).contains(Phrases.issuer(other));
  }

  @ParameterizedTest
  @CsvSource({
    "2021-01-09, ngày 09 tháng 01 năm 2021",
    "2021-02-10, ngày 10 tháng 02 năm 2021",
    "2021-03-05, ngày 05 tháng 3 năm 2021",
    "2021-12-31, ngày 31 tháng 12 năm 2021"
  })
  void aDayBelowTenAndTheFirstTwoMonthsHaveANought(LocalDate day, String written) {
    assertThat(Phrases.placeAndDay(head(1, day))).isEqualTo("Giả Lập, " + written);
  }

  @ParameterizedTest
  @CsvSource({"9, Số: 09/BC-STN", "10, Số: 10/BC-STN", "123, Số: 123/BC-STN"})
  void aNumberBelowTenHasANought(int number, String written) {
    assertThat(Phrases.number(head(number, Examples.DAY))).isEqualTo(written);
  }

  @Test
  void groundsEndWithSemicolonsAndTheLastWithAFullStop() {
    assertThat(Phrases.grounds(Examples.report()))
        .satisfiesExactly(
            first -> assertThat(first).endsWith("về công tác văn thư;"),
            last -> assertThat(last).endsWith("của Sở Thử nghiệm."));
  }

  @Test
  void theLastRecipientIsTheFile() {
    assertThat(Phrases.recipients(Examples.RECIPIENTS))
        .startsWith("- Như trên;")
        .endsWith("- Lưu: VT, GN.");
  }

  @Test
  void headingsAreCountedAnewBelowEachOther() {
    var numbering = new Numbering();

    assertThat(numbering.of(new Heading(Level.SECTION, "Một"))).isEqualTo("I. Một");
    assertThat(numbering.of(new Heading(Level.CLAUSE, "Hai"))).isEqualTo("1. Hai");
    for (var point : List.of("a", "b", "c", "d", "đ", "e", "g")) {
      assertThat(numbering.of(new Heading(Level.POINT, "x"))).isEqualTo(point + ") x");
    }
    assertThat(numbering.of(new Heading(Level.SECTION, "Ba"))).isEqualTo("II. Ba");
    assertThat(numbering.of(new Heading(Level.CLAUSE, "Bốn"))).isEqualTo("1. Bốn");
    assertThat(Numbering.roman(1994)).isEqualTo("MCMXCIV");
  }

  @Test
  void oneAnnexHasNoNumber() {
    assertThat(Phrases.annex(1, 1)).isEqualTo("Phụ lục");
    assertThat(Phrases.annex(4, 4)).isEqualTo("Phụ lục IV");
    assertThat(Phrases.annexNote(Examples.report()))
        .isEqualTo("(Kèm theo Báo cáo số 07/BC-STN ngày 05 tháng 3 năm 2021 của Sở Thử nghiệm)");
  }

  /// A bell, a turn of direction, a tone mark on its own, a line break, a soft hyphen.
  @Test
  void textIsComposedAndLeavesInk() {
    assertThat(new Paragraph("\u0007a\u202Ebe\u0302\u0301\nc\u00ADd \uFEFF").text())
        .isEqualTo("abế cd");
  }

  @Test
  void aTextTooLongIsRefused() {
    assertThatThrownBy(() -> new Bullet("a".repeat(20_001))).isInstanceOf(Refused.class);
    assertThat(new Bullet("a".repeat(20_000)).text()).hasSize(20_000);
  }

  @Test
  void tenThousandRowsAreRefused() {
    assertThatThrownBy(() -> Examples.districts(10_000))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("PAPER_TOO_LONG");
    var half = new Table(Examples.districts(2_501));
    assertThatThrownBy(() -> Examples.report(List.of(half, half, Examples.CLOSING), List.of()))
        .isInstanceOf(Refused.class);
  }

  @ParameterizedTest
  @CsvSource({"😀, U+1F600", "שלום, U+05E9", "中, U+4E2D"})
  void aSignThatTheLettersLackIsRefusedByItsCode(String text, String code) {
    var paper = Examples.report(List.of(new Paragraph(text), Examples.CLOSING), List.of());

    assertThatThrownBy(() -> new PdfFile(paper, Examples.LAYOUT).bytes())
        .hasMessageContaining(code);
    assertThatThrownBy(() -> new WordFile(paper, Examples.LAYOUT).bytes())
        .hasMessageContaining(code);
  }

  @Test
  void aPaperEndsWithAParagraph() {
    var table = new Table(Examples.districts(1));

    assertThatThrownBy(() -> Examples.report(List.of(table), List.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Examples.report(List.of(), List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
