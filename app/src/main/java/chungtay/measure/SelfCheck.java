package chungtay.measure;

import chungtay.audit.Acts;
import chungtay.law.Law;
import chungtay.law.PovertyStandard;
import chungtay.law.StandardId;
import chungtay.place.Unit;
import chungtay.place.UnitId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// Compares the figures with the database, which counts the same by a statement of its own.
@Component
public final class SelfCheck {

  /// One number that is not the same in both.
  public record Difference(
      StandardId standard, LocalDate day, Line line, Count figures, Count database) {

    @Override
    public String toString() {
      return "%s on %s, %s: figures %s, database %s"
          .formatted(standard, day, line, figures, database);
    }
  }

  /// What a number counts.
  ///
  /// @param unit the commune, or the district or province in which, but in none of whose communes,
  ///   those live
  /// @param what class, group, or number of the indicator
  public record Line(Unit unit, String what) implements Comparable<Line> {

    @Override
    public int compareTo(Line other) {
      return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
      return unit.name() + ", " + what;
    }
  }

  private static final MonthDay END_OF_YEAR = MonthDay.of(12, 31);
  private static final int TRIES = 20;
  private static final String SQL = statement();

  private final Figures figures;
  private final Law law;
  private final Acts acts;
  private final JdbcClient db;
  private final TransactionTemplate look;

  SelfCheck(
      Figures figures, Law law, Acts acts, JdbcClient db, PlatformTransactionManager transactions) {
    this.acts = acts;
    this.figures = figures;
    this.law = law;
    this.db = db;
    this.look = new TransactionTemplate(transactions);
    look.setReadOnly(true);
    look.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
  }

  /// Compares the figures under every standard on a day and on the last day of every year before it
  /// in which anything was decided; none if they agree.
  public List<Difference> differences(LocalDate today) {
    for (var attempt = 0; attempt < TRIES; attempt++) {
      figures.catchUp();
      var still = figures.still();
      var found = look.execute(_ -> differences(still, today));
      if (found != null && found.isPresent()) return found.get();
    }
    throw new IllegalStateException("commits come too fast to compare with");
  }

  /// @return nothing if the database has already gone beyond the figures
  private Optional<List<Difference>> differences(Figures still, LocalDate today) {
    if (acts.last() != still.upTo()) return Optional.empty();
    var found = new ArrayList<Difference>();
    for (var day : days(today)) {
      for (var standard : law.standards()) {
        found.addAll(differences(still, standard, day));
      }
    }
    return Optional.of(List.copyOf(found));
  }

  private List<LocalDate> days(LocalDate today) {
    var first =
        db.sql("SELECT coalesce(min(decided_on), CAST(:today AS date)) FROM review.decision")
            .param("today", today)
            .query(LocalDate.class)
            .single();
    var ends = IntStream.range(first.getYear(), today.getYear()).mapToObj(END_OF_YEAR::atYear);
    return Stream.concat(ends, Stream.of(today)).toList();
  }

  private List<Difference> differences(Figures still, PovertyStandard standard, LocalDate day) {
    var ours = new Counted(still, still.tree(day).units(), standard).lines();
    var theirs = database(still, standard, day);
    return Stream.concat(ours.keySet().stream(), theirs.keySet().stream())
        .distinct()
        .filter(line -> !count(ours, line).equals(count(theirs, line)))
        .sorted()
        .map(line ->
            new Difference(standard.id(), day, line, count(ours, line), count(theirs, line)))
        .toList();
  }

  private static Count count(Map<Line, Count> counts, Line line) {
    return counts.getOrDefault(line, Count.NONE);
  }

  private Map<Line, Count> database(Figures still, PovertyStandard standard, LocalDate day) {
    var tree = still.tree(day);
    var counts = new HashMap<Line, Count>();
    db.sql(SQL)
        .param("standard", standard.id().value())
        .param("day", day)
        .param("indicators", standard.indicators().size())
        .query(row -> {
          var home = tree.standing(new UnitId(row.getObject("unit_id", UUID.class)));
          var line = new Line(tree.unit(tree.commune(home)), row.getString("what"));
          var count = new Count(row.getInt("households"), row.getLong("persons"));
          counts.merge(line, count, Count::plus);
        });
    return counts;
  }

  private static String statement() {
    try {
      return new ClassPathResource("self-check.sql", SelfCheck.class)
          .getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
