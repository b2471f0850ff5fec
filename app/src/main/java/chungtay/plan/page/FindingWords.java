package chungtay.plan.page;

import chungtay.plan.document.Assignee;
import chungtay.plan.document.Finding;
import chungtay.plan.document.Plan;
import chungtay.wording.Say;
import java.time.LocalDate;
import java.util.List;

/// What in a plan does not fit, each in a sentence.
final class FindingWords {

  private final Say say;
  private final Naming naming;
  private final Plan plan;

  FindingWords(Say say, Naming naming, Plan plan) {
    this.say = say;
    this.naming = naming;
    this.plan = plan;
  }

  String of(Finding finding) {
    var key = "plan.finding." + finding.kind();
    var details = finding.details();
    return switch (finding.kind()) {
      case ANNEX_OF_ANOTHER_DAY ->
          say.of(key, LocalDate.parse(details.get(0)), LocalDate.parse(details.get(1)));
      case SHARES_DO_NOT_ADD_UP -> say.of(key, details.get(0), details.get(1));
      case PROMISED_TWICE -> say.of(key, promise(details.get(0)), promise(details.get(1)));
      case PROMISE_WITHOUT_VALUE -> say.of(key, promise(details.getFirst()));
      case SEVERAL_NAMES -> say.of(key, details.size(), quoted(details));
      case NOT_A_RECIPIENT -> say.of(key, agency(details.getFirst()));
      case NOBODY_LEADS ->
          say.of(key, String.join(", ", details.stream().map(this::agency).toList()));
      case FOOTNOTE_ELSEWHERE, NUMBER_LEFT_OUT, TEXT_NOT_HELD -> say.of(key, details.getFirst());
      case NOBODY_NAMED -> say.of(key);
    };
  }

  private String agency(String code) {
    return naming.name(say, Assignee.of(code), plan.heading().issued());
  }

  private String promise(String code) {
    return plan.promise(code).map(one -> one.what().in(say.language())).orElse(code);
  }

  private static String quoted(List<String> words) {
    return "“" + String.join("”; “", words) + "”";
  }
}
