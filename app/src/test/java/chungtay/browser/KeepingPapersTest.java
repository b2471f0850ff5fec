package chungtay.browser;

import static org.assertj.core.api.Assertions.assertThat;

import chungtay.access.Role;
import chungtay.law.Language;
import chungtay.vault.closed.Samples;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// From a household without papers to one with a paper and a note, and to a refusal, as people walk
/// it. Each page on the way is looked at.
@ExtendWith(InABrowser.class)
class KeepingPapersTest {

  @ParameterizedTest
  @EnumSource(Language.class)
  void aPaperAndANoteAreKeptAndAnotherFileIsRefused(Language language, Premises premises) {
    var commune = premises.commune();
    var officer = Visit.of(Role.COMMUNE_OFFICER, commune, language, premises);
    officer.to("/desk/list?unit=" + commune + "&class=" + listed(language));
    officer.press("tbody th a");
    officer.look("paper-none");
    var household = officer.page().url();

    officer.press("a[href*='/paper?']");
    officer.look("paper-forms");
    officer.fill("title", "Giấy ra viện của bà, Bệnh viện A Thái Nguyên");
    choose(officer, "giấy.pdf", Samples.pdf("x"));
    officer.press("form[action$='/paper'] button");
    assertThat(officer.page().url()).isEqualTo(household);

    officer.press("a[href*='/paper?']");
    officer.fill("text", "Nhà dột hai gian,\nđã hẹn đến xem ngày 05/10.");
    officer.press("form[action$='/note'] button");
    assertThat(officer.page().locator("main").innerText())
        .contains("Giấy ra viện", "dột", "Người thử");
    officer.look("paper-kept");

    officer.press("a[href*='/paper?']");
    officer.press(".withdrawing summary");
    officer.look("paper-withdrawing");
    officer.fill("title", "Đơn");
    choose(officer, "don.pdf", Samples.bytes("<html>"));
    officer.press("form[action$='/paper'] button");
    officer.look("paper-wrong");
    assertThat(officer.page().locator("main .wrong").innerText()).contains("PNG");
    assertThat(officer.page().locator("input[name=title]").inputValue()).isEqualTo("Đơn");
    officer.page().context().close();
  }

  /// Another household for each language, because papers stay.
  private static String listed(Language language) {
    return language == Language.VI ? "POOR" : "NEAR_POOR";
  }

  private static void choose(Visit officer, String name, byte[] content) {
    officer
        .page()
        .locator("input[type=file]")
        .setInputFiles(new FilePayload(name, "application/pdf", content));
  }
}
