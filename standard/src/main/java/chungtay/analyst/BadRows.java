package chungtay.analyst;

/// Tells of bad rows as they are met, and counts them.
final class BadRows {

  private final Terminal terminal;
  private final long most;
  private long count;

  /// Tells of all of them.
  BadRows(Terminal terminal) {
    this(terminal, Long.MAX_VALUE);
  }

  /// @param most how many are told of; the others are only counted
  BadRows(Terminal terminal, long most) {
    this.terminal = terminal;
    this.most = most;
  }

  void add(BadRow row) {
    count++;
    if (count <= most) terminal.say(String.valueOf(row.getMessage()));
  }

  long count() {
    return count;
  }

  String counted() {
    return count == 1 ? "1 bad row" : count + " bad rows";
  }
}
