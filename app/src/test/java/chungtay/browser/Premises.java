package chungtay.browser;

import chungtay.access.Accounts;
import chungtay.access.Posts;
import chungtay.access.Role;
import chungtay.access.Scope;
import chungtay.access.entry.SigningIn;
import chungtay.access.entry.Visitor;
import chungtay.access.token.KeepingTokens;
import chungtay.access.token.KeepingTokens.Wanted;
import chungtay.audit.Actor;
import chungtay.command.District;
import chungtay.command.SmallOffice;
import chungtay.database.TestDatabase;
import chungtay.exchange.Stages;
import chungtay.exchange.UploadState;
import chungtay.exchange.reading.Defaults;
import chungtay.law.Language;
import chungtay.law.StandardId;
import chungtay.notice.Mornings;
import chungtay.registry.duplicate.Judgement.Verdict;
import chungtay.registry.duplicate.Pairs;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/// One office and one browser for all tests of the run.
final class Premises implements AutoCloseable {

  static final String DAY = "day=2021-09-30";

  /// Where a person looks at what the browser drew.
  static final Path PICTURES = Path.of("target", "pictures");

  /// Whether every page leaves a picture: they take a fifth of the time.
  static final boolean DRAWS = System.getenv("CHUNGTAY_PICTURES") != null;

  private static final double PATIENCE_MILLISECONDS = 20_000;
  static final String DISTRICT = "165";

  static final LocalDate TODAY = LocalDate.of(2021, 9, 30);
  static final Actor ADMINISTRATOR = new Actor("quan-tri", "ADMINISTRATOR", "127.0.0.1");

  private final District district = District.open(DISTRICT);
  final SmallOffice office = district.office;
  private final Playwright driver;
  private final Browser browser;
  private final Stages stages;
  private final Looking looking;
  private final Map<String, String> found = new HashMap<>();
  private final Map<String, String> sessions = new HashMap<>();
  private final OfThePlan plan = new OfThePlan(this);

