package chungtay.access.entry;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chungtay.access.Account;
import chungtay.access.AccountId;
import chungtay.refusal.Refused;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Which passwords are good enough, on each limit and one step past it.
class PasswordRulesTest {

  static final Account ACCOUNT =
      new Account(new AccountId(new UUID(0, 1)), "ma-van-thang", "Ma Văn Thắng", false);

  final PasswordRules rules = new PasswordRules();

  @Test
  void tenSignsAreEnoughAndNineAreNot() {
    assertThatCode(() -> rules.check(ACCOUNT, "x7 rừng Qă")).doesNotThrowAnyException();
    refused("x7 rừng Q", EntryRefusal.PASSWORD_LENGTH);
  }

  @Test
  void signsAreCountedAsPeopleCountThem() {
    refused("🐃🐃🐃🐃🐃🐃🐃🐃🐃", EntryRefusal.PASSWORD_LENGTH);
  }

  @Test
  void aHundredAndTwentyEightSignsAreTheMost() {
    var long128 = "sông Cầu nước chảy lơ thơ ".repeat(5).substring(0, 128);
    assertThatCode(() -> rules.check(ACCOUNT, long128)).doesNotThrowAnyException();
    refused(long128 + "x", EntryRefusal.PASSWORD_LENGTH);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1234567890",
        "password123",
        "qwertyuiop",
        "thainguyen1",
        "matkhau123",
        "mật khẩu 123",
        "Ma Văn Thắng",
        "mavanthang1",
        "chungtay2021",
        "aaaaaaaaaaaa"
      })
  void whatIsTriedFirstIsRefused(String password) {
    refused(password, EntryRefusal.PASSWORD_COMMON);
  }

  void refused(String password, EntryRefusal why) {
    assertThatThrownBy(() -> rules.check(ACCOUNT, password))
        .isInstanceOfSatisfying(
            Refused.class,
            refused ->
                org.assertj.core.api.Assertions.assertThat(refused.refusal()).isEqualTo(why));
  }
}
