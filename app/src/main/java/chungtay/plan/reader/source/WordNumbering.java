package chungtay.plan.reader.source;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// The numbers that Word prints before paragraphs of a list and does not keep in their text.
public final class WordNumbering {

  private static final int LEVELS = 9;
  private static final String LETTERS = "abcdđeghiklmnopqrstuvxy";
  private static final int[] ARABIC = {10, 9, 5, 4, 1};
  private static final String[] ROMAN = {"X", "IX", "V", "IV", "I"};

  /// @param text "%1.%2." as Word writes it
  private record Level(String format, String text, int start) {}

  private final Map<String, Level[]> patterns = new HashMap<>();
  private final Map<String, String> patternOf = new HashMap<>();
  private final Map<String, int[]> counts = new HashMap<>();

  public void read(XMLStreamReader xml) throws XMLStreamException {
    var pattern = "";
    var list = "";
    var level = 0;
    while (xml.hasNext()) {
      if (xml.next() != XMLStreamConstants.START_ELEMENT) continue;
      var value = attribute(xml, "val");
      switch (xml.getLocalName()) {
        case "abstractNum" -> pattern = attribute(xml, "abstractNumId");
        case "num" -> list = attribute(xml, "numId");
        case "abstractNumId" -> patternOf.put(list, value);
        case "lvl" -> level = number(attribute(xml, "ilvl"));
        case "start" ->
            change(pattern, level, old -> new Level(old.format(), old.text(), number(value)));
        case "numFmt" -> change(pattern, level, old -> new Level(value, old.text(), old.start()));
        case "lvlText" ->
            change(pattern, level, old -> new Level(old.format(), value, old.start()));
        default -> {}
      }
    }
  }

  private void change(String pattern, int level, java.util.function.UnaryOperator<Level> change) {
    if (level < 0 || level >= LEVELS) return;
    var levels =
        patterns.computeIfAbsent(
            pattern,
            _ -> {
              var fresh = new Level[LEVELS];
              java.util.Arrays.fill(fresh, new Level("decimal", "", 1));
              return fresh;
            });
    levels[level] = change.apply(levels[level]);
  }

  public static String attribute(XMLStreamReader xml, String name) {
    for (var at = 0; at < xml.getAttributeCount(); at++) {
      if (xml.getAttributeLocalName(at).equals(name)) return xml.getAttributeValue(at);
    }
    return "";
  }

  public static int number(String text) {
    return text.matches("\\d{1,4}") ? Integer.parseInt(text) : 0;
  }

  /// What stands before the next paragraph of a list, with a space behind it; or nothing.
  public String next(String list, int level) {
    var levels = patterns.get(patternOf.getOrDefault(list, ""));
    if (levels == null || level < 0 || level >= LEVELS)
      return list.isEmpty() || list.equals("0") ? "" : "- ";
    var count = counts.computeIfAbsent(patternOf.get(list), _ -> new int[LEVELS]);
    count[level]++;
    java.util.Arrays.fill(count, level + 1, LEVELS, 0);
    var format = levels[level].format();
    if (format.equals("none")) return "";
    if (format.equals("bullet")) return level == 0 ? "- " : level == 1 ? "+ " : "• ";
    var text = levels[level].text();
    for (var at = 0; at <= level; at++) {
      var value = Math.max(1, count[at]) + levels[at].start() - 1;
      text = text.replace("%" + (at + 1), printed(levels[at].format(), value));
    }
    return text.isBlank() ? "" : text + " ";
  }

  private static String printed(String format, int value) {
    return switch (format) {
      case "upperRoman" -> roman(value);
      case "lowerRoman" -> roman(value).toLowerCase(Locale.ROOT);
      case "lowerLetter" -> letter(value);
      case "upperLetter" -> letter(value).toUpperCase(Locale.ROOT);
      default -> String.valueOf(value);
    };
  }

  private static String letter(int value) {
    return String.valueOf(LETTERS.charAt(Math.floorMod(value - 1, LETTERS.length())));
  }

  private static String roman(int value) {
    var left = Math.min(value, 39);
    var roman = new StringBuilder();
    for (var at = 0; at < ARABIC.length; at++) {
      for (; left >= ARABIC[at]; left -= ARABIC[at]) roman.append(ROMAN[at]);
    }
    return roman.toString();
  }
}
