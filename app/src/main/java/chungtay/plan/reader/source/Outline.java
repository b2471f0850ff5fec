package chungtay.plan.reader.source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Makes blocks of lines: numbers, letters, dashes and paragraphs, one below the other as the text
/// shows them. Which number stands above which is not laid down: of one style are siblings, a style
/// not seen yet opens a level.
public final class Outline {

  private static final int WRAPPED_FROM = 40;
  private static final Set<String> UNFINISHED =
      Set.of(
          "và", "của", "với", "các", "cho", "về", "từ", "sở", "bộ", "phòng", "ban", "theo", "tại",
          "trên", "là", "thực", "hoặc", "để", "trong", "do", "bằng", "ủy");

  private final Phrasebook<Boolean> closings;
  private final boolean isNumbered;
  private final Predicate<Line> isPart;
  private final int width;
  private final Block root;
  private final Deque<Block> open = new ArrayDeque<>();
  private Optional<Block> last = Optional.empty();
  private String lastLine = "";
  private boolean gap;
  private int counted;

  /// @param lines that it will be made of, for what shows only in all of them
  public Outline(List<Line> lines, Phrasebook<Boolean> closings) {
    this.closings = closings;
    this.root = new Block("", Optional.empty(), lines.getFirst());
    this.open.push(root);
    this.isNumbered =
        lines.stream()
            .map(line -> Marker.of(line.text()))
            .flatMap(Optional::stream)
            .anyMatch(marker -> marker.style().isNumbered());
    this.isPart = part(lines);
    this.width = width(lines);
  }

  /// What marks the parts of a text without numbers: its headings, or else its lines in capitals,
  /// or else its bold ones.
  private static Predicate<Line> part(List<Line> lines) {
    Predicate<Line> heading = line -> line.look() == Line.Look.HEADING;
    return Stream.of(heading, Line::isShouted)
        .filter(mark -> lines.stream().anyMatch(mark))
        .findFirst()
        .orElse(line -> line.isHeading() && !line.text().endsWith(":"));
  }

  /// How long lines are where they are broken by hand; 0 where a paragraph is a line.
  private static int width(List<Line> lines) {
    var going = 0;
    var filled = new ArrayList<Integer>();
    for (var at = 1; at < lines.size(); at++) {
      var text = lines.get(at).text();
      if (text.isEmpty() || lines.get(at).isRow()) continue;
      filled.add(text.length());
      if (Character.isLowerCase(text.charAt(0))
          && Marker.of(text).isEmpty()
          && !lines.get(at - 1).isBlank()) going++;
    }
    if (going * 5 < filled.size() || filled.size() < 5) return 0;
    filled.sort(null);
    return filled.get(filled.size() * 9 / 10);
  }

  public Block root() {
    return root;
  }

  /// The block that the last line went to.
  public Block current() {
    return last.orElse(root);
  }

  public void blank() {
    gap = true;
  }

  public void take(Line line) {
    var marker = Marker.of(line.text());
    if (marker.isEmpty() && closings.isAt(line.folded(), 0)) close(line);
    else if (marker.isPresent() && !isBroken(marker.get(), line)) mark(marker.get(), line);
    else if (goesOn(line)) current().append(line.text(), line);
    else paragraph(line);
    lastLine = line.text();
    gap = false;
  }

  /// Whether what looks like a dash is the middle of a broken line: "Lao động" / "- Thương binh".
  private boolean isBroken(Marker marker, Line line) {
    return width > 0
        && !gap
        && marker.style() == Marker.Style.DASH
        && lastLine.length() > filled()
        && !lastLine.matches(".*[.;:!?]")
        && line.indent() == 0
        && Character.isUpperCase(marker.rest().charAt(0))
        && lastLine.matches(".*[\\p{L}]");
  }

  /// From how many letters on a line is full, so that its last name may go on in the next. One that
  /// begins with a number may be a heading, and what follows a dash below it.
  private int filled() {
    return Marker.of(lastLine).isPresent() ? width - 4 : width * 7 / 10;
  }

  private void close(Line line) {
    while (open.size() > 1) open.pop();
    var end =
        root.below().stream()
            .filter(block -> block.label().equals("end"))
            .findFirst()
            .orElseGet(() -> add(root, new Block("end", Optional.of(Marker.Style.PART), line)));
    open.push(end);
    end.append(line.text(), line);
    last = Optional.of(end);
  }

