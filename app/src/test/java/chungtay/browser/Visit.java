package chungtay.browser;

import static org.assertj.core.api.Assertions.assertThat;

import chungtay.access.Role;
import chungtay.law.Language;
import com.microsoft.playwright.Page;

/// A window in which somebody works, and in which pages are looked at on the way.
record Visit(Premises premises, Page page, Language language, Looking looking) {

  /// Of somebody whose post is for one unit.
  static Visit of(Role role, String unit, Language language, Premises premises) {
    var page = premises.windowOfNobody(Screen.DESK);
    var session = premises.session(role + unit, () -> premises.office().cookie(role, unit));
    premises.with(session, page.context());
    return new Visit(premises, page, language, new Looking(premises, page));
  }

  /// Of somebody from the post of a role that the demo has.
  static Visit ofDemo(Role role, Language language, Premises premises) {
    var page = premises.windowOfNobody(Screen.DESK);
    var session = premises.session("demo " + role, () -> premises.demoSession(role));
    premises.with(session, page.context());
    return new Visit(premises, page, language, new Looking(premises, page));
  }

  void to(String path) {
    page.navigate(premises.address("/" + language.tag() + path));
  }

  void press(String selector) {
    page.locator("main " + selector).first().click();
  }

  void fill(String name, String text) {
    page.locator("main [name=" + name + "]").first().fill(text);
  }

  void look(String name) {
    assertThat(looking.faultsHere(name + "-" + language.tag())).isEmpty();
  }
}
