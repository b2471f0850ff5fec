package chungtay.access.entry;

import chungtay.access.Account;
import chungtay.access.Accounts;
import chungtay.access.Agencies;
import chungtay.access.Posts;
import chungtay.audit.Actor;
import chungtay.audit.Acts;
import chungtay.audit.Deed;
import chungtay.database.TestDatabase;
import chungtay.law.Law;
import chungtay.place.Places;
import chungtay.vault.Vault;
import chungtay.wording.WorkingDay;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/// A door with a database of its own and a clock that a test moves.
final class House implements AutoCloseable {

  static final String PASSWORD = "núi Cốc mùa mưa phùn";
  static final Visitor BROWSER = visitor("10.0.0.1");

  private static final Actor SETUP = new Actor("test", "—", "test");

  final TestDatabase database = TestDatabase.fresh();
  final Moving clock = new Moving();
  final Accounts accounts = new Accounts(database.client());
  final Door door =
      new Door(
          new Sessions(database.client(), clock),
          new Devices(database.client(), clock),
          new Attempts(database.client(), clock));
  final Proofs proofs;
  final SigningIn signingIn;
  final Acts acts = new Acts(database.client(), database.transactions(), clock);

  House() {
    var db = database.client();
    var transactions = new DataSourceTransactionManager(database.dataSource());
    var vault = new Vault(db, transactions, TestDatabase.folder().resolve("keys"));
    proofs =
        new Proofs(
            new Passwords(db), new SecondFactors(db, vault, clock), new OneTimeCodes(db, clock));
    var places = new Places(new JdbcTemplate(database.dataSource()), transactions, acts, "..");
    var agencies = new Agencies(db, acts, places, Law.read(Path.of("../law")), "..");
    var day = new WorkingDay(clock, Optional.of(LocalDate.of(2021, 9, 30)));
    var staff = new Staff(accounts, new Posts(db, agencies), day, false);
    signingIn = new SigningIn(staff, proofs, door, acts, database.transactions());
  }

  static Visitor visitor(String address) {
    return new Visitor(address, "Thử nghiệm", Optional.empty());
  }

  static Visitor known(Token device) {
    return new Visitor("10.0.0.1", "Thử nghiệm", Optional.of(device));
  }

  /// Somebody with an account, who has chosen a password.
  Account account(String login) {
    return acts.perform(
        SETUP,
        Deed.of("test.account", login, "test"),
        act -> {
          var account = accounts.add(act, login, "Người thử", false);
          var known = accounts.find(account).orElseThrow();
          proofs
              .passwords()
              .set(act, account, proofs.passwords().chosen(known, PASSWORD, PASSWORD));
          return known;
        });
  }

  OneTimeCode code(Account account) {
    return acts.perform(
        SETUP,
        Deed.of("test.code", account.login(), "test"),
        act -> proofs.codes().give(act, account.id(), OneTimeCodes.ON_SCREEN).code());
  }

  /// A second factor in force.
  ///
  /// @return its secret
  String factor(Account account) {
    var proposal = proofs.secondFactors().propose(account);
    acts.perform(
        SETUP,
        Deed.of("test.factor", account.login(), "test"),
        act ->
            proofs
                .secondFactors()
                .accept(act, account.id(), proposal.sealed(), App.code(proposal.secret(), clock)));
    return proposal.secret();
  }

  void close(Account account) {
    acts.perform(
        SETUP,
        Deed.of("test.close", account.login(), "test"),
        act -> {
          accounts.close(act, account.id());
          return act;
        });
  }

  @Override
  public void close() {
    database.close();
  }

  /// A clock that stands until it is moved.
  static final class Moving extends Clock {

    private Instant now = Instant.parse("2021-09-30T01:00:00Z");

    void pass(Duration time) {
      now = now.plus(time);
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
