package chungtay.measure.columns;

import static java.util.stream.Collectors.joining;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/// Reads one kind of fact into logs, one for each standard that its rows name; facts that know no
/// standard are under the empty one.
final class Reading {

  private static final int ROWS_A_FETCH = 5_000;

  /// If more than one household in so many was touched, reading all is cheaper.
  private static final int FEW = 8;

  /// A fact that begins on the day on which another ends holds on that day.
  private static final long ENDED = Long.MIN_VALUE;

  private final JdbcClient db;
  private final Numbering households;
  private final Numbering units;
  private final Fact fact;
  private final Map<String, Log.Builder> read = new HashMap<>();

  Reading(JdbcClient db, Numbering households, Numbering units, Fact fact) {
    this.db = db;
    this.households = households;
    this.units = units;
    this.fact = fact;
  }

  Map<String, Log> all() {
    stream(db.sql(fact.all()));
    return logs();
  }

  /// What was read before, with the households replaced that some acts touched.
  Map<String, Log> since(Map<String, Log> before, List<UUID> acts) {
    var touched =
        db.sql(fact.touched())
            .param("acts", array(acts))
            .query((row, _) -> row.getObject("household_id", UUID.class))
            .list();
    if (touched.isEmpty()) return before;
    if (touched.size() > households.size() / FEW) return all();
    stream(db.sql(fact.ofSome()).param("households", array(touched)));
    return replaced(before, touched);
  }

  private Map<String, Log> replaced(Map<String, Log> before, List<UUID> touched) {
    var numbers = new BitSet();
    touched.forEach(household -> numbers.set(households.number(household)));
    var fresh = logs();
    var standards = new HashSet<>(before.keySet());
    standards.addAll(fresh.keySet());
    var replaced = new HashMap<String, Log>();
    for (var standard : standards) {
      var old = before.getOrDefault(standard, Log.EMPTY);
      replaced.put(standard, old.with(numbers, fresh.getOrDefault(standard, Log.EMPTY)));
    }
    return replaced;
  }

  private void stream(StatementSpec rows) {
    rows.withFetchSize(ROWS_A_FETCH).query(this::add);
  }

  private void add(ResultSet row) throws SQLException {
    var log = read.computeIfAbsent(row.getString("standard"), _ -> new Log.Builder());
    var household = households.number(row.getObject("household_id", UUID.class));
    var since = row.getInt("since");
    var day = row.wasNull() ? Fact.ALWAYS : since;
    log.add(household, day, row.getLong("entry"), fact.value(row, units));
    var until = row.getInt("until");
    if (!row.wasNull()) log.add(household, until, ENDED, Log.NOTHING);
  }

  private Map<String, Log> logs() {
    var logs = new HashMap<String, Log>();
    read.forEach((standard, builder) -> logs.put(standard, builder.build(households.size())));
    return logs;
  }

  /// An array as PostgreSQL writes it, since a statement takes no more than 65,535 parameters.
  private static String array(List<UUID> ids) {
    return ids.stream().map(UUID::toString).collect(joining(",", "{", "}"));
  }
}
