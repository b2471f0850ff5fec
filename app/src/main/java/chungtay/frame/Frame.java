package chungtay.frame;

import chungtay.law.Language;
import chungtay.wording.Format;
import chungtay.wording.Say;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// What stands around one page: in which language, of which place and day, and who asked when.
///
/// @param day the day that the page shows
/// @param today the day of business; nothing later is shown
/// @param demo whether the data is invented, which every page and print then says
public record Frame(
    Say say,
    Address address,
    LocalDate day,
    LocalDate today,
    Menu menu,
    Where where,
    boolean demo,
    Asked asked) {

  /// Who asked for the page, and when: for the head of a print.
  ///
  /// @param by empty before somebody came in
  /// @param menus what is open to them
  /// @param seesClass whether they may see which households are poor
  /// @param unread how many notices they have not read, as far as that is counted
  public record Asked(String by, Instant at, List<Menu> menus, boolean seesClass, int unread) {

    public Asked {
      menus = List.copyOf(menus);
    }
  }

  public Format format() {
    return say.format();
  }

  /// Whether the page hangs on a wall: larger, without menus, renewing itself.
  public boolean wall() {
    return address.parameter("view").filter("wall"::equals).isPresent();
  }

  public Language otherLanguage() {
    return say.language() == Language.VI ? Language.EN : Language.VI;
  }

  /// Whether somebody came in.
  public boolean signedIn() {
    return !asked.by().isEmpty();
  }

  /// Where one looks after one's account, and asks from another post.
  public String accountHref() {
    return page("/desk/account").href();
  }

  /// Where one reads what one is told.
  public String noticesHref() {
    return page("/notice").href();
  }

  /// How many notices are new, in short; empty where none are.
  public String unread() {
    if (asked.unread() == 0) return "";
    return asked.unread() < Frames.Bell.AT_MOST
        ? String.valueOf(asked.unread())
        : (Frames.Bell.AT_MOST - 1) + "+";
  }

  /// Where one comes in.
  public String signInHref() {
    return page("/desk/sign-in").href();
  }

  /// This page in the other language.
  public String otherHref() {
    return address.in(otherLanguage()).href();
  }

  public List<Menu> menus() {
    return asked.menus();
  }

  /// Where an entry of the top bar leads: to the same place and day.
  public String href(Menu entry) {
    return switch (entry) {
      case OVERVIEW -> where.unit().map(unit -> page("/desk/unit/" + unit).href()).orElse(home());
      case MAP -> ofPlace("/desk/map").href();
      case PLAN -> page("/plan").href();
      case TASKS -> page("/plan/tasks").href();
      case HOUSEHOLDS -> households().href();
      case DUPLICATES -> page("/desk/duplicate").href();
      case EVENTS -> page("/desk/events").href();
      case IMPORT -> page("/exchange").href();
      case LAW -> page("/desk/law").href();
      case AUDIT -> page("/desk/audit").href();
      case ACCOUNTS -> page("/desk/accounts").href();
      case NONE -> home();
    };
  }

  /// The poor first, for whoever may see who is.
  private Address households() {
    var list = ofPlace("/desk/list");
    return asked.seesClass() ? list.with("class", "POOR") : list;
  }

  /// The first page in this language.
  public String home() {
    return "/" + say.language().tag();
  }

  /// A page of this language and day.
  public Address page(String path) {
    return Address.of(say.language(), path, day);
  }

  private Address ofPlace(String path) {
    var page = page(path);
    return where.unit().map(unit -> page.with("unit", unit)).orElse(page);
  }
}
