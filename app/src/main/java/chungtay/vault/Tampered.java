package chungtay.vault;

/// What was encrypted has been changed or cut since, or was encrypted by another key.
public final class Tampered extends RuntimeException {

  Tampered(Throwable cause) {
    super("an encrypted value does not open: changed, cut or of another key", cause);
  }

  Tampered(String what) {
    super(what);
  }
}
