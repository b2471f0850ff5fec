package chungtay.plan.submission;

import static org.assertj.core.api.Assertions.assertThat;

import chungtay.law.Words;
import chungtay.plan.document.ClauseId;
import chungtay.plan.document.DutyId;
import chungtay.plan.submission.Asking.Forms;
import chungtay.plan.submission.Choices.Choice;
import chungtay.plan.submission.form.FormKind;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What a plan asks for of the forms that officers choose.
class ChoicesTest {

  static final Forms FORMS = Asking.read(Path.of("../data/plan/forms.yaml"), Forms.class);
  static final DutyId FIRST = DutyId.parse("II.1#1");
  static final DutyId SECOND = DutyId.parse("II.2#1");

  private static Choice choice(FormKind form, DutyId duty) {
    return new Choice(form, duty, new Words("Báo cáo kết quả", "Report results"));
  }

  @Test
  void whatGoesOnKeepsItsCodeAndTitle() {
    var before =
        List.of(
            new Asked(
                "quarterly",
                FormKind.PERIODIC_REPORT,
                new ClauseId("II.1"),
                1,
                new Words("Báo cáo quý", "Quarterly report")));
    var choices =
        List.of(
            choice(FormKind.PERIODIC_REPORT, FIRST),
            choice(FormKind.PERIODIC_REPORT, SECOND),
            choice(FormKind.UNIT_MERIT_PLAN, FIRST));

    var asked = Choices.asked(FORMS, choices, before);

    assertThat(asked.getFirst()).isEqualTo(before.getFirst());
    assertThat(asked)
        .extracting(Asked::code)
        .containsExactly("quarterly", "periodic-report", "unit-merit-plan");
    assertThat(asked.get(1).title().vi()).isEqualTo("Báo cáo định kỳ: Báo cáo kết quả");
    assertThat(asked.get(2).title().vi()).isEqualTo("Kế hoạch cho hộ người có công");
  }

  @Test
  void noTwoHaveOneCodeHoweverManyThereAre() {
    var choices =
        IntStream.rangeClosed(1, 60)
            .mapToObj(at -> choice(FormKind.SECTOR, new DutyId(new ClauseId("I"), at)))
            .toList();

    assertThat(Choices.asked(FORMS, choices, List.of()))
        .extracting(Asked::code)
        .doesNotHaveDuplicates()
        .contains("sector", "sector-a", "sector-z", "sector-ba"); // the 1st, 2nd, 27th and 28th
  }
}
