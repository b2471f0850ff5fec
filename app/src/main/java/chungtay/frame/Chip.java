package chungtay.frame;

/// A state: a sign, a word and a colour, never a colour alone.
public record Chip(Mood mood, String text) {

  /// What a state means for people.
  public enum Mood {
    GOOD("good", "✓"),
    WARN("warn", "◐"),
    BAD("bad", "!"),
    PLAIN("plain", "");

    private final String style;
    private final String sign;

    Mood(String style, String sign) {
      this.style = style;
      this.sign = sign;
    }

    public String style() {
      return style;
    }

    public String sign() {
      return sign;
    }
  }
}
