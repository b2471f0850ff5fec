package chungtay.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import chungtay.access.Role;
import chungtay.access.entry.App;
import chungtay.law.Language;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.time.Clock;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Somebody gets an account, comes in with a slip, turns the second step on, and comes in by it; an
/// administrator helps when everything is lost. Each page on the way is looked at.
@ExtendWith(InABrowser.class)
class ComingInTest {

  private static final String PASSWORD = "núi Cốc mùa mưa phùn";
  private static final String OTHER = "đồi chè xanh mướt";
  private static final Pattern CODE = Pattern.compile("(?:[0-9A-Z]{4}-){3}[0-9A-Z]{4}");

  /// The telephone is behind by a step at first, so that nobody waits for its next code.
  private static final Duration A_STEP = Duration.ofSeconds(30);

  @ParameterizedTest
  @EnumSource(Language.class)
  void fromASlipToTheSecondStepAndBack(Language language, Premises premises) {
    var login = "moi-" + language.tag();
    var office = premises.windowOfNobody(Screen.DESK);
    premises.from(Role.ADMINISTRATOR, office.context());
    var administrator = new Visit(premises, office, language);
    var person = new Visit(premises, premises.windowOfNobody(Screen.DESK), language);

    var code = code(made(administrator, login));
    chosen(person, code);
    var secret = turnedOn(person);
    var recovery = recovery(person);
    leftAndCameInByTheSecondStep(person, login, secret);
    leftAndCameInBy(person, login, recovery);
    everythingLost(administrator, person, login);

    office.context().close();
    person.page.context().close();
  }

  /// A window in which pages are looked at on the way.
  private record Visit(Premises premises, Page page, Language language, Looking looking) {

    Visit(Premises premises, Page page, Language language) {
      this(premises, page, language, new Looking(premises, page));
    }

    void to(String path) {
      page.navigate(premises.address("/" + language.tag() + path));
    }

    /// Fills a field and leaves the others.
    void fill(String name, String text) {
      page.locator("input[name=" + name + "]:not([type=hidden]):not([hidden])").first().fill(text);
    }

    void send(String action) {
      page.locator("main form[action$='" + action + "'] button").first().click();
    }

    void look(String name) {
      assertThat(looking.faultsHere("in-" + name + "-" + language.tag())).isEmpty();
    }
  }

  private static Visit made(Visit visit, String login) {
    visit.to("/desk/accounts/new");
    visit.page.locator("textarea").fill("sai-dong; Người Thử; COMMUNE_OFFICER; ; 00000");
    visit.page.locator("form:has(textarea) input[name=reason]").fill("QĐ 12/QĐ-UBND");
    visit.page.locator("form:has(textarea) button").click();
    assertThat(visit.page.locator(".wrong")).containsText("00000");
    visit.look("new-wrong");

    visit.fill("login", login);
    visit.fill("name", "Hoàng Thị Thử");
    visit.page.locator("select[name=role]").selectOption("COMMUNE_OFFICER");
    visit.fill("area", visit.premises.commune());
    visit.fill("reason", "QĐ 12/QĐ-UBND");
    visit.page.locator("form:has(input[name=login]) button").click();
    assertThat(visit.page.locator(".slips li")).hasCount(1);
    visit.look("slips");
    visit.page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    visit.premises.picture(visit.page, "in-slips-print-" + visit.language.tag());
    assertThat(visit.page.locator("header.top:visible, .where:visible")).hasCount(0);
    visit.page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    return visit;
  }

  private static String code(Visit visit) {
    var found = CODE.matcher(visit.page.locator(".slips").innerText());
    if (!found.find()) throw new AssertionError(visit.page.content());
    return found.group();
  }

