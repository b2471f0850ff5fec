package chungtay.command;

import chungtay.access.Role;
import chungtay.access.Scope;
import chungtay.audit.Actor;
import chungtay.audit.Acts;
import chungtay.audit.Deed;
import chungtay.place.UnitId;
import chungtay.plan.PlanId;
import chungtay.registry.HouseholdId;
import chungtay.registry.Intake;
import chungtay.registry.PersonId;
import chungtay.registry.event.Editor;
import chungtay.registry.event.Event;
import chungtay.registry.event.Event.Related;
import chungtay.registry.event.Events;
import chungtay.registry.event.Happening;
import chungtay.registry.event.Proposal;
import chungtay.registry.event.Proposals;
import chungtay.registry.event.Versions;
import com.github.f4b6a3.uuid.UuidCreator;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What happens to households of a district, told in it, and care that was said of one.
record EventsTold(District place, LocalDate day) {

  private static final Actor SOMEBODY = new Actor("thử", "thử", "thử");

  /// All members of the one join the other.
  void merge(HouseholdId gone, HouseholdId kept) {
    var joining = members(gone).stream().map(one -> new Related(one, "Khác")).toList();
    tell(new Event.Merge(day, gone, kept, joining, List.of()));
  }

  /// The last member of one begins a household of their own.
  HouseholdId split(HouseholdId whole) {
    var fresh = new HouseholdId(UuidCreator.getTimeOrderedEpoch());
    var leaving = List.of(new Related(members(whole).getLast(), Intake.HEAD));
    tell(new Event.Split(day, whole, fresh, home(whole), leaving, List.of()));
    return fresh;
  }

  /// How many belong to a household.
  int size(HouseholdId household) {
    return members(household).size();
  }

  private void tell(Event event) {
    var events = place.office.bean(Events.class);
    var seen = place.office.bean(Versions.class).of(events.touched(event));
    var told = Proposal.of(event, "Theo giấy tờ của hộ");
    var happening = events.perform(told, editor("lan", Role.COMMUNE_OFFICER), seen);
    if (happening.standing() == Happening.Standing.PROPOSED) {
      var leader = editor("hung", Role.COMMUNE_LEADER);
      place.office.bean(Proposals.class).approve(happening.id(), leader);
    }
  }

  private Editor editor(String person, Role role) {
    return new Editor(new Actor(person, role.name(), "thử"), Scope.all("test", day), role);
  }

  private List<PersonId> members(HouseholdId household) {
    return place
        .database
        .client()
        .sql(
            """
            SELECT person_id FROM registry.membership
             WHERE household_id = :household AND withdrawn IS NULL AND held @> :day
             ORDER BY relation <> 'HEAD'
            """)
        .param("household", household.value())
        .param("day", day)
        .query((row, _) -> new PersonId(row.getObject(1, UUID.class)))
        .list();
  }

  private UnitId home(HouseholdId household) {
    return place
        .database
        .client()
        .sql(
            """
            SELECT unit_id FROM registry.residence
             WHERE household_id = :household AND withdrawn IS NULL AND held @> :day
            """)
        .param("household", household.value())
        .param("day", day)
        .query((row, _) -> new UnitId(row.getObject(1, UUID.class)))
        .single();
  }

  /// That an agency helps it, whoever it is.
  void care(PlanId plan, HouseholdId household) {
    write(
        """
        INSERT INTO plan.care (plan_id, household_id, kind, agency_id, note, day, recorded)
        SELECT CAST(:what AS uuid), :household, 'HELPED', a.id, 'thử', :day, :act
          FROM access.agency AS a LIMIT 1
        """,
        household,
        plan.value().toString());
  }

  /// That it is recognised as poor from the day, whatever was decided before.
  void poor(HouseholdId household, String standard) {
    write(
        """
        INSERT INTO review.decision
          (id, household_id, standard, review_year, class, decided_on, recorded)
        VALUES (gen_random_uuid(), :household, :what, 2021, 'POOR', :day, :act)
        """,
        household,
        standard);
    place.office.catchUp();
  }

  /// That it needs something.
  void need(HouseholdId household, String kind) {
    write(
        """
        INSERT INTO plan.stated_need (household_id, kinds, day, recorded)
        VALUES (:household, ARRAY[:what], :day, :act)
        """,
        household,
        kind);
  }

  private void write(String sql, HouseholdId household, String what) {
    place
        .office
        .bean(Acts.class)
        .perform(
            SOMEBODY,
            Deed.of("plan.care", "thử", "thử"),
            act ->
                place
                    .office
                    .bean(JdbcClient.class) // that of the act
                    .sql(sql)
                    .param("what", what)
                    .param("household", household.value())
                    .param("day", day)
                    .param("act", act.value())
                    .update());
  }
}
