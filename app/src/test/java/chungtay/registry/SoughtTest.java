package chungtay.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoughtTest {

  static final LocalDate DAY = LocalDate.of(2021, 9, 30);

  static Sought sought(String text) {
    return Sought.of(text, DAY);
  }

  static List<String> keys(String text) {
    return sought(text).words().stream().map(Sought.Word::key).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nguyen van hoa 1967 ban bac | nguyen van hoa ban bac | 1967",
        "1967, Nguyễn Văn  HÒA | nguyen van hoa | 1967",
        "Đặng Thị Mỵ | dang thi my | ",
        "hoa 12/3/1967 | hoa | 1967",
        "hoa 03.1967 | hoa | 1967",
        "hoa 1900 | hoa | 1900",
        "hoa 1899 | hoa 1899 | ",
        "hoa 2021 | hoa | 2021",
        "hoa 2022 | hoa 2022 | ",
        "hoa 1967 1968 | hoa 1968 | 1967",
        "xom 5 | xom 5 | ",
        "to 12 | to 12 | "
      })
  void wordsAndAYearAreToldApart(String text, String words, Integer year) {
    assertThat(keys(text)).containsExactly(words.split(" "));
    assertThat(sought(text).year()).isEqualTo(Optional.ofNullable(year));
  }

  @ParameterizedTest
  @CsvSource({
    "001184000123, 001184000123",
    "0011 8400 0123, 001184000123",
    "012.345.678, 012345678",
    "hoa 012345678, 012345678",
    "01234567, ",
    "0123456789, "
  })
  void anIdentityNumberHasNineOrTwelveDigits(String text, String digits) {
    assertThat(sought(text).number().map(IdentityNumber::digits))
        .isEqualTo(Optional.ofNullable(digits));
  }

  @Test
  void threeDigitsAreTheEndOfANumber() {
    assertThat(sought("hoa 123").tail()).contains("123");
    assertThat(sought("hoa 12").tail()).isEmpty();
  }

  @Test
  void aCodeIsOneWord() {
    assertThat(sought(" TN-001 ").code()).contains("TN-001");
    assertThat(sought("TN 001").code()).isEmpty();
  }

  @Test
  void whatIsTooLongIsCut() {
    assertThat(sought("a ".repeat(11)).words()).hasSize(10);
    assertThat(keys("a".repeat(101))).containsExactly("a".repeat(100));
  }

  @Test
  void nothingAsksForNobody() {
    assertThat(sought(" , ").isOfPersons()).isFalse();
    assertThat(sought(" , ").code()).isEmpty();
  }
}
