package chungtay.command;

import chungtay.access.Role;
import chungtay.database.TestDatabase;
import chungtay.exchange.Progress;
import chungtay.exchange.Uploads;
import chungtay.exchange.reading.Defaults;
import chungtay.measure.Figures;
import chungtay.place.Places;
import chungtay.registry.Findable;
import chungtay.registry.duplicate.Comparing;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.context.ConfigurableApplicationContext;

/// The whole office, open on a port of this machine.
public final class SmallOffice implements AutoCloseable {

  private static final LocalDate TODAY = LocalDate.of(2021, 9, 30);
  private static final Path HOME = Path.of("..").toAbsolutePath().normalize();

  private final ConfigurableApplicationContext office;
  private final int port;
  private final HttpClient client = HttpClient.newHttpClient();
  private final Map<Role, String> cookies = new EnumMap<>(Role.class);

  private SmallOffice(ConfigurableApplicationContext office) {
    this.office = office;
    this.port = Integer.parseInt(office.getEnvironment().getProperty("local.server.port", "0"));
  }

  /// Over a fresh database of the shared server.
  public static SmallOffice over(TestDatabase database) {
    return over(database, Map.of());
  }

  /// What stands in the database, its keys and files being in the folder.
  static SmallOffice over(TestDatabase database, Path folder) {
    var where = new Where();
    where.database = database.url();
    return new SmallOffice(Office.withPages(where, 0, settings(folder)));
  }

  /// The same, with settings of an administrator.
  public static SmallOffice over(TestDatabase database, Map<String, Object> more) {
    var where = new Where();
    where.database = database.url();
    var settings = settings(TestDatabase.folder());
    settings.putAll(more);
    return new SmallOffice(Office.withPages(where, 0, settings));
  }

  /// With a PostgreSQL of its own, which a test may kill.
  public static SmallOffice withItsOwnDatabase(Path data) {
    var where = new Where();
    where.data = data;
    return new SmallOffice(Office.withPages(where, 0, settings(data)));
  }

  private static Map<String, Object> settings(Path folder) {
    var settings = new HashMap<String, Object>();
    settings.put("chungtay.home", HOME);
    settings.put("chungtay.data", folder);
    settings.put("chungtay.keys", folder.resolve("keys"));
    settings.put("chungtay.cache", TestDatabase.cache());
    settings.put("chungtay.demo", "true");
    settings.put("chungtay.today", TODAY);
    settings.put("chungtay.notice.rounds", "false"); // nobody is told while a test counts acts
    return settings;
  }

  /// With people of each role and what one list says; what else a test needs it brings in.
  public SmallOffice withOnly(Path file, Defaults defaults) {
    return withAll(List.of(new ListOf(file, defaults)));
  }

  /// A list, and what it says of all its rows.
  record ListOf(Path file, Defaults defaults) {}

  /// With people of each role and what these lists say.
  SmallOffice withAll(List<ListOf> lists) {
    office.getBean(Foundations.class).lay();
    office.getBean(Places.class).seedDemo(Foundations.SETUP);
    lists.forEach(list -> bringIn(list.file(), list.defaults()));
    office.getBean(DemoStaff.class).seed(TODAY);
    return this;
  }

  /// With difficulties and inspections, as the demo has them.
  public void withHindrances() {
    office.getBean(DemoHindrances.class).seed(TODAY);
  }

  /// With what agencies said of the movement of the plan.
  public void withItsMovement() {
    office.getBean(DemoMovement.class).seed(TODAY);
  }

  /// Reads a list and commits it; its villages are all new.
  public void bringIn(Path file, Defaults defaults) {
    var uploads = office.getBean(Uploads.class);
    var upload = uploads.receive(Foundations.SETUP, file, defaults);
    uploads.read(upload, Progress.unwatched());
    uploads.settleAllVillagesAsNew(Foundations.SETUP, upload);
    uploads.commit(Foundations.SETUP, upload, "Dữ liệu thử", Progress.unwatched());
    catchUp();
  }

  /// Waits for whatever follows the acts.
  void catchUp() {
    office.getBean(Figures.class).catchUp();
    office.getBean(Findable.class).catchUp();
    office.getBean(Comparing.class).catchUp();
  }

  public <T> T bean(Class<T> type) {
    return office.getBean(type);
  }

  /// Where its database is, for connections that are none of its own.
  String database() {
    try {
      return bean(DataSource.class).unwrap(HikariDataSource.class).getJdbcUrl();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  public String address(String path) {
    return "http://127.0.0.1:" + port + path;
  }

  /// What a browser shows whose user came in from a post of the department.
  public synchronized String cookie(Role role) {
    return cookies.computeIfAbsent(
        role,
        _ -> {
          office.getBean(Foundations.class).lay();
          return Employed.cookie(office, role);
        });
  }

  /// The same of somebody whose post is for one unit.
  public String cookie(Role role, String unit) {
    var home = office.getBean(Places.class).on(TODAY).byCode(unit).orElseThrow().id();
    return Employed.cookie(office, role, Set.of(home));
  }

  /// From which post a page is asked for that not every post may ask for.
  public static Role asker(String path) {
    if (path.contains("/desk/audit")) return Role.AUDITOR;
    if (path.contains("/notice/undelivered")) return Role.ADMINISTRATOR;
    return path.contains("/desk/accounts") ? Role.ADMINISTRATOR : Role.STANDING_AGENCY;
  }

  /// Asks for a page from the post that may, following nothing.
  public HttpResponse<String> get(String path) throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create(address(path)))
            .header("Cookie", cookie(asker(path)))
            .build();
    return client.send(request, HttpResponse.BodyHandlers.ofString());
  }

  /// Everything that pages link to, as it stands in the text.
  public static Stream<String> links(String page) {
    return Pattern.compile("href=\"(/[^\"]*)\"")
        .matcher(page)
        .results()
        .map(found -> found.group(1).replace("&amp;", "&"));
  }

  @Override
  public void close() {
    office.close();
  }
}
