package chungtay.notice.mail;

import chungtay.access.AccountId;
import chungtay.law.Language;
import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Mails that wait to be sent, and what became of them.
///
/// One is taken before it is sent, and the taking is committed: if the server dies in between,
/// nobody knows whether it went, and it is not sent again.
@Component
public class Outbox {

  /// How long to wait after each try that failed; after the last it is given up.
  static final List<Duration> WAITS =
      List.of(
          Duration.ofMinutes(1),
          Duration.ofMinutes(5),
          Duration.ofMinutes(15),
          Duration.ofHours(1),
          Duration.ofHours(3),
          Duration.ofHours(8));

  /// Nobody sends a mail for so long.
  static final Duration SENDING_AT_MOST = Duration.ofMinutes(5);

  /// What went is kept for so long.
  private static final Duration KEPT = Duration.ofDays(30);

  private static final int ANSWER_AT_MOST = 200;

  private final JdbcClient db;
  private final Clock clock;

  public Outbox(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /// What became of a mail.
  public enum State {
    WAITING,
    SENDING,
    SENT,
    /// By the time it could be sent, there was nothing in it that its reader did not know.
    NOTHING_NEW,
    GIVEN_UP,
    /// The connection, or this server, broke when the mail server may have had it already.
    UNSURE
  }

  void add(AccountId account, Mail.Kind kind, Addresses.Wish wish, Mail.Span span) {
    add(account, kind, wish.address(), wish.language(), span);
  }

  void add(
      AccountId account, Mail.Kind kind, EmailAddress address, Language language, Mail.Span span) {
    db.sql(
            """
            INSERT INTO notice.mail (id, account_id, kind, address, language, after, upto, told, made, due, state)
            VALUES (:id, :account, :kind, :address, :language, :after, :upto, :told, :now, :now, 'WAITING')
            """)
        .param("id", UuidCreator.getTimeOrderedEpoch())
        .param("account", account.value())
        .param("kind", kind.name())
        .param("address", address.text())
        .param("language", language.name())
        .param("after", span.after())
        .param("upto", span.upto())
        .param("told", span.told())
        .param("now", at(clock.instant()))
        .update();
  }

  /// How many codes somebody had sent since a moment.
  int codes(AccountId account, Instant since) {
    return db.sql(
            """
            SELECT count(*) FROM notice.mail
             WHERE account_id = :account AND kind = 'CODE' AND made > :since
            """)
        .param("account", account.value())
        .param("since", at(since))
        .query(Integer.class)
        .single();
  }

  /// Takes the next one that is due; nobody else takes it then.
  Optional<Mail> take() {
    return db.sql(
            """
            UPDATE notice.mail SET state = 'SENDING', tries = tries + 1, due = :until
             WHERE id = (SELECT id FROM notice.mail
                          WHERE state = 'WAITING' AND due <= :now
                          ORDER BY due LIMIT 1 FOR UPDATE SKIP LOCKED)
            RETURNING id, account_id, kind, address, language, after, upto, told, tries - 1 AS tried
            """)
        .param("now", at(clock.instant()))
        .param("until", at(clock.instant().plus(SENDING_AT_MOST)))
        .query((row, _) -> mail(row))
        .optional();
  }

  private static Mail mail(ResultSet row) throws SQLException {
    return new Mail(
        row.getObject("id", UUID.class),
        new AccountId(row.getObject("account_id", UUID.class)),
        Mail.Kind.valueOf(row.getString("kind")),
        new EmailAddress(row.getString("address")),
        Language.valueOf(row.getString("language")),
        new Mail.Span(row.getLong("after"), row.getLong("upto"), row.getLong("told")),
        row.getInt("tried"));
  }

  /// What became of one that was taken.
  ///
  /// @param answer of the mail server; cut
  void settle(Mail mail, State state, String answer) {
    var line = answer.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    db.sql(
            "UPDATE notice.mail SET state = :state, answer = :answer WHERE id = :id AND state = 'SENDING'")
        .param("state", state.name())
        .param("answer", line.substring(0, Math.min(line.length(), ANSWER_AT_MOST)))
        .param("id", mail.id())
        .update();
  }

  /// Has one that was certainly not sent tried again later; given up after the last try.
  void again(Mail mail, String answer) {
    settle(mail, mail.tries() < WAITS.size() ? State.WAITING : State.GIVEN_UP, answer);
    if (mail.tries() >= WAITS.size()) return;
    db.sql("UPDATE notice.mail SET due = :due WHERE id = :id AND state = 'WAITING'")
        .param("due", at(clock.instant().plus(WAITS.get(mail.tries()))))
        .param("id", mail.id())
        .update();
  }

  /// Says of what was being sent when a server died that nobody knows, and drops what is old.
  void tidy() {
    db.sql("UPDATE notice.mail SET state = 'UNSURE' WHERE state = 'SENDING' AND due <= :now")
        .param("now", at(clock.instant()))
        .update();
    db.sql("DELETE FROM notice.mail WHERE state IN ('SENT', 'NOTHING_NEW') AND made < :before")
        .param("before", at(clock.instant().minus(KEPT)))
        .update();
  }

  /// A mail as the administrator sees it.
  public record Failed(
      String login, Mail.Kind kind, Instant made, int tries, State state, String answer) {}

  /// Those that were given up or may not have gone, or are tried again; the newest first.
  public List<Failed> failed(int atMost) {
    return db.sql(
            """
            SELECT c.login, m.kind, m.made, m.tries, m.state, m.answer
              FROM notice.mail AS m
              JOIN access.account AS c ON c.id = m.account_id
             WHERE m.state IN ('GIVEN_UP', 'UNSURE') OR (m.state = 'WAITING' AND m.tries > 0)
             ORDER BY m.made DESC
             LIMIT :atMost
            """)
        .param("atMost", atMost)
        .query((row, _) ->
            new Failed(
                row.getString("login"),
                Mail.Kind.valueOf(row.getString("kind")),
                row.getObject("made", OffsetDateTime.class).toInstant(),
                row.getInt("tries"),
                State.valueOf(row.getString("state")),
                row.getString("answer")))
        .list();
  }

  private static OffsetDateTime at(Instant moment) {
    return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
  }
}
