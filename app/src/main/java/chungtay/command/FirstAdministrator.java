package chungtay.command;

import chungtay.access.AccountId;
import chungtay.access.Accounts;
import chungtay.access.Agencies;
import chungtay.access.Role;
import chungtay.access.entry.KeepingStaff;
import chungtay.access.entry.Newcomer;
import chungtay.access.entry.OneTimeCode;
import chungtay.access.entry.OneTimeCodes;
import chungtay.access.entry.Roll;
import chungtay.wording.WorkingDay;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Who lets the others in: made on the first start, and let in anew from the terminal when they can
/// come in no more. Whoever has the terminal has the machine.
@Component
class FirstAdministrator {

  static final String LOGIN = "quan-tri";
  private static final String AGENCY = "committee_office";

  private final Roll roll;
  private final Accounts accounts;
  private final Agencies agencies;
  private final KeepingStaff staff;
  private final WorkingDay workingDay;

  FirstAdministrator(
      Roll roll, Accounts accounts, Agencies agencies, KeepingStaff staff, WorkingDay workingDay) {
    this.roll = roll;
    this.accounts = accounts;
    this.agencies = agencies;
    this.staff = staff;
    this.workingDay = workingDay;
  }

  /// A code for the first administrator, as long as there is none who could come in.
  Optional<OneTimeCode> awaited() {
    return roll.hasAdministrator(workingDay.today())
        ? Optional.empty()
        : Optional.of(code("quản trị đầu tiên"));
  }

  /// A code with which the first administrator chooses a password anew.
  OneTimeCode code(String reason) {
    return accounts
        .byLogin(LOGIN)
        .map(account -> again(account.id(), reason))
        .orElseGet(() -> welcomed(reason));
  }

  /// Without the second factor too: the telephone may be what was lost.
  OneTimeCode codeWithoutSecondFactor(String reason) {
    accounts
        .byLogin(LOGIN)
        .ifPresent(account -> staff.dropSecondFactor(Foundations.SETUP, account.id(), reason));
    return code(reason);
  }

  private OneTimeCode again(AccountId account, String reason) {
    if (accounts.isClosed(account)) staff.reopen(Foundations.SETUP, account, reason);
    return staff
        .giveCode(Foundations.SETUP, account, reason, OneTimeCodes.ON_SCREEN)
        .given()
        .code();
  }

  private OneTimeCode welcomed(String reason) {
    var agency = agencies.byCode(AGENCY, workingDay.today()).orElseThrow().id();
    var duty =
        new Newcomer.Duty(
            Role.ADMINISTRATOR, new Newcomer.Employer.Known(agency), Set.of(), Newcomer.Term.OPEN);
    var newcomer = new Newcomer(LOGIN, "Quản trị", duty);
    return staff
        .welcome(Foundations.SETUP, List.of(newcomer), reason, OneTimeCodes.ON_SCREEN)
        .getFirst()
        .given()
        .code();
  }

  /// Where a code is used, without the name of the server.
  static String path(OneTimeCode code) {
    return "/vi/desk/sign-in/code?code=" + code.written();
  }
}
