package chungtay.letter;

import chungtay.law.Law;
import chungtay.law.PaperLayout;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.apache.pdfbox.Loader;
import org.springframework.stereotype.Component;

/// Sets a paper in the layout of its day. The same paper is the same file, whenever it is asked
/// for.
@Component
public class Press {

  private final Law law;

  Press(Law law) {
    this.law = law;
  }

  /// A file that Word opens and people write on (.docx).
  ///
  /// @param today by whose layout a paper is set that is not issued yet
  public byte[] word(Letter letter, LocalDate today) {
    return new WordFile(letter, layout(letter, today)).bytes();
  }

  /// A file to be read, printed and kept (PDF/A-3a, PDF/UA-1).
  ///
  /// @param today by whose layout a paper is set that is not issued yet
  public byte[] pdf(Letter letter, LocalDate today) {
    return new PdfFile(letter, layout(letter, today)).bytes();
  }

  /// How many pages a file has that was set as PDF.
  public static int pages(byte[] pdf) {
    try (var document = Loader.loadPDF(pdf)) {
      return document.getNumberOfPages();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private PaperLayout layout(Letter letter, LocalDate today) {
    return law.paperLayout().on(letter.head().day().orElse(today)).value();
  }
}
