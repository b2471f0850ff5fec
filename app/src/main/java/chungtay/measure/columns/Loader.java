package chungtay.measure.columns;

import chungtay.audit.Acts;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// Loads columns from the database: all of them, or what changed since some that were loaded
/// before.
///
/// One load sees the database as it stood after one commit, because all of it is read in one
/// transaction that repeats its reads.
@Component
public final class Loader {

  private static final int ROWS_A_FETCH = 5_000;

  /// From so many acts on, reading all is cheaper.
  private static final int ACTS_AT_MOST = 20_000;

  /// The key of facts that know no standard.
  private static final String ANY = "";

  private final JdbcClient db;
  private final Acts acts;
  private final TransactionTemplate look;

  public Loader(JdbcClient db, Acts acts, PlatformTransactionManager transactions) {
    this.db = db;
    this.acts = acts;
    this.look = new TransactionTemplate(transactions);
    look.setReadOnly(true);
    look.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
  }

  /// Everything, as it stands now. Households are numbered by their ids.
  Columns all() {
    return inOneLook(() -> {
      var upTo = acts.last();
      var households = households();
      var units = new Numbering();
      return columns(
          households, units, upTo, fact -> new Reading(db, households, units, fact).all());
    });
  }

  /// The newest columns, of which only what later acts touched is read.
  Columns since(Columns before) {
    return inOneLook(() -> {
      var later = acts.after(before.upTo(), ACTS_AT_MOST);
      if (later.size() == ACTS_AT_MOST) return all();
      var ids = later.stream().map(act -> act.id().value()).toList();
      var households = before.households();
      var units = before.units();
      return columns(
          households,
          units,
          later.isEmpty() ? before.upTo() : later.getLast().number(),
          fact -> new Reading(db, households, units, fact).since(logs(before, fact), ids));
    });
  }

  private <T> T inOneLook(Supplier<T> work) {
    return Objects.requireNonNull(look.execute(_ -> work.get()));
  }

  private Numbering households() {
    var households = new Numbering();
    db.sql("SELECT id FROM registry.household ORDER BY id")
        .withFetchSize(ROWS_A_FETCH)
        .query(row -> {
          var ignored = households.number(row.getObject("id", UUID.class));
        });
    return households;
  }

  private Columns columns(
      Numbering households, Numbering units, long upTo, Function<Fact, Map<String, Log>> read) {
    var logs = Stream.of(Fact.values()).collect(Collectors.toMap(fact -> fact, read));
    return new Columns(
        households,
        units,
        logs.getOrDefault(Fact.RESIDENCE, Map.of()).getOrDefault(ANY, Log.EMPTY),
        logs.getOrDefault(Fact.KNOWN, Map.of()).getOrDefault(ANY, Log.EMPTY),
        logs.getOrDefault(Fact.DECISION, Map.of()),
        logs.getOrDefault(Fact.ASSESSMENT, Map.of()),
        upTo);
  }

  private static Map<String, Log> logs(Columns columns, Fact fact) {
    return switch (fact) {
      case RESIDENCE -> Map.of(ANY, columns.residences());
      case KNOWN -> Map.of(ANY, columns.known());
      case DECISION -> columns.decisions();
      case ASSESSMENT -> columns.assessments();
    };
  }
}
