package chungtay.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import chungtay.exchange.reading.Made;
import chungtay.law.Language;
import chungtay.wording.SearchKey;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// With scripts switched off everything still works.
@ExtendWith(InABrowser.class)
class WithoutScriptsTest {

  @Test
  void aFilterIsAddedAndLifted(Premises premises) {
    var page = premises.windowWithoutScripts(Screen.PHONE);
    page.navigate(premises.address(Language.VI, Stop.LIST));
    var all = households(page);

    press(page, ".filters summary", "Thiếu");
    press(page, ".filters .drop[open] a", "nhà tiêu");
    assertThat(households(page)).isBetween(1, all - 1);

    press(page, ".filters a.pressed", "nhà tiêu");
    assertThat(households(page)).isEqualTo(all);
    page.context().close();
  }

  @Test
  void thePlaceTheDayAndTheLanguageAreChanged(Premises premises) {
    var page = premises.windowWithoutScripts(Screen.DESK);
    page.navigate(premises.address(Language.VI, Stop.PROVINCE));

    press(page, ".where .choose summary", "chọn địa bàn");
    press(page, ".where .choose a", "Sông Công");
    assertThat(page.locator(".where [aria-current]")).hasText("Sông Công");

    press(page, ".day summary", "đổi ngày");
    page.locator(".day input[type=date]").fill("2020-12-31");
    press(page, ".day button", "Xem");
    assertThat(page.locator(".where time")).hasText("31/12/2020");

    press(page, ".who a", "EN");
    assertThat(page.locator(".where time")).hasText("31 Dec 2020");
    page.context().close();
  }

  @Test
  void aHouseholdIsFoundWithoutItsToneMarks(Premises premises) {
    var page = premises.windowWithoutScripts(Screen.PHONE);
    page.navigate(premises.address(Language.VI, Stop.HOUSEHOLD));
    var name = page.locator("h1").innerText().replaceFirst("^Hộ ", "");

    press(page, ".burger summary", "Mục");
    page.locator(".burger input[type=search]").fill(SearchKey.of(name));
    page.keyboard().press("Enter");
    assertThat(page.locator("tbody th a").first()).hasText(name);
    page.context().close();
  }

  /// The queue shows the pair no more; its page says what was said, and takes another judgement.
  @Test
  void ofTwoHouseholdsItIsSaidThatTheyAreTwo(Premises premises) {
    var page = premises.windowWithoutScripts(Screen.PHONE);
    page.navigate(premises.address(Language.VI, Stop.DUPLICATES));
    var pairs = page.locator("tbody tr").count();
    page.locator("tbody th a").last().click();
    var pair = page.url();

    assertThat(page.locator("h1")).containsText("khớp");
    page.locator("input[value=DIFFERENT]").check();
    page.locator("input[name=reason]").fill("Hai chị em, ở hai nhà");
    press(page, "button", "Ghi kết luận");
    assertThat(page.locator("tbody tr")).hasCount(pairs - 1);

    page.navigate(pair);
    assertThat(page.locator("main"))
        .containsText("Là hai hộ khác nhau. thu-standing-agency kết luận lúc");
    assertThat(page.locator("main")).containsText("Hai chị em, ở hai nhà");
    page.context().close();
  }

  @Test
  void aListIsSentSettledAndRecorded(Premises premises) {
    var page = premises.windowWithoutScripts(Screen.PHONE);
    page.navigate(premises.address(Language.VI, Stop.UPLOADS));
    var file =
        Made.text(
            "Mã hộ,Họ tên chủ hộ,Mã xã,Thôn,Loại hộ,Điểm B1,Điểm B2",
            "THU-1,Đàm Thị Vắng," + premises.commune() + ",Xóm Khe Vắng,2,135,10");

    page.locator("input[type=file]").setInputFiles(new FilePayload("moi.csv", "text/csv", file));
    press(page, ".sending button", "Đọc thử danh sách");
    assertThat(page.locator("h1")).hasText(Pattern.compile("^Đọc được cả 1 hộ"));
    press(page, "button", "Tạo mới tất cả");
    press(page, "button", "Ghi 1 hộ");

    assertThat(page.locator("h1")).hasText("Đã ghi 1 trong 1 hộ");
    page.context().close();
  }

  /// As many as the headline says.
  private static int households(Page page) {
    return Integer.parseInt(page.locator("h1").innerText().split(" ", 2)[0].replace(".", ""));
  }

  private static void press(Page page, String what, String text) {
    page.locator(what, new Page.LocatorOptions().setHasText(text)).first().click();
  }
}
