package chungtay.letter;

import chungtay.law.PaperLayout;
import chungtay.law.PaperLayout.Part;
import chungtay.letter.Letter.Mark;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A paper as Word keeps it: parts of XML in an archive. Nothing in it tells when it was made.
record WordFile(Letter letter, PaperLayout layout) {

  private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String WORDS =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";

  /// The first hour that an archive can tell.
  private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);

  static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  byte[] bytes() {
    var body = new WordBody(letter, layout).xml();
    var parts = new TreeMap<String, String>();
    parts.put("[Content_Types].xml", types());
    parts.put("_rels/.rels", relations(roots()));
    parts.put("docProps/core.xml", core());
    parts.put("word/_rels/document.xml.rels", relations(ofDocument()));
    parts.put("word/document.xml", body);
    parts.put("word/styles.xml", new WordStyles(layout).xml());
    parts.put("word/settings.xml", settings());
    parts.put("word/header1.xml", pageNumber());
    parts.put(
        "word/header2.xml",
        new Markup().open("w:hdr", "xmlns:w", MAIN).empty("w:p").close().toString());
    parts.put("word/footer1.xml", mark());
    return packed(parts);
  }

  private static byte[] packed(Map<String, String> parts) {
    var bytes = new ByteArrayOutputStream();
    try (var archive = new ZipOutputStream(bytes)) {
      for (var part : parts.entrySet()) {
        var entry = new ZipEntry(part.getKey());
        entry.setTimeLocal(ALWAYS);
        archive.putNextEntry(entry);
        archive.write((XML + part.getValue()).getBytes(StandardCharsets.UTF_8));
        archive.closeEntry();
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return bytes.toByteArray();
  }

  private static String types() {
    var types = new Markup().open("Types", "xmlns", PACKAGE + "content-types");
    types.empty(
        "Default",
        "Extension",
        "rels",
        "ContentType",
        "application/vnd.openxmlformats-package.relationships+xml");
    types.empty("Default", "Extension", "xml", "ContentType", "application/xml");
    type(types, "/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
    type(types, "/word/document.xml", WORDS + "document.main+xml");
    type(types, "/word/styles.xml", WORDS + "styles+xml");
    type(types, "/word/settings.xml", WORDS + "settings+xml");
    type(types, "/word/header1.xml", WORDS + "header+xml");
    type(types, "/word/header2.xml", WORDS + "header+xml");
    type(types, "/word/footer1.xml", WORDS + "footer+xml");
    return types.close().toString();
  }

  private static void type(Markup types, String part, String type) {
    types.empty("Override", "PartName", part, "ContentType", type);
  }

  private static Map<String, String> roots() {
    return new TreeMap<>(
        Map.of(
            "word/document.xml", OFFICE + "/officeDocument",
            "docProps/core.xml", PACKAGE + "relationships/metadata/core-properties"));
  }

  private static Map<String, String> ofDocument() {
    return new TreeMap<>(
        Map.of(
            "styles.xml", OFFICE + "/styles",
            "settings.xml", OFFICE + "/settings",
            "header1.xml", OFFICE + "/header",
            "header2.xml", OFFICE + "/header",
            "footer1.xml", OFFICE + "/footer"));
  }

  /// Each relation is called by its target, so that a section names what it means.
  private static String relations(Map<String, String> targets) {
    var relations = new Markup().open("Relationships", "xmlns", PACKAGE + "relationships");
    targets.forEach((target, type) ->
        relations.empty("Relationship", "Id", relation(target), "Type", type, "Target", target));
    return relations.close().toString();
  }

  static String relation(String target) {
    return target.replaceAll("\\W", "_");
  }

  private String core() {
    return new Markup()
        .open(
            "cp:coreProperties",
            "xmlns:cp",
            PACKAGE + "metadata/core-properties",
            "xmlns:dc",
            "http://purl.org/dc/elements/1.1/")
        .element("dc:creator", letter.head().issuer())
        .element("dc:language", "vi")
        .element("dc:title", Phrases.title(letter))
        .close()
        .toString();
  }

  /// Without a mode Word opens a paper as one of 2007.
  private static String settings() {
    return new Markup()
        .open("w:settings", "xmlns:w", MAIN)
        .open("w:compat")
        .empty(
            "w:compatSetting",
            "w:name",
            "compatibilityMode",
            "w:uri",
            "http://schemas.microsoft.com/office/word",
            "w:val",
            "15")
        .close()
        .empty("w:themeFontLang", "w:val", "vi-VN")
        .close()
        .toString();
  }

  private static String pageNumber() {
    var header = new Markup().open("w:hdr", "xmlns:w", MAIN).open("w:p");
    header.open("w:pPr").empty("w:pStyle", "w:val", WordStyles.id(Part.PAGE_NUMBER)).close();
    header.open("w:fldSimple", "w:instr", " PAGE ").open("w:r").element("w:t", "2");
    return header.close().close().close().close().toString();
  }

  private String mark() {
    var footer = new Markup().open("w:ftr", "xmlns:w", MAIN).open("w:p");
    footer.open("w:pPr").empty("w:pStyle", "w:val", WordStyles.id(Part.MARK)).close();
    if (letter.is(Mark.SYNTHETIC)) {
      footer.open("w:r").element("w:t", Phrases.SYNTHETIC).close();
    }
    return footer.close().close().toString();
  }
}
