package chungtay.access.token;

import chungtay.access.AccountId;
import chungtay.access.Accounts;
import chungtay.access.Agencies;
import chungtay.access.Officers;
import chungtay.access.PostId;
import chungtay.access.Posts;
import chungtay.access.Role;
import chungtay.access.Scopes;
import chungtay.access.token.KeepingTokens.Holders;
import chungtay.access.token.KeepingTokens.Made;
import chungtay.access.token.KeepingTokens.Wanted;
import chungtay.audit.ActId;
import chungtay.audit.Actor;
import chungtay.audit.Acts;
import chungtay.audit.Deed;
import chungtay.database.TestDatabase;
import chungtay.law.Law;
import chungtay.place.Places;
import chungtay.wording.WorkingDay;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/// An office that keeps tokens, with a database of its own and a clock that a test moves.
final class TokenOffice implements AutoCloseable {

  static final Actor ADMINISTRATOR = new Actor("quan-tri", "ADMINISTRATOR", "10.0.0.1");

  private static final LocalDate TODAY = LocalDate.of(2021, 9, 30);

  final Moving clock = new Moving();
  final Tokens tokens;
  final KeepingTokens keeping;
  final Officers officers;
  final PostId sponsor;
  final PostId observer;
  final PostId demo;
  private final TestDatabase database = TestDatabase.fresh();
  private final Acts acts = new Acts(database.client(), database.transactions(), clock);
  private final Accounts accounts = new Accounts(database.client());
  private final Agencies agencies;
  private final Posts posts;

  TokenOffice() {
    var db = database.client();
    var transactions = new DataSourceTransactionManager(database.dataSource());
    var places = new Places(new JdbcTemplate(database.dataSource()), transactions, acts, "..");
    var law = Law.read(Path.of("../law"));
    agencies = new Agencies(db, acts, places, law, "..");
    posts = new Posts(db, agencies);
    var workingDay = new WorkingDay(clock, Optional.of(TODAY));
    officers = new Officers(new Scopes(posts, places, law), workingDay);
    tokens = new Tokens(db, posts, workingDay, clock, false);
    keeping = new KeepingTokens(tokens, new Holders(accounts, posts, workingDay), acts, clock);
    sponsor = post("doanh-nghiep", Role.SPONSOR, false);
    observer = post("theo-doi", Role.OBSERVER, false);
    demo = post("demo-theo-doi", Role.OBSERVER, true);
  }

  private PostId post(String login, Role role, boolean isDemo) {
    return done(act -> {
      var account = accounts.add(act, login, "Người thử", isDemo);
      var firm = agencies.addSponsor(act, "Cơ quan " + login);
      return posts.appoint(
          act,
          new Posts.Appointment(
              account,
              firm,
              role,
              Optional.empty(),
              Set.of(),
              LocalDate.of(2021, 1, 1),
              Optional.empty()));
    });
  }

  private <T> T done(Function<ActId, T> work) {
    return acts.perform(ADMINISTRATOR, Deed.of("test.setup", "", "thử"), work);
  }

  Made make(Wanted wanted) {
    return keeping.make(ADMINISTRATOR, wanted, "QĐ thử");
  }

  /// Closes the account of the sponsor, or opens it again.
  void close(boolean closes) {
    var account = holder();
    done(act -> {
      if (closes) accounts.close(act, account);
      else accounts.reopen(act, account);
      return account;
    });
  }

  private AccountId holder() {
    return posts.find(sponsor, TODAY).orElseThrow().account().id();
  }

  /// Ends the post of the sponsor today.
  void dismiss() {
    var post = posts.find(sponsor, TODAY).orElseThrow();
    done(act -> {
      posts.end(act, post, TODAY);
      return post;
    });
  }

  /// What the acts of a kind left behind.
  List<String> acts(String kind) {
    return database
        .client()
        .sql("SELECT a::text FROM audit.act AS a WHERE kind = :kind")
        .param("kind", kind)
        .query((row, _) -> row.getString(1))
        .list();
  }

  /// Every row of tokens and of acts, as text.
  String everythingKept() {
    return database
        .client()
        .sql(
            """
            SELECT coalesce(string_agg(t::text, ' '), '')
                   || (SELECT string_agg(a::text, ' ') FROM audit.act AS a)
              FROM access.token AS t
            """)
        .query(String.class)
        .single();
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
