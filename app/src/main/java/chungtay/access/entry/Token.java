package chungtay.access.entry;

import java.util.Base64;

/// What a browser shows to be known again: 256 random bits. The house keeps its hash alone.
public record Token(String text) {

  private static final int BYTES = 32;

  static Token fresh() {
    return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(Secrets.random(BYTES)));
  }

  byte[] hash() {
    return Secrets.hash(text);
  }

  /// Says nothing of it, wherever it is printed by mistake.
  @Override
  public String toString() {
    return "token";
  }
}
