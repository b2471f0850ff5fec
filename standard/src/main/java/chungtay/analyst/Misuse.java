package chungtay.analyst;

/// The command cannot be carried out as it was given; the message says what to do instead.
final class Misuse extends RuntimeException {

  private static final long serialVersionUID = 1L;

  Misuse(String message) {
    super(message);
  }
}
