package chungtay.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// An act as auditors read it.
///
/// Its parts are read as they stand: what somebody tampered with is shown, not thrown over.
///
/// @param number in the order of commits; none on an act that only read
public record Line(ActId id, Optional<Long> number, Instant happenedAt, Who who, What what) {

  /// Who acted, in which post, from where.
  public record Who(String person, String post, String origin) {}

  /// What was done, to what and why.
  ///
  /// @param before what was there before, as JSON
  /// @param after what is there since, as JSON
  /// @param fileHash SHA-256 of the file that came in, in hexadecimal
  public record What(
      String kind,
      String subject,
      String reason,
      Optional<String> before,
      Optional<String> after,
      Optional<String> fileHash) {}

  static Line of(ResultSet row) throws SQLException {
    return new Line(
        new ActId(row.getObject("id", UUID.class)),
        Optional.ofNullable(row.getObject("number", Long.class)),
        Written.instant(row, "happened_at"),
        new Who(row.getString("person"), row.getString("post"), row.getString("origin")),
        new What(
            row.getString("kind"),
            row.getString("subject"),
            row.getString("reason"),
            Optional.ofNullable(row.getString("before")),
            Optional.ofNullable(row.getString("after")),
            Optional.ofNullable(row.getString("file_hash"))));
  }
}
