package chungtay.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chungtay.law.IdentityStructure;
import chungtay.law.Law;
import chungtay.registry.IdentityNumber.Part;
import chungtay.registry.Member.Gender;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityNumberTest {

  static final IdentityStructure STRUCTURE = Law.read(Path.of("../law")).identityNumber().latest();

  @ParameterizedTest
  @ValueSource(strings = {"012345678", "001184000123", " 0011 8400 0123 ", "012.345.678"})
  void hasNineOrTwelveDigits(String text) {
    assertThat(IdentityNumber.in(text)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "12345678", "0123456789", "11184000123", "0011840001234", "01234567a"})
  void isNothingElse(String text) {
    assertThat(IdentityNumber.in(text)).isEmpty();
  }

  @Test
  void showsItsEndOnly() {
    var number = new IdentityNumber("001184000123");

    assertThat(number.masked()).isEqualTo("•••••••••123");
    assertThat(number).hasToString("•••••••••123");
    assertThat(new IdentityNumber("012345678")).hasToString("••••••678");
  }

  @Test
  void doesNotRepeatWhatItRefuses() {
    assertThatThrownBy(() -> new IdentityNumber("12345"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("12345");
  }

  /// Three digits of the province or country, one of century and gender, two of the year of birth:
  /// 1 is a woman of 19.., 2 a man of 20...
  @Test
  void agreesWithGenderAndYearOfBirthOrSaysWhatDoesNot() {
    assertThat(contradiction("006184000001", Gender.FEMALE, 1984)).isEmpty();
    assertThat(contradiction("006204000001", Gender.MALE, 2004)).isEmpty();
    assertThat(contradiction("006184000001", Gender.MALE, 1984)).contains(Part.GENDER);
    assertThat(contradiction("006184000001", Gender.FEMALE, 1985)).contains(Part.YEAR);
    assertThat(contradiction("006184000001", Gender.FEMALE, 2084)).contains(Part.YEAR);
    assertThat(contradiction("012345678", Gender.FEMALE, 1985)).isEmpty();
    assertThat(
            new IdentityNumber("006184000001")
                .contradiction(STRUCTURE, Optional.empty(), Optional.empty()))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"000, false", "001, true", "096, true", "097, false", "100, false", "101, true"})
  void beginsWithTheCodeOfAProvinceOrCountry(String code, boolean isOne) {
    var number = new IdentityNumber(code + "184000001");

    assertThat(number.isUnplaced(STRUCTURE)).isNotEqualTo(isOne);
    assertThat(number.isMadeUp(STRUCTURE)).isEqualTo(code.equals("000"));
  }

  @Test
  void anOldNumberTellsNoPlace() {
    assertThat(new IdentityNumber("000845678").isUnplaced(STRUCTURE)).isFalse();
    assertThat(new IdentityNumber("000845678").isMadeUp(STRUCTURE)).isFalse();
  }

  private static Optional<Part> contradiction(String digits, Gender gender, int year) {
    return new IdentityNumber(digits)
        .contradiction(STRUCTURE, Optional.of(gender), Optional.of(year));
  }
}
