package chungtay.plan.submission;

import chungtay.law.Words;
import chungtay.plan.Codes;
import chungtay.plan.document.DutyId;
import chungtay.plan.submission.Asking.Forms;
import chungtay.plan.submission.form.FormKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Makes of the forms that officers choose for duties what a plan asks for. What goes on as it was
/// keeps its code and its title, and so what was sent of it.
public final class Choices {

  private static final int LETTERS_OF_A_TITLE = 60;

  private final Forms forms;
  private final List<Asked> before;
  private final Set<String> codes = new HashSet<>();

  private Choices(Forms forms, List<Asked> before) {
    this.forms = forms;
    this.before = before;
    before.forEach(asked -> codes.add(asked.code()));
  }

  /// That the result of a duty is sent on a form.
  ///
  /// @param duty what it is known by from edition to edition
  public record Choice(FormKind form, DutyId duty, Words what) {}

  /// @param before what the edition that stands asks for
  public static List<Asked> asked(Forms forms, List<Choice> choices, List<Asked> before) {
    var making = new Choices(forms, before);
    var asked = new ArrayList<Asked>();
    for (var choice : choices) {
      var isAlone = choices.stream().filter(one -> one.form() == choice.form()).count() == 1;
      making.goingOn(choice).forEach(asked::add);
      if (making.goingOn(choice).findAny().isEmpty()) asked.add(making.fresh(choice, isAlone));
    }
    return List.copyOf(asked);
  }

  private Stream<Asked> goingOn(Choice choice) {
    return before.stream()
        .filter(one -> one.form() == choice.form() && one.dutyId().equals(choice.duty()));
  }

  private Asked fresh(Choice choice, boolean isAlone) {
    var title = Optional.ofNullable(forms.titles().get(choice.form())).orElseThrow();
    var duty = choice.duty();
    return new Asked(
        code(choice.form()),
        choice.form(),
        duty.clause(),
        duty.number(),
        isAlone ? title : of(title, choice.what()));
  }

  /// Where several are sent on one form, each says of what.
  private static Words of(Words title, Words what) {
    return new Words(title.vi() + ": " + cut(what.vi()), title.en() + ": " + cut(what.en()));
  }

  private static String cut(String text) {
    return text.length() > LETTERS_OF_A_TITLE
        ? text.substring(0, LETTERS_OF_A_TITLE).stripTrailing() + "…"
        : text;
  }

  private String code(FormKind form) {
    var name = form.name().toLowerCase(Locale.ROOT).replace('_', '-');
    var code = Codes.free(name, codes::contains);
    codes.add(code);
    return code;
  }
}
