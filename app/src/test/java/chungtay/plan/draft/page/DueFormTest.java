package chungtay.plan.draft.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chungtay.plan.document.Due;
import chungtay.refusal.Refused;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// By when, from what a plan says into the fields of a form and back.
class DueFormTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "before 2021-03-31",
        "by 2021-03-31",
        "within 2021-02",
        "within 2021-Q1",
        "within 2021-H2",
        "within 2021",
        "every month",
        "every month by 1-15",
        "every quarter before 3-20",
        "every half-year by 6-15",
        "every year by 12-1",
        "after 5 days",
        "after 5 working days",
        "promptly",
        "constantly",
        "periodically",
        "as ruled"
      })
  void whatAPlanSaysComesBackFromTheFormUnchanged(String text) {
    var due = Optional.of(Due.parse(text));

    assertThat(DueForm.of(due).due()).isEqualTo(due);
  }

  @Test
  void nothingStaysNothing() {
    assertThat(DueForm.of(Optional.empty()).due()).isEmpty();
    assertThat(DueForm.of(Optional.of(new Due.Open(Due.Wording.NOTHING))).due()).isEmpty();
  }

  @Test
  void anyDayOfAQuarterMeansTheQuarter() {
    var form = new DueForm("within-quarter", "2021-05-17", "", "", "");

    assertThat(form.due()).contains(Due.parse("within 2021-Q2"));
  }

  @ParameterizedTest
  @CsvSource({
    "before, 2021-02-30, '', '', ''",
    "by, '', '', '', ''",
    "within-quarter, mai, '', '', ''",
    "every-month, '', by, 32, ''",
    "every-month, '', by, '', ''",
    "every-month, '', sau, 3, ''",
    "after, '', '', 0, ''",
    "after, '', '', -1, ''",
    "after-working, '', '', năm, ''",
    "bất kỳ, '', '', '', ''"
  })
  void whatDoesNotGoTogetherIsRefused(
      String how, String day, String until, String count, String month) {
    var form = new DueForm(how, day, until, count, month);

    assertThatThrownBy(form::due).isInstanceOf(Refused.class);
  }
}
