package chungtay.plan.cascade;

import chungtay.access.Agencies;
import chungtay.access.AgencyId;
import chungtay.access.Right;
import chungtay.audit.ActId;
import chungtay.law.Language;
import chungtay.law.Words;
import chungtay.notice.Notice;
import chungtay.notice.Notices;
import chungtay.notice.To;
import chungtay.place.Unit;
import chungtay.place.UnitId;
import chungtay.plan.Edition;
import chungtay.plan.PlanKind;
import chungtay.plan.document.Assignee;
import chungtay.plan.page.CascadePages;
import chungtay.wording.Messages;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Tells units what they were given, and those above what is proposed instead.
@Component
public class CascadeNotices {

  private final Notices notices;
  private final Agencies agencies;

  public CascadeNotices(Notices notices, Agencies agencies) {
    this.notices = notices;
    this.agencies = agencies;
  }

  /// To each unit whose number is another than before: what stays needs no new answer.
  ///
  /// @param before how it stood
  void handedDown(ActId act, Edition edition, Cascade before, HandDown handed) {
    var number = edition.plan().heading().number();
    for (var part : before.parts()) {
      var unit = part.unit().id();
      var given = Optional.ofNullable(handed.given().get(unit));
      if (given.isEmpty() || given.equals(part.given())) continue;
      var to = new To.Agency(agencies.committeeOf(act, unit), Right.ANSWER);
      notices.leave(
          act,
          Notice.of(
              PlanKind.HANDED_DOWN,
              to,
              page(edition, unit, before.aim()),
              words(before.aim()),
              given.get(),
              new Words(number, number)));
    }
  }

  /// To whoever handed it down, if they are to think again.
  void answered(ActId act, Edition edition, Aim aim, Unit unit, Answer answer) {
    if (answer.counter().isEmpty() || unit.parent().isEmpty()) return;
    var parent = unit.parent().get();
    notices.leave(
        act,
        Notice.of(
            PlanKind.OBJECTED,
            new To.Agency(handsDown(act, edition, parent), Right.HAND_DOWN),
            page(edition, parent, aim),
            new Words(unit.name(), unit.name()),
            words(aim),
            answer.counter().get()));
  }

  /// For the unit of the plan the agency that keeps it, for any other its committee.
  private AgencyId handsDown(ActId act, Edition edition, UnitId unit) {
    var heading = edition.plan().heading();
    if (unit.equals(edition.unit())
        && heading.issuer().standing().orElse(null) instanceof Assignee.One(var code)) {
      var standing = agencies.byCode(code, heading.issued());
      if (standing.isPresent()) return standing.get().id();
    }
    return agencies.committeeOf(act, unit);
  }

  private static String page(Edition edition, UnitId unit, Aim aim) {
    return CascadePages.path(edition, unit) + "?aim=" + aim.code();
  }

  private static Words words(Aim aim) {
    return new Words(words(aim, Language.VI), words(aim, Language.EN));
  }

  private static String words(Aim aim, Language language) {
    var say = Messages.in(language);
    return switch (aim) {
      case Aim.Rate _ -> say.of("plan.aim.rate");
      case Aim.Merit _ -> say.of("plan.aim.merit");
      case Aim.Service service ->
          say.of("plan.aim.service", service.indicator().name().in(language));
    };
  }
}
