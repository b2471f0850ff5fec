package chungtay.analyst;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The limits themselves are held in the worked examples of the law; here, what the command makes
/// of a table.
class ClassifyCommandTest {

  static final String[] BY_SCORE = {"--standard", "59-2015", "--by", "score"};
  static final String[] BY_INCOME = {"--standard", "59-2015", "--by", "income"};

  static final String TEN_CODES =
      "health_care,health_insurance,adult_education,school_attendance,housing_quality,"
          + "housing_area,water,toilet,telecom,information_assets";

  /// Each limit of 59/2015/QĐ-TTg in rural areas, on it and one point past it.
  @ParameterizedTest
  @CsvSource({
    "120,  0, POOR,      INCOME",
    "121, 30, POOR,      DEPRIVATION",
    "121, 29, NEAR_POOR, ''",
    "150, 30, POOR,      DEPRIVATION",
    "151, 90, NOT_POOR,  ''",
  })
  void classifiesByScore(int b1, int b2, String householdClass, String subClass) {
    var ran = classify("household,area,b1,b2\nh,rural,%d,%d\n".formatted(b1, b2), BY_SCORE);

    assertThat(ran.err()).isEmpty();
    assertThat(ran.status()).isZero();
    assertThat(ran.lines().getFirst())
        .isEqualTo("household,area,b1,b2,class,sub_class,provision,grounds_vi,grounds_en");
    assertThat(ran.lines().get(1))
        .startsWith("h,rural,%d,%d,%s,%s,".formatted(b1, b2, householdClass, subClass))
        .contains("17/2016/TT-BLĐTBXH");
  }

  @ParameterizedTest
  @CsvSource({
    "700000,  0, 0, POOR,      INCOME",
    "700001,  3, 0, POOR,      DEPRIVATION",
    "700001,  2, 0, NEAR_POOR, ''",
    "1000001, 9, 1, AVERAGE,   FARMING",
    "1500000, 9, 0, AVERAGE,   ''",
    "1500001, 9, 1, NOT_POOR,  ''",
  })
  void classifiesByIncome(long income, int lacks, int farming, String type, String subClass) {
    var bits = String.join(",", Collections.nCopies(lacks, "1"));
    var rest = String.join(",", Collections.nCopies(10 - lacks, "0"));
    var indicators = bits + (lacks == 0 ? "" : ",") + rest;
    var csv =
        "household,area,income,farming,%s\nh,rural,%d,%d,%s\n"
            .formatted(TEN_CODES, income, farming, indicators);

    var ran = classify(csv, BY_INCOME);

    assertThat(ran.err()).isEmpty();
    assertThat(ran.lines().get(1))
        .startsWith(
            "h,rural,%d,%d,%s,%s,%s,".formatted(income, farming, indicators, type, subClass));
  }

  @Test
  void groundsNameWhatIsLackedInBothLanguages() {
    var csv = "household,area,income," + TEN_CODES + "\nh,urban,900001,0,1,0,0,0,0,1,1,0,0\n";

    var ran = classify(csv, BY_INCOME);

    assertThat(ran.lines().get(1))
        .contains("POOR,DEPRIVATION")
        .contains("900.001 đồng/người/tháng")
        .contains("thiếu hụt 3 chỉ số (từ 3 chỉ số trở lên)")
        .contains("900,001 đồng per person per month")
        .contains("3 indicators are lacking (3 or more)");
  }

  /// Article 2 was read where it says who is poor; what it says of the average is known from news.
  @Test
  void aProvisionThatNobodyReadInTheActIsMarked() {
    var none = ",0".repeat(10);
    var csv =
        "household,area,income,%s\np,rural,700000%s\na,rural,1000001%s\n"
            .formatted(TEN_CODES, none, none);

    var lines = classify(csv, BY_INCOME).lines();

    assertThat(lines.get(1)).contains("\"Quyết định 59/2015/QĐ-TTg, Điều 2\"");
    assertThat(lines.get(2))
        .contains("\"Quyết định 59/2015/QĐ-TTg, Điều 2 (cần đối chiếu với công báo)\"");
  }

