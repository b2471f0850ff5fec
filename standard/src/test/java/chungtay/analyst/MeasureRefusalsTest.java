package chungtay.analyst;

import static chungtay.analyst.MeasureCommandTest.measure;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What `measure` says no to: 1 for rows that are bad, 2 for a command that is.
class MeasureRefusalsTest {

  @Test
  void aMissingIndicatorIsRefusedWithItsLine() {
    var ran = measure("a,b\n1,0\n1,\n", "--indicators", "a,b", "--k", "1");

    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).startsWith("line 3, column b: '' is missing").contains("--missing drop");
  }

  @Test
  void aWrongValueIsRefusedEvenWhenDropping() {
    var ran = measure("a,b\n1,2\n,x\n", "--indicators", "a,b", "--k", "1", "--missing", "drop");

    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err())
        .contains("line 2, column b: '2' is neither 0 nor 1")
        .contains("line 3, column b: 'x' is neither 0 nor 1")
        .contains("2 bad rows");
  }

  @ParameterizedTest
  @CsvSource({
    "-1, is below zero",
    "'', is empty",
    "'1,5', is not a decimal",
    "NaN, is not a decimal",
    "1e99, is too large",
    "9223372036854775808, is too large",
    "1e-31, has more than 30 decimals",
  })
  void aWeightThatIsNoneIsRefused(String weight, String reason) {
    var csv = "w,a\n\"" + weight + "\",1\n";

    var ran = measure(csv, "--indicators", "a", "--k", "1", "--weight", "w");

    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.err()).startsWith("line 2, column w: '" + weight + "' " + reason);
  }

  @Test
  void onlyADecimalIsToldThatDecimalsAreRefused() {
    assertThat(measure("a\n1\n", "--indicators", "a", "--k", "1/0").err())
        .doesNotContain("decimals");
  }

  @Test
  void oneBadRowIsCountedAsOne() {
    assertThat(measure("a\nx\n", "--indicators", "a", "--k", "1").err())
        .contains("measure: 1 bad row, nothing counted");
  }

  @Test
  void weightsThatOverflowTogetherAreRefused() {
    var most = "w,a\n9223372036854775806,1\n1,1\n";

    assertThat(measure(most, "--indicators", "a", "--k", "1", "--weight", "w").status()).isZero();
    assertThat(measure(most + "0.1,1\n", "--indicators", "a", "--k", "1", "--weight", "w").err())
        .startsWith("line 4, column w: '0.1' is too large");
  }

  @Test
  void anEmptyGroupIsRefusedBecauseItWouldLookLikeAll() {
    assertThat(measure("g,a\n,1\n", "--indicators", "a", "--k", "1", "--by", "g").err())
        .startsWith("line 2, column g: '' names no group");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "--indicators a,b --k 3           | out of reach",
        "--indicators a,b --k 0           | above zero",
        "--indicators a,b --k 4/3         | out of reach",
        "--indicators a,b --k 0.33        | 0.33 is not a third",
        "--indicators a,b --k -1          | ",
        "--indicators a,b --k x           | neither a whole number nor a fraction",
        "--indicators a,b --k 1/0         | divides by zero",
        "--indicators a,b --k 1/99999999999999999999 | is too large",
        "--indicators a,b                 | --k",
        "--k 1                            | --indicators",
        "--indicators a,a --k 1           | 'a' stands there twice",
        "--indicators a,,b --k 1          | a name is empty",
        "--indicators a,z --k 1           | there is no column 'z'; the file has a,b,w",
        "--indicators a --k 1 --by z      | there is no column 'z'",
        "--indicators a --k 1 --weight z  | there is no column 'z'",
        "--indicators a --k 1 --missing x | neither refuse nor drop",
        "--indicators a --k 1 --wieght w  | --wieght",
        "--indicators a --k 1 nowhere.csv | there is no file nowhere.csv",
        "--indicators a --k 1 .           | . is a folder; name a CSV file in it",
        "--indicators a --k 1 a.csv b.csv | b.csv",
      })
  void wrongUseIsRefusedInOneLine(String arguments, String reason) {
    assertRefusedInOneLine(arguments, reason);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "--indicators a,b --k 1 --weights a=1           | 'b' has none",
        "--indicators a,b --k 1 --weights a=1,b=1,c=1   | 'c' is not one of the --indicators",
        "--indicators a,b --k 1 --weights a=1,b=0.5     | decimals are refused",
        "--indicators a,b --k 1 --weights a=1,b=0       | above zero",
        "--indicators a,b --k 1 --weights a=1,b=-1      | neither a whole number nor a fraction",
        "--indicators a,b --k 1 --weights a=1,b         | not of the form",
        "--indicators a,b --k 1 --weights a=1,a=2,b=1   | 'a' stands there twice",
        "--indicators a,b --k 4 --weights a=1,b=2       | all indicators together weigh 3",
        "--indicators a,b --k 1 --weights a=1/999999999999999999,b=1/999999999999999998 | too fine",
      })
  void wrongWeightsAreRefusedInOneLine(String arguments, String reason) {
    assertRefusedInOneLine(arguments, reason);
  }

  private static void assertRefusedInOneLine(String arguments, @Nullable String reason) {
    var ran = measure("a,b,w\n1,0,1\n", arguments.split(" "));

    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains(reason == null ? "" : reason).startsWith("measure: ");
    assertThat(ran.err().lines()).hasSize(1);
  }

  @Test
  void anEmptyFileIsRefused() {
    assertThat(measure("", "--indicators", "a", "--k", "1"))
        .isEqualTo(
            new Ran(
                2,
                "",
                "measure: standard input is empty; its first line must name columns"
                    + System.lineSeparator()));
    assertThat(measure("\uFEFF", "--indicators", "a", "--k", "1").status()).isEqualTo(2);
    assertThat(measure("\n", "--indicators", "a", "--k", "1").status()).isEqualTo(2);
  }

  @Test
  void aColumnNamedTwiceIsRefused() {
    assertThat(measure("a,b,a\n1,1,1\n", "--indicators", "a", "--k", "1").err())
        .contains("names column 'a' twice");
  }

  @Test
  void semicolonsAreRecognisedAndRefused() {
    assertThat(measure("a;b\n1;0\n", "--indicators", "a,b", "--k", "1").err())
        .contains("must be separated by commas");
  }

  @Test
  void aRowWithTooFewOrTooManyFieldsIsRefused() {
    assertThat(measure("a,b\n1\n1,0,1\n", "--indicators", "a", "--k", "1").err())
        .contains("line 2: 1 fields instead of 2")
        .contains("line 3: 3 fields instead of 2");
  }

  @Test
  void aQuoteThatNeverClosesIsRefused() {
    var ran = measure("a,b\n1,0\n\"1,0\n0,0\n", "--indicators", "a", "--k", "1");

    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.err()).contains("starting at line 3");
  }

  @Test
  void otherEncodingsAreRefused() {
    var latin = "tỉnh,a\nThái,1\n".getBytes(StandardCharsets.UTF_16);
    var broken = "a,b\n1,\u00e1\n".getBytes(StandardCharsets.ISO_8859_1);

    assertThat(Ran.with(latin, "measure", "--indicators", "a", "--k", "1").err())
        .contains("not UTF-8");
    assertThat(Ran.with(broken, "measure", "--indicators", "a", "--k", "1").err())
        .contains("not UTF-8");
  }

  @Test
  void badRowsWithoutEndAreToldOfAHundredTimes() {
    var ran = measure("a\n" + "x\n".repeat(5000), "--indicators", "a", "--k", "1");

    assertThat(ran.err().lines()).hasSize(100 + 1);
    assertThat(ran.err()).contains("5000 bad rows");
  }
}
