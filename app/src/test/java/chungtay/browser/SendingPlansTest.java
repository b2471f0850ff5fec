package chungtay.browser;

import static org.assertj.core.api.Assertions.assertThat;

import chungtay.access.Role;
import chungtay.law.Language;
import chungtay.vault.closed.Samples;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A plan of a department from the first field to its acceptance, as people walk it. Each page on
/// the way is looked at; the first half is walked in Vietnamese, the second in English.
@ExtendWith(InABrowser.class)
class SendingPlansTest {

  private static final String OWN = "a[href*='/submission/sector-plan/']";

  @Test
  void aDepartmentWritesSendsAndIsAnswered(Premises premises) {
    var health = Visit.ofDemo(Role.SECTOR_OFFICER, Language.VI, premises);
    health.to("/plan/tasks");
    health.look("sending-tasks");
    health.press(OWN);
    health.look("sending-form");
    health.press("form.plan-form .button.main");
    assertThat(health.page().locator("main .wrong").innerText()).contains("chưa gửi được");
    health.look("sending-wrong");
    fill(health);
    health.press("form.plan-form .button.main");
    health
        .page()
        .locator("main input[type=file]")
        .setInputFiles(new FilePayload("ke-hoach.pdf", "application/pdf", Samples.pdf("x")));
    health.page().locator("main [name=signed]").check();
    health.press("form[action$='/file'] button");
    health.look("sending-sent");
    assertThat(health.page().locator("main").innerText()).contains("Đã gửi", "Bản đã ký");
    answered(premises, health.page().url());

    var district = Visit.ofDemo(Role.DISTRICT_LEADER, Language.VI, premises);
    district.to("/plan/tasks");
    district.press("a[href*='/submission/district-poverty-plan/']");
    district.look("sending-district");
    district.to("/plan/tasks");
    district.press("a[href*='/submission/district-merit-plan/']");
    district.look("sending-merit");
  }

  private static void fill(Visit health) {
    var numbers = health.page().locator("main .plan-form input[inputmode]").all();
    for (var number : numbers) if (number.inputValue().isEmpty()) number.fill("1.200");
    for (var text : health.page().locator("main .plan-form textarea").all()) {
      text.fill("Rà soát từng hộ, giao trạm y tế xã theo dõi.");
    }
  }

  private static void answered(Premises premises, String url) {
    var labour = Visit.ofDemo(Role.STANDING_AGENCY, Language.EN, premises);
    labour.page().navigate(url.replace("/vi/", "/en/"));
    labour.look("sending-received");
    labour.page().locator("main form[action$='/accepted'] textarea").fill("Đạt yêu cầu");
    labour.press("form[action$='/accepted'] button");
    assertThat(labour.page().locator("main").innerText()).contains("Accepted");
    labour.look("sending-accepted");
  }
}