  @Test
  void theSameHouseholdIsAnotherUnderTheOtherStandard() {
    var csv = "household,area,b1,b2\nh,rural,120,20\n";

    assertThat(classify(csv, BY_SCORE).lines().get(1)).contains(",POOR,INCOME,");
    assertThat(classify(csv, "--standard", "07-2021", "--by", "score").lines().get(1))
        .contains(",NEAR_POOR,,");
  }

  @Test
  void allColumnsComeOutAsTheyWentInAndTheirOrderIsFree() {
    var csv =
        "\uFEFFb2,note,area,household,b1\r\n0,\"xóm \"\"Đông\"\", 3\r\nTân Thái\",urban,007,100\r\n";

    var ran = classify(csv, BY_SCORE);

    assertThat(ran.out())
        .startsWith(
            """
            b2,note,area,household,b1,class,sub_class,provision,grounds_vi,grounds_en
            0,"xóm ""Đông"", 3\r
            Tân Thái",urban,007,100,POOR,INCOME,\
            """);
  }

  @Test
  void aBadRowIsToldOfAndTheGoodOnesComeOut() {
    var csv =
        """
        household,area,b1,b2,farming,water
        a,rural,100,0,,
        b,Rural,100,0,0,0
        c,rural,-1,0,0,0
        d,rural,12.5,0,0,0
        e,rural,1234567890,0,0,0
        f,rural,,0,0,0
        ,rural,1,0,0,0
        h,rural,1,0,2,0
        i,rural,1,0,0,x
        j,rural,1,0
        k,urban,200,0,1,1
        """;

    var ran = classify(csv, BY_SCORE);

    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.lines())
        .map(line -> line.split(",", 2)[0])
        .containsExactly("household", "a", "k");
    assertThat(ran.err().lines())
        .containsExactly(
            "line 3, column area: 'Rural' is neither rural nor urban",
            "line 4, column b1: '-1' is not a whole number from 0, in digits only",
            "line 5, column b1: '12.5' is not a whole number from 0, in digits only",
            "line 6, column b1: '1234567890' is too large; it has more than 9 digits",
            "line 7, column b1: '' is not a whole number from 0, in digits only",
            "line 8, column household: '' names no household; fill it in",
            "line 9, column farming: '2' is neither 0 nor 1",
            "line 10, column water: 'x' is neither 0 nor 1",
            "line 11: 4 fields instead of 6; is a comma or a quote missing or too many?",
            "classify: 9 bad rows left out");
  }

  @Test
  void zerosInFrontDoNotMakeANumberLarge() {
    assertThat(classify("household,area,b1,b2\nh,rural,0000000000120,0\n", BY_SCORE).lines().get(1))
        .startsWith("h,rural,0000000000120,0,POOR,INCOME,");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "household, area,b1,b2 | write ' area' as 'area'",
        "household,Area,b1,b2  | write 'Area' as 'area'",
        "household;area;b1;b2  | must be separated by commas",
      })
  void aHeaderThatIsNearlyRightIsToldWhatToMend(String header, String hint) {
    assertThat(classify(header + "\nh,rural,1,0\n", BY_SCORE).err()).contains(hint);
  }

  @Test
  void aTableInUtf16IsRefusedByName() {
    var utf16 = "household,area,b1,b2\nh,rural,1,0\n".getBytes(StandardCharsets.UTF_16LE);

    assertThat(Ran.with(utf16, "classify", "--standard", "59-2015", "--by", "score").err())
        .contains("save it as \"CSV UTF-8\"");
  }

  @Test
  void byIncomeEveryIndicatorMustBeKnown() {
    var missing = "household,area,income," + TEN_CODES + "\nh,rural,800000,0,0,0,0,0,0,,0,0,0\n";

    assertThat(classify(missing, BY_INCOME).err())
        .startsWith("line 2, column water: '' is missing; fill in 0 or 1");
    assertThat(classify(missing.replace(",toilet", ",other"), BY_INCOME))
        .satisfies(ran -> assertThat(ran.status()).isEqualTo(2))
        .satisfies(ran -> assertThat(ran.err()).contains("there is no column 'toilet'"));
  }

  /// 59/2015/QĐ-TTg was asked for the last time on the last day of 2021.
  @Test
  void theDayMayBeSaidAndMustLieWithinTheStandard() {
    var csv = "household,area,b1,b2\nh,rural,100,0\n";
    var last = classify(csv, "--standard", "59-2015", "--by", "score", "--day", "2021-12-31");

    assertThat(last).isEqualTo(classify(csv, BY_SCORE));
    assertThat(classify(csv, "--standard", "59-2015", "--by", "score", "--day", "2022-01-01"))
        .satisfies(ran -> assertThat(ran.status()).isEqualTo(2))
        .satisfies(ran -> assertThat(ran.err()).contains("not in force on 2022-01-01"))
        .satisfies(ran -> assertThat(ran.out()).isEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "--by score                                      | --standard is missing; say 59-2015 or 07-2021",
        "--standard 59-2015                              | --by is missing; say score or income",
        "--standard 1-2011 --by score                    | '1-2011' is not 59-2015 or 07-2021",
        "--standard 59-2015 --by points                  | 'points' is neither score nor income",
        "--standard 59-2015 --by income                  | there is no column 'income'",
        "--standard 59-2015 --by score --day 31/12/2021  | '31/12/2021' is not a day such as 2021-12-31",
        "--standard 59-2015 --by score --days 2021-12-31 | --days",
        "--standard 59-2015 --by score nowhere.csv       | there is no file nowhere.csv",
        "--standard 59-2015 --by score ../law            | ../law is a folder; name a CSV file in it",
      })
  void wrongUseIsRefusedInOneLine(String arguments, String reason) {
    var ran = classify("household,area,b1,b2\nh,rural,1,0\n", arguments.split(" "));

    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).startsWith("classify: ").contains(reason);
    assertThat(ran.err().lines()).hasSize(1);
  }

  @Test
  void anEmptyFileIsRefusedAndOneWithoutRowsIsNot() {
    assertThat(classify("", BY_SCORE).err()).contains("standard input is empty");
    assertThat(classify("", BY_SCORE).status()).isEqualTo(2);
    assertThat(classify("household,area,b1,b2\n", BY_SCORE).lines()).hasSize(1);
  }

  @Test
  void aTableThatIsClassifiedAlreadyIsRefused() {
    assertThat(classify("household,area,b1,b2,class\n", BY_SCORE).err())
        .contains("column 'class' is there already");
  }

  @Test
  void rowsBeforeABrokenQuoteStillComeOut() {
    var ran = classify("household,area,b1,b2\na,rural,1,0\n\"b,rural,1,0\nc,rural,1,0\n", BY_SCORE);

    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.lines()).hasSize(2);
    assertThat(ran.err()).contains("starting at line 3");
  }

  @Test
  void codesAreListedForEveryStandard() {
    var ran = classify("", "--codes");

    assertThat(ran.status()).isZero();
    assertThat(ran.lines().getFirst()).isEqualTo("standard,code,name_vi,name_en,agencies");
    assertThat(ran.lines()).hasSize(1 + 10 + 12);
    assertThat(
            ran.lines().stream()
                .filter(line -> line.startsWith("59-2015,"))
                .map(line -> line.split(",", -1)[1]))
        .containsExactly(TEN_CODES.split(",", -1));
    assertThat(ran.lines()).anyMatch(line -> line.matches("59-2015,health_insurance,.*;.*"));
  }

  @Test
  void aMissingLawIsSaid() {
    assertThat(Ran.under(new LawFolder(Path.of("nowhere")), "classify", "--codes").err())
        .isEqualTo(
            "classify: there is no folder nowhere with the law; name it by -Dchungtay.law=…\n");
  }

  @Test
  void helpExplainsEveryOption() {
    assertThat(classify("", "--help").out())
        .contains("--standard", "--by", "--day", "--codes", "2021-12-31", "FILE.csv");
  }

  static Ran classify(String standardInput, String... arguments) {
    var all = new ArrayList<>(List.of("classify"));
    all.addAll(List.of(arguments));
    return Ran.with(standardInput, all.toArray(String[]::new));
  }
}
