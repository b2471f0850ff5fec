package chungtay.plan.reader.source;

import java.util.Optional;
import java.util.regex.Pattern;

/// The number, letter or dash with which a line begins.
///
/// @param style what tells it from others of its outline: those of one style are siblings
/// @param label as a path writes it; empty for dashes
/// @param rest of the line
public record Marker(Style style, String label, String rest) {

  public enum Style {
    PART,
    CHAPTER,
    CAPITAL,
    ROMAN,
    SECTION,
    ARTICLE,
    /// Bước 1
    STEP,
    /// Dự án 1
    PROJECT,
    /// Tiểu dự án 1
    SUBPROJECT,
    NUMBER,
    /// 1.1
    NUMBER_2,
    /// 1.1.1
    NUMBER_3,
    NUMBER_4,
    /// 1)
    NUMBER_CLOSED,
    /// (1)
    NUMBER_ENCLOSED,
    LETTER,
    LETTER_2,
    SMALL_ROMAN,
    DASH,
    PLUS,
    BULLET,
    CIRCLE,
    STAR;

    boolean isNumbered() {
      return compareTo(DASH) < 0;
    }
  }

  private static final String ROMAN = "[IVX]{1,6}";
  private static final Pattern PART =
      Pattern.compile("(?iu)^(phần)\\s+(?:thứ\\s+)?(\\p{L}{1,6}|\\d{1,2})\\s?[.:\\-–)]?\\s*(.*)$");
  private static final Pattern CHAPTER =
      Pattern.compile("(?iu)^(chương)\\s+([ivx]{1,6}|\\d{1,2})\\s?[.:\\-–)]?\\s*(.*)$");
  private static final Pattern SECTION =
      Pattern.compile("^(?:Mục|MỤC)\\s+(" + ROMAN + "|\\d{1,2}|[A-E])\\s?[.:\\-–)]?\\s*(.*)$");
  private static final Pattern ARTICLE =
      Pattern.compile("^(?:Điều|ĐIỀU)\\s+(\\d{1,3})\\s?[.:\\-–)]\\s*(.*)$");
  private static final Pattern STEP_LINE =
      Pattern.compile("^(?:Bước|BƯỚC)\\s+(\\d{1,2})\\s?[.:\\-–)]\\s*(.*)$");

  private static final Pattern PROJECT_LINE =
      Pattern.compile(
          "(?iu)^(?:dự án|hợp phần|nội dung thành phần|nội dung|nhiệm vụ|nhóm nhiệm vụ|giải pháp)\\s+(?:số\\s+)?(\\d{1,2})\\s?[.:\\-–)]\\s*(?=\\p{L})(.*)$");
  private static final Pattern SUBPROJECT_LINE =
      Pattern.compile(
          "(?iu)^(?:tiểu dự án|tiểu hợp phần)\\s+(?:số\\s+)?(\\d{1,2})\\s?[.:\\-–)]\\s*(?=\\p{L})(.*)$");

  /// "V/v" is no number.
  private static final Pattern ROMAN_LINE =
      Pattern.compile("^(?![Vv]/[vV])(" + ROMAN + ")\\s?[.\\-–/):]\\s*(?=\\S)(.*)$");

  private static final Pattern CAPITAL_LINE =
      Pattern.compile("^([A-HĐKLMN])\\s?[./)]\\s*(?=\\S)(.*)$");
  private static final Pattern DEEP =
      Pattern.compile("^(\\d{1,2}(?:\\.\\d{1,2}){1,3})\\s?[.)/:]?\\s+(?=[\\p{Lu}\"“(*+])(.*)$");
  private static final Pattern DEEP_DOT =
      Pattern.compile("^(\\d{1,2}(?:\\.\\d{1,2}){1,3})[.)]\\s*(?=\\p{L})(.*)$");

  /// Neither "90/QĐ-TTg" nor "24/24 giờ", with which a broken line may begin; but "2. 100% số xã".
  private static final Pattern NUMBER_LINE =
      Pattern.compile(
          "^(\\d{1,3})\\s?(/(?=\\s|\\p{L}\\p{Ll})|[.):])(?:\\s*(?=[^\\d\\s])|\\s+(?=\\d))(.*)$");

  private static final Pattern NUMBER_DASH = Pattern.compile("^(\\d{1,2})[-–]\\s+(?=\\p{Lu})(.*)$");
  private static final Pattern ENCLOSED = Pattern.compile("^\\((\\d{1,2})\\)\\s*(?=\\S)(.*)$");
  private static final Pattern SMALL_ROMAN_LINE =
      Pattern.compile("^\\(([ivx]{1,5})\\)\\s*(?=\\S)(.*)$");
  private static final Pattern LETTER_LINE =
      Pattern.compile("^\\(?([a-zđ])(\\d{0,2})\\s?[.)/]\\s*(?=\\S)(.*)$");

