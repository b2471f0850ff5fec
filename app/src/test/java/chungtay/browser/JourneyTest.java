package chungtay.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import chungtay.exchange.reading.Made;
import chungtay.law.Language;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// A damaged list goes in, its bad rows come back corrected, and figures and grounds follow.
@ExtendWith(InABrowser.class)
class JourneyTest {

  private static final String WORKBOOK =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  @Test
  void figuresAndGroundsFollowADamagedListThatWasCorrected(Premises premises, @TempDir Path folder)
      throws Exception {
    var page = premises.window(Screen.DESK);
    var known = premises.known();
    var before = poor(premises, page);

    send(premises, page, new DamagedList("hanh-trinh", known).workbook());
    assertThat(headline(page)).hasText("Đọc được 4 trong 8 hộ; 4 chỗ phải sửa, chưa ghi gì cả");
    var dryRun = page.url();
    assertThat(poor(premises, page)).isEqualTo(before);

    page.navigate(dryRun);
    press(page, "Tạo mới tất cả");
    page.locator("select[name=household]").selectOption("new");
    page.locator(".asked button").click();
    press(page, "Ghi 4 hộ");
    assertThat(headline(page)).hasText("Đã ghi 4 trong 8 hộ");
    var rejects = folder.resolve("rejects.xlsx");
    page.waitForDownload(() -> page.locator("#wrong .more a").click()).saveAs(rejects);
    // The first, the fifth and the namesake became poor; the known one is near-poor now.
    var between = before + 3 - 1;
    assertThat(poorOnce(between, premises, page)).isEqualTo(between);

    send(premises, page, corrected(rejects, known));
    assertThat(headline(page)).hasText(Pattern.compile("^Đọc được cả 4 hộ"));
    press(page, "Ghi 4 hộ");
    assertThat(headline(page)).hasText("Đã ghi 4 trong 4 hộ");
    // The second, the fourth and the sixth became poor, the third near-poor.
    assertThat(poorOnce(between + 3, premises, page)).isEqualTo(between + 3);

    page.locator(".seek input[type=search]").fill("ly van bay");
    page.keyboard().press("Enter");
    page.locator("tbody th a", new Page.LocatorOptions().setHasText("Lý Văn Bảy")).first().click();
    assertThat(page.locator(".grounds.first")).containsText("QĐ 59/2015: công nhận hộ nghèo");
    assertThat(page.locator(".grounds.first")).containsText("Điểm B1 là 100, không quá 140");
    page.context().close();
  }

  private static Locator headline(Page page) {
    return page.locator("h1");
  }

  private static void press(Page page, String button) {
    page.locator("button", new Page.LocatorOptions().setHasText(button)).click();
  }

  private static void send(Premises premises, Page page, byte[] file) {
    page.navigate(premises.address(Language.VI, Stop.UPLOADS));
    page.locator("input[type=file]")
        .setInputFiles(new FilePayload("danh-sach.xlsx", WORKBOOK, file));
    page.locator("select[name=standard]").selectOption("59-2015");
    page.locator("input[name=year]").fill("2020");
    page.locator("input[name=decided]").fill("2020-12-25");
    press(page, "Đọc thử danh sách");
  }

  /// What stands on the page of the district.
  private static int poor(Premises premises, Page page) {
    page.navigate(premises.address(Language.VI, Stop.DISTRICT));
    var figure =
        page.locator(".figure")
            .filter(
                new Locator.FilterOptions()
                    .setHas(
                        page.getByText("Hộ nghèo", new Page.GetByTextOptions().setExact(true))));
    return Integer.parseInt(figure.locator("b").innerText().replace(".", ""));
  }

  /// The same, once the figures have caught up: within two seconds of the commit.
  private static int poorOnce(int expected, Premises premises, Page page) {
    var deadline = System.nanoTime() + 2_000_000_000L;
    var poor = poor(premises, page);
    while (poor != expected && System.nanoTime() < deadline) poor = poor(premises, page);
    return poor;
  }

  /// The rows to correct as somebody sends them back.
  private static byte[] corrected(Path rejects, DamagedList.Known known) throws IOException {
    var right =
        Map.of(
            "31/02/1960", "28/02/1960",
            "Xã Không Có", known.commune(),
            "Nghèo lắm", "1");
    var rows = new ArrayList<List<String>>();
    try (var file = Files.newInputStream(rejects);
        var workbook = new ReadableWorkbook(file)) {
      for (var row : workbook.getFirstSheet().read()) {
        rows.add(
            row.stream()
                .map(cell -> cell == null ? "" : Cell.class.cast(cell).getRawValue())
                .map(text -> text == null ? "" : text)
                .map(text -> text.contains("O•") ? "019072001234" : right.getOrDefault(text, text))
                .toList());
      }
    }
    return Made.workbook("Phải sửa", rows.toArray(List<?>[]::new));
  }
}
