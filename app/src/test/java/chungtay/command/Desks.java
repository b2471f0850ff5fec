package chungtay.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import chungtay.access.Accounts;
import chungtay.access.Agencies;
import chungtay.access.AgencyId;
import chungtay.access.PostId;
import chungtay.access.Posts;
import chungtay.access.Role;
import chungtay.access.entry.SigningIn;
import chungtay.access.entry.Visitor;
import chungtay.access.token.KeepingTokens;
import chungtay.access.token.KeepingTokens.Wanted;
import chungtay.audit.ActId;
import chungtay.audit.Acts;
import chungtay.audit.Deed;
import chungtay.command.Neighbours.Relation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/// Somebody of each role in each area near two households, with a browser and a machine each.
final class Desks {

  /// Rooms whose addresses begin with a language.
  private static final List<String> PAGES = List.of("/desk", "/exchange", "/plan", "/notice");

  /// What the addresses of the table name that is none of a household: nothing bears that identity.
  private static final String OF_NOBODY =
      "upload|account|plan|task|difficulty|inspection|followUp|notice|agency|file|nomination"
          + "|draft|duty|promise|table|row|key|nobody";

  private static final LocalDate FIRST = LocalDate.of(2021, 3, 12);
  private static final Visitor BROWSER = new Visitor("127.0.0.1", "Thử nghiệm", Optional.empty());
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final Neighbours neighbours;
  private final SmallOffice office;
  private final Map<String, Keys> keys = new HashMap<>();

  Desks(Neighbours neighbours) {
    this.neighbours = neighbours;
    this.office = neighbours.office;
  }

  /// What lets somebody in: a session for pages, a token for what machines ask.
  private record Keys(String cookie, String token) {

    String heading(String path) {
      return path.startsWith("/api/") ? "Authorization" : "Cookie";
    }

    String shown(String path) {
      return path.startsWith("/api/") ? "Bearer " + token : cookie;
    }
  }

  private Keys of(Role role, Relation relation) {
    return keys.computeIfAbsent(login(role, relation), login -> keys(login, role, relation));
  }

  private static String login(Role role, Relation relation) {
    return "thu-" + (role.name() + "-" + relation).toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private Keys keys(String login, Role role, Relation relation) {
    var post = act(act -> appointed(act, login, role, relation));
    var session = office.bean(SigningIn.class).asDemo(post, BROWSER).session();
    var isShownHouseholds = role.reach() != Role.Reach.NOBODY;
    var wanted = new Wanted(post, "Máy thử", "báo cáo thử", 1, isShownHouseholds);
    var made = office.bean(KeepingTokens.class).make(Foundations.SETUP, wanted, "QĐ thử");
    return new Keys("chungtay=" + session.text(), made.token().text());
  }

  private PostId appointed(ActId act, String login, Role role, Relation relation) {
    var account = office.bean(Accounts.class).add(act, login, "Người thử", true);
    return office
        .bean(Posts.class)
        .appoint(
            act,
            new Posts.Appointment(
                account,
                agency(act, role),
                role,
                Optional.empty(),
                Set.of(neighbours.area(relation)),
                FIRST,
                Optional.empty()));
  }

  /// A sector officer's answers for toilets, which both households lack.
  private AgencyId agency(ActId act, Role role) {
    var agencies = office.bean(Agencies.class);
    if (role == Role.SPONSOR) return agencies.addSponsor(act, "Doanh nghiệp thử");
    var code = role == Role.SECTOR_OFFICER ? "health" : "labour";
    return agencies.byCode(code, Neighbours.TODAY).orElseThrow().id();
  }

  private PostId act(Function<ActId, PostId> work) {
    var deed = Deed.of("access.account", "", "tài khoản thử");
    return office.bean(Acts.class).perform(Foundations.SETUP, deed, work);
  }

  /// An answer as somebody reads it.
  record Answer(int status, String text) {}

  /// Asks as an endpoint of the table says, of the household that lies so to the area.
  ///
  /// @param endpoint as the table names it
  /// @param with what the address asks with, or the form holds
  Answer ask(Role role, Relation relation, String endpoint, String with) throws Exception {
    var home = neighbours.home(relation);
    var parts = endpoint.split(" ", 2);
    var path = filled(parts[1], home);
    if (PAGES.stream().anyMatch(path::startsWith)) path = "/vi" + path;
    var form = filled(with, home);
    var own = of(role, relation);
    return parts[0].equals("GET")
        ? get(own, path + (form.isEmpty() ? "" : "?" + form))
        : post(own, path, form);
  }

  /// In the address of a person the person is meant, in that of a household the household.
  private static String filled(String text, Neighbours.Home home) {
    var all = text.replace("/person/{id}", "/person/{person}");
    for (var one : home.held().entrySet()) {
      all = all.replace("{" + one.getKey() + "}", one.getValue());
    }
    return all.replace("{kind}", "birth")
        .replace("{unit}", "19")
        .replace("{aspect}", "fresh")
        .replace("{asked}", "sector-plan")
        .replace("{period}", "2021-03-12")
        .replace("{figure}", "jobs")
        .replaceAll("\\{(" + OF_NOBODY + ")}", Neighbours.NOBODY);
  }

  private Answer get(Keys own, String path) throws Exception {
    return sent(request(own, path));
  }

  private Answer post(Keys own, String path, String form) throws Exception {
    var isFile = form.equals("file");
    var type = isFile ? Letterbox.FORM : "application/x-www-form-urlencoded";
    var body = isFile ? Letterbox.form(Letterbox.ANSWERS) : form.getBytes(UTF_8);
    return sent(
        request(own, path)
            .header("Content-Type", type)
            .POST(HttpRequest.BodyPublishers.ofByteArray(body)));
  }

  private HttpRequest.Builder request(Keys own, String path) {
    return HttpRequest.newBuilder(URI.create(office.address(path)))
        .header(own.heading(path), own.shown(path));
  }

  private static Answer sent(HttpRequest.Builder request) throws Exception {
    var answer = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    return new Answer(answer.statusCode(), text(answer.body()));
  }

  private static String text(byte[] body) throws IOException {
    var isWorkbook = body.length > 2 && body[0] == 'P' && body[1] == 'K';
    return isWorkbook ? cells(body) : new String(body, UTF_8);
  }

  private static String cells(byte[] workbook) throws IOException {
    try (var book = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
      var all = new StringBuilder();
      for (var row : book.getFirstSheet().read()) {
        for (var i = 0; i < row.getCellCount(); i++) all.append(row.getCellText(i)).append(' ');
      }
      return all.toString();
    }
  }
}
