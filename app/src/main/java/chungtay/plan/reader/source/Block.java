package chungtay.plan.reader.source;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// A clause while the outline grows: the lines of it, and the blocks below it.
public final class Block {

  private final String label;
  private final Optional<Marker.Style> style;
  private final Place place;
  private final int indent;
  private final StringBuilder text = new StringBuilder();
  private final TreeMap<Integer, Place> lines = new TreeMap<>();
  private final List<Block> below = new ArrayList<>();
  private final List<TaskRow> rows = new ArrayList<>();
  private final Set<Reason> reasons = EnumSet.noneOf(Reason.class);
  private final boolean heading;
  private String path = "";

  /// @param label as the text prints it, empty for dashes and paragraphs
  /// @param style none for a paragraph without number
  public Block(String label, Optional<Marker.Style> style, Line line) {
    this.label = label;
    this.style = style;
    this.place = Place.of(line);
    this.indent = line.indent();
    this.heading = line.isHeading();
  }

  public void append(String more, Line line) {
    if (!text.isEmpty() && !more.isEmpty()) text.append(' ');
    lines.put(text.length(), Place.of(line));
    text.append(more);
  }

  /// Takes the text and the blocks of a paragraph as its own.
  public void adopt(Block paragraph) {
    if (!text.isEmpty()) text.append('\n');
    var start = text.length();
    paragraph.lines.forEach((at, where) -> lines.put(start + at, where));
    text.append(paragraph.text);
    below.remove(paragraph);
    below.addAll(0, paragraph.below);
    rows.addAll(paragraph.rows);
  }

  public String path() {
    return path;
  }

  public void call(String path) {
    this.path = path;
  }

  public String label() {
    return label;
  }

  public Optional<Marker.Style> style() {
    return style;
  }

  public boolean isParagraph() {
    return style.isEmpty();
  }

  public boolean isNumbered() {
    return style.filter(Marker.Style::isNumbered).isPresent();
  }

  public int indent() {
    return indent;
  }

  public String text() {
    return text.toString();
  }

  public List<Block> below() {
    return below;
  }

  public List<TaskRow> rows() {
    return rows;
  }

  public Set<Reason> reasons() {
    return reasons;
  }

  public boolean isHeading() {
    return heading;
  }

  /// Whether it announces what is below it.
  public boolean isGroup() {
    return heading || text().stripTrailing().endsWith(":");
  }

  /// All its own lines.
  public Place place() {
    return lines.values().stream().reduce(place, Place::through);
  }

  /// The lines of a part of its text.
  public Place place(int start, int end) {
    var first = lines.floorEntry(start);
    var last = lines.floorEntry(Math.max(start, end - 1));
    if (first == null || last == null) return place();
    return first.getValue().through(last.getValue());
  }
}
