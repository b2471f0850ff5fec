package chungtay.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

  static final Words WORDS =
      new Words(List.of("nguyen", "nguyet", "ngo", "hoa", "hoang", "hoan", "y"), Map.of());

  @ParameterizedTest
  @CsvSource({
    "nguyem, nguyen, true", // wrong
    "nguyn, nguyen, true", // missing
    "nguyyen, nguyen, true", // doubled
    "ngueyn, nguyen, true", // swapped
    "nguyenn, nguyen, true", // doubled at the end
    "guyen, nguyen, true", // missing at the beginning
    "nguyen, nguyen, false",
    "nguyne, nguyet, false",
    "ngyn, nguyen, false",
    "gnueyn, nguyen, false",
    "haon, hoan, true",
    "naoh, hoan, false"
  })
  void oneSlipIsOneLetter(String typed, String meant, boolean isOne) {
    assertThat(Words.isOneSlip(typed, meant)).isEqualTo(isOne);
    assertThat(Words.isOneSlip(meant, typed)).isEqualTo(isOne);
  }

  @Test
  void aWordIsNearToThoseOneSlipAway() {
    assertThat(WORDS.near("nguyen")).containsExactly("nguyet");
    assertThat(WORDS.near("hoa")).containsExactly("hoan");
    assertThat(WORDS.near("ho")).isEmpty();
  }

  @Test
  void aWordMayBeTheBeginningOfOthers() {
    assertThat(WORDS.begunBy("ng")).containsExactly("ng", "ngo", "nguyen", "nguyet");
    assertThat(WORDS.begunBy("hoang")).containsExactly("hoang");
    assertThat(WORDS.begunBy("y")).containsExactly("y");
  }
}
