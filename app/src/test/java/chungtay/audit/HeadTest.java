package chungtay.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// How a head is written, and what it is made of.
class HeadTest {

  /// Worked out outside of Java: 32 zero bytes, then 00000001 61, then ffffffff, then 00000000.
  @Test
  void aLineIsHashedWithTheLengthOfEachField() {
    assertThat(Head.OF_NOTHING.followedBy(Arrays.asList("a", null, "")))
        .isEqualTo(new Head(1, "aa7b63befeb37cbeec6c41aebaf482d7cf75eadfb465e5c990b50ae0080faf54"));
  }

  @Test
  void nothingIsNotTheSameAsEmpty() {
    assertThat(Head.OF_NOTHING.followedBy(Collections.singletonList(null)))
        .isNotEqualTo(Head.OF_NOTHING.followedBy(List.of("")));
  }

  @Test
  void aHeadIsReadAsItIsWritten() {
    var head = Head.OF_NOTHING.followedBy(List.of("a"));

    assertThat(Head.read(head.toString())).isEqualTo(head);
    assertThat(Head.read(" 1:" + "AB".repeat(32) + "\n")).isEqualTo(new Head(1, "ab".repeat(32)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "1",
        "1:",
        ":HASH",
        "1:HASHf",
        "-1:HASH",
        "one:HASH",
        "1:xHASH",
        "1234567890123456789:HASH"
      })
  void whatIsNoHeadIsRefused(String text) {
    assertThatThrownBy(() -> Head.read(text.replace("HASH", "e".repeat(64))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("PLACE:HASH");
  }
}
