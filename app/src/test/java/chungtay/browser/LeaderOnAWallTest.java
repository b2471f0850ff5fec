package chungtay.browser;

import static org.assertj.core.api.Assertions.assertThat;

import chungtay.law.Language;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What hangs on a wall is seen whole: nobody stands there to scroll.
@ExtendWith(InABrowser.class)
class LeaderOnAWallTest {

  @ParameterizedTest
  @CsvSource({
    "LEADER, 1920, 1080",
    "LEADER, 1440, 900",
    "LEADER_WALL, 1920, 1080",
    "LEADER_WALL, 1440, 900",
    "LEADER_WALL, 3840, 2160",
    "LEADER_OF_DISTRICT, 1440, 900",
    "LEADER_WITHOUT_LISTS, 1440, 900",
  })
  void theWholePageStandsOnOneScreen(Stop stop, int width, int height, Premises premises) {
    var page = premises.window(Screen.DESK);
    page.setViewportSize(width, height);
    for (var language : Language.values()) {
      page.navigate(premises.address(language, stop));
      page.waitForFunction("() => document.fonts.status === 'loaded'");
      premises.picture(page, stop + "-" + language.tag() + "-on-" + width);
      assertThat((int) page.evaluate("document.documentElement.scrollHeight"))
          .as(language.tag())
          .isLessThanOrEqualTo(height);
    }
    page.context().close();
  }

  @ParameterizedTest
  @CsvSource({"360, 800", "390, 844"})
  void aPhoneHasOneColumn(int width, int height, Premises premises) {
    var page = premises.window(Screen.PHONE);
    page.setViewportSize(width, height);
    for (var language : Language.values()) {
      page.navigate(premises.address(language, Stop.LEADER));
      page.screenshot(
          new Page.ScreenshotOptions()
              .setFullPage(true)
              .setPath(
                  Premises.PICTURES.resolve("leader-" + language.tag() + "-on-" + width + ".png")));
      assertThat((int) page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
      assertThat(page.evaluate(COLUMNS)).as(language.tag()).isEqualTo(1);
    }
    page.context().close();
  }

  /// In how many places sheets begin from the left.
  private static final String COLUMNS =
      """
      new Set([...document.querySelectorAll('.sheet')].map(one => one.getBoundingClientRect().left)).size
      """;
}
