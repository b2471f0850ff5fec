package chungtay.browser;

import static org.assertj.core.api.Assertions.assertThat;

import chungtay.law.Language;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Pages as they look from posts that see little.
@ExtendWith(InABrowser.class)
class EachPostTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sector | Cán bộ sở, ngành, Sở Y tế | /vi/desk/list?unit=165&lacks=toilet | Thiếu: Hố xí",
        "commune | Cán bộ cấp xã, UBND xã Bảo Linh | /vi/desk/duplicate | Không có cặp hộ nghi trùng",
        "observer | Theo dõi chung, HĐND tỉnh | /vi/desk/list?unit=165&class=POOR | ngoài phạm vi",
        "sponsor | Đơn vị đỡ đầu, Doanh nghiệp mẫu | /vi/desk/list | Không có hộ nào như vậy",
        "auditor | Kiểm tra nhật ký, VP UBND tỉnh | /vi/desk/audit | dòng nhật ký",
        "breach | Kiểm tra nhật ký, VP UBND tỉnh | /vi/desk/privacy/breach?account=thu-standing-agency&from=2020-01-01T00:00:00&to=2099-12-31T23:59:59 | Các hộ đã bị xem",
      })
  void aPostIsTakenAndItsPagesHaveNoFault(
      String name, String post, String path, String words, Premises premises) {
    var page = premises.windowOfNobody(Screen.DESK);
    page.navigate(premises.address(Language.VI, Stop.SIGN_IN));
    press(page, "Chọn vị trí " + post);
    var looking = new Looking(premises, page);

    assertThat(looking.faultsAt("post-" + name, premises.address(path))).isEmpty();
    page.navigate(premises.address(path));
    assertThat(page.locator("main").innerText()).contains(words);
    if (page.locator("tbody th a").count() > 0) {
      page.locator("tbody th a").first().click();
      assertThat(looking.faultsAt("post-" + name + "-opened", page.url())).isEmpty();
    }
    page.context().close();
  }

  private static void press(Page page, String name) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))
        .click();
  }
}
