package chungtay.analyst;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
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
  void helpExplainsEveryOption() {
    var ran = Ran.with("", "measure", "--help");

    assertThat(ran.status()).isZero();
    assertThat(ran.out())
        .contains("--indicators", "--k", "--weights", "--weight", "--by", "--missing", "FILE.csv");
  }

  /// As statistics programs write a half.
  @Test
  void aWeightMayBeginWithItsPoint() {
    var ran = measure("a,w\n1,.5\n0,.25\n", "--indicators", "a", "--k", "1", "--weight", "w");

    assertThat(ran.lines().get(1)).startsWith("2,0.75,0.66666666666666663,1,");
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
