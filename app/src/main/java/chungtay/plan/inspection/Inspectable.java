package chungtay.plan.inspection;

import chungtay.access.Agencies;
import chungtay.access.Agency;
import chungtay.access.AgencyId;
import chungtay.access.Post;
import chungtay.access.Right;
import chungtay.access.Role;
import chungtay.place.Places;
import chungtay.place.UnitId;
import chungtay.plan.Edition;
import chungtay.plan.task.Parts;
import chungtay.plan.task.Recipients;
import chungtay.plan.task.Tasks;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Who inspects whom: the agency that keeps the plan and the province whoever works on it, a
/// district its communes.
@Component
public class Inspectable {

  private final Tasks tasks;
  private final Recipients recipients;
  private final Agencies agencies;
  private final Places places;

  public Inspectable(Tasks tasks, Recipients recipients, Agencies agencies, Places places) {
    this.tasks = tasks;
    this.recipients = recipients;
    this.agencies = agencies;
    this.places = places;
  }

  /// Those that the agency of a post inspects, on a day; nobody from a post that may not.
  public Set<AgencyId> by(Edition edition, Post post, LocalDate day) {
    if (!post.role().may(Right.ACCEPT)) return Set.of();
    var own = post.agency();
    var atWork = Parts.in(edition, tasks, recipients).atWork();
    return agencies.named(atWork, day).values().stream()
        .filter(agency -> !agency.id().equals(own.id()) && isBelow(edition, agency))
        .filter(agency -> isOfProvince(post) || isWithin(agency, own, day))
        .map(Agency::id)
        .collect(Collectors.toSet());
  }

  private static boolean isOfProvince(Post post) {
    return post.role().may(Right.KEEP_PLAN) || post.role() == Role.PROVINCIAL_LEADER;
  }

  /// Nobody inspects those who issued the plan, or those above them.
  private static boolean isBelow(Edition edition, Agency agency) {
    return switch (agency.kind()) {
      case MINISTRY, COUNCIL, PARTY, SPONSOR -> false;
      case COMMITTEE -> agency.unit().filter(edition.unit()::equals).isEmpty();
      case DEPARTMENT, INSURANCE, BANK, FRONT, MASS_ORGANISATION, ASSOCIATION, OFFICE -> true;
    };
  }

  private boolean isWithin(Agency agency, Agency own, LocalDate day) {
    return agency.unit().isPresent()
        && own.unit().filter(unit -> isBelow(agency.unit().get(), unit, day)).isPresent();
  }

  private boolean isBelow(UnitId unit, UnitId above, LocalDate day) {
    return !unit.equals(above) && places.on(day).within(unit, above);
  }
}
