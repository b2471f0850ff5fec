package chungtay.browser;

import static org.assertj.core.api.Assertions.assertThat;

import chungtay.access.Role;
import chungtay.law.Language;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// From the page of a household to an event that waits, and from the queue to its refusal, as
/// people walk it. Each page on the way is looked at.
@ExtendWith(InABrowser.class)
class TellingTest {

  private static final String DISTRICT = "165";

  @ParameterizedTest
  @EnumSource(Language.class)
  void anEventIsToldLookedAtProposedAndDecidedOn(Language language, Premises premises) {
    var officer = Visit.of(Role.DISTRICT_OFFICER, DISTRICT, language, premises);
    officer.to("/desk/list?unit=" + DISTRICT + "&class=POOR");
    officer.press("tbody th a");
    officer.look("event-household");
    var household = officer.page().url();

    splitNobody(officer);
    officer.page().navigate(household);
    soughtAnother(officer);
    officer.page().navigate(household);
    var proposal = proposed(officer);

    refused(Visit.of(Role.DISTRICT_LEADER, DISTRICT, language, premises), proposal);
    officer.page().context().close();
  }

  private static void splitNobody(Visit officer) {
    officer.press(".tellings a[href*='/event/split']");
    officer.look("event-split");
    officer.fill("reason", "Theo đơn của hộ");
    officer.press("button[value=check]");
    assertThat(officer.page().locator("main .wrong").innerText()).isNotBlank();
    officer.look("event-split-wrong");
  }

  private static void soughtAnother(Visit officer) {
    officer.press(".tellings a[href*='/event/merge']");
    officer.fill("q", "nguyen");
    officer.press(".other-household button");
    officer.look("event-merge-seek");
    officer.press(".other-household li a");
    officer.look("event-merge");
  }

  private static String proposed(Visit officer) {
    officer.press(".tellings a[href*='/event/move-out']");
    officer.fill("reason", "Theo đơn của hộ");
    officer.fill("document", "Đơn ngày 01/9/2021");
    officer.press("button[value=check]");
    officer.look("event-foretold");
    officer.press("button[value=record]");
    officer.look("event-proposed");
    return officer.page().url();
  }

  private static void refused(Visit leader, String proposal) {
    leader.to("/desk/events");
    leader.look("event-queue");
    leader.page().navigate(proposal);
    leader.look("event-deciding");
    leader.fill("reason", "Hộ vẫn ở xã");
    leader.press("form[action$='/refuse'] button");
    leader.look("event-refused");
    assertThat(leader.page().locator("main").innerText()).contains("Hộ vẫn ở xã");
    leader.page().context().close();
  }
}
