package chungtay.access.entry;

import static org.assertj.core.api.Assertions.assertThat;

import chungtay.access.Account;
import chungtay.access.Accounts;
import chungtay.access.Agencies;
import chungtay.access.Asking;
import chungtay.access.Officers;
import chungtay.access.Posts;
import chungtay.access.Role;
import chungtay.access.Scopes;
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
import java.util.Set;
import java.util.function.Consumer;
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
  final KeepingAnAccount keeping;
  private final Agencies agencies;
  private final Posts posts;
  private final WorkingDay day;
  final Acts acts = new Acts(database.client(), database.transactions(), clock);

  House() {
    var db = database.client();
    var transactions = new DataSourceTransactionManager(database.dataSource());
    var vault = new Vault(db, database.beside(), TestDatabase.folder().resolve("keys"));
    proofs =
        new Proofs(
            new Passwords(db), new SecondFactors(db, vault, clock), new OneTimeCodes(db, clock));
    var places = new Places(new JdbcTemplate(database.dataSource()), transactions, acts, "..");
    var law = Law.read(Path.of("../law"));
    agencies = new Agencies(db, acts, places, law, "..");
    posts = new Posts(db, agencies);
    day = new WorkingDay(clock, Optional.of(LocalDate.of(2021, 9, 30)));
    var staff = new Staff(accounts, posts, day, false);
    signingIn = new SigningIn(staff, proofs, door, acts, database.transactions());
    var officers = new Officers(new Scopes(posts, places, law), day);
    keeping = new KeepingAnAccount(officers, proofs, door, acts);
  }

  /// Where it is found who a request comes from.
  Seat seat() {
    return new Seat(door.sessions(), posts, day);
  }

  static Visitor visitor(String address) {
    return new Visitor(address, "Thử nghiệm", Optional.empty());
  }

  static Visitor known(Token device) {
    return new Visitor("10.0.0.1", "Thử nghiệm", Optional.of(device));
  }

  /// Somebody with an account, who has chosen a password.
  Account account(String login) {
    return account(login, false);
  }

  /// One that is made up for the demo, with a post.
  Account demoAccount(String login) {
    var account = account(login, true);
    acts.perform(
        SETUP,
        Deed.of("test.post", login, "test"),
        act -> {
          var firm = agencies.addSponsor(act, "Doanh nghiệp mẫu");
          var from = LocalDate.of(2021, 1, 1);
          return posts.appoint(
              act,
              new Posts.Appointment(
                  account.id(),
                  firm,
                  Role.SPONSOR,
                  Optional.empty(),
                  Set.of(),
                  from,
                  Optional.empty()));
        });
    assertThat(posts.ofDemo(LocalDate.of(2021, 9, 30))).hasSize(1);
    return account;
  }

  /// Does something as somebody who is in.
  void as(Account account, Entry entry, Consumer<Asking> work) {
    var session = door.sessions().find(entry.session()).orElseThrow();
    var asking = new Asking(account, Optional.empty(), "10.0.0.1", Optional.of(session.id()));
    var ignored =
        Officers.asking(
            asking,
            () -> {
              work.accept(asking);
              return asking;
            });
  }

  private Account account(String login, boolean demo) {
    return acts.perform(
        SETUP,
        Deed.of("test.account", login, "test"),
        act -> {
          var account = accounts.add(act, login, "Người thử", demo);
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
