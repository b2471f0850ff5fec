package chungtay.access.entry;

import chungtay.access.Account;
import chungtay.access.AccountId;
import chungtay.audit.ActId;
import chungtay.refusal.Refused;
import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/// Where passwords are kept: as Argon2id hashes, and no longer than they are used.
@Component
public class Passwords {

  /// A hash takes a core and 19 MiB for a while; whoever asks for more of them at once waits.
  private static final int AT_ONCE = 2;

  private static final int PATIENCE_SECONDS = 5;

  private static final int SALT_BYTES = 16;
  private static final int HASH_BYTES = 32;
  private static final int LANES = 1;
  private static final int MEMORY_KIBIBYTES = 19 * 1024;
  private static final int PASSES = 2;

  private final JdbcClient db;
  private final Semaphore hashing = new Semaphore(AT_ONCE, true);
  private final PasswordRules rules = new PasswordRules();
  private final Argon2PasswordEncoder argon =
      new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, MEMORY_KIBIBYTES, PASSES);

  /// What a password is checked against where there is none, so that an answer takes as long.
  private final String nobodys = argon.encode(Token.fresh().text());

  public Passwords(JdbcClient db) {
    this.db = db;
  }

  /// Whether it is the password of an account; of no account none is.
  ///
  /// @throws Refused if too many are checked at once
  boolean match(Optional<Account> account, String password) {
    var kept = account.map(Account::id).flatMap(this::hash);
    var isRight = busy(() -> argon.matches(written(password), kept.orElse(nobodys)));
    return isRight && kept.isPresent();
  }

  /// The hash of a password that somebody chose.
  ///
  /// @throws Refused if it is not good enough, or typed differently the second time
  String chosen(Account account, String password, String again) {
    rules.check(account, password);
    if (!written(password).equals(written(again))) {
      throw new Refused(EntryRefusal.PASSWORDS_DIFFER, Map.of());
    }
    return busy(() -> argon.encode(written(password)));
  }

  void set(ActId act, AccountId account, String hash) {
    db.sql(
            """
            INSERT INTO access.password (account_id, hash, recorded) VALUES (:account, :hash, :act)
            ON CONFLICT (account_id) DO UPDATE SET hash = excluded.hash, recorded = excluded.recorded
            """)
        .param("account", account.value())
        .param("hash", hash)
        .param("act", act.value())
        .update();
  }

  public boolean has(AccountId account) {
    return hash(account).isPresent();
  }

  private Optional<String> hash(AccountId account) {
    return db.sql("SELECT hash FROM access.password WHERE account_id = :account")
        .param("account", account.value())
        .query(String.class)
        .optional();
  }

  /// Keyboards write one letter in two ways.
  private static String written(String password) {
    return Normalizer.normalize(password, Normalizer.Form.NFC);
  }

  /// Does something that takes a core, with at most one other at the same time.
  ///
  /// @throws Refused if its turn does not come
  <T> T busy(Supplier<T> work) {
    try {
      if (!hashing.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw new Refused(EntryRefusal.TOO_BUSY, Map.of());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Refused(EntryRefusal.TOO_BUSY, Map.of());
    }
    try {
      return work.get();
    } finally {
      hashing.release();
    }
  }
}
