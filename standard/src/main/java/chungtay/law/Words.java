package chungtay.law;

/// The same thing said in both languages.
public record Words(String vi, String en) {

  public Words {
    if (vi.isBlank() || en.isBlank())
      throw new IllegalArgumentException("words missing: " + vi + en);
  }

  public String in(Language language) {
    return switch (language) {
      case VI -> vi;
      case EN -> en;
    };
  }
}
