package chungtay.command;

import chungtay.access.AccountId;
import chungtay.access.Accounts;
import chungtay.access.Agencies;
import chungtay.access.AgencyId;
import chungtay.access.PostId;
import chungtay.access.Posts;
import chungtay.access.Posts.Appointment;
import chungtay.access.Role;
import chungtay.access.Scope;
import chungtay.audit.ActId;
import chungtay.audit.Acts;
import chungtay.audit.Deed;
import chungtay.classification.HouseholdClass;
import chungtay.law.Language;
import chungtay.law.StandardId;
import chungtay.measure.Figures;
import chungtay.measure.Filter;
import chungtay.measure.Group;
import chungtay.measure.Question;
import chungtay.place.Places;
import chungtay.place.Unit;
import chungtay.place.UnitId;
import chungtay.wording.Messages;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/// One post for each role, so that whoever looks at the demo can look from each. They bear no names
/// of people.
@Component
class DemoStaff {

  /// The day of the plan, from which on all of them are held.
  private static final LocalDate FIRST = LocalDate.of(2021, Month.MARCH, 12);

  private static final String DISTRICT = "167"; // Định Hóa
  private static final String COMMUNE = "05554"; // Bảo Linh
  private static final StandardId STANDARD = new StandardId("59-2015");
  private static final int ENTRUSTED = 3;

  private final Places places;
  private final Figures figures;
  private final Acts acts;
  private final Access access;

  DemoStaff(Places places, Figures figures, Acts acts, Access access) {
    this.places = places;
    this.figures = figures;
    this.acts = acts;
    this.access = access;
  }

  /// Where agencies, people and posts are kept.
  @Component
  record Access(Agencies agencies, Accounts accounts, Posts posts) {}

  /// Makes what is not made yet; a second time it does nothing.
  ///
  /// @param today the day that the demo plays on
  void seed(LocalDate today) {
    if (today.isBefore(FIRST) || !access.posts().ofDemo(today).isEmpty()) return;
    var deed = Deed.of("access.demo", "", "vị trí mẫu của bản trình diễn");
    acts.perform(
        Foundations.SETUP,
        deed,
        act -> {
          staff(act, today);
          return act;
        });
  }

  private void staff(ActId act, LocalDate today) {
    appoint(act, agency("labour", today), Role.STANDING_AGENCY);
    appoint(act, committee(act, province(today).id()), Role.PROVINCIAL_LEADER);
    var district = committee(act, unit(DISTRICT, today).id());
    appoint(act, district, Role.DISTRICT_LEADER);
    appoint(act, district, Role.DISTRICT_OFFICER);
    var commune = committee(act, unit(COMMUNE, today).id());
    appoint(act, commune, Role.COMMUNE_LEADER);
    appoint(act, commune, Role.COMMUNE_OFFICER);
    for (var role : List.of(Role.VILLAGE_HEAD, Role.VILLAGE_SURVEYOR, Role.COLLABORATOR)) {
      appoint(act, commune, role, village(today));
    }
    appoint(act, agency("health", today), Role.SECTOR_OFFICER);
    homeAffairs(act, today);
    appoint(act, agency("labour", today), Role.FUND_ACCOUNTANT);
    appoint(act, agency("committee_office", today), Role.ADMINISTRATOR);
    appoint(act, agency("committee_office", today), Role.AUDITOR);
    appoint(act, agency("peoples_council", today), Role.OBSERVER);
    sponsor(act, today);
  }

  /// A second officer of a department: of the one that advises on commendations.
  private void homeAffairs(ActId act, LocalDate today) {
    var role = Role.SECTOR_OFFICER;
    var account = access.accounts().add(act, "demo-home-affairs", name(role), true);
    appoint(act, account, agency("home_affairs", today), role);
  }

  /// Takes on some poor households with merit, as the plan asks; which ones is made up.
  private void sponsor(ActId act, LocalDate today) {
    var firm = access.agencies().addSponsor(act, "Doanh nghiệp mẫu");
    var filter = Filter.none().with(HouseholdClass.POOR).with(Group.MERIT);
    var question = new Question(unit(DISTRICT, today).id(), today, STANDARD, filter);
    var households = figures.all(Scope.all("demo", today), question);
    var post = appoint(act, firm, Role.SPONSOR);
    for (var household : households.subList(0, Math.min(ENTRUSTED, households.size()))) {
      access.posts().entrust(act, post, household.value(), FIRST);
    }
  }

  private PostId appoint(ActId act, AgencyId agency, Role role, UnitId... areas) {
    var login = "demo-" + role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    var account = access.accounts().add(act, login, name(role), true);
    return appoint(act, account, agency, role, areas);
  }

  private PostId appoint(
      ActId act, AccountId account, AgencyId agency, Role role, UnitId... areas) {
    return access
        .posts()
        .appoint(
            act,
            new Appointment(
                account, agency, role, Optional.empty(), Set.of(areas), FIRST, Optional.empty()));
  }

  /// They bear the name of what they do.
  private static String name(Role role) {
    return Messages.in(Language.VI).of("access.role." + role) + " (mẫu)";
  }

  private AgencyId committee(ActId act, UnitId unit) {
    return access.agencies().committeeOf(act, unit);
  }

  private AgencyId agency(String code, LocalDate today) {
    return access.agencies().byCode(code, today).orElseThrow().id();
  }

  private Unit province(LocalDate today) {
    return places.on(today).province();
  }

  private Unit unit(String code, LocalDate today) {
    return places.on(today).byCode(code).orElseGet(() -> province(today));
  }

  /// The first village of the commune; the commune itself as long as it has none.
  private UnitId village(LocalDate today) {
    var commune = unit(COMMUNE, today);
    return places.on(today).children(commune.id()).stream().findFirst().orElse(commune).id();
  }
}
