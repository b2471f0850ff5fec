package chungtay.measure.columns;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/// A kind of fact that figures are made of: where its rows lie, and how one becomes an entry of a
/// log.
///
/// Days are whole numbers from 1 January 1970, as the columns keep them.
enum Fact {
  /// Where a household lives: the number of the unit.
  RESIDENCE(
      "registry.residence",
      """
      SELECT f.household_id, '' AS standard, f.entry, f.unit_id,
             CASE WHEN isfinite(lower(f.held)) THEN lower(f.held) - DATE '1970-01-01' END AS since,
             CASE WHEN isfinite(upper(f.held)) THEN upper(f.held) - DATE '1970-01-01' END AS until
        FROM registry.residence AS f %s
       WHERE f.withdrawn IS NULL
      """),

  /// What is known of a household as a whole.
  KNOWN(
      "registry.household_known",
      """
      SELECT f.household_id, '' AS standard, f.entry, coalesce(f.persons, 0) AS persons,
             f.merit, f.ethnic_minority, f.no_labour, f.disabled, f.collective,
             CASE WHEN isfinite(lower(f.held)) THEN lower(f.held) - DATE '1970-01-01' END AS since,
             CASE WHEN isfinite(upper(f.held)) THEN upper(f.held) - DATE '1970-01-01' END AS until
        FROM registry.household_known AS f %s
       WHERE f.withdrawn IS NULL
      """),

  /// The class that a commune decided.
  DECISION(
      "review.decision",
      """
      SELECT f.household_id, f.standard, f.entry, f.class, f.sub_class,
             f.decided_on - DATE '1970-01-01' AS since, NULL::integer AS until
        FROM review.decision AS f %s
      """),

  /// The class that the rules compute, and what is lacked.
  ASSESSMENT(
      "review.assessment",
      """
      SELECT f.household_id, f.standard, f.entry, f.class, f.sub_class, f.lacks, f.known,
             f.assessed_on - DATE '1970-01-01' AS since, NULL::integer AS until
        FROM review.assessment AS f %s
      """);

  /// Before every day: the start of a fact that has none.
  static final int ALWAYS = Integer.MIN_VALUE;

  private static final String OF_SOME =
      "JOIN unnest(CAST(:households AS uuid[])) AS asked (id) ON asked.id = f.household_id";

  /// The acts are named one by one, so that the planner looks them up instead of guessing from the
  /// largest import how much one of them wrote.
  private static final String RECORDED =
      """
      SELECT f.household_id
        FROM %1$s AS f
       WHERE f.recorded = ANY (CAST(:acts AS uuid[]))
      """;

  private static final String RECORDED_OR_WITHDRAWN =
      RECORDED
          + """
           UNION
          SELECT f.household_id
            FROM %1$s AS f
           WHERE f.withdrawn = ANY (CAST(:acts AS uuid[]))
          """;

  private final String table;
  private final String rows;

  Fact(String table, String rows) {
    this.table = table;
    this.rows = rows;
  }

  /// All rows that stand.
  String all() {
    return rows.formatted("");
  }

  /// The rows that stand of the `:households`, an array's text.
  String ofSome() {
    return rows.formatted(OF_SOME);
  }

  /// The households of whom something was recorded or withdrawn by the `:acts`, an array's text.
  String touched() {
    return switch (this) {
      case RESIDENCE, KNOWN -> RECORDED_OR_WITHDRAWN.formatted(table);
      case DECISION, ASSESSMENT -> RECORDED.formatted(table);
    };
  }

  /// What a row says from its day on.
  long value(ResultSet row, Numbering units) throws SQLException {
    return switch (this) {
      case RESIDENCE -> units.number(row.getObject("unit_id", UUID.class));
      case KNOWN ->
          Packing.household(row.getInt("persons"), groups(row), row.getBoolean("collective"));
      case DECISION -> verdict(row);
      case ASSESSMENT -> Packing.assessment(verdict(row), row.getInt("lacks"), row.getInt("known"));
    };
  }

  private static int verdict(ResultSet row) throws SQLException {
    return Verdict.of(row.getString("class"), row.getString("sub_class"));
  }

  private static int groups(ResultSet row) throws SQLException {
    return (row.getBoolean("merit") ? Traits.MERIT : 0)
        | (row.getBoolean("ethnic_minority") ? Traits.ETHNIC_MINORITY : 0)
        | (row.getBoolean("no_labour") ? Traits.NO_LABOUR : 0)
        | (row.getBoolean("disabled") ? Traits.DISABLED : 0);
  }
}
