package chungtay.analyst;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeasureCommandTest {

  /// The paper's four persons; the second stands exactly on a cutoff of two.
  static final String PAPER = "a,b,c,d\n0,0,0,0\n0,1,0,1\n1,1,1,1\n0,1,0,0\n";

  /// Two groups in each of two areas, out of order.
  static final String GROUPED =
      """
      area,year,weight,a,b
      urban,2021,1.5,1,1
      rural,2021,2.25,1,0
      rural,2020,0.25,1,1
      urban,2021,4,0,0
      """;

  @Test
  void measuresTheFourPersonsOfThePaper() {
    var ran = measure(PAPER, "--indicators", "a,b,c,d", "--k", "2");

    assertThat(ran.err()).isEmpty();
    assertThat(ran.status()).isZero();
    assertThat(ran.lines().getFirst())
        .isEqualTo(
            "n,weight,H,A,M0,a_h_raw,a_h_censored,a_contribution,b_h_raw,b_h_censored,"
                + "b_contribution,c_h_raw,c_h_censored,c_contribution,d_h_raw,d_h_censored,"
                + "d_contribution");
    assertThat(numbers(ran, 1))
        .containsExactly(
            4.0,
            4.0,
            2 / 4.0,
            (2 + 4) / 8.0,
            (2 + 4) / 16.0, // n, weight, H, A, M0
            1 / 4.0,
            1 / 4.0,
            1 / 6.0, // a
            3 / 4.0,
            2 / 4.0,
            2 / 6.0, // b: the fourth person's is censored
            1 / 4.0,
            1 / 4.0,
            1 / 6.0, // c
            2 / 4.0,
            2 / 4.0,
            2 / 6.0); // d
    assertThat(ran.lines()).hasSize(2);
  }

  @Test
  void ratiosHaveSeventeenDigitsAndWholeNumbersNone() {
    var ran = measure("a\n1\n0\n0\n", "--indicators", "a", "--k", "1");

    assertThat(ran.lines().get(1))
        .isEqualTo(
            "3,3,0.33333333333333331,1,0.33333333333333331,"
                + "0.33333333333333331,0.33333333333333331,1");
  }

  @Test
  void aRowForEachGroupInOrderThenOneForAll() {
    var ran =
        measure(
            GROUPED, "--indicators", "b,a", "--k", "2", "--by", "area,year", "--weight", "weight");

    assertThat(ran.lines().getFirst()).startsWith("area,year,n,weight,H,A,M0,b_h_raw");
    assertThat(ran.lines().subList(1, 5))
        .map(line -> String.join(",", Arrays.asList(line.split(",")).subList(0, 5)))
        .containsExactly(
            "rural,2020,1,0.25,1", // 0.25 / 0.25
            "rural,2021,1,2.25,0",
            "urban,2021,2,5.5,0.27272727272727271", // 1.5 / (1.5 + 4)
            ",,4,8,0.21875"); // (1.5 + 0.25) / (1.5 + 2.25 + 0.25 + 4)
    assertThat(ran.lines()).hasSize(5);
  }

  /// a weighs 1, b 1/2: total 3/2. A whole k is a sum of weights, a fraction a share of 3/2.
  @ParameterizedTest
  @CsvSource({
    "1,     a=1;b=1/2, 2", // who lacks a: two of three
    "1/3,   a=1;b=1/2, 3", // b alone is 1/2 of 3/2: exactly a third
    "1/2,   a=1;b=1/2, 2",
    "2/3,   a=1;b=1/2, 2", // a alone is exactly two thirds
    "3/4,   a=1;b=1/2, 1",
    "2/2,   a=1;b=1/2, 1",
    "2,     a=2;b=1,   2",
    "3,     a=2;b=1,   1",
  })
  void aWholeCutoffIsASumOfWeightsAndAFractionAShare(String k, String weights, int poor) {
    var ran =
        measure(
            "a,b\n1,0\n0,1\n1,1\n",
            "--indicators",
            "a,b",
            "--k",
            k,
            "--weights",
            weights.replace(';', ','));

    assertThat(numbers(ran, 1).get(2)).isEqualTo(poor / 3.0);
  }

  /// Sums of doubles miss the poor household here: 5 × 1/12 makes 0.41666666666666663.
  @ParameterizedTest
  @ValueSource(ints = {5, 6, 7})
  void whoStandsExactlyOnTheCutoffOfTwelfthsIsPoor(int twelfths) {
    var names = new ArrayList<String>();
    var weights = new ArrayList<String>();
    var values = new ArrayList<String>();
    for (var i = 0; i < 12; i++) {
      names.add("i" + i);
      weights.add("i" + i + "=1/12");
      values.add(i < twelfths ? "1" : "0");
    }
    var csv = String.join(",", names) + "\n" + String.join(",", values) + "\n";

    var ran =
        measure(
            csv,
            "--indicators",
            String.join(",", names),
            "--k",
            twelfths + "/12",
            "--weights",
            String.join(",", weights));

    assertThat(numbers(ran, 1).subList(0, 5))
        .containsExactly(1.0, 1.0, 1.0, twelfths / 12.0, twelfths / 12.0);
  }

  @Test
  void weightsWithFifteenDecimalsAreSummedExactly() {
    var csv = "w,a\n2437.531005859375,1\n0.812500000000001,0\n1e-05,0\n";

    var ran = measure(csv, "--indicators", "a", "--k", "1", "--weight", "w");

    assertThat(ran.lines().get(1)).startsWith("3,2438.343515859375001,");
    assertThat(numbers(ran, 1).get(2))
        .isCloseTo(2437.531005859375 / 2438.343515859375, within(1e-15));
  }

  @Test
  void aWeightOfZeroCountsARowThatWeighsNothing() {
    var some = measure("w,a\n0,1\n2,0\n", "--indicators", "a", "--k", "1", "--weight", "w");
    var none = measure("w,a\n0,1\n", "--indicators", "a", "--k", "1", "--weight", "w");

    assertThat(some.lines().get(1)).isEqualTo("2,2,0,0,0,0,0,0");
    assertThat(none.lines().get(1)).isEqualTo("1,0,0,0,0,0,0,0");
  }

  @Test
  void aTableWithoutRowsMeasuresNobody() {
    var ran = measure("a,b\n", "--indicators", "a,b", "--k", "1");

    assertThat(ran.status()).isZero();
    assertThat(ran.lines().get(1)).isEqualTo("0,0,0,0,0,0,0,0,0,0,0");
  }

  @Test
  void aMissingIndicatorIsRefusedWithItsLine() {
    var ran = measure("a,b\n1,0\n1,\n", "--indicators", "a,b", "--k", "1");

    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).startsWith("line 3, column b: '' is missing").contains("--missing drop");
  }

  @Test
  void aMissingIndicatorMayDropItsRow() {
    var ran =
        measure("a,b\n1,0\n1,\n0,0\n", "--indicators", "a,b", "--k", "1", "--missing", "drop");

    assertThat(ran.status()).isZero();
    assertThat(ran.lines().get(1)).startsWith("2,2,0.5,");
    assertThat(ran.err()).contains("1 rows dropped");
  }

  @Test
  void aMissingValueOfAnotherColumnIsOfNoConcern() {
    assertThat(measure("a,b\n1,\n", "--indicators", "a", "--k", "1").status()).isZero();
  }

  @Test
  void aBlankLineIsAMissingValueWhereThereIsOneColumn() {
    assertThat(measure("a\n1\n\n0\n", "--indicators", "a", "--k", "1").err())
        .startsWith("line 3, column a");
    assertThat(measure("a,b\n1,1\n\n0,0\n", "--indicators", "a", "--k", "1").lines().get(1))
        .startsWith("2,2,0.5,");
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
        "--indicators a --k 1 .           | there is no file .",
        "--indicators a --k 1 a.csv b.csv | b.csv",
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
  void wrongUseIsRefusedInOneLine(String arguments, String reason) {
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
  void byteOrderMarkLineEndsAndQuotesMakeNoDifference() {
    var plain = measure(PAPER, "--indicators", "a,b,c,d", "--k", "2");
    var windows = "\uFEFF" + PAPER.replace("\n", "\r\n").replace("a,b", "\"a\",b");

    assertThat(measure(windows, "--indicators", "a,b,c,d", "--k", "2")).isEqualTo(plain);
    assertThat(measure(PAPER.strip(), "--indicators", "a,b,c,d", "--k", "2", "-")).isEqualTo(plain);
  }

  @Test
  void theLineOfARowIsTheOneItBeginsOn() {
    var csv = "note,a\r\n\"one\r\ntwo\",1\r\n\"three\nfour\",9\r\n";

    assertThat(measure(csv, "--indicators", "a", "--k", "1").err()).startsWith("line 4, column a");
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
  void vietnameseColumnsAndGroupsComeOutAsTheyWentIn() {
    var ran = measure("huyện,a\nĐịnh Hoá,1\n", "--indicators", "a", "--k", "1", "--by", "huyện");

    assertThat(ran.out()).startsWith("huyện,n,").contains("\nĐịnh Hoá,1,1,1");
  }

  @Test
  void aFileIsReadAsStandardInputIs(@TempDir Path folder) throws IOException {
    var file = Files.writeString(folder.resolve("paper.csv"), PAPER);

    assertThat(measure("", "--indicators", "a,b,c,d", "--k", "2", file.toString()))
        .isEqualTo(measure(PAPER, "--indicators", "a,b,c,d", "--k", "2"));
  }

  @Test
  void badRowsWithoutEndAreToldOfAHundredTimes() {
    var ran = measure("a\n" + "x\n".repeat(5000), "--indicators", "a", "--k", "1");

    assertThat(ran.err().lines()).hasSize(100 + 1);
    assertThat(ran.err()).contains("5000 bad rows");
  }

  @Test
  void helpExplainsEveryOption() {
    var ran = Ran.with("", "measure", "--help");

    assertThat(ran.status()).isZero();
    assertThat(ran.out())
        .contains("--indicators", "--k", "--weights", "--weight", "--by", "--missing", "FILE.csv");
  }

  static Ran measure(String standardInput, String... arguments) {
    var all = new ArrayList<>(List.of("measure"));
    all.addAll(List.of(arguments));
    return Ran.with(standardInput, all.toArray(String[]::new));
  }

  static List<Double> numbers(Ran ran, int line) {
    return Arrays.stream(ran.lines().get(line).split(",")).map(Double::valueOf).toList();
  }
}
