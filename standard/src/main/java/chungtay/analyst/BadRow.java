package chungtay.analyst;

/// A row that cannot be used, with its line and the reason. It has no stack trace: a file may hold
/// a million of them.
final class BadRow extends RuntimeException {

  private static final long serialVersionUID = 1L;

  BadRow(String message) {
    super(message, null, false, false);
  }
}
