package chungtay.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchKeyTest {

  @ParameterizedTest
  @CsvSource({
    "Đặng Thị Hoà, dang thi hoa",
    "đặng  thị hòa, dang thi hoa",
    "NGUYỄN ƯỚC Ỹ, nguyen uoc y",
    "Khuổi Chao, khuoi chao"
  })
  void writesANameWithoutMarks(String name, String key) {
    assertThat(SearchKey.of(name)).isEqualTo(key);
  }

  @Test
  void takesEveryKindOfGapForOneSpace() {
    assertThat(SearchKey.of("\u00a0 Lý\t\u2003A\n Sình \u3000")).isEqualTo("ly a sinh");
  }

  @Test
  void readsComposedAndDecomposedTextAlike() {
    var name = "Nông Thị Hường";

    assertThat(SearchKey.of(Normalizer.normalize(name, Normalizer.Form.NFD)))
        .isEqualTo(SearchKey.of(name));
  }
}
