package chungtay.desk.entry;

import static org.assertj.core.api.Assertions.assertThat;

import chungtay.law.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whoever comes in is led to a page of the house, whatever a link to the door says.
class BackTest {

  @ParameterizedTest
  @ValueSource(strings = {"/vi", "/vi/desk/unit/19?day=2021-09-30", "/en/desk/list?class=POOR"})
  void aPageOfTheHouseIsLedTo(String asked) {
    assertThat(Back.to(asked, Language.VI)).isEqualTo(asked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "https://example.org/",
        "//example.org/vi",
        "/\\example.org",
        "/vi//example.org",
        "/vi/\\example.org",
        "/vi/desk\\..\\example.org",
        "/vi/desk\r\nSet-Cookie: a=b",
        "javascript:alert(1)",
        "/vie",
        "vi/desk"
      })
  void anythingElseLeadsToTheFirstPage(String asked) {
    assertThat(Back.to(asked, Language.EN)).isEqualTo("/en");
  }
}
