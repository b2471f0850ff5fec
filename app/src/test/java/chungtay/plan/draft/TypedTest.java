package chungtay.plan.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chungtay.refusal.Refused;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What officers type.
class TypedTest {

  @ParameterizedTest
  @CsvSource({"'0,45', 0.45", "0.45, 0.45", "1.234, 1234", "'1.234,5', 1234.5", "194, 194"})
  void numbersAreReadAsPeopleWriteThem(String typed, BigDecimal number) {
    assertThat(Typed.number(typed)).contains(number);
  }

  @Test
  void anEmptyCellIsNoNumber() {
    assertThat(Typed.number("  ")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"mười", "1,2,3", "1.23.4", "--1", "12345678901234567890", "1e9"})
  void whatIsNoNumberIsRefused(String typed) {
    assertThatThrownBy(() -> Typed.number(typed)).isInstanceOf(Refused.class);
  }

  @Test
  void signsThatNobodySeesAreLeftOut() {
    assertThat(Typed.line("  Sở\u0000 Y\u202e tế\n\t ")).isEqualTo("Sở Y tế");
  }

  @Test
  void aTextOnItsLimitIsTakenAndOneLetterMoreIsNot() {
    assertThat(Typed.line("a".repeat(500))).hasSize(500);
    assertThatThrownBy(() -> Typed.line("a".repeat(501))).isInstanceOf(Refused.class);
    assertThat(Typed.text("a".repeat(4000))).hasSize(4000);
    assertThatThrownBy(() -> Typed.text("a".repeat(4001))).isInstanceOf(Refused.class);
  }
}
