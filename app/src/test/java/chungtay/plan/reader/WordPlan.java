package chungtay.plan.reader;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A text as a Word file: a paragraph each line (a long one that ends no sentence goes on), tables
/// of what stands between upright lines or tabulators, bold headings.
final class WordPlan {

  private static final String HEAD =
      "<?xml version=\"1.0\"?><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>";

  private static final Pattern WRAPPED =
      Pattern.compile("(?m)^([^|\\t\\n]{79,}[^|\\t\\n.;:])\\n(?![\\s|])(?=[^\\t\\n]*$)");

  private WordPlan() {}

  static byte[] of(String text) {
    return packed(HEAD + body(text) + "</w:body></w:document>", "");
  }

  static byte[] packed(String document, String numbering) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      add(zip, "[Content_Types].xml", "<Types/>");
      add(zip, "word/document.xml", document);
      if (!numbering.isEmpty()) add(zip, "word/numbering.xml", numbering);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return bytes.toByteArray();
  }

  private static void add(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(UTF_8));
    zip.closeEntry();
  }

  private static String body(String text) {
    var body = new StringBuilder();
    var inTable = false;
    for (var line : WRAPPED.matcher(text).replaceAll("$1 ").lines().toList()) {
      if (line.matches("\\|[-| ]+\\|") || line.isBlank()) continue;
      var isRow = line.startsWith("|") || line.indexOf('\t') > 0;
      if (isRow && !inTable) body.append("<w:tbl>");
      if (!isRow && inTable) body.append("</w:tbl>");
      inTable = isRow;
      body.append(isRow ? row(line) : paragraph(line));
    }
    return body.append(inTable ? "</w:tbl>" : "").toString();
  }

  private static String row(String line) {
    var inner = line.startsWith("|") ? line.substring(1, line.length() - 1) : line;
    var row = new StringBuilder("<w:tr>");
    for (var cell : inner.split(line.startsWith("|") ? "\\|" : "\t", -1)) {
      row.append("<w:tc>").append(paragraph(cell.strip())).append("</w:tc>");
    }
    return row.append("</w:tr>").toString();
  }

  private static String paragraph(String line) {
    var label = line.indexOf(":**");
    if (line.startsWith("**") && label > 0 && label < line.length() - 3) {
      return "<w:p>"
          + run(line.substring(2, label + 1), true)
          + run(line.substring(label + 3), false)
          + "</w:p>";
    }
    var plain = line.replaceFirst("^#+ ", "").replace("**", "");
    var isBold = line.startsWith("#") || (line.startsWith("**") && line.endsWith("**"));
    return "<w:p>" + run(plain, isBold) + "</w:p>";
  }

  private static String run(String text, boolean bold) {
    var properties = bold ? "<w:rPr><w:b/></w:rPr>" : "";
    return "<w:r>" + properties + "<w:t>" + escaped(text) + "</w:t></w:r>";
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }
}
