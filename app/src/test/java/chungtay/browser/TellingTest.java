package chungtay.browser;

import static org.assertj.core.api.Assertions.assertThat;

import chungtay.access.Role;
import chungtay.law.Language;
import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// From the page of a household to an event that waits, and from the queue to its refusal, as
/// people walk it. Each page on the way is looked at.
@ExtendWith(InABrowser.class)
class TellingTest {

  private static final String DISTRICT = "165";
  private static final Map<Role, String> SESSIONS = new HashMap<>();

  @ParameterizedTest
  @EnumSource(Language.class)
  void anEventIsToldLookedAtProposedAndDecidedOn(Language language, Premises premises) {
    var officer = Visit.of(Role.DISTRICT_OFFICER, language, premises);
    officer.to("/desk/list?unit=" + DISTRICT + "&class=POOR");
    officer.press("tbody th a");
    officer.look("household");
    var household = officer.page.url();

    splitNobody(officer);
    officer.page.navigate(household);
    soughtAnother(officer);
    officer.page.navigate(household);
    var proposal = proposed(officer);

    refused(Visit.of(Role.DISTRICT_LEADER, language, premises), proposal);
    officer.page.context().close();
  }

  private static void splitNobody(Visit officer) {
    officer.press(".tellings a[href*='/event/split']");
    officer.look("split");
    officer.fill("reason", "Theo đơn của hộ");
    officer.press("button[value=check]");
    assertThat(officer.page.locator("main .wrong").innerText()).isNotBlank();
    officer.look("split-wrong");
  }

  private static void soughtAnother(Visit officer) {
    officer.press(".tellings a[href*='/event/merge']");
    officer.fill("q", "nguyen");
    officer.press(".other-household button");
    officer.look("merge-seek");
    officer.press(".other-household li a");
    officer.look("merge");
  }

  private static String proposed(Visit officer) {
    officer.press(".tellings a[href*='/event/move-out']");
    officer.fill("reason", "Theo đơn của hộ");
    officer.fill("document", "Đơn ngày 01/9/2021");
    officer.press("button[value=check]");
    officer.look("foretold");
    officer.press("button[value=record]");
    officer.look("proposed");
    return officer.page.url();
  }

  private static void refused(Visit leader, String proposal) {
    leader.to("/desk/events");
    leader.look("queue");
    leader.page.navigate(proposal);
    leader.look("deciding");
    leader.fill("reason", "Hộ vẫn ở xã");
    leader.press("form[action$='/refuse'] button");
    leader.look("refused");
    assertThat(leader.page.locator("main").innerText()).contains("Hộ vẫn ở xã");
    leader.page.context().close();
  }

  /// A window in which pages are looked at on the way.
  private record Visit(Premises premises, Page page, Language language, Looking looking) {

    static Visit of(Role role, Language language, Premises premises) {
      var page = premises.windowOfNobody(Screen.DESK);
      var session = SESSIONS.computeIfAbsent(role, _ -> premises.office().cookie(role, DISTRICT));
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
      page.locator("main input[name=" + name + "]").first().fill(text);
    }

    void look(String name) {
      assertThat(looking.faultsHere("event-" + name + "-" + language.tag())).isEmpty();
    }
  }
}
