package chungtay.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityNumberTest {

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
}
