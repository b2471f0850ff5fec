package chungtay.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An act field by field, as the database holds it and the chain seals it.
///
/// Read as it is and not as what it should be: a line that somebody tampered with must be named,
/// not thrown over.
///
/// @param fields all that a hash is made of, but for the time of the seal
record Written(ActId id, List<@Nullable String> fields) {

  /// The columns of an act `a` in the order of the hash; never another, or no old seal holds.
  static final String COLUMNS =
      """
      a.id, a.number,
             trunc(extract(epoch FROM a.happened_at) * 1000000)::text AS happened_microseconds,
             a.person, a.post, a.origin, a.kind, a.subject, a.reason,
             a.before::text AS before, a.after::text AS after, a.file_hash\
      """;

  private static final List<String> ORDER =
      List.of(
          "id",
          "number",
          "happened_microseconds",
          "person",
          "post",
          "origin",
          "kind",
          "subject",
          "reason",
          "before",
          "after",
          "file_hash");

  static Written of(ResultSet row) throws SQLException {
    var fields = new ArrayList<@Nullable String>();
    for (var column : ORDER) fields.add(row.getString(column));
    return new Written(new ActId(row.getObject("id", UUID.class)), fields);
  }

  /// The head of the chain once this is its last line.
  Head after(Head before, Instant sealedAt) {
    var line = new ArrayList<>(fields);
    line.add(String.valueOf(ChronoUnit.MICROS.between(Instant.EPOCH, sealedAt)));
    return before.followedBy(line);
  }

  static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
