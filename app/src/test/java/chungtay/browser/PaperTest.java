package chungtay.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import chungtay.law.Language;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is printed tells by itself what it is.
@ExtendWith(InABrowser.class)
class PaperTest {

  /// A4 less its margins [CSS pixels].
  private static final int WIDTH = 688;

  private static final int HEIGHT = 986;

  private static final Pattern SHEET = Pattern.compile("/MediaBox \\[0 0 ([\\d.]+) ([\\d.]+)]");

  @ParameterizedTest
  @CsvSource({
    "PROVINCE, VI, mô phỏng",
    "DISTRICT, EN, Synthetic",
    "LIST, VI, mô phỏng",
    "HOUSEHOLD, VI, mô phỏng",
    "HOUSEHOLD, EN, Synthetic",
  })
  void aPrintIsA4AndSaysWhoWhenAndThatItIsMadeUp(
      Stop stop, Language language, String madeUp, Premises premises) {
    var page = premises.window(Screen.DESK);
    page.navigate(premises.address(language, stop));
    var pdf =
        page.pdf(
            new Page.PdfOptions()
                .setPreferCSSPageSize(true)
                .setPath(Premises.PICTURES.resolve(stop + "-" + language.tag() + ".pdf")));
    var sheets = SHEET.matcher(new String(pdf, StandardCharsets.ISO_8859_1)).results().toList();
    assertThat(sheets).isNotEmpty();
    for (var sheet : sheets) {
      // 210 × 297 mm in points of 1/72 inch
      assertThat(Double.parseDouble(sheet.group(1))).isBetween(594.0, 597.0);
      assertThat(Double.parseDouble(sheet.group(2))).isBetween(840.0, 843.0);
    }

    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    var head = page.locator(".printed").innerText();
    assertThat(head)
        .contains(language == Language.VI ? "Sở LĐTBXH" : "by Labour", madeUp)
        .containsPattern("2021.* \\d\\d:\\d\\d");
    assertThat(page.locator("header.top:visible, .where:visible, .filters:visible")).hasCount(0);
    assertThat(page.locator(".seg:visible, .button:visible")).hasCount(0);
    page.setViewportSize(WIDTH, 1000);
    assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(WIDTH);
    page.context().close();
  }

  @Test
  void aPrintedListSaysHowMuchOfItStandsOnThePaper(Premises premises) {
    var page = premises.window(Screen.DESK);
    page.navigate(premises.address(Language.VI, Stop.LIST));
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

    assertThat(page.locator(".pager:visible"))
        .containsText("Hiện 50 trong " + premises.listed() + " hộ");
    page.context().close();
  }

  /// Sheets within a grid overlap where the paper ends, and one that is longer than the paper
  /// leaves the first one empty when it may not be cut.
  @ParameterizedTest
  @CsvSource({"PROVINCE", "DISTRICT", "LIST", "HOUSEHOLD", "LAW"})
  void noSheetOverlapsAnotherOrLeavesThePaperEmpty(Stop stop, Premises premises) {
    var page = premises.window(Screen.DESK);
    page.navigate(premises.address(Language.VI, stop));
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    page.setViewportSize(WIDTH, HEIGHT);

    assertThat((List<?>) page.evaluate(BADLY_CUT, HEIGHT)).isEmpty();
    page.context().close();
  }

  private static final String BADLY_CUT =
      """
      height => [...document.querySelectorAll('.sheet')].flatMap(sheet => {
        const name = sheet.querySelector('h2, th')?.textContent.trim();
        const faults = [];
        for (let around = sheet.parentElement; around; around = around.parentElement) {
          if (!['block', 'contents'].includes(getComputedStyle(around).display)) {
            faults.push(name + ' stands in ' + around.className + ', a ' + getComputedStyle(around).display);
          }
        }
        const whole = getComputedStyle(sheet).breakInside === 'avoid';
        if (whole && sheet.offsetHeight > height) faults.push(name + ' is not cut');
        for (const row of sheet.querySelectorAll('tbody tr')) {
          if (row.offsetHeight > 90) faults.push(name + ' has a row of ' + row.offsetHeight + ' pixels');
        }
        return faults;
      })
      """;
}