  private void mark(Marker marker, Line line) {
    var parent = marker.style().isNumbered() ? above(marker) : aboveDash(marker, line.indent());
    push(parent, new Block(marker.label(), Optional.of(marker.style()), line), marker.rest(), line);
  }

  private void push(Block parent, Block block, String text, Line line) {
    while (open.getFirst() != parent) open.pop();
    add(parent, block);
    block.append(text, line);
    open.push(block);
    last = Optional.of(block);
  }

  private static Block add(Block parent, Block block) {
    parent.below().add(block);
    return block;
  }

  private Block above(Marker marker) {
    var stack = List.copyOf(open); // the innermost first
    if (!marker.stem().isEmpty()) {
      for (var block : stack) {
        if (block.isNumbered() && block.label().equals(marker.stem())) return block;
      }
    }
    for (var at = 0; at < stack.size() - 1; at++) {
      if (stack.get(at).style().filter(marker.style()::equals).isPresent())
        return stack.get(at + 1);
    }
    for (var block : stack) {
      if (block.isNumbered() || block == root || block.isGroup()) return block;
    }
    return root;
  }

  private Block aboveDash(Marker marker, int indent) {
    var stack = List.copyOf(open);
    for (var at = 0; at < stack.size() - 1; at++) {
      var block = stack.get(at);
      if (block.isNumbered()) return block;
      var isSibling =
          block.style().filter(marker.style()::equals).isPresent() && indent < block.indent() + 2;
      if (isSibling) return stack.get(at + 1);
      if (block.isParagraph() && block.isGroup()) return block;
      if (at == 0 && !block.isParagraph() && depth(stack) < 3) {
        var isKnown =
            stack.stream()
                .anyMatch(other ->
                    other.style().filter(marker.style()::equals).isPresent()
                        && indent < other.indent() + 2);
        if (!isKnown) return block;
      }
    }
    return root;
  }

  /// How many dashes are open below the innermost number.
  private static int depth(List<Block> stack) {
    var depth = 0;
    while (depth < stack.size() - 1 && !stack.get(depth).isNumbered()) depth++;
    return depth;
  }

  /// Whether a line without mark belongs to the one before it.
  private boolean goesOn(Line line) {
    if (last.isEmpty() || line.isHeading()) return false;
    var text = line.text();
    if (text.startsWith("(") && text.endsWith(")") && text.length() < 120) return true;
    var first = text.codePointAt(0);
    if (Character.isLowerCase(first) || ",;.)".indexOf(first) >= 0) return true;
    var isFinished = lastLine.matches(".*[.;:!?/”\"]");
    if (!isFinished && isUnfinished()) return true;
    if (gap || current().isHeading()) return false;
    if (width >= WRAPPED_FROM) return lastLine.length() > width * 7 / 10;
    return false;
  }

  private boolean isUnfinished() {
    var folded = Fold.of(lastLine);
    return folded.endsWith(",")
        || folded.endsWith(" -")
        || UNFINISHED.contains(folded.substring(folded.lastIndexOf(' ') + 1));
  }

  private void paragraph(Line line) {
    var isHeading = line.isHeading() || line.isShouted();
    if (current().text().isBlank() && last.isPresent()) {
      current().append(line.text(), line);
      return;
    }
    if (!isNumbered && isPart.test(line)) {
      var part = new Block(String.valueOf(++counted), Optional.of(Marker.Style.PART), line);
      part.reasons().add(Reason.COUNTED);
      push(root, part, line.text(), line);
      return;
    }
    var block = new Block("", Optional.empty(), line);
    push(
        aboveParagraph(
            isHeading || line.text().endsWith(":") || line.look() == Line.Look.BOLD_BEGINNING),
        block,
        line.text(),
        line);
  }

  private Block aboveParagraph(boolean isGroup) {
    var stack = List.copyOf(open);
    if (isGroup) {
      for (var at = 0; at < stack.size() - 1; at++) {
        if (stack.get(at).isParagraph() && stack.get(at).isGroup()) return stack.get(at + 1);
      }
    }
    for (var block : stack) {
      if (block.isNumbered() || block == root) return block;
      if (!isGroup && block.isParagraph() && block.isGroup()) return block;
    }
    return root;
  }
}
