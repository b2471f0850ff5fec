package chungtay.wording;

import static org.assertj.core.api.Assertions.assertThat;

import chungtay.law.Language;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/// How numbers, money and days are written.
class FormatTest {

  final Format vietnamese = Format.of(Language.VI);
  final Format english = Format.of(Language.EN);

  @Test
  void thousandsArePartedByAPointInVietnameseAndACommaInEnglish() {
    assertThat(vietnamese.count(1_286_751)).isEqualTo("1.286.751");
    assertThat(english.count(1_286_751)).isEqualTo("1,286,751");
    assertThat(vietnamese.count(999)).isEqualTo("999");
    assertThat(vietnamese.count(1_000)).isEqualTo("1.000");
  }

  @Test
  void aRateHasTwoDecimalsAndNoSign() {
    assertThat(vietnamese.rate(12_070.0 / 359_236)).isEqualTo("3,36"); // 3,3599 %
    assertThat(english.rate(12_070.0 / 359_236)).isEqualTo("3.36");
    assertThat(vietnamese.rate(1)).isEqualTo("100,00");
    assertThat(vietnamese.rate(0)).isEqualTo("0,00");
  }

  @Test
  void aHalfIsRoundedUp() {
    assertThat(vietnamese.rate(0.03365)).isEqualTo("3,37");
    assertThat(vietnamese.rate(0.0336499)).isEqualTo("3,36");
    assertThat(vietnamese.points(0.285)).isEqualTo("0,29");
    assertThat(vietnamese.points(0.2849)).isEqualTo("0,28");
  }

  @Test
  void whatFallsIsWrittenWithAMinus() {
    assertThat(vietnamese.count(-1_046)).isEqualTo("−1.046");
    assertThat(english.points(-0.29)).isEqualTo("−0.29");
  }

  @Test
  void moneyIsWholeDongWithItsUnit() {
    assertThat(vietnamese.money(1_500_000)).isEqualTo("1.500.000 đồng");
    assertThat(english.money(1_500_000)).isEqualTo("VND 1,500,000");
  }

  @Test
  void aDayHasNoLeadingZeros() {
    assertThat(vietnamese.date(LocalDate.of(2021, 9, 5))).isEqualTo("5/9/2021");
    assertThat(english.date(LocalDate.of(2021, 9, 5))).isEqualTo("5 Sep 2021");
  }

  @Test
  void lateEveningInUniversalTimeIsTheNextMorningInVietNam() {
    // 23:30 + 7 hours = 6:30 of the next day
    var late = Instant.parse("2021-09-30T23:30:00Z");

    assertThat(vietnamese.time(late)).isEqualTo("06:30, 1/10/2021");
    assertThat(english.time(late)).isEqualTo("06:30, 1 Oct 2021");
  }

  @Test
  void sevenHoursBeforeMidnightIsTheLastMinuteOfTheDay() {
    // 16:59 + 7 = 23:59, and one minute later is midnight
    assertThat(vietnamese.time(Instant.parse("2021-09-30T16:59:00Z")))
        .isEqualTo("23:59, 30/9/2021");
    assertThat(vietnamese.time(Instant.parse("2021-09-30T17:00:00Z")))
        .isEqualTo("00:00, 1/10/2021");
  }

  @Test
  void anExactTimeTellsTheSecond() {
    var act = Instant.parse("2021-09-30T07:05:09.999Z");

    assertThat(vietnamese.exactTime(act)).isEqualTo("14:05:09, 30/9/2021");
    assertThat(english.exactTime(act)).isEqualTo("14:05:09, 30 Sep 2021");
  }
}
