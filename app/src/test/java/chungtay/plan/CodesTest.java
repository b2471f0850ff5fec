package chungtay.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CodesTest {

  @Test
  void aCodeThatIsFreeIsTheNameItself() {
    assertThat(Codes.free("quy-khuyen-hoc", List.of("quy")::contains)).isEqualTo("quy-khuyen-hoc");
  }

  @Test
  void codesNeverRunOut() {
    var taken = new HashSet<String>();

    var codes =
        Stream.generate(() -> Codes.free("so", taken::contains))
            .peek(taken::add)
            .limit(60)
            .toList();

    assertThat(codes).doesNotHaveDuplicates().startsWith("so", "so-a", "so-b");
    assertThat(codes.subList(26, 30)).containsExactly("so-z", "so-ba", "so-bb", "so-bc");
    assertThat(codes).allMatch(code -> code.matches("[a-z-]+"));
  }
}
