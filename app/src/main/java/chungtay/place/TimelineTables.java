package chungtay.place;

import chungtay.classification.Area;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// The tables that a timeline is read from, each look in a transaction of its own: nobody sees what
/// another transaction has not committed and may still take back.
///
/// A look ends, whatever the database does. One that takes orders is told to give up; one that does
/// not answer at all is left.
final class TimelineTables {

  private static final Duration LOOK_AT_MOST = Duration.ofSeconds(10);
  private static final Duration SILENCE_AT_MOST = LOOK_AT_MOST.plusSeconds(2);

  private final JdbcTemplate jdbc;
  private final JdbcClient db;
  private final TransactionTemplate apart;

  TimelineTables(JdbcTemplate jdbc, PlatformTransactionManager transactions) {
    this.jdbc = jdbc;
    this.db = JdbcClient.create(jdbc);
    this.apart = new TransactionTemplate(transactions);
    apart.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    apart.setReadOnly(true);
    apart.setTimeout((int) LOOK_AT_MOST.toSeconds());
  }

  /// What the tables held at one moment.
  ///
  /// @param footprint differs from that of any other moment at which they held something else
  record Found(Timeline timeline, String footprint) {}

  /// What the tables hold now; the same as before, not read again, if nothing was committed since.
  Found look(@Nullable Found before) {
    return Objects.requireNonNull(
        apart.execute(_ -> {
          jdbc.execute(
              (ConnectionCallback<@Nullable Void>)
                  connection -> {
                    connection.setNetworkTimeout(Runnable::run, (int) SILENCE_AT_MOST.toMillis());
                    return null;
                  });
          var footprint = db.sql(FOOTPRINT).query(String.class).single();
          return before != null && footprint.equals(before.footprint())
              ? before
              : new Found(read(), footprint);
        }));
  }

  private Timeline read() {
    return new Timeline(new Timeline.Known(versions(), classes(), successions(), residents()));
  }

  /// Rows are only added and withdrawn, so that these counts grow with every commit, whatever the
  /// order in which commits come.
  private static final String FOOTPRINT =
      """
      SELECT concat_ws(' ',
               (SELECT count(*) FROM place.version), (SELECT count(withdrawn) FROM place.version),
               (SELECT count(*) FROM place.area_class), (SELECT count(withdrawn) FROM place.area_class),
               (SELECT count(*) FROM place.residents), (SELECT count(withdrawn) FROM place.residents),
               (SELECT count(*) FROM place.succession))
      """;

  private List<Version> versions() {
    return db.sql(
            """
            SELECT v.unit_id, u.level, lower(v.held) AS held_from, upper(v.held) AS held_until,
                   v.code, v.name, v.short_name, v.kind, v.area, v.parent_id
              FROM place.version v
              JOIN place.unit u ON u.id = v.unit_id
             WHERE v.withdrawn IS NULL
             ORDER BY v.unit_id, lower(v.held) NULLS FIRST
            """)
        .query((row, _) ->
            new Version(
                unit(row, "unit_id"),
                Level.valueOf(row.getString("level")),
                held(row),
                title(row),
                row.getString("parent_id") == null ? null : unit(row, "parent_id")))
        .list();
  }

  private static Version.Title title(ResultSet row) throws SQLException {
    var area = Optional.ofNullable(row.getString("area")).map(Area::valueOf);
    return new Version.Title(
        row.getString("code"),
        row.getString("name"),
        row.getString("short_name"),
        row.getString("kind"),
        area.orElse(null));
  }

  private List<Timeline.DatedClass> classes() {
    return db.sql(
            """
            SELECT unit_id, lower(held) AS held_from, upper(held) AS held_until, class, act, made_up
              FROM place.area_class
             WHERE withdrawn IS NULL
             ORDER BY unit_id, class, lower(held) NULLS FIRST
            """)
        .query((row, _) ->
            new Timeline.DatedClass(
                unit(row, "unit_id"),
                held(row),
                new HeldClass(
                    AreaClass.valueOf(row.getString("class")),
                    row.getString("act"),
                    row.getBoolean("made_up"))))
        .list();
  }

  private List<Succession> successions() {
    return db.sql(
            """
            SELECT from_unit, to_unit, day, share, basis
              FROM place.succession
             ORDER BY day, from_unit, to_unit
            """)
        .query((row, _) ->
            new Succession(
                unit(row, "from_unit"),
                unit(row, "to_unit"),
                row.getObject("day", LocalDate.class),
                Succession.Share.valueOf(row.getString("share")),
                row.getString("basis")))
        .list();
  }

  private List<Timeline.Counted> residents() {
    return db.sql(
            """
            SELECT unit_id, day, households, persons, source
              FROM place.residents
             WHERE withdrawn IS NULL
             ORDER BY unit_id, day DESC
            """)
        .query((row, _) ->
            new Timeline.Counted(
                unit(row, "unit_id"),
                new Residents(
                    row.getInt("households"),
                    row.getInt("persons"),
                    row.getObject("day", LocalDate.class),
                    row.getString("source"))))
        .list();
  }

  private static UnitId unit(ResultSet row, String column) throws SQLException {
    return new UnitId(row.getObject(column, UUID.class));
  }

  private static Held held(ResultSet row) throws SQLException {
    return new Held(
        row.getObject("held_from", LocalDate.class), row.getObject("held_until", LocalDate.class));
  }
}
