package chungtay.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import chungtay.access.Role;
import chungtay.law.Language;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// An administrator makes a token for another system and ends it. Each page on the way is looked
/// at.
@ExtendWith(InABrowser.class)
class KeepingTokensTest {

  @ParameterizedTest
  @EnumSource(Language.class)
  void fromAnAccountToATokenAndToItsEnd(Language language, Premises premises) {
    var page = premises.windowOfNobody(Screen.DESK);
    premises.from(Role.ADMINISTRATOR, page.context());
    var looking = new Looking(premises, page);
    var tag = language.tag();
    var name = "LGSP " + tag;

    page.navigate(premises.address("/" + tag + "/desk/accounts?q=demo-district-officer"));
    page.locator("tbody th a").first().click();
    page.locator("a[href*='/accounts/tokens']").click();
    assertThat(looking.faultsHere("tokens-none-" + tag)).isEmpty();

    fill(page, "name", name);
    fill(page, "purpose", "Báo cáo giảm nghèo hằng tháng của tỉnh");
    page.locator("form:has(input[name=days]) input[name=reason]").fill("Công văn 15/LĐTBXH");
    page.locator("select[name=reach]").selectOption("HOUSEHOLDS");
    page.locator("form:has(input[name=days]) button").click();
    assertThat(page.locator(".slips code").first()).containsText("ctk_");
    assertThat(looking.faultsHere("token-made-" + tag)).isEmpty();

    page.locator("main a.button").click();
    assertThat(page.locator("tbody tr:has-text('" + name + "')")).hasCount(1);
    assertThat(looking.faultsHere("tokens-one-" + tag)).isEmpty();
    var ending = page.locator("li:has-text('" + name + "')");
    ending.locator("input[name=reason]").fill("hệ thống ngừng");
    ending.locator("button").click();
    assertThat(page.locator("li:has-text('" + name + "')")).hasCount(0);
    assertThat(looking.faultsHere("tokens-ended-" + tag)).isEmpty();
    page.context().close();
  }

  private static void fill(Page page, String field, String text) {
    page.locator("input[name=" + field + "]").fill(text);
  }
}
