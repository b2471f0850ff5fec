package chungtay.plan.page;

import chungtay.access.Agencies;
import chungtay.access.Agency;
import chungtay.access.AgencyId;
import chungtay.plan.document.Assignee;
import chungtay.wording.Say;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// What agencies are called, in short.
@Component
public class Naming {

  private final Agencies agencies;

  Naming(Agencies agencies) {
    this.agencies = agencies;
  }

  /// Those of some agencies on a day.
  public Map<AgencyId, String> names(Say say, Collection<AgencyId> ids, LocalDate day) {
    var names = new HashMap<AgencyId, String>();
    agencies.named(ids, day).forEach((id, agency) -> names.put(id, shortName(say, agency)));
    return names;
  }

  /// Whom a plan names, class or agency.
  public String name(Say say, Assignee assignee, LocalDate day) {
    return switch (assignee) {
      case Assignee.Each each -> say.of("plan.class." + each.of());
      case Assignee.One one -> code(say, one.agency(), day);
    };
  }

  public String names(Say say, List<Assignee> assignees, LocalDate day) {
    return String.join(", ", assignees.stream().map(one -> name(say, one, day)).toList());
  }

  /// That of the agency that bears a code; the code itself where nobody knows it.
  public String code(Say say, String code, LocalDate day) {
    return agencies.byCode(code, day).map(agency -> shortName(say, agency)).orElse(code);
  }

  private static String shortName(Say say, Agency agency) {
    return agency.shortName().in(say.language());
  }
}