  /// The marker of a line, none of a paragraph.
  public static Optional<Marker> of(String text) {
    return dash(text)
        .or(() -> match(ARTICLE, text, Style.ARTICLE, 1, 2))
        .or(() -> match(PART, text, Style.PART, 2, 3))
        .or(() -> match(CHAPTER, text, Style.CHAPTER, 2, 3))
        .or(() -> match(SECTION, text, Style.SECTION, 1, 2))
        .or(() -> match(STEP_LINE, text, Style.STEP, 1, 2))
        .or(() -> match(PROJECT_LINE, text, Style.PROJECT, 1, 2))
        .or(() -> match(SUBPROJECT_LINE, text, Style.SUBPROJECT, 1, 2))
        .or(() -> match(ROMAN_LINE, text, Style.ROMAN, 1, 2))
        .or(() -> match(CAPITAL_LINE, text, Style.CAPITAL, 1, 2))
        .or(() -> deep(text))
        .or(() -> number(text))
        .or(() -> match(NUMBER_DASH, text, Style.NUMBER, 1, 2))
        .or(() -> match(ENCLOSED, text, Style.NUMBER_ENCLOSED, 1, 2))
        .or(() -> match(SMALL_ROMAN_LINE, text, Style.SMALL_ROMAN, 1, 2))
        .or(() -> letter(text));
  }

  private static Optional<Marker> dash(String text) {
    if (text.length() < 2) return Optional.empty();
    var style =
        switch (text.charAt(0)) {
          case '-', '–', '—', '−', '\u2010', '\u2011' -> Style.DASH;
          case '+' -> Style.PLUS;
          case '•', '●', '▪', '·', '■', '►', '➢', '✓', '\uf0b7', '\uf0a7', '\uf0d8' -> Style.BULLET;
          case 'o', '○', '◦' -> Style.CIRCLE;
          case '*', '※' -> Style.STAR;
          default -> null;
        };
    if (style == null || (style == Style.CIRCLE && text.charAt(1) != ' ')) return Optional.empty();
    var rest = text.substring(1).strip();
    var isNumber = style == Style.DASH && Character.isDigit(text.charAt(1));
    return rest.isEmpty() || isNumber ? Optional.empty() : Optional.of(new Marker(style, "", rest));
  }

  private static Optional<Marker> deep(String text) {
    for (var pattern : java.util.List.of(DEEP, DEEP_DOT)) {
      var found = pattern.matcher(text);
      if (!found.matches()) continue;
      var depth = found.group(1).split("\\.").length;
      var style = depth == 2 ? Style.NUMBER_2 : depth == 3 ? Style.NUMBER_3 : Style.NUMBER_4;
      return Optional.of(new Marker(style, plain(found.group(1)), found.group(2)));
    }
    return Optional.empty();
  }

  private static Optional<Marker> number(String text) {
    var found = NUMBER_LINE.matcher(text);
    if (!found.matches()) return Optional.empty();
    var style = found.group(2).equals(")") ? Style.NUMBER_CLOSED : Style.NUMBER;
    return Optional.of(new Marker(style, plain(found.group(1)), found.group(3)));
  }

  private static Optional<Marker> letter(String text) {
    var found = LETTER_LINE.matcher(text);
    if (!found.matches()) return Optional.empty();
    var isSecond = !found.group(2).isEmpty();
    return Optional.of(
        new Marker(
            isSecond ? Style.LETTER_2 : Style.LETTER,
            found.group(1) + found.group(2),
            found.group(3)));
  }

  private static Optional<Marker> match(
      Pattern pattern, String text, Style style, int label, int rest) {
    var found = pattern.matcher(text);
    if (!found.matches()) return Optional.empty();
    return Optional.of(new Marker(style, plain(found.group(label)), found.group(rest)));
  }

  /// Without leading zeros.
  private static String plain(String label) {
    return label.replaceFirst("^0+(?=\\d)", "");
  }

  /// The last number of the label, as it stands below its parent.
  public String step() {
    return label.substring(label.lastIndexOf('.') + 1);
  }

  /// The number of the parent that its label names, or empty.
  public String stem() {
    var dot = label.lastIndexOf('.');
    return dot < 0 ? "" : label.substring(0, dot);
  }
}
