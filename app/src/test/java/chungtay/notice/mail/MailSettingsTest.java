package chungtay.notice.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailSettingsTest {

  static final String FROM = "chungtay@thainguyen.gov.vn";
  static final String SITE = "https://chungtay.thainguyen.gov.vn/";

  static MailSettings of(String host, String from, boolean starttls, String site) {
    return new MailSettings(host, 25, "", "", from, starttls, site, LocalTime.of(7, 0));
  }

  @Test
  void withoutAHostThereIsNoMail() {
    assertThat(of("", "", true, "").isSetUp()).isFalse();
    assertThat(of(" ", "", true, "").isSetUp()).isFalse();
  }

  @Test
  void anAddressOfTheSiteEndsInNoSlash() {
    assertThat(of("mail.gov.vn", FROM, true, SITE).site())
        .isEqualTo("https://chungtay.thainguyen.gov.vn");
  }

  @Test
  void aServerElsewhereIsSpokenToInCipherAlone() {
    assertThatThrownBy(() -> of("mail.gov.vn", FROM, false, SITE)).hasMessageContaining("starttls");
    assertThat(of("127.0.0.1", FROM, false, SITE).isSetUp()).isTrue();
  }

  @Test
  void whatIsMissingIsToldAtTheStart() {
    assertThatThrownBy(() -> of("mail.gov.vn", "", true, SITE)).hasMessageContaining("from");
    assertThatThrownBy(() -> of("mail.gov.vn", "a@b.vn\nBcc: c@d.vn", true, SITE))
        .hasMessageContaining("from");
    assertThatThrownBy(() -> of("mail.gov.vn", FROM, true, "")).hasMessageContaining("site");
    assertThatThrownBy(() -> of("mail.gov.vn", FROM, true, "http://chungtay.vn"))
        .hasMessageContaining("site");
    assertThatThrownBy(() ->
            new MailSettings(
                "mail.gov.vn", 587, "chungtay", "", FROM, true, SITE, LocalTime.of(7, 0)))
        .hasMessageContaining("password-file");
  }

  @Test
  void thePasswordIsReadFromItsFileAndPrintedNowhere(@TempDir Path folder) throws Exception {
    var file = Files.writeString(folder.resolve("password"), "mật khẩu\n");
    var settings =
        new MailSettings(
            "mail.gov.vn", 587, "chungtay", file.toString(), FROM, true, SITE, LocalTime.of(7, 0));

    assertThat(settings.password()).isEqualTo("mật khẩu");
    assertThat(settings.toString()).doesNotContain("mật khẩu");
  }
}
