package chungtay.notice.mail;

import chungtay.access.Account;
import chungtay.access.Officers;
import chungtay.audit.Acts;
import chungtay.audit.Deed;
import chungtay.law.Language;
import chungtay.notice.NoticeRefusal;
import chungtay.refusal.Refused;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.springframework.stereotype.Component;

/// What somebody does with their own address: no trail names it.
@Component
public class KeepingAnAddress {

  /// Nobody has the house write to strangers all day.
  static final int CODES_A_DAY = 5;

  private static final Duration DAY = Duration.ofDays(1);

  private final Officers officers;
  private final Kept kept;
  private final Acts acts;
  private final MailSettings settings;
  private final Clock clock;

  public KeepingAnAddress(
      Officers officers, Kept kept, Acts acts, MailSettings settings, Clock clock) {
    this.officers = officers;
    this.kept = kept;
    this.acts = acts;
    this.settings = settings;
    this.clock = clock;
  }

  /// Where all that is kept.
  @Component
  public record Kept(Addresses addresses, AddressProofs proofs, Outbox outbox, MailMarks marks) {}

  /// Has a code sent to an address; until it comes back nothing else goes there.
  ///
  /// @throws Refused if there is no mail server, nobody can be written to there, or too many codes
  ///   were sent
  public void propose(Account account, String typed, Language language) {
    if (!settings.isSetUp()) throw new Refused(NoticeRefusal.MAIL_NOT_SET_UP, Map.of());
    var address = EmailAddress.typed(typed);
    acts.perform(
        officers.actor(),
        Deed.of("notice.address", account.login(), "gửi mã đến địa chỉ nhận thư"),
        act -> {
          kept.proofs().await(account.id(), address); // holds the row: two at once are counted
          if (kept.outbox().codes(account.id(), clock.instant().minus(DAY)) >= CODES_A_DAY) {
            throw new Refused(
                NoticeRefusal.TOO_MANY_CODES, Map.of("atMost", String.valueOf(CODES_A_DAY)));
          }
          kept.outbox().add(account.id(), Mail.Kind.CODE, address, language, Mail.Span.NONE);
          return act;
        });
  }

  /// Confirms the address by the code that was sent there. Whoever chose nothing before gets the
  /// digest.
  ///
  /// @throws Refused if the code is not right
  public void confirm(Account account, String code, Language language) {
    switch (kept.proofs().prove(account.id(), code)) {
      case RIGHT -> {}
      case WRONG -> throw new Refused(NoticeRefusal.CODE_WRONG, Map.of());
      case NOT_AWAITED -> throw new Refused(NoticeRefusal.NO_CODE_AWAITED, Map.of());
    }
    acts.perform(
        officers.actor(),
        Deed.of("notice.confirm", account.login(), "xác nhận địa chỉ nhận thư"),
        act -> {
          var address =
              kept.proofs()
                  .end(account.id())
                  .orElseThrow(() -> new Refused(NoticeRefusal.NO_CODE_AWAITED, Map.of()));
          var isFirst = kept.addresses().of(account.id()).isEmpty();
          kept.addresses().keep(act, account.id(), address);
          if (isFirst) kept.addresses().choose(act, account.id(), Choice.DIGEST, language);
          kept.marks().begin(account.id(), isFirst);
          return act;
        });
  }

  /// @throws Refused if there is no such choice, or no address
  public void choose(Account account, String typed, Language language) {
    var choice = choice(typed);
    var before =
        kept.addresses()
            .of(account.id())
            .orElseThrow(() -> new Refused(NoticeRefusal.NO_ADDRESS, Map.of()));
    var deed =
        Deed.of("notice.choice", account.login(), "chọn cách nhận thư")
            .changing(json(before.choice()), json(choice));
    acts.perform(
        officers.actor(),
        deed,
        act -> {
          kept.addresses().choose(act, account.id(), choice, language);
          kept.marks().begin(account.id(), before.choice() == Choice.NONE);
          return act;
        });
  }

  private static Choice choice(String typed) {
    for (var choice : Choice.values()) if (choice.name().equals(typed)) return choice;
    var shown = typed.substring(0, Math.min(typed.length(), 30));
    throw new Refused(NoticeRefusal.NO_SUCH_CHOICE, Map.of("choice", shown));
  }

  private static String json(Choice choice) {
    return "{\"choice\":\"" + choice + "\"}";
  }

  /// Forgets the address, and one that waits for its code.
  public void drop(Account account) {
    acts.perform(
        officers.actor(),
        Deed.of("notice.address-drop", account.login(), "bỏ địa chỉ nhận thư"),
        act -> {
          kept.addresses().withdraw(act, account.id());
          return kept.proofs().end(account.id());
        });
  }
}
