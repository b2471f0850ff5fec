package chungtay.letter;

import chungtay.law.PaperLayout;
import chungtay.law.PaperLayout.Part;
import chungtay.law.PaperLayout.Style;
import chungtay.letter.Letter.Mark;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.logging.Level;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// A paper as PDF/A-3a and PDF/UA-1. Nothing in it tells when it was made, and nothing is fetched
/// from anywhere while it is set.
record PdfFile(Letter letter, PaperLayout layout) {

  private static final float POINTS_OF_A_MM = 72 / 25.4f;
  private static final String PRODUCER = "Chung Tay";

  static {
    // It tells of every style sheet and font; what goes wrong is thrown or warned of.
    XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
  }

  byte[] bytes() {
    try (var renderer = builder().buildPdfRenderer()) {
      renderer.layout();
      var document = renderer.createPDFKeepOpen();
      stamp(document);
      timeless(document);
      var bytes = new ByteArrayOutputStream();
      document.save(bytes);
      document.close();
      return bytes.toByteArray();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private PdfRendererBuilder builder() {
    var builder = new PdfRendererBuilder();
    for (var face : Typeface.ALL) {
      var style = face.italic ? FontStyle.ITALIC : FontStyle.NORMAL;
      builder.useFont(face::open, Typeface.NAME, face.weight, style, true);
    }
    for (var when : ExternalResourceControlPriority.values()) {
      builder.useExternalResourceAccessControl((address, kind) -> false, when);
    }
    builder.useUriResolver((base, address) -> null);
    builder.usePdfUaAccessibility(true);
    builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_3_A);
    builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
    builder.withProducer(PRODUCER);
    builder.withHtmlContent(new PdfBody(letter, layout).xhtml(), null);
    builder.toStream(new ByteArrayOutputStream());
    return builder;
  }

  /// Writes what stands in the margins: the number of each page but the first of the paper and of
  /// each annex, and whether the data are made up. Both are artifacts: no reader reads them out.
  private void stamp(PDDocument document) throws IOException {
    var numbers = font(document, Part.PAGE_NUMBER);
    var marks = font(document, Part.MARK);
    var starts = new HashSet<PDPage>();
    for (var item : document.getDocumentCatalog().getDocumentOutline().children()) {
      starts.add(item.findDestinationPage(document));
    }
    var number = 0;
    for (var page : document.getPages()) {
      number = starts.contains(page) ? 1 : number + 1;
      var margins = layout.page().margins();
      var height = page.getMediaBox().getHeight();
      if (number > 1) {
        var size = layout.of(Part.PAGE_NUMBER).size().set();
        var at = height - margins.top().set() * POINTS_OF_A_MM / 2 - size / 2f;
        write(document, page, new Line(numbers, size, String.valueOf(number)), at);
      }
      if (letter.is(Mark.SYNTHETIC)) {
        var at = margins.bottom().set() * POINTS_OF_A_MM / 2;
        var size = layout.of(Part.MARK).size().set();
        write(document, page, new Line(marks, size, Phrases.SYNTHETIC), at);
      }
    }
  }

  private record Line(PDFont font, int size, String text) {

    float width() throws IOException {
      return font.getStringWidth(text) / 1000 * size;
    }
  }

  private PDFont font(PDDocument document, Part part) throws IOException {
    var lettering = layout.of(part);
    var face = Typeface.of(lettering.is(Style.BOLD), lettering.is(Style.ITALIC));
    return PDType0Font.load(document, face.open(), true);
  }

  /// Centred between the margins.
  private void write(PDDocument document, PDPage page, Line line, float height) throws IOException {
    var margins = layout.page().margins();
    var left = margins.left().set() * POINTS_OF_A_MM;
    var width = page.getMediaBox().getWidth() - left - margins.right().set() * POINTS_OF_A_MM;
    try (var content = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
      content.beginMarkedContent(COSName.ARTIFACT);
      content.beginText();
      content.setFont(line.font(), line.size());
      content.newLineAtOffset(left + (width - line.width()) / 2, height);
      content.showText(line.text());
      content.endText();
      content.endMarkedContent();
    }
  }

  /// Takes out when the file was made, and makes its id from what it says.
  private static void timeless(PDDocument document) throws IOException {
    var information = document.getDocumentInformation().getCOSObject();
    information.removeItem(COSName.CREATION_DATE);
    information.removeItem(COSName.MOD_DATE);
    var metadata = document.getDocumentCatalog().getMetadata();
    var xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
    var timeless =
        xmp.replaceAll("(?s)<xmp:(CreateDate|ModifyDate|MetadataDate)>.*?</xmp:\\1>\\s*", "")
            .replaceAll("\\sxmp:(CreateDate|ModifyDate|MetadataDate)=\"[^\"]*\"", "");
    metadata.importXMPMetadata(timeless.getBytes(StandardCharsets.UTF_8));
    document.setDocumentId(0L);
  }
}
