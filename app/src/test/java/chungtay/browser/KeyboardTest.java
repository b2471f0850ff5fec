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

  @ParameterizedTest
  @EnumSource(Language.class)
  void aHouseholdIsChosenAmongThoseThatAreFound(Language language, Premises premises) {
    var page = premises.window(Screen.DESK);
    page.navigate(premises.address(language, Stop.PROVINCE));
    var field = page.locator(".seek input[type=search]");

    field.focus();
    page.keyboard().type("nguyen thi");
    assertThat(page.locator(".seek [role=option]")).hasCount(9);
    assertThat(field).hasAttribute("aria-expanded", "true");
    page.keyboard().press("ArrowDown");
    page.keyboard().press("ArrowDown");
    assertThat(field).hasAttribute("aria-activedescendant", "found-seek-1");
    premises.picture(page, "suggestions-" + language.tag());
    var second = page.locator(".seek [aria-selected=true]").getAttribute("href");
    page.keyboard().press("Escape");
    assertThat(page.locator(".seek .found")).isHidden();
    page.keyboard().type(" ");
    page.keyboard().press("Backspace");
    field.blur();
    field.focus();
    page.keyboard().press("ArrowDown");
    page.keyboard().press("ArrowDown");
    page.keyboard().press("Enter");
    page.waitForURL("**" + second);
    page.context().close();
  }

  @Test
  void aPhoneSuggestsInItsMenu(Premises premises) {
    var page = premises.window(Screen.PHONE);
    page.navigate(premises.address(Language.VI, Stop.PROVINCE));
    page.locator(".burger summary").click();
    page.locator(".burger input[type=search]").pressSequentially("nguyen van");
    assertThat(page.locator(".burger [role=option]")).hasCount(9);
    premises.picture(page, "suggestions-phone");
    page.locator(".burger [role=option]").first().click();
    page.waitForURL("**/desk/household/**");
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
