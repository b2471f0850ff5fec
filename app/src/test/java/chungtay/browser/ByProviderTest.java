package chungtay.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import chungtay.command.Vouching;
import chungtay.law.Language;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A browser goes to the provider, which is another site to it, and comes back with what the house
/// gave it; the door is looked at with its button, and with its refusal.
@ExtendWith(InABrowser.class)
class ByProviderTest {

  static final Vouching VOUCHING = new Vouching();

  @AfterAll
  static void close() {
    VOUCHING.close();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void theButtonLeadsThereAndBackToThePageThatWasWanted(Language language, Premises premises) {
    var page = premises.windowOfNobody(Screen.DESK);
    var looking = new Looking(premises, page, VOUCHING.address("/"));
    var wanted = VOUCHING.address("/" + language.tag() + "/desk/account?" + Premises.DAY);
    page.navigate(wanted);
    assertThat(page.locator("input[name=password]")).isVisible();
    assertThat(looking.faultsHere("provider-door-" + language.tag())).isEmpty();

    VOUCHING.calls("khong-co-ai");
    press(page);
    assertThat(page.locator(".wrong")).isVisible();
    assertThat(looking.faultsHere("provider-refused-" + language.tag())).isEmpty();

    VOUCHING.calls(Vouching.OFFICER);
    press(page);
    assertThat(page).hasURL(wanted);
    assertThat(page.locator("main")).containsText("Người thử");
    page.context().close();
  }

  private static void press(Page page) {
    var named = new Page.GetByRoleOptions().setName(Vouching.NAME);
    page.getByRole(AriaRole.LINK, named).click();
  }
}
