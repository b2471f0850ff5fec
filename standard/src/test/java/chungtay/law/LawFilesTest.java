package chungtay.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A file of the law that says less than it must, or more, is refused with its name.
class LawFilesTest {

  static final String OLD = "standard/59-2015.yaml";
  static final String NEW = "standard/07-2021.yaml";
  static final String IDENTITY = "identity-number.yaml";
  static final String LAYOUT = "paper-layout.yaml";
  static final String CALENDAR = "review-calendar.yaml";

  static final String DAYS_OFF = "days-off.yaml";

  @TempDir Path folder;

  private LawCopy law = new LawCopy(Path.of("."));

  @BeforeEach
  void copyTheLaw() throws IOException {
    law = LawCopy.in(folder);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {OLD, NEW, CALENDAR, "causes.yaml", "agencies.yaml", IDENTITY, DAYS_OFF, LAYOUT})
  void aFileThatDoesNotSayWhenItWasCheckedIsRefused(String file) throws IOException {
    change(file, "(?m)^checked: .*$", "");

    refuses(file, "checked");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {OLD, NEW, CALENDAR, "causes.yaml", "agencies.yaml", IDENTITY, DAYS_OFF, LAYOUT})
  void aFileThatDoesNotSayWhatItLeavesOutIsRefused(String file) throws IOException {
    change(file, "(?s)not_modelled:.*$", "");

    refuses(file, "not_modelled");
  }

  /// The first source of each kind of value is left out: of a limit, a threshold, an agency, a
  /// list.
  @ParameterizedTest
  @ValueSource(strings = {"          ", "      ", "        ", "  "})
  void aValueWithoutASourceIsRefused(String indent) throws IOException {
    change(OLD, "(?m)^" + indent + "source:.*\\R(" + indent + " .*\\R)*", "");

    refuses(OLD, "source");
  }

  @ParameterizedTest
  @ValueSource(strings = {"act", "place", "read"})
  void aSourceThatLeavesOutWhatItMustSayIsRefused(String key) throws IOException {
    change(CALENDAR, "(?m)^ *" + key + ": .*$", "");

    refuses(CALENDAR, "'" + key + "'");
  }

  /// What may be left out is the danger: misspelt, it would be taken for absent.
  @ParameterizedTest
  @CsvSource({
    OLD + ", average:, averege:",
    OLD + ", national_index:, national_indicator:",
    NEW + ", '      value:', '      valeu:'",
    CALENDAR + ", regular:, reguler:",
    CALENDAR + ", reports:, report:"
  })
  void aKeyThatNobodyKnowsIsRefused(String file, String right, String wrong) throws IOException {
    changeText(file, right, wrong);

    refuses(file, "Unrecognized");
  }

  @Test
  void aSourceThatSaysMoreThanItMayIsRefused() throws IOException {
    changeText(CALENDAR, "      act:", "      by: me\n      act:");

    refuses(CALENDAR, "Unrecognized");
  }

  @Test
  void aSourceWithADayOfItsOwnIsRefused() throws IOException {
    changeText(CALENDAR, "      act:", "      checked: 2020-01-01\n      act:");

    refuses(CALENDAR, "a file is checked as a whole");
  }

  @ParameterizedTest
  @CsvSource({
    OLD + ", poor_deprived:, poor_depraved:",
    OLD + ", up_to:, upto:",
    OLD + ", score_names:, scores:",
    NEW + ", threshold:, treshold:",
    CALENDAR + ", periodic:, periodical:",
    "causes.yaml, quantity:, quantitty:",
    "agencies.yaml, short_name:, shortname:"
  })
  void aKeyThatIsMisspeltIsMissed(String file, String right, String wrong) throws IOException {
    changeText(file, right, wrong);

    refuses(file, "'" + right.replace(":", "") + "'");
  }

  @Test
  void aKeyTwiceIsRefused() throws IOException {
    changeText(CALENDAR, "periodic:", "periodic: {}\n      periodic:");

    refuses(CALENDAR, "periodic");
  }

  @Test
  void aDateTwiceIsRefused() throws IOException {
    changeText(CALENDAR, "2021-09-01", "2016-08-15");

    refuses(CALENDAR, "review calendar twice on 2016-08-15");
  }

  @Test
  void aDateTwiceInAStandardIsRefused() throws IOException {
    changeText(NEW, "2026-01-01", "2021-09-01");

    refuses(NEW, "standard 07-2021 by scores twice on 2021-09-01");
  }

