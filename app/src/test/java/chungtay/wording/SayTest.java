package chungtay.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chungtay.law.Language;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// How messages are filled.
class SayTest {

  static final Map<String, String> MESSAGES =
      Map.of(
          "t.poor", "{0} poor {0|household|households} on {1}",
          "t.file", "{file} is empty",
          "t.money", "$5 \\ {0}");

  final Say english = new Say(Language.EN, MESSAGES);
  final Say vietnamese = new Say(Language.VI, MESSAGES);

  @Test
  void oneHouseholdIsSingularAndAnyOtherNumberPlural() {
    var day = LocalDate.of(2021, 9, 30);

    assertThat(english.of("t.poor", 0, day)).isEqualTo("0 poor households on 30 Sep 2021");
    assertThat(english.of("t.poor", 1, day)).isEqualTo("1 poor household on 30 Sep 2021");
    assertThat(english.of("t.poor", 1_001L, day)).isEqualTo("1,001 poor households on 30 Sep 2021");
  }

  @Test
  void numbersAndDaysAreWrittenInTheLanguageOfTheMessage() {
    assertThat(vietnamese.of("t.poor", 12_070, LocalDate.of(2021, 9, 30)))
        .startsWith("12.070 ")
        .endsWith("30/9/2021");
  }

  @Test
  void valuesAreHandedOverByNameToo() {
    assertThat(english.with("t.file", Map.of("file", "a{0}.csv"))).isEqualTo("a{0}.csv is empty");
  }

  @Test
  void aDayThatIsHandedOverAsTextIsWrittenAsADayAndNoDayAsItWasTyped() {
    assertThat(vietnamese.with("t.file", Map.of("file", "2021-09-05"))).startsWith("5/9/2021 ");
    assertThat(english.with("t.file", Map.of("file", "2021-02-30"))).startsWith("2021-02-30 ");
    assertThat(english.with("t.file", Map.of("file", "a-2021-09-05"))).startsWith("a-2021-09-05");
  }

  @Test
  void signsOfPatternsAreOnlySigns() {
    assertThat(english.of("t.money", "$1\\")).isEqualTo("$5 \\ $1\\");
  }

  @Test
  void aMissingMessageOrValueIsAFault() {
    assertThatThrownBy(() -> english.of("t.none")).hasMessage("no message t.none");
    assertThatThrownBy(() -> english.of("t.poor", 1)).hasMessage("t.poor needs 1");
    assertThatThrownBy(() -> english.with("t.file", Map.of())).hasMessage("t.file needs file");
  }

  @Test
  void aBareFractionIsRefusedBecauseNobodyKnowsWhetherItIsARateOrPoints() {
    assertThatThrownBy(() -> english.of("t.poor", 0.29, "now"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
