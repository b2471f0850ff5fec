package chungtay.plan.reader.source;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Makes lines of characters: takes away marks of HTML and Markdown, and says what they meant.
public final class Lines {

  private static final int ROW_OF_HTML_AT_MOST = 60;

  private static final Pattern BREAK = Pattern.compile("\r\n|[\n\r\f\u0085\u2028\u2029\u000b]");
  private static final Pattern NOISE =
      Pattern.compile("[\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff]");
  private static final Pattern SPACE = Pattern.compile("[\u00a0\u2000-\u200a\u202f\u205f\u3000]");
  private static final Pattern ENTITY =
      Pattern.compile("&(#\\d{1,5}|#x[0-9a-fA-F]{1,4}|\\w{2,6});");
  private static final Pattern NOTE =
      Pattern.compile(
          "^\\s*(?:<sup>\\s*\\(?(\\d{1,2}|\\*)\\)?\\s*</sup>|\\[\\^(\\w{1,4})\\]:)\\s*(?=\\S)");
  private static final Pattern MARK =
      Pattern.compile("<sup>\\s*[\\[(]?(\\d{1,2}|\\*)[\\])]?\\s*</sup>|\\[\\^(\\w{1,4})\\](?!:)");
  private static final Pattern CELL = Pattern.compile("(?i)</t[dh]>\\s{0,20}<t[dh][^<>]{0,200}>");
  private static final Pattern TAG =
      Pattern.compile("</?[a-zA-Z][^<>]{0,300}>|<!--[^<>]{0,300}-->");
  private static final Pattern HASHES = Pattern.compile("^\\s{0,3}(#{1,6})\\s+");
  private static final Pattern BEGINNING =
      Pattern.compile("^\\*\\*[^*]{2,150}(?::\\s?\\*\\*|\\*\\*\\s?:)");
  private static final Pattern RULE = Pattern.compile("^[|\\s:\\-+]*-{2,}[|\\s:\\-+]*$");
  private static final Pattern FURNITURE =
      Pattern.compile(
          "^(?:[-–—_=*~.\\s]{3,}|-?\\s?\\d{1,4}\\s?-?|(?:Trang|trang)\\s+\\d{1,4}(?:/\\d{1,4})?)$");
  private static final Pattern ESCAPED = Pattern.compile("\\\\([-#*_.+()\\[\\]>|~!`])");
  private static final Pattern ITALIC =
      Pattern.compile(
          "(?<![\\w*])\\*(?=[^\\s*])([^*]{1,400})\\*(?![\\w*])|(?<![\\p{L}\\d_])_(?=[^\\s_])([^_]{1,400})_(?![\\p{L}\\d_])");
  private static final Pattern BOLD_RULES = Pattern.compile("(?<!_)__(?!_)");

  /// Blanks that set columns apart where a text is laid out with a typewriter's means.
  private static final Pattern WIDE = Pattern.compile(" {3,}");

  private static final Pattern MARK_ALONE =
      Pattern.compile("(?:[\\p{L}\\d]{1,4}[.)/:]|[-–+*•]|\\d{1,2}(?:\\.\\d{1,2})+)");

  private final List<String> source;
  private final List<Line> lines = new ArrayList<>();

  private Lines(List<String> source) {
    this.source = source;
  }

  /// The lines of a text as it came, for a person to read.
  public static List<String> split(String text) {
    return Arrays.asList(BREAK.split(text, -1));
  }

  public static List<Line> of(List<String> source) {
    var lines = new Lines(source);
    for (var at = 0; at < source.size(); ) at = lines.take(at);
    return PageBreaks.mended(BareNotes.marked(lines.lines));
  }

  /// Takes the line at a place and answers the place of the next.
  private int take(int at) {
    var end = at + 1;
    var raw = source.get(at);
    if (raw.contains("<tr") && !raw.contains("</tr")) {
      var whole = new StringBuilder(raw);
      while (end < source.size() && end - at < ROW_OF_HTML_AT_MOST && whole.indexOf("</tr") < 0) {
        whole.append(' ').append(source.get(end++));
      }
      raw = whole.toString();
    }
    lines.add(line(at + 1, end, raw));
    return end;
  }

  private static Line line(int number, int lastNumber, String raw) {
    var text = plain(raw);
    var indent = indent(text);
    var note = "";
    var noteAt = NOTE.matcher(text);
    if (noteAt.find()) {
      note = group(noteAt);
      text = text.substring(noteAt.end());
    }
    var marks = new ArrayList<String>();
    MARK.matcher(text).results().forEach(mark -> marks.add(group(mark)));
    text = MARK.matcher(text).replaceAll("");
    text = CELL.matcher(text).replaceAll("\t");
    text = TAG.matcher(text.replaceAll("(?i)<br\\s?/?>", " ")).replaceAll("");
    text = entities(text);
    var hashes = HASHES.matcher(text);
    var level = hashes.find() ? hashes.group(1).length() : 0;
    text = HASHES.matcher(text).replaceFirst("");
    var bold = bold(text, raw.strip());
    text = italic(BOLD_RULES.matcher(text.replace("**", "")).replaceAll(""));
    text = ESCAPED.matcher(text).replaceAll("$1");
    var cells = cells(text);
    var look = look(text, level, bold);
    if (look == Line.Look.RULE) cells = List.of();
    var clean = cells.isEmpty() ? spaced(text) : String.join(" | ", cells);
    return new Line(number, lastNumber, clean, indent, look, cells, note, marks);
  }