  private static void chosen(Visit visit, String code) {
    visit.to("/desk/sign-in/code");
    visit.fill("code", code);
    visit.fill("password", "ngắn");
    visit.fill("again", "ngắn");
    visit.send("/code");
    assertThat(visit.page.locator(".wrong")).containsText("10");
    visit.look("code-wrong");

    visit.fill("password", PASSWORD);
    visit.fill("again", PASSWORD);
    visit.send("/code");
    assertThat(visit.page).hasURL(Pattern.compile("/desk/unit/"));
  }

  private static String turnedOn(Visit visit) {
    visit.to("/desk/account/second");
    var secret = visit.page.locator(".scanned code").innerText().replace(" ", "");
    visit.fill("code", "000000");
    visit.send("/second");
    assertThat(visit.page.locator(".wrong")).isVisible();
    assertThat(visit.page.locator(".scanned code").innerText().replace(" ", "")).isEqualTo(secret);
    visit.look("factor-wrong");

    visit.fill("code", App.code(secret, Clock.offset(Clock.systemUTC(), A_STEP.negated())));
    visit.send("/second");
    assertThat(visit.page.locator(".codes li")).hasCount(10);
    visit.look("recovery");
    return secret;
  }

  private static String recovery(Visit visit) {
    return visit.page.locator(".codes code").first().innerText();
  }

  private static void leftAndCameInByTheSecondStep(Visit visit, String login, String secret) {
    leave(visit);
    enter(visit, login, "sai mật khẩu rồi");
    assertThat(visit.page.locator(".wrong")).isVisible();
    visit.look("door-wrong");
    enter(visit, login, PASSWORD);
    assertThat(visit.page).hasURL(Pattern.compile("/sign-in/second"));
    visit.look("second");
    visit.fill("code", "000000");
    visit.send("/second");
    assertThat(visit.page.locator(".wrong")).isVisible();
    visit.look("second-wrong");
    // Half in is not in.
    visit.to("/desk/unit/19");
    assertThat(visit.page).hasURL(Pattern.compile("/sign-in\\?"));
    visit.to("/desk/sign-in/second");
    visit.fill("code", App.code(secret, Clock.systemUTC()));
    visit.send("/second");
    assertThat(visit.page).hasURL(Pattern.compile("/desk/unit/"));
  }

  private static void leftAndCameInBy(Visit visit, String login, String recovery) {
    leave(visit);
    enter(visit, login, PASSWORD);
    visit.fill("code", recovery);
    visit.send("/second");
    assertThat(visit.page).hasURL(Pattern.compile("/desk/unit/"));
    leave(visit);
    enter(visit, login, PASSWORD);
    visit.fill("code", recovery);
    visit.send("/second");
    assertThat(visit.page.locator(".wrong")).isVisible();
  }

  private static void everythingLost(Visit administrator, Visit person, String login) {
    administrator.to("/desk/accounts?q=" + login);
    administrator.page.locator("tbody th a").click();
    administrator.look("one");
    administrator.page.locator("form:has(button[formaction]) input[name=reason]").fill("mất máy");
    administrator.page.locator("button[formaction$='/factor']").click();
    assertThat(administrator.page.locator("button[formaction$='/factor']")).hasCount(0);
    administrator.page.locator("form:has(button[formaction]) input[name=reason]").fill("mất máy");
    administrator.send("/code");
    var code = code(administrator);

    person.to("/desk/sign-in/code");
    person.fill("code", code);
    person.fill("password", OTHER);
    person.fill("again", OTHER);
    person.send("/code");
    assertThat(person.page).hasURL(Pattern.compile("/desk/unit/"));
    person.to("/desk/account");
    assertThat(person.page.locator("main")).containsText("Hoàng Thị Thử");
  }

  private static void leave(Visit visit) {
    visit.to("/desk/account");
    visit.send("/leave");
    assertThat(visit.page).hasURL(Pattern.compile("/desk/sign-in"));
  }

  private static void enter(Visit visit, String login, String password) {
    visit.to("/desk/sign-in");
    visit.fill("login", login);
    visit.fill("password", password);
    visit.send("/sign-in");
  }
}
