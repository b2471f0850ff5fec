package chungtay.exchange.staging;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/// Rows on their way into one table, in the binary form of PostgreSQL's `COPY`.
///
/// Each row says how many fields follow, then each field in the order of the statement's columns.
final class CopyRows {

  private static final byte[] SIGNATURE = {
    'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xff, '\r', '\n', 0
  };
  private static final LocalDate DAY_ZERO = LocalDate.of(2000, 1, 1);
  private static final int TEXT_TYPE = 25;

  private final String statement;
  private final int fields;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 20);
  private final DataOutputStream out = new DataOutputStream(bytes);
  private int rows;

  /// @param table with its schema
  /// @param columns in the order in which fields will come
  CopyRows(String table, String... columns) {
    this.statement =
        "COPY " + table + " (" + String.join(", ", columns) + ") FROM STDIN (FORMAT binary)";
    this.fields = columns.length;
    begin();
  }

  int rows() {
    return rows;
  }

  CopyRows row() {
    rows++;
    return put(() -> out.writeShort(fields));
  }

  CopyRows text(@Nullable String value) {
    return value == null ? absent() : bytes(value.getBytes(StandardCharsets.UTF_8));
  }

  /// A value of an enum, by its name.
  CopyRows name(@Nullable Enum<?> value) {
    return text(value == null ? null : value.name());
  }

  CopyRows bytes(byte @Nullable [] value) {
    if (value == null) return absent();
    return put(() -> {
      out.writeInt(value.length);
      out.write(value);
    });
  }

  CopyRows uuid(@Nullable UUID value) {
    if (value == null) return absent();
    return put(() -> {
      out.writeInt(16);
      out.writeLong(value.getMostSignificantBits());
      out.writeLong(value.getLeastSignificantBits());
    });
  }

  CopyRows small(@Nullable Integer value) {
    if (value == null) return absent();
    return put(() -> {
      out.writeInt(2);
      out.writeShort(value);
    });
  }

  CopyRows integer(@Nullable Integer value) {
    if (value == null) return absent();
    return put(() -> {
      out.writeInt(4);
      out.writeInt(value);
    });
  }

  CopyRows big(@Nullable Long value) {
    if (value == null) return absent();
    return put(() -> {
      out.writeInt(8);
      out.writeLong(value);
    });
  }

  CopyRows flag(@Nullable Boolean value) {
    if (value == null) return absent();
    return put(() -> {
      out.writeInt(1);
      out.writeBoolean(value);
    });
  }

  CopyRows day(@Nullable LocalDate value) {
    if (value == null) return absent();
    return integer((int) ChronoUnit.DAYS.between(DAY_ZERO, value));
  }

  CopyRows texts(List<String> values) {
    var encoded = values.stream().map(value -> value.getBytes(StandardCharsets.UTF_8)).toList();
    var length = encoded.stream().mapToInt(value -> 4 + value.length).sum();
    return put(() -> {
      out.writeInt(length + (encoded.isEmpty() ? 12 : 20));
      out.writeInt(encoded.isEmpty() ? 0 : 1);
      out.writeInt(0);
      out.writeInt(TEXT_TYPE);
      if (!encoded.isEmpty()) {
        out.writeInt(encoded.size());
        out.writeInt(1);
      }
      for (var value : encoded) {
        out.writeInt(value.length);
        out.write(value);
      }
    });
  }

  private CopyRows absent() {
    return put(() -> out.writeInt(-1));
  }

  /// Sends what has gathered, in the connection's transaction.
  void send(Connection connection) throws SQLException {
    if (rows == 0) return;
    put(() -> out.writeShort(-1));
    try {
      var copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(statement);
      try {
        var all = bytes.toByteArray();
        copy.writeToCopy(all, 0, all.length);
        copy.endCopy();
      } finally {
        if (copy.isActive()) copy.cancelCopy();
      }
    } finally {
      bytes.reset();
      rows = 0;
      begin();
    }
  }

  private void begin() {
    put(() -> {
      out.write(SIGNATURE);
      out.writeInt(0);
      out.writeInt(0);
    });
  }

  private interface Part {
    void write() throws IOException;
  }

  private CopyRows put(Part part) {
    try {
      part.write();
      return this;
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
