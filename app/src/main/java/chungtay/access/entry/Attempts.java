package chungtay.access.entry;

import chungtay.refusal.Refused;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Counts the tries that fail, and makes whoever fails too often wait.
///
/// A browser from which an account was used before is counted by itself: what others try under the
/// same name, from wherever, does not lock it out.
@Component
public class Attempts {

  static final Duration WINDOW = Duration.ofMinutes(15);

  /// For one name from one browser, or from one address.
  static final int ONE_NAME = 5;

  /// For one name from all browsers that are not known for it.
  static final int ALL_ADDRESSES = 30;

  /// For all names from one address: an office of people behind one address may err now and then.
  static final int ALL_NAMES = 60;

  private static final Duration KEPT = Duration.ofDays(1);

  private final JdbcClient db;
  private final Clock clock;

  public Attempts(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /// A try under way, counted as failed until it is forgiven.
  record Try(long entry) {}

  private record Count(int sameName, int otherAddresses, int otherNames) {

    static Count of(ResultSet row) throws SQLException {
      return new Count(
          row.getInt("same_name"), row.getInt("other_addresses"), row.getInt("other_names"));
    }
  }

  /// Lets somebody try, and counts it before they do: many at once are not let through together.
  ///
  /// @param knownDevice whether the visitor's browser is known for the name
  /// @throws Refused if too many failed
  Try begin(String name, Visitor visitor, boolean knownDevice) {
    forget();
    var entry =
        db.sql(
                """
                INSERT INTO access.attempt (at, name_hash, address, device_hash)
                VALUES (:now, :name, :address, :device)
                RETURNING entry
                """)
            .param("now", at(Duration.ZERO))
            .param("name", Secrets.hash(name))
            .param("address", visitor.address())
            .param("device", knownDevice ? visitor.device().map(Token::hash).orElse(null) : null)
            .query(Long.class)
            .single();
    var tried = new Try(entry);
    var count = count(tried);
    refuse(tried, count.sameName(), ONE_NAME);
    if (!knownDevice) {
      refuse(tried, count.otherAddresses(), ALL_ADDRESSES);
      refuse(tried, count.otherNames(), ALL_NAMES);
    }
    return tried;
  }

  private Count count(Try tried) {
    return db.sql(
            """
            SELECT count(*) FILTER (WHERE a.name_hash = t.name_hash AND a.device_hash IS NOT DISTINCT FROM t.device_hash
                                      AND (t.device_hash IS NOT NULL OR a.address = t.address)) AS same_name,
                   count(*) FILTER (WHERE a.name_hash = t.name_hash AND a.device_hash IS NULL) AS other_addresses,
                   count(*) FILTER (WHERE a.address = t.address AND a.device_hash IS NULL) AS other_names
              FROM access.attempt AS t
              JOIN access.attempt AS a ON a.name_hash = t.name_hash OR a.address = t.address
             WHERE t.entry = :entry AND a.at > :since
            """)
        .param("entry", tried.entry())
        .param("since", at(WINDOW))
        .query((row, _) -> Count.of(row))
        .single();
  }

  /// A try that is refused is not counted: whoever goes on trying does not wait the longer for it.
  private void refuse(Try tried, int count, int most) {
    if (count <= most) return;
    db.sql("DELETE FROM access.attempt WHERE entry = :entry")
        .param("entry", tried.entry())
        .update();
    var fields =
        Map.of("tries", String.valueOf(most), "minutes", String.valueOf(WINDOW.toMinutes()));
    throw new Refused(EntryRefusal.TOO_MANY_TRIES, fields);
  }

  /// It did not fail, and what failed before it in the same browser is forgiven.
  void succeeded(Try tried) {
    db.sql(
            """
            DELETE FROM access.attempt AS a
             USING access.attempt AS t
             WHERE t.entry = :entry AND a.name_hash = t.name_hash AND a.address = t.address
               AND a.device_hash IS NOT DISTINCT FROM t.device_hash
            """)
        .param("entry", tried.entry())
        .update();
  }

  private void forget() {
    db.sql("DELETE FROM access.attempt WHERE at < :before").param("before", at(KEPT)).update();
  }

  private OffsetDateTime at(Duration ago) {
    return OffsetDateTime.ofInstant(clock.instant().minus(ago), ZoneOffset.UTC);
  }
}