  Premises() throws Exception {
    bringInTwins();
    judgeOnePair();
    allowOneSystem();
    office.withHindrances();
    office.bean(Mornings.class).begin(); // so that people are reminded of something
    office.withItsMovement();
    stages = Stages.in(office, note -> new DamagedList(note, known()).workbook());
    driver = Chromium.driver();
    browser = Chromium.open(driver);
    looking = new Looking(this, window(Screen.DESK));
    Files.createDirectories(PICTURES);
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLISECONDS);
  }

  /// Two households that are there twice, once under a code of another list.
  private void bringInTwins() throws IOException {
    var place = "," + commune() + ",Xóm Sinh Đôi,1,100,30";
    var rows = new ArrayList<String>();
    rows.add(
        "Mã hộ,Họ tên chủ hộ,Thành viên,Quan hệ,Ngày sinh,CCCD,Mã xã,Thôn,Loại,Điểm B1,Điểm B2");
    for (var code : List.of("DOI-1", "DOI-2")) {
      rows.add(code + "a,Ma Văn Đôi,Ma Văn Đôi,Chủ hộ,31/12/1978," + place);
      rows.add(",,Hoàng Thị Cặp,Vợ,1980,,,,,,");
    }
    rows.add("DOI-3,Lý Thị Sinh,Lý Thị Sinh,Chủ hộ,1960,019160001234" + place);
    rows.add(",,Lý Văn Lẻ,Con,1990,,,,,,");
    rows.add("DOI-4,Lý Thị Sính,Lý Thị Sính,Chủ hộ,1960," + place);
    var list = Files.write(TestDatabase.folder().resolve("doi.csv"), rows);
    office.bringIn(list, new Defaults(new StandardId("59-2015"), 2020, LocalDate.of(2020, 12, 5)));
  }

  /// Of the pairs that look alike the least is said to be two.
  private void judgeOnePair() {
    var pairs = office.bean(Pairs.class);
    var scope = Scope.all("test", TODAY);
    var least = pairs.waiting(scope, Optional.empty(), Integer.MAX_VALUE).getLast();
    pairs.judge(least.seen(), Verdict.DIFFERENT, "Hai hộ ở hai xóm", ADMINISTRATOR, scope);
  }

  /// One asks under the account of the standing agency.
  private void allowOneSystem() {
    office.cookie(Role.STANDING_AGENCY);
    var account = office.bean(Accounts.class).byLogin("thu-standing-agency").orElseThrow().id();
    var post = office.bean(Posts.class).of(account, TODAY).getFirst().id();
    var wanted = new Wanted(post, "Trục liên thông tỉnh", "Báo cáo hằng tháng", 30, true);
    office.bean(KeepingTokens.class).make(ADMINISTRATOR, wanted, "Công văn 1/UBND");
  }

  SmallOffice office() {
    return office;
  }

  /// A fresh window of somebody who came in from the standing agency.
  Page window(Screen screen) {
    return from(Role.STANDING_AGENCY, browser.newContext(like(screen))).newPage();
  }

  /// The same, running no scripts.
  Page windowWithoutScripts(Screen screen) {
    var context = browser.newContext(like(screen).setJavaScriptEnabled(false));
    return from(Role.STANDING_AGENCY, context).newPage();
  }

  /// A fresh window of nobody, with nothing kept from before.
  Page windowOfNobody(Screen screen) {
    return browser.newContext(like(screen)).newPage();
  }

  /// Has a window ask from a post of the department.
  BrowserContext from(Role role, BrowserContext window) {
    return with(office.cookie(role), window);
  }

  /// What a browser shows of somebody who comes in once for all tests of the premises.
  String session(String who, Supplier<String> comingIn) {
    return sessions.computeIfAbsent(who, _ -> comingIn.get());
  }

  /// What a browser shows of somebody from the post of a role that the demo has.
  String demoSession(Role role) {
    var post =
        office.bean(Posts.class).ofDemo(TODAY).stream()
            .filter(one -> one.role() == role)
            .findFirst()
            .orElseThrow();
    var visitor = new Visitor("127.0.0.1", "Thử nghiệm", Optional.empty());
    var session = office.bean(SigningIn.class).asDemo(post.id(), visitor).session();
    return "chungtay=" + session.text();
  }

  /// Has a window show the cookie of a session.
  BrowserContext with(String session, BrowserContext window) {
    var cookie = session.split("=", 2);
    window.addCookies(List.of(new Cookie(cookie[0], cookie[1]).setUrl(office.address("/"))));
    return window;
  }

  private static Browser.NewContextOptions like(Screen screen) {
    return new Browser.NewContextOptions()
        .setLocale("vi-VN")
        .setViewportSize(screen.width(), screen.height());
  }

  /// In the window that all pages are looked at in, one after the other.
  Looking looking() {
    return looking;
  }

  /// The whole address of a page on the day of the tests.
  String address(String path) {
    return office.address(path + (path.contains("?") ? "&" : "?") + DAY);
  }

  /// The address of a stop.
  String address(Language language, Stop stop) {
    var path =
        Pattern.compile("\\{(.*?)}").matcher(stop.path()).replaceAll(name -> named(name.group(1)));
    return address("/" + language.tag() + path);
  }

  private String named(String name) {
    return switch (name) {
      case "commune" -> commune();
      case "village" -> village();
      case "pair" -> pair();
      case "person" -> person();
      case String filter when filter.contains("=") -> household(filter);
      case String stage when stage.equals(stage.toUpperCase(Locale.ROOT)) ->
          stages.at(UploadState.valueOf(stage));
      default -> plan.named(name);
    };
  }

  /// A commune of the district, as addresses name it.
  String commune() {
    return found.computeIfAbsent(
        "commune", _ -> first("/vi/desk/unit/" + DISTRICT, "/vi/desk/unit/(\\d{5})\\?"));
  }

  /// A village of that commune.
  String village() {
    return found.computeIfAbsent(
        "village", _ -> first("/vi/desk/unit/" + commune(), "/vi/desk/unit/([0-9a-f-]{36})\\?"));
  }

  /// The first pair of households that may be one.
  String pair() {
    return found.computeIfAbsent(
        "pair",
        _ -> first("/vi/desk/duplicate", "/vi/desk/duplicate/([0-9a-f-]{36}/[0-9a-f-]{36})"));
  }

  /// The head of the first poor household.
  String person() {
    return found.computeIfAbsent(
        "person",
        _ ->
            first(
                "/vi/desk/household/" + household("class=POOR"),
                "/vi/desk/privacy/person/([0-9a-f-]{36})"));
  }

  /// The first household of a list.
  String household(String filter) {
    return found.computeIfAbsent(
        filter,
        _ ->
            first(
                "/vi/desk/list?unit=" + DISTRICT + "&" + filter,
                "/vi/desk/household/([0-9a-f-]{36})"));
  }

  /// A household of the registry as lists name it: the last poor one of that commune.
  DamagedList.Known known() {
    var file = body("/vi/desk/list.csv?class=POOR&unit=" + commune());
    var row = file.strip().lines().reduce((_, last) -> last).orElseThrow().split(",", -1);
    return new DamagedList.Known(row[0], row[1], row[3], commune(), row[2]);
  }

  /// How many poor households the list of the district has.
  String listed() {
    return first("/vi/desk/list?class=POOR&unit=" + DISTRICT, "trong ([\\d.]+) hộ");
  }

  /// What a pattern finds first on a page.
  String first(String path, String pattern) {
    var page = body(path);
    var matcher = Pattern.compile(pattern).matcher(page);
    if (!matcher.find()) throw new AssertionError("no " + pattern + " on " + path);
    return matcher.group(1);
  }

  private String body(String path) {
    try {
      return office.get(path + (path.contains("?") ? "&" : "?") + DAY).body();
    } catch (Exception e) {
      throw new AssertionError(path, e);
    }
  }

  /// Of what stands in a window now, for a person to look at.
  void picture(Page page, String name) {
    page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
  }

  @Override
  public void close() {
    browser.close();
    driver.close();
    district.close();
  }
}
