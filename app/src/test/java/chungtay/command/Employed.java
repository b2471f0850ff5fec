package chungtay.command;

import chungtay.access.Accounts;
import chungtay.access.Agencies;
import chungtay.access.Posts;
import chungtay.access.Role;
import chungtay.access.entry.OneTimeCodes;
import chungtay.access.entry.SigningIn;
import chungtay.access.entry.Visitor;
import chungtay.audit.Acts;
import chungtay.audit.Deed;
import chungtay.place.UnitId;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationContext;

/// Somebody who works in the province for a test, and came in as people of a real office do: with a
/// one-time code and a password of their own.
public final class Employed {

  private static final LocalDate FIRST = LocalDate.of(2016, 1, 1);
  private static final Visitor BROWSER = new Visitor("127.0.0.1", "Thử nghiệm", Optional.empty());
  private static final String PASSWORD = "núi Cốc mùa mưa phùn";

  private Employed() {}

  /// What the browser of somebody shows who came in from a new post of the department.
  ///
  /// @param office with units and agencies, with pages or without
  /// @return the header `Cookie`
  static String cookie(ApplicationContext office, Role role) {
    return cookie(office, role, Set.of());
  }

  /// The same of somebody whose areas are those of their post and not of their agency.
  static String cookie(ApplicationContext office, Role role, Set<UnitId> areas) {
    return office
        .getBean(Acts.class)
        .perform(
            Foundations.SETUP,
            Deed.of("access.account", "", "tài khoản thử"),
            act -> {
              var at = areas.isEmpty() ? "" : "-tai-dia-ban";
              var login = "thu-" + role.name().toLowerCase(Locale.ROOT).replace('_', '-') + at;
              var account = office.getBean(Accounts.class).add(act, login, "Người thử", false);
              var agency = office.getBean(Agencies.class).byCode("labour", FIRST).orElseThrow();
              office
                  .getBean(Posts.class)
                  .appoint(
                      act,
                      new Posts.Appointment(
                          account,
                          agency.id(),
                          role,
                          Optional.empty(),
                          areas,
                          FIRST,
                          Optional.empty()));
              return office
                  .getBean(OneTimeCodes.class)
                  .give(act, account, OneTimeCodes.ON_SCREEN)
                  .code();
            })
        .written()
        .transform(code -> entered(office, code));
  }

  private static String entered(ApplicationContext office, String code) {
    var entry = office.getBean(SigningIn.class).withCode(code, PASSWORD, PASSWORD, BROWSER);
    return "chungtay=" + entry.session().text();
  }
}
