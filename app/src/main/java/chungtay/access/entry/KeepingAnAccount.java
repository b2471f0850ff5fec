package chungtay.access.entry;

import chungtay.access.Account;
import chungtay.access.Asking;
import chungtay.access.Officers;
import chungtay.audit.ActId;
import chungtay.audit.Acts;
import chungtay.audit.Deed;
import chungtay.refusal.Refused;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/// What somebody does with their own account.
@Component
public class KeepingAnAccount {

  private final Officers officers;
  private final Proofs proofs;
  private final Door door;
  private final Acts acts;

  KeepingAnAccount(Officers officers, Proofs proofs, Door door, Acts acts) {
    this.officers = officers;
    this.proofs = proofs;
    this.door = door;
    this.acts = acts;
  }

  /// Another password. All other sessions end.
  ///
  /// @throws Refused if the old one is not right, or the new one not good enough
  public void changePassword(
      Asking asking, Visitor visitor, String old, String chosen, String again) {
    var account = asking.account();
    var known = door.devices().knows(Optional.of(account.id()), visitor);
    var tried = door.attempts().begin(account.login(), visitor, known);
    if (!proofs.passwords().match(Optional.of(account), old)) {
      throw new Refused(EntryRefusal.NAME_OR_PASSWORD_WRONG, Map.of());
    }
    door.attempts().succeeded(tried);
    var hash = proofs.passwords().chosen(account, chosen, again);
    perform(
        account,
        "access.password",
        "đổi mật khẩu",
        act -> {
          proofs.passwords().set(act, account.id(), hash);
          endOthers(asking);
          return act;
        });
  }

  private void endOthers(Asking asking) {
    var account = asking.account().id();
    for (var other : door.sessions().of(account)) {
      if (!asking.session().equals(Optional.of(other.id()))) {
        door.sessions().end(account, other.id());
      }
    }
  }

  /// A second factor from now on.
  ///
  /// @return the recovery codes, which are never shown again
  /// @throws Refused if the code is not that of the proposed secret
  public List<OneTimeCode> addSecondFactor(Account account, String sealed, String code) {
    return perform(
        account,
        "access.second-factor",
        "bật xác thực hai bước",
        act -> proofs.secondFactors().accept(act, account.id(), sealed, code));
  }

  /// The password is enough again.
  ///
  /// @throws Refused if the code is not right
  public void dropSecondFactor(Account account, Visitor visitor, String code) {
    var tried = door.attempts().begin("second factor of " + account.login(), visitor, false);
    if (proofs.secondFactors().prove(account.id(), code).isEmpty()) {
      throw new Refused(EntryRefusal.SECOND_CODE_WRONG, Map.of());
    }
    door.attempts().succeeded(tried);
    perform(
        account,
        "access.second-factor",
        "tắt xác thực hai bước",
        act -> {
          proofs.secondFactors().drop(account.id());
          return act;
        });
  }

  /// Ends a session of one's own, in this browser or another.
  public void end(Account account, UUID session) {
    perform(
        account,
        "access.session",
        "kết thúc phiên làm việc",
        act -> door.sessions().end(account.id(), session));
  }

  private <T> T perform(Account account, String kind, String why, Function<ActId, T> work) {
    return acts.perform(officers.actor(), Deed.of(kind, account.login(), why), work);
  }
}