  private static String group(java.util.regex.MatchResult match) {
    return match.group(1) != null ? match.group(1) : match.group(2);
  }

  private static String plain(String raw) {
    var text = Normalizer.normalize(NOISE.matcher(raw).replaceAll(""), Normalizer.Form.NFC);
    return SPACE.matcher(text).replaceAll(" ");
  }

  private static int indent(String text) {
    var indent = 0;
    for (var at = 0; at < text.length(); at++) {
      if (text.charAt(at) == '\t') indent += 4;
      else if (text.charAt(at) == ' ') indent++;
      else break;
    }
    return indent;
  }

  private static String entities(String text) {
    return text.indexOf('&') < 0 ? text : ENTITY.matcher(text).replaceAll(Lines::character);
  }

  private static String character(java.util.regex.MatchResult entity) {
    var name = entity.group(1);
    return Matcher.quoteReplacement(
        switch (name) {
          case "amp" -> "&";
          case "lt" -> "<";
          case "gt" -> ">";
          case "quot" -> "\"";
          case "apos" -> "'";
          case "nbsp", "ensp", "emsp", "thinsp" -> " ";
          case "ndash" -> "–";
          case "mdash" -> "—";
          case "ldquo" -> "“";
          case "rdquo" -> "”";
          case "bull" -> "•";
          case "shy" -> "";
          default -> name.startsWith("#") ? numbered(name) : entity.group();
        });
  }

  private static String numbered(String name) {
    var code =
        name.startsWith("#x")
            ? Integer.parseInt(name.substring(2), 16)
            : Integer.parseInt(name.substring(1));
    return code < ' ' || code == 0xad ? "" : code == 0xa0 ? " " : Character.toString(code);
  }

  private static Line.Look bold(String text, String raw) {
    if (isBold(text) || (raw.startsWith("<b>") && raw.endsWith("</b>"))) return Line.Look.BOLD;
    var begins = BEGINNING.matcher(text.strip()).find();
    return begins ? Line.Look.BOLD_BEGINNING : Line.Look.PLAIN;
  }

  private static String italic(String text) {
    return ITALIC
        .matcher(text)
        .replaceAll(found ->
            Matcher.quoteReplacement(found.group(1) != null ? found.group(1) : found.group(2)));
  }

  private static boolean isBold(String text) {
    var inner = text.strip();
    return inner.length() > 4
        && inner.startsWith("**")
        && inner.endsWith("**")
        && inner.indexOf("**", 2) == inner.length() - 2;
  }

  private static Line.Look look(String text, int level, Line.Look bold) {
    var inner = text.strip();
    if (inner.isEmpty()) return Line.Look.BLANK;
    if (RULE.matcher(inner).matches() && inner.indexOf('|') >= 0) return Line.Look.RULE;
    if (FURNITURE.matcher(inner).matches()) return Line.Look.FURNITURE;
    if (level > 0) return level <= 2 ? Line.Look.HEADING : Line.Look.SUBHEADING;
    return bold;
  }

  /// The cells of a row: between upright lines that frame it, or between tabulators.
  private static List<String> cells(String text) {
    var inner = text.strip();
    if (inner.startsWith("|") || inner.chars().filter(one -> one == '|').count() >= 2) {
      return trimmed(inner.replaceFirst("^\\|", "").replaceFirst("\\|$", "").split("\\|", -1));
    }
    var cells = text.stripTrailing().split("\t", -1);
    var filled = Arrays.stream(cells).filter(cell -> !cell.isBlank()).count();
    return cells.length > 1 && filled > 1 ? trimmed(cells) : aligned(inner);
  }

  /// Between wide blanks; behind the number of a clause they set nothing apart.
  private static List<String> aligned(String text) {
    var cells = WIDE.split(text);
    var isClause = cells.length == 2 && MARK_ALONE.matcher(cells[0]).matches();
    return cells.length < 2 || isClause ? List.of() : trimmed(cells);
  }

  private static List<String> trimmed(String[] cells) {
    return Arrays.stream(cells).map(Lines::spaced).toList();
  }

  private static String spaced(String text) {
    var spaced = new StringBuilder(text.length());
    for (var at = 0; at < text.length(); at++) {
      var one = text.charAt(at) < ' ' ? ' ' : text.charAt(at);
      var last = spaced.isEmpty() ? ' ' : spaced.charAt(spaced.length() - 1);
      if (one != ' ' || last != ' ') spaced.append(one);
    }
    return spaced.toString().strip();
  }
}
