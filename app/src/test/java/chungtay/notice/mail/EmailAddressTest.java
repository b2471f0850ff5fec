package chungtay.notice.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chungtay.notice.NoticeRefusal;
import chungtay.refusal.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a@b.vn",
        "nguyen.van-a+viec@thainguyen.gov.vn",
        "o'brien@example.co.uk",
        "x_1@a-b.vn"
      })
  void whatPeopleHaveIsTaken(String text) {
    assertThat(EmailAddress.typed("  " + text + " ").text()).isEqualTo(text);
  }

  @Test
  void lettersOfTheHostAreAllSmall() {
    assertThat(EmailAddress.typed("Ten.Toi@ThaiNguyen.GOV.vn").text())
        .isEqualTo("Ten.Toi@thainguyen.gov.vn");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a",
        "@b.vn",
        "a@",
        "a@b",
        "a@b.1",
        "a@@b.vn",
        "a b@c.vn",
        "a@b.vn\r\nBcc: c@d.vn",
        "a@b.vn\nSubject: x",
        "a@b.vn, c@d.vn",
        "a@b.vn;c@d.vn",
        "<a@b.vn>",
        "A <a@b.vn>",
        "\"a\"@b.vn",
        "a@[127.0.0.1]",
        "a@-b.vn",
        "a@b-.vn",
        ".a@b.vn",
        "a.@b.vn",
        "a..b@c.vn",
        "ẩn@b.vn",
        "a@tỉnh.vn",
        "a@b.vn\u0000",
        "a%00@b..vn"
      })
  void whatCouldEndALineOrNameAnotherIsRefused(String text) {
    assertThatThrownBy(() -> EmailAddress.typed(text))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> assertThat(refused.refusal()).isEqualTo(NoticeRefusal.ADDRESS_UNREADABLE));
  }

  /// 64 before the sign, 254 in all.
  @Test
  void theLimitsOfTheProtocolHold() {
    var local = "a".repeat(64);
    var label = "b".repeat(63) + ".";
    var host = label.repeat(2) + "c".repeat(254 - 65 - 128 - 3) + ".vn";
    assertThat(EmailAddress.typed(local + "@" + host).text()).hasSize(254);

    assertThatThrownBy(() -> EmailAddress.typed("a" + local + "@b.vn")).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> EmailAddress.typed(local + "@c" + host)).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> EmailAddress.typed("a@" + "b.".repeat(5_000_000) + "vn"))
        .isInstanceOf(Refused.class);
  }
}
