package chungtay.plan.reader.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// The paragraphs and tables of a Word document as lines of text, headings marked as Markdown does.
public final class WordText {

  private static final int ELEMENTS_AT_MOST = 4_000_000;
  private static final int CELLS_AT_MOST = 60;

  private final WordNumbering numbering;
  private final StringBuilder out = new StringBuilder();
  private final StringBuilder paragraph = new StringBuilder();
  private final StringBuilder cell = new StringBuilder();
  private final List<String> cells = new ArrayList<>();
  private final List<String> rowAbove = new ArrayList<>();
  private final List<String> notesSeen = new ArrayList<>();
  private int tables;

  /// Letters of the paragraph that are bold, and those of them with which it begins.
  private int boldLetters;

  private int boldBeginning;
  private boolean isBold;
  private boolean isStyledHeading;
  private boolean isMerged;
  private int deleted;
  private String list = "";
  private int level;

  public WordText(WordNumbering numbering) {
    this.numbering = numbering;
  }

  public void read(XMLStreamReader xml) throws XMLStreamException {
    var count = 0;
    while (xml.hasNext()) {
      if (++count > ELEMENTS_AT_MOST) throw ReaderRefusal.PLAN_DAMAGED.refused();
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> begin(xml);
        case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
        default -> {}
      }
    }
  }

  private void begin(XMLStreamReader xml) throws XMLStreamException {
    switch (xml.getLocalName()) {
      case "p" -> {
        paragraph.setLength(0);
        boldLetters = 0;
        boldBeginning = 0;
        isStyledHeading = false;
        list = "";
        level = 0;
      }
      case "numId" -> list = WordNumbering.attribute(xml, "val");
      case "pStyle" ->
          isStyledHeading =
              WordNumbering.attribute(xml, "val").matches("(?i)(?:heading|title|u)[1-2]?");
      case "ilvl" -> level = WordNumbering.number(WordNumbering.attribute(xml, "val"));
      case "r" -> isBold = false;
      case "b" -> isBold = !WordNumbering.attribute(xml, "val").matches("0|false");
      case "del", "moveFrom" -> deleted++;
      case "t" -> say(xml.getElementText());
      case "tab" -> say(tables > 0 ? " " : "\t");
      case "br", "cr" -> say(tables > 0 ? " " : "\n");
      case "noBreakHyphen" -> say("-");
      case "footnoteReference" -> mark(WordNumbering.attribute(xml, "id"));
      case "tbl" -> tables++;
      case "tr" -> cells.clear();
      case "tc" -> {
        cell.setLength(0);
        isMerged = false;
      }
      case "vMerge" -> isMerged = !WordNumbering.attribute(xml, "val").equals("restart");
      default -> {}
    }
  }

  private void mark(String note) {
    notesSeen.add(note);
    paragraph.append("[^").append(notesSeen.size()).append(']');
  }

  private void say(String text) {
    if (deleted > 0) return;
    // A tabulator of the setting, at the start of a paragraph, parts no cells.
    if (paragraph.isEmpty() && text.equals("\t")) return;
    if (isBold && boldBeginning == paragraph.length()) boldBeginning += text.length();
    if (isBold) boldLetters += text.length();
    paragraph.append(text);
  }

  private void end(String name) {
    switch (name) {
      case "p" -> paragraph();
      case "del", "moveFrom" -> deleted--;
      case "tc" -> {
        var at = cells.size();
        var above = isMerged && at < rowAbove.size() ? rowAbove.get(at) : "";
        if (at < CELLS_AT_MOST) cells.add(cell.isEmpty() ? above : cell.toString());
      }
      case "tr" -> row();
      case "tbl" -> {
        tables--;
        rowAbove.clear();
        if (tables == 0) out.append('\n');
      }
      default -> {}
    }
  }

  private void paragraph() {
    var whole = paragraph.toString();
    var text = whole.strip();
    paragraph.setLength(0);
    if (tables > 0) {
      if (text.isEmpty()) return;
      cell.append(cell.isEmpty() ? "" : " ").append(text.replace('|', '/').replace('\n', ' '));
      return;
    }
    if (text.isEmpty()) {
      out.append('\n');
      return;
    }
    out.append(isStyledHeading ? "# " : "");
    out.append(set(numbering.next(list, level) + text, whole)).append("\n\n");
  }

  /// A paragraph with the marks that Markdown has for bold, where they say something.
  private String set(String text, String whole) {
    var isBoldAll = boldLetters * 10 >= whole.strip().length() * 9 && whole.length() < 300;
    if (isBoldAll && text.indexOf('*') < 0) return "**" + text + "**";
    var beginning = whole.substring(0, Math.min(boldBeginning, whole.length())).strip();
    var isLabel = beginning.endsWith(":") && text.startsWith(beginning);
    return isLabel ? "**" + beginning + "**" + text.substring(beginning.length()) : text;
  }

  private void row() {
    rowAbove.clear();
    rowAbove.addAll(cells);
    if (cells.stream().allMatch(String::isBlank)) return;
    out.append("| ").append(String.join(" | ", cells)).append(" |\n");
    cells.clear();
  }

  /// Reads the footnotes of a document into texts by their ids.
  public void notes(XMLStreamReader xml, Map<String, String> notes) throws XMLStreamException {
    var id = "";
    while (xml.hasNext()) {
      var event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        if (xml.getLocalName().equals("footnote")) {
          id = WordNumbering.attribute(xml, "id");
        } else if (xml.getLocalName().equals("t")) {
          notes.merge(id, xml.getElementText(), (one, two) -> one + two);
        }
      }
    }
  }

  /// The text, and behind it the footnotes that it refers to.
  public String withNotes(Map<String, String> notes) {
    var text = new StringBuilder(out);
    var shown = new HashMap<>(notes);
    for (var at = 0; at < notesSeen.size(); at++) {
      var note = shown.get(notesSeen.get(at));
      if (note != null)
        text.append("\n[^")
            .append(at + 1)
            .append("]: ")
            .append(note.strip().replace('\n', ' '))
            .append('\n');
    }
    return text.toString();
  }
}
