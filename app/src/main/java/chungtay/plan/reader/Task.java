package chungtay.plan.reader;

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

  final String what;
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

  boolean isOfNobody() {
    return leads.isEmpty();
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
