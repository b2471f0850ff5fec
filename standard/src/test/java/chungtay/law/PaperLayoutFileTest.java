package chungtay.law;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A layout of papers that the decree does not allow, or that leaves a part out, is refused.
class PaperLayoutFileTest {

  static final String LAYOUT = LawFilesTest.LAYOUT;

  @TempDir Path folder;

  private LawCopy law = new LawCopy(Path.of("."));

  @BeforeEach
  void copyTheLaw() throws IOException {
    law = LawCopy.in(folder);
  }

  @ParameterizedTest
  @CsvSource({
    "'most: 14, set: 13', 'most: 14, set: 15', 15 is not from 13 to Optional[14]",
    "'code: motto', 'code: country', COUNTRY twice",
    "'code: motto', 'code: mottto', mottto",
    "'width: 210', 'width: 297', a sheet that lies",
    "'gap: { least: 6, set: 6 }', 'gap: { least: 6, set: 5 }', 5 is not from 6 to Optional.empty"
  })
  void aLayoutThatTheDecreeDoesNotAllowIsRefused(String right, String wrong, String why)
      throws IOException {
    law.changeText(LAYOUT, right, wrong);

    law.refuses(LAYOUT, why);
  }

  @Test
  void aPartOfAPaperWithoutLettersIsRefused() throws IOException {
    law.change(LAYOUT, "(?m)^ *- \\{ code: motto.*\\R", "");

    law.refuses(LAYOUT, "no lettering of MOTTO");
  }
}
