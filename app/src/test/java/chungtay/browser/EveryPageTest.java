package chungtay.browser;

import static org.assertj.core.api.Assertions.assertThat;

import chungtay.law.Language;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Every page, in both languages, on a phone and on a large screen.
@ExtendWith(InABrowser.class)
class EveryPageTest {

  static Stream<Arguments> pages() {
    return Arrays.stream(Stop.values())
        .flatMap(
            stop -> Arrays.stream(Language.values()).map(language -> Arguments.of(stop, language)));
  }

  /// No barrier to anybody, no error, nothing from elsewhere, nothing cut off or too small to
  /// touch.
  @ParameterizedTest
  @MethodSource("pages")
  void aPageHasNoFault(Stop stop, Language language, Premises premises) {
    assertThat(premises.looking().faultsAt(stop, language)).isEmpty();
  }
}
