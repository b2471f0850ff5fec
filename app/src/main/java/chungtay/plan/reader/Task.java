package chungtay.plan.reader;

import chungtay.plan.document.AgencyClass;
import chungtay.plan.document.Assignee;
import chungtay.plan.document.Due;
import chungtay.plan.reader.Draft.DraftDuty;
import chungtay.plan.reader.Draft.DraftParties;
import chungtay.plan.reader.Draft.DraftReport;
import chungtay.plan.reader.source.Place;
import chungtay.plan.reader.source.Reason;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A duty while lines below it may still say more of it.
final class Task {

  private static final Named FRONT_OF_THE_COMMUNE =
      new Named(
          "Ủy ban MTTQ xã", Optional.of(new Assignee.Each(AgencyClass.COMMUNE_FRONT)), Set.of());
  private static final Assignee COMMUNES = new Assignee.Each(AgencyClass.COMMUNE_COMMITTEES);
  private static final Assignee FRONT = new Assignee.One("fatherland_front");

  String what;
  final Place place;
  final Set<Reason> reasons = EnumSet.noneOf(Reason.class);
  List<Named> leads = List.of();
  boolean jointly;
  List<Named> with = List.of();
  Optional<Named> through = Optional.empty();
  Optional<Read<Due>> due = Optional.empty();
  Optional<DraftReport> report = Optional.empty();
  boolean requested;
  List<String> refersTo = List.of();

  Task(String what, Place place) {
    this.what = what;
    this.place = place;
  }

  /// Where communes lead, the Front that helps is theirs.
  void helpedBy(List<Named> others) {
    var isOfCommunes = leads.stream().anyMatch(lead -> lead.is(COMMUNES));
    with =
        isOfCommunes
            ? others.stream().map(one -> one.is(FRONT) ? FRONT_OF_THE_COMMUNE : one).toList()
            : others;
  }

  boolean isOfNobody() {
    return leads.isEmpty();
  }

  /// Whether it is left to some, naming nobody itself.
  boolean isOf(List<Named> others) {
    return leads.isEmpty() || leads.equals(others);
  }

  DraftDuty duty() {
    if (leads.isEmpty()) reasons.add(Reason.NOBODY_NAMED);
    return new DraftDuty(
        what,
        new DraftParties(leads, jointly && leads.size() > 1, with, through),
        due,
        report,
        requested,
        refersTo,
        place,
        reasons);
  }
}
