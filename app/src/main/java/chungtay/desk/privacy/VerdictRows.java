package chungtay.desk.privacy;

import chungtay.access.Scope;
import chungtay.classification.Standards;
import chungtay.desk.privacy.SubjectPage.Row;
import chungtay.law.Indicator;
import chungtay.law.StandardId;
import chungtay.registry.HouseholdId;
import chungtay.registry.subject.Fact;
import chungtay.registry.subject.Subject;
import chungtay.review.Assessment;
import chungtay.review.Assessments;
import chungtay.review.Category;
import chungtay.review.Decision;
import chungtay.review.Decisions;
import chungtay.review.Form;
import chungtay.wording.Say;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// What was recognised and computed of the households of a person while they belonged to them.
@Component
class VerdictRows {

  private final Decisions decisions;
  private final Assessments assessments;
  private final Standards standards;

  VerdictRows(Decisions decisions, Assessments assessments, Standards standards) {
    this.decisions = decisions;
    this.assessments = assessments;
    this.standards = standards;
  }

  List<Row> of(Say say, Subject subject, Sources sources, Scope scope) {
    var rows = new ArrayList<Row>();
    for (var household : subject.households()) {
      decisions.all(household, scope).stream()
          .filter(one -> belonged(subject, household, one.decidedOn()))
          .forEach(one -> rows.add(decided(say, one, sources)));
      assessments.all(household, scope).stream()
          .filter(one -> belonged(subject, household, one.assessedOn()))
          .forEach(one -> rows.add(assessed(say, one, sources)));
    }
    return rows;
  }

  /// A decision may be older than the list that first named the members, so only its being too late
  /// speaks against it.
  private static boolean belonged(Subject subject, HouseholdId household, LocalDate day) {
    return subject.facts().stream()
        .filter(fact -> fact.withdrawn().isEmpty())
        .filter(
            fact -> fact.told() instanceof Fact.Belonged one && one.household().equals(household))
        .anyMatch(fact -> fact.held().before().filter(left -> !day.isBefore(left)).isEmpty());
  }

  private Row decided(Say say, Decision decision, Sources sources) {
    var number = decision.number().map(one -> say.of("desk.story.number", one) + " · ").orElse("");
    return new Row(
        say.of("desk.subject.fact.decided", title(say, decision.standard())),
        number
            + category(say, decision.category())
            + " · "
            + say.of("desk.ground.review", Integer.toString(decision.reviewYear())),
        say.format().date(decision.decidedOn()),
        sources.number(decision.recorded()));
  }

  private Row assessed(Say say, Assessment made, Sources sources) {
    return new Row(
        say.of("desk.subject.fact.assessed", title(say, made.standard())),
        form(say, made),
        say.format().date(made.assessedOn()),
        sources.number(made.recorded()));
  }

  private String form(Say say, Assessment made) {
    var parts = new ArrayList<String>();
    made.category().ifPresent(one -> parts.add(category(say, one)));
    made.form().incomeScore().ifPresent(one -> parts.add(say.of("desk.subject.b1", one)));
    made.form().deprivationScore().ifPresent(one -> parts.add(say.of("desk.subject.b2", one)));
    made.form()
        .income()
        .ifPresent(one -> parts.add(say.of("desk.subject.income", say.format().money(one))));
    if (made.form().known() != 0) parts.add(lacks(say, made));
    return String.join(" · ", parts);
  }

  private String lacks(Say say, Assessment made) {
    var lacked =
        standards.standard(made.standard()).indicators().stream()
            .filter(one -> isLacked(made.form(), one))
            .map(one -> one.name().in(say.language()))
            .collect(Collectors.joining(", "));
    return lacked.isEmpty()
        ? say.of("desk.subject.lacks.none")
        : say.of("desk.subject.lacks", lacked);
  }

  private static boolean isLacked(Form form, Indicator indicator) {
    return (form.lacks() & indicator.bit()) != 0;
  }

  private static String category(Say say, Category category) {
    var name = say.of("review.class." + category.householdClass().name());
    return category
        .subClass()
        .map(sub -> name + " · " + say.of("desk.sub.short." + sub.name()))
        .orElse(name);
  }

  private String title(Say say, StandardId standard) {
    return standards.standard(standard).shortName().in(say.language());
  }
}
