package chungtay.access.entry;

import chungtay.access.Account;
import chungtay.access.AccountId;
import chungtay.audit.ActId;
import chungtay.refusal.Refused;
import chungtay.vault.Tampered;
import chungtay.vault.Vault;
import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Stream;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Codes of an app on a telephone (RFC 6238), and what stands in for a lost telephone.
@Component
public class SecondFactors {

  private static final String ISSUER = "Chung%20Tay";
  private static final int SECRET_BYTES = 20;
  private static final int RECOVERY_CODES = 10;

  /// A code is good for one step before and after its own: clocks differ, people are slow.
  private static final int STEPS_ASIDE = 1;

  private final JdbcClient db;
  private final Vault vault;
  private final Clock clock;
  private final TimeBasedOneTimePasswordGenerator codes = new TimeBasedOneTimePasswordGenerator();

  public SecondFactors(JdbcClient db, Vault vault, Clock clock) {
    this.db = db;
    this.vault = vault;
    this.clock = clock;
  }

  /// A secret that is not in force until its first code came back.
  ///
  /// @param sealed as a form carries it back, unreadable on the way
  /// @param secret as people type it into an app
  /// @param address as an app reads it from a picture
  public record Proposal(String sealed, String secret, String address) {}

  public Proposal propose(Account account) {
    var secret = new Base32().encodeAsString(Secrets.random(SECRET_BYTES));
    var sealed = vault.encrypt(account.id().value() + " " + secret);
    return proposal(account, Base64.getUrlEncoder().encodeToString(sealed), secret);
  }

  /// The same proposal again, for a page that says what was wrong.
  public Proposal again(Account account, String sealed) {
    return proposal(account, sealed, opened(account.id(), sealed));
  }

  private static Proposal proposal(Account account, String sealed, String secret) {
    var of = "otpauth://totp/" + ISSUER + ":" + account.login();
    return new Proposal(sealed, secret, of + "?secret=" + secret + "&issuer=" + ISSUER);
  }

  /// Puts a secret in force.
  ///
  /// @return the recovery codes, which are never shown again
  /// @throws Refused if the code is not the secret's
  List<OneTimeCode> accept(ActId act, AccountId account, String sealed, String code) {
    var secret = opened(account, sealed);
    var step = step(secret, code, Long.MIN_VALUE).orElseThrow(SecondFactors::wrong);
    drop(account);
    db.sql(
            """
            INSERT INTO access.second_factor (account_id, secret_cipher, last_step, recorded)
            VALUES (:account, :cipher, :step, :act)
            """)
        .param("account", account.value())
        .param("cipher", vault.encrypt(secret))
        .param("step", step)
        .param("act", act.value())
        .update();
    return Stream.generate(() -> recovery(act, account)).limit(RECOVERY_CODES).toList();
  }

  private OneTimeCode recovery(ActId act, AccountId account) {
    var code = OneTimeCode.fresh();
    db.sql(
            """
            INSERT INTO access.recovery_code (account_id, code_hash, recorded)
            VALUES (:account, :hash, :act)
            """)
        .param("account", account.value())
        .param("hash", code.hash())
        .param("act", act.value())
        .update();
    return code;
  }

  private String opened(AccountId account, String sealed) {
    try {
      var parts = vault.decrypt(Base64.getUrlDecoder().decode(sealed)).split(" ", 2);
      if (!UUID.fromString(parts[0]).equals(account.value())) throw wrong();
      return parts[1];
    } catch (Tampered | IllegalArgumentException e) {
      throw wrong();
    }
  }

  private static Refused wrong() {
    return new Refused(EntryRefusal.SECOND_CODE_WRONG, Map.of());
  }

  public boolean has(AccountId account) {
    return kept(account).isPresent();
  }

  /// How many recovery codes are left.
  public int recoveryCodes(AccountId account) {
    return db.sql("SELECT count(*) FROM access.recovery_code WHERE account_id = :account")
        .param("account", account.value())
        .query(Integer.class)
        .single();
  }

  /// What proved somebody.
  enum Proof {
    APP,
    RECOVERY_CODE
  }

  /// Whether a code is somebody's, and of which kind; it works no second time.
  Optional<Proof> prove(AccountId account, String typed) {
    var code = OneTimeCode.typed(typed);
    if (code.isWhole())
      return use(account, code) ? Optional.of(Proof.RECOVERY_CODE) : Optional.empty();
    var secret = kept(account);
    if (secret.isEmpty()) return Optional.empty();
    var step = step(secret.get().secret(), typed.replace(" ", ""), secret.get().lastStep());
    return step.isPresent() && advance(account, step.getAsLong())
        ? Optional.of(Proof.APP)
        : Optional.empty();
  }

  private record Kept(String secret, long lastStep) {

    @Override
    public String toString() {
      return "second factor";
    }
  }

  private Optional<Kept> kept(AccountId account) {
    return db.sql(
            "SELECT secret_cipher, last_step FROM access.second_factor WHERE account_id = :account")
        .param("account", account.value())
        .query((row, _) ->
            new Kept(vault.decrypt(row.getBytes("secret_cipher")), row.getLong("last_step")))
        .optional();
  }

  /// Of two who show the same code at once, one is too late.
  private boolean advance(AccountId account, long step) {
    return db.sql(
                """
                UPDATE access.second_factor SET last_step = :step
                 WHERE account_id = :account AND last_step < :step
                """)
            .param("step", step)
            .param("account", account.value())
            .update()
        > 0;
  }

  private boolean use(AccountId account, OneTimeCode code) {
    return db.sql(
                "DELETE FROM access.recovery_code WHERE account_id = :account AND code_hash = :hash")
            .param("account", account.value())
            .param("hash", code.hash())
            .update()
        > 0;
  }

  /// The step of time whose code it is, after the last that was used.
  private OptionalLong step(String secret, String code, long last) {
    var seconds = codes.getTimeStep().toSeconds();
    var now = clock.instant().getEpochSecond() / seconds;
    var key = new SecretKeySpec(new Base32().decode(secret), codes.getAlgorithm());
    var found = OptionalLong.empty();
    for (var step = now - STEPS_ASIDE; step <= now + STEPS_ASIDE; step++) {
      if (step > last && code(key, step * seconds).equals(code)) found = OptionalLong.of(step);
    }
    return found;
  }

  private String code(SecretKeySpec key, long second) {
    try {
      return codes.generateOneTimePasswordString(key, Instant.ofEpochSecond(second));
    } catch (InvalidKeyException e) {
      throw new IllegalStateException(e);
    }
  }

  /// From now on the password is enough.
  void drop(AccountId account) {
    for (var table : List.of("second_factor", "recovery_code")) {
      db.sql("DELETE FROM access.%s WHERE account_id = :account".formatted(table))
          .param("account", account.value())
          .update();
    }
  }
}
