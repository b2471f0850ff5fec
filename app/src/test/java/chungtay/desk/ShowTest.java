package chungtay.desk;

import static org.assertj.core.api.Assertions.assertThat;

import chungtay.measure.Filter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The colours of a map.
class ShowTest {

  final Show rate = new Show(Show.Kind.CLASS, "POOR", "rate", Sight.POOR, Filter.none());
  final Show share = new Show(Show.Kind.LACK, "water", "share", Sight.POOR, Sight.POOR);

  @ParameterizedTest
  @CsvSource({
    "0, 1",
    "0.0099, 1",
    "0.01, 2",
    "0.02, 3",
    "0.0299, 3",
    "0.03, 4",
    "0.05, 5",
    "0.08, 6",
    "0.1199, 6",
    "0.12, 7",
    "1, 7"
  })
  void aBreakBelongsToTheDarkerColour(double ratio, int step) {
    assertThat(rate.step(ratio)).isEqualTo(step);
  }

  @Test
  void theLegendWritesTheBreaksThatTheColoursFollow() {
    assertThat(rate.legend())
        .containsExactly("< 1", "1–2", "2–3", "3–5", "5–8", "8–12", "≥ 12\u00a0%");
    assertThat(share.legend()).hasSize(7).startsWith("< 10").endsWith("≥ 70\u00a0%");
    assertThat(share.step(0.7)).isEqualTo(7);
    assertThat(share.step(0.6999)).isEqualTo(6);
  }
}
