package chungtay.exchange.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Each kind of value: what is understood, what is complained of, what is suggested.
class ValueReadersTest {

  @ParameterizedTest
  @CsvSource({
    "31/12/1978, 1978-12-31",
    "1/2/1978, 1978-02-01",
    "29/02/2020, 2020-02-29",
    "31-12-1978, 1978-12-31",
    "31.12.1978, 1978-12-31",
    "1978-12-31, 1978-12-31",
    "1978-12-31T00:00:00, 1978-12-31",
    "28855, 1978-12-31", // 28,855 days after 30 December 1899
    "'28855,5', 1978-12-31", // half past noon of it
    "'31 / 12 / 1978', 1978-12-31"
  })
  void aDayIsReadInEveryFormThatOfficesUse(String written, LocalDate day) {
    assertThat(DayReader.read(written)).isEqualTo(Said.value(new Day(day, false)));
  }

  @ParameterizedTest
  @CsvSource({"1978, 1978-01-01", "5/1978, 1978-01-01", "1850, 1850-01-01", "2150, 2150-01-01"})
  void aYearAloneIsAYear(String written, LocalDate day) {
    assertThat(DayReader.read(written)).isEqualTo(Said.value(new Day(day, true)));
  }

  @ParameterizedTest
  @CsvSource({
    "31/02/1978, NO_SUCH_DAY, 28/02/1978",
    "29/02/2021, NO_SUCH_DAY, 28/02/2021",
    "31/04/2021, NO_SUCH_DAY, 30/04/2021",
    "12/31/1978, NO_SUCH_DAY, 31/12/1978", // the American order
    "13/13/1978, NO_SUCH_DAY, ''",
    "00/01/1978, NO_SUCH_DAY, ''",
    "1/1/1849, NO_SUCH_DAY, ''", // a year before the first we take
    "1/1/2151, NO_SUCH_DAY, ''",
    "31/12/78, TWO_DIGIT_YEAR, 31/12/1978",
    "3O/12/1978, LETTER_O, 30/12/1978",
    "31121978, NOT_A_DAY, 31/12/1978",
    "tháng ba, NOT_A_DAY, ''",
    "1849, NOT_A_DAY, ''"
  })
  void whatIsNoDayIsComplainedOf(String written, Fault fault, String suggestion) {
    assertThat(complaint(DayReader.read(written)))
        .isEqualTo(Complaint.of(fault).suggesting(suggestion));
  }

  @ParameterizedTest
  @CsvSource({
    "1.500.000, 1500000",
    "1500000, 1500000",
    "1.500.000 đồng, 1500000",
    "'112,5', 112.5",
    "112.5, 112.5",
    "'1.234,5', 1234.5",
    "'1,234.5', 1234.5",
    "'1,500,000', 1500000",
    "1.500, 1500",
    "-3, -3"
  })
  void aNumberIsReadWithCommaAndDots(String written, BigDecimal number) {
    assertThat(NumberReader.read(written)).isEqualTo(Said.value(number));
  }

  @Test
  void aWholeNumberEndsAtItsLimit() {
    assertThat(NumberReader.whole("1000", 1000)).isEqualTo(Said.value(1000L));
    assertThat(complaint(NumberReader.whole("1001", 1000)).fault())
        .isEqualTo(Fault.NUMBER_TOO_LARGE);
    assertThat(NumberReader.whole("0", 1000)).isEqualTo(Said.value(0L));
    assertThat(complaint(NumberReader.whole("-1", 1000)).fault()).isEqualTo(Fault.NUMBER_NEGATIVE);
    assertThat(NumberReader.whole("30.0", 1000)).isEqualTo(Said.value(30L));
  }