  @ParameterizedTest
  @ValueSource(strings = {"verbatm", "0", "", "[verbatim]"})
  void aReadingMisspeltIsRefused(String reading) throws IOException {
    changeText(OLD, "read: verbatim", "read: " + reading);

    refuses(OLD, ", line ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"700000.5", "\"700000\"", "", "-1", "0", "700.000", "1000000"})
  void aLimitThatIsNoWholeNumberBelowTheNextIsRefused(String limit) throws IOException {
    changeText(OLD, "rural: 700000", "rural: " + limit);

    refuses(OLD, "");
  }

  @ParameterizedTest
  @CsvSource({
    "'male: 2', 'male: 3', one digit for both genders",
    "'random: 6', 'random: 0', a part without digits",
    "'last: 96', 'last: 0', 1 is above 0",
    "countries:, nations:, 'countries'"
  })
  void aNumberOfACitizenThatCannotBeIsRefused(String right, String wrong, String why)
      throws IOException {
    changeText(IDENTITY, right, wrong);

    refuses(IDENTITY, why);
  }

  @ParameterizedTest
  @CsvSource({
    "'from: 2021-01-01', 'from: 2021-01-02', 2021-01-02 begins no year",
    "2021-04-21, 2022-04-21, a day outside 2021",
    "'working: [2024-05-04]', 'working: [2024-05-03]', 2024-05-03 is worked anyway",
    "'days: [2021-04-21]', 'days: []', has no day",
    "weekend:, weekends:, weekend"
  })
  void daysOffThatCannotBeAreRefused(String right, String wrong, String why) throws IOException {
    changeText(DAYS_OFF, right, wrong);

    refuses(DAYS_OFF, why);
  }

  @Test
  void aRuleThatNobodyWroteIsRefused() throws IOException {
    changeText(OLD, "IncomeOrDeprivation", "IncomeOrLuck");

    refuses(OLD, "IncomeOrLuck");
  }

  @Test
  void anAgencyThatDoesNotExistIsRefused() throws IOException {
    changeText(NEW, "agencies: [construction]", "agencies: [constructors]");

    refuses(NEW, "unknown agency of housing_quality: constructors");
  }

  @Test
  void anIndicatorForWhichNobodyAnswersIsRefused() throws IOException {
    changeText(NEW, "agencies: [construction]", "agencies: []");

    refuses(NEW, "nobody answers for housing_quality");
  }

  @Test
  void aServiceThatDoesNotExistIsRefused() throws IOException {
    changeText(NEW, "service: housing", "service: houses");

    refuses(NEW, "unknown service of housing_quality: houses");
  }

  @Test
  void twoIndicatorsOfOneCodeAreRefused() throws IOException {
    changeText(NEW, "code: housing_area", "code: housing_quality");

    refuses(NEW, "housing_quality twice");
  }

  @Test
  void twoIndicatorsOfOneNumberAreRefused() throws IOException {
    changeText(NEW, "number: 8", "number: 7");

    refuses(NEW, "housing_area is not number 7");
  }

  @Test
  void aStandardUnderAnotherNameIsRefused() throws IOException {
    changeText(NEW, "id: 07-2021", "id: 08-2021");

    refuses(NEW, "it calls itself 08-2021");
  }

  @Test
  void aWordInOneLanguageOnlyIsRefused() throws IOException {
    changeText(NEW, "name: { vi: Dinh dưỡng, en: Nutrition }", "name: { vi: Dinh dưỡng }");

    refuses(NEW, "en");
  }

  @Test
  void aMissingFileIsNamed() throws IOException {
    Files.delete(folder.resolve(CALENDAR));

    assertThatThrownBy(() -> Law.read(folder)).hasMessageContaining(CALENDAR);
  }

  @Test
  void anEmptyFileIsRefused() throws IOException {
    Files.writeString(folder.resolve(CALENDAR), "");

    refuses(CALENDAR, "checked");
  }

  @Test
  void everyChangeOfAFileChangesTheHash() throws IOException {
    assertThat(Law.read(folder).hash()).isEqualTo(Law.read(LawTest.FOLDER).hash());

    changeText(CALENDAR, "# When", "# On which days");

    assertThat(Law.read(folder).hash()).isNotEqualTo(Law.read(LawTest.FOLDER).hash());
  }

  @Test
  void whatIsUntouchedIsRead() {
    assertThatCode(() -> Law.read(folder)).doesNotThrowAnyException();
  }

  private void refuses(String file, String saying) {
    law.refuses(file, saying);
  }

  private void changeText(String file, String old, String replacement) throws IOException {
    law.changeText(file, old, replacement);
  }

  private void change(String file, String pattern, String replacement) throws IOException {
    law.change(file, pattern, replacement);
  }
}
