package chungtay.plan.submission.form;

import static org.assertj.core.api.Assertions.assertThat;

import chungtay.plan.submission.form.Blank.Line;
import chungtay.plan.submission.form.Blank.Table;
import chungtay.plan.submission.form.Blank.Text;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is typed into a form, and what keeps it from being sent.
class FilledTest {

  static final Blank BLANK = blank(false, 0);

  static Blank blank(boolean nil, int known) {
    var table =
        new Table(
            "targets",
            List.of(new Line("a", Label.of("A")), new Line("b", Label.of("B"))),
            List.of(new Line("rate", Label.of("Giảm"))));
    var texts =
        List.of(
            new Text("level.own", "g", Label.of("Cấp mình"), true),
            new Text("level.below", "g", Label.of("Cấp dưới"), false));
    return new Blank(List.of(table), texts, Map.of("targets.rate.a", 4), nil, known);
  }

  static Filled typed(Map<String, String> typed) {
    return Filled.typed(BLANK, typed);
  }

  @Test
  void whatIsCompleteHasNoFaults() {
    var filled =
        typed(Map.of("targets.rate.a", "1.234", "targets.rate.b", "0", "level.own", "Chủ tịch"));

    assertThat(filled.faults(BLANK)).isEmpty();
    assertThat(filled.number("targets.rate.a")).isEqualTo(OptionalInt.of(1234));
  }

  @Test
  void emptyFieldsAreFaultsInTheirOrder() {
    assertThat(typed(Map.of()).faults(BLANK))
        .containsExactly("targets.rate.a", "targets.rate.b", "level.own");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "1,5", "1.5", "mười", "10000001", "999999999", "1e3", "٣"})
  void whatIsNoNumberOfHouseholdsIsAFault(String number) {
    assertThat(typed(Map.of("targets.rate.a", number)).faults(BLANK)).contains("targets.rate.a");
  }

  @Test
  void moreThanAProvinceHasIsNoNumber() {
    assertThat(typed(Map.of("targets.rate.a", "10000000")).number("targets.rate.a")).isPresent();
  }

  @Test
  void whatTheFormDoesNotAskForIsLeftOut() {
    assertThat(typed(Map.of("other", "x", "nil", "1")).values()).isEmpty();
  }

  @Test
  void signsThatAreNotSeenAreTakenOutAndLinesStay() {
    assertThat(typed(Map.of("level.own", " a\u0000\u001b\r\nb\ud800 ")).text("level.own"))
        .isEqualTo("a\nb");
  }

  @Test
  void aTextEndsWhereAFieldEnds() {
    var most = "x".repeat(Filled.LETTERS_AT_MOST);

    assertThat(typed(Map.of("level.own", most)).text("level.own")).isEqualTo(most);
    assertThat(typed(Map.of("level.own", most + "y")).text("level.own")).isEqualTo(most);
  }

  @Test
  void whoeverHasNobodyDeclaresSoAndNeedsNothingElse() {
    var blank = blank(true, 0);

    assertThat(Filled.typed(blank, Map.of("nil", "1")).faults(blank)).isEmpty();
  }

  @Test
  void whereTheRegistryKnowsOfSomeTheReasonIsAskedFor() {
    var blank = blank(true, 1);

    assertThat(Filled.typed(blank, Map.of("nil", "1")).faults(blank)).containsExactly("nil.reason");
    assertThat(Filled.typed(blank, Map.of("nil", "1", "nil.reason", "đã chuyển đi")).faults(blank))
        .isEmpty();
  }

  @Test
  void whatIsKeptIsReadAgain() {
    var filled = typed(Map.of("level.own", "\"{}\" <b>ế</b>"));

    assertThat(Filled.parse(filled.json())).isEqualTo(filled);
    assertThat(Filled.of(BLANK).number("targets.rate.a")).isEqualTo(OptionalInt.of(4));
  }
}