  @ParameterizedTest
  @CsvSource({
    "3O, LETTER_O, 30",
    "'112,5', NOT_WHOLE, ''",
    "'1,500', NOT_WHOLE, 1500", // an English thousand
    "1.50.0, NOT_A_NUMBER, ''",
    "ba mươi, NOT_A_NUMBER, ''",
    "'12,', NOT_A_NUMBER, ''"
  })
  void whatIsNoWholeNumberIsComplainedOf(String written, Fault fault, String suggestion) {
    assertThat(complaint(NumberReader.whole(written, 10_000)))
        .isEqualTo(Complaint.of(fault).suggesting(suggestion));
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "X", "có", "Có", "CÓ", "co", "1", "yes"})
  void yesIsWrittenInManyWays(String written) {
    assertThat(YesNoReader.read(written)).isEqualTo(Said.value(true));
  }

  @Test
  void anEmptyCellSaysNeitherYesNorNo() {
    assertThat(YesNoReader.read("không")).isEqualTo(Said.value(false));
    assertThat(YesNoReader.read("0")).isEqualTo(Said.value(false));
    assertThat(YesNoReader.read("")).isEqualTo(Said.nothing());
    assertThat(complaint(YesNoReader.read("2")).fault()).isEqualTo(Fault.NOT_YES_NO);
  }

  @Test
  void anIdentityNumberHasTwelveDigitsOrNine() {
    assertThat(IdentityReader.read("019085001234", false)).isEqualTo(Said.value("019085001234"));
    assertThat(IdentityReader.read("019 085 001 234", false)).isEqualTo(Said.value("019085001234"));
    assertThat(IdentityReader.read("090123456", false)).isEqualTo(Said.value("090123456"));
    assertThat(complaint(IdentityReader.read("19085001234", false)))
        .isEqualTo(Complaint.of(Fault.IDENTITY_LENGTH, "11"));
    assertThat(complaint(IdentityReader.read("0190850012345", false)))
        .isEqualTo(Complaint.of(Fault.IDENTITY_LENGTH, "13"));
    assertThat(complaint(IdentityReader.read("01908500123A", false)).fault())
        .isEqualTo(Fault.IDENTITY_UNREADABLE);
  }

  @Test
  void aNumberCellCannotKeepTheZeroOfAnIdentityNumber() {
    assertThat(IdentityReader.read("19085001234", true))
        .isEqualTo(new Said.Noted<>("019085001234", Complaint.of(Fault.ZERO_RESTORED)));
  }

  @ParameterizedTest
  @CsvSource({
    "019085001234, •••••••••234",
    "Nguyễn Văn An 019085001234, Nguyễn Văn An •••••••••234",
    "'019 085 001 234', '••• ••• ••• 234'",
    "090123456, ••••••456",
    "31/02/1978, 31/02/1978",
    "31-02-1978, 31-02-1978",
    "12345678, 12345678" // eight digits identify nobody
  })
  void whatIdentifiesAPersonIsShownByItsEnd(String written, String shown) {
    assertThat(IdentityReader.masked(written)).isEqualTo(shown);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void noReaderThrowsWhateverStandsInACell(long seed) {
    var random = new Random(seed);
    var signs = "0123456789OoxX.,-/ đồngNguyễn#•\u00a0\ud83d½௧";
    for (var i = 0; i < 5_000; i++) {
      var text = new StringBuilder();
      for (var length = random.nextInt(14); length > 0; length--) {
        text.append(signs.charAt(random.nextInt(signs.length())));
      }
      var cell = text.toString().strip();
      assertThat(DayReader.read(cell)).isNotNull();
      assertThat(NumberReader.whole(cell, 1_000)).isNotNull();
      assertThat(IdentityReader.read(cell, random.nextBoolean())).isNotNull();
      assertThat(YesNoReader.read(cell)).isNotNull();
      assertThat(NameReader.read(cell)).isNotNull();
      assertThat(digitsShown(IdentityReader.masked("9" + cell.replaceAll("\\D", ""))))
          .isLessThan(9);
    }
  }

  static long digitsShown(String text) {
    return text.chars().filter(Character::isDigit).count();
  }

  static Complaint complaint(Said<?> said) {
    return Optional.of(said)
        .map(one -> one instanceof Said.Wrong<?> wrong ? wrong.complaint() : null)
        .orElseThrow(() -> new AssertionError("understood: " + said));
  }
}
