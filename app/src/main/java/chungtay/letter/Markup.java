package chungtay.letter;

import java.util.ArrayDeque;
import java.util.Deque;

/// Writes XML: what is opened is closed, and text is never markup.
final class Markup {

  private final StringBuilder text = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();

  /// @param attributes names and values in turn
  Markup open(String name, Object... attributes) {
    tag(name, attributes).append('>');
    open.push(name);
    return this;
  }

  Markup empty(String name, Object... attributes) {
    tag(name, attributes).append("/>");
    return this;
  }

  private StringBuilder tag(String name, Object... attributes) {
    text.append('<').append(name);
    for (var at = 0; at < attributes.length; at += 2) {
      text.append(' ').append(attributes[at]).append("=\"");
      escape(String.valueOf(attributes[at + 1]));
      text.append('"');
    }
    return text;
  }

  Markup text(String written) {
    escape(written);
    return this;
  }

  Markup close() {
    text.append("</").append(open.pop()).append('>');
    return this;
  }

  /// An element with nothing but text in it.
  Markup element(String name, String written, Object... attributes) {
    return open(name, attributes).text(written).close();
  }

  private void escape(String written) {
    for (var at = 0; at < written.length(); at++) {
      var sign = written.charAt(at);
      switch (sign) {
        case '&' -> text.append("&amp;");
        case '<' -> text.append("&lt;");
        case '>' -> text.append("&gt;");
        case '"' -> text.append("&quot;");
        default -> text.append(sign);
      }
    }
  }

  @Override
  public String toString() {
    if (!open.isEmpty()) throw new IllegalStateException(open.peek() + " is not closed");
    return text.toString();
  }
}
