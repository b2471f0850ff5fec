package chungtay.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import chungtay.law.Language;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// With keys alone everything is reached, and one always sees where one is.
@ExtendWith(InABrowser.class)
class KeyboardTest {

  /// Where the keys stand, and how thick and in which colour it is outlined.
  private static final String FOCUS =
      """
      () => {
        const now = document.activeElement, style = getComputedStyle(now);
        const place = now.getBoundingClientRect();
        const seen = place.width > 0 && place.bottom > 0 && style.outlineStyle !== 'none';
        return now === document.body ? 'nowhere' : seen ? style.outlineColor : now.outerHTML;
      }
      """;

  private static final String GOLD = "rgb(242, 178, 51)";

  @Test
  void aStrokeReachesTheSearch(Premises premises) {
    var page = at(premises, Stop.PROVINCE);

    page.keyboard().press("/");
    assertThat(page.locator(".seek input[type=search]")).isFocused();
    page.keyboard().type("nguyen thi");
    page.keyboard().press("Enter");
    assertThat(page.locator(".filters a.pressed").first()).containsText("nguyen thi");
    page.context().close();
  }

  @Test
  void theFirstStopLeadsPastTheMenus(Premises premises) {
    var page = at(premises, Stop.PROVINCE);

    page.keyboard().press("Tab");
    assertThat(page.locator(".skip")).isFocused();
    assertThat(page.locator(".skip")).isInViewport();
    page.keyboard().press("Enter");
    assertThat(page.locator("main")).isFocused();
    page.context().close();
  }

  @ParameterizedTest
  @EnumSource(
      value = Stop.class,
      names = {"PROVINCE", "MAP_OF_DISTRICTS", "LIST", "HOUSEHOLD", "UPLOAD_READ"})
  void oneAlwaysSeesWhereOneIs(Stop stop, Premises premises) {
    var page = at(premises, stop);

    for (var step = 1; step <= 40; step++) {
      page.keyboard().press("Tab");
      var focus = page.evaluate(FOCUS);
      if (focus.equals("nowhere")) break;
      assertThat(focus).as("step " + step).isEqualTo(GOLD);
    }
    page.context().close();
  }

  @Test
  void arrowsWalkThroughTheRowsOfATable(Premises premises) {
    var page = at(premises, Stop.LIST);
    var names = page.locator("tbody th a");

    names.first().focus();
    page.keyboard().press("ArrowDown");
    page.keyboard().press("ArrowDown");
    assertThat(names.nth(2)).isFocused();
    page.keyboard().press("ArrowUp");
    assertThat(names.nth(1)).isFocused();
    page.context().close();
  }

  @Test
  void aListThatWasOpenedIsClosedAgain(Premises premises) {
    var page = at(premises, Stop.LIST);
    var filter = page.locator(".filters .drop summary").first();

    filter.focus();
    page.keyboard().press("Enter");
    assertThat(page.locator(".filters .drop[open]")).hasCount(1);
    page.keyboard().press("Tab");
    page.keyboard().press("Escape");
    assertThat(page.locator(".filters .drop[open]")).hasCount(0);
    assertThat(filter).isFocused();
    page.context().close();
  }

  private static Page at(Premises premises, Stop stop) {
    var page = premises.window(Screen.DESK);
    page.navigate(premises.address(Language.VI, stop));
    return page;
  }
}
