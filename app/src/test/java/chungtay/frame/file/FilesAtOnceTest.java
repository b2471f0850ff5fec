package chungtay.frame.file;

import static org.assertj.core.api.Assertions.assertThat;

import chungtay.access.Role;
import chungtay.command.SmallOffice;
import chungtay.database.TestDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.http.ResponseEntity;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Files that are taken away, on the limit and one past it.
class FilesAtOnceTest {

  static final String DAY = "?day=2021-09-30";
  static final String LIST = "/desk/list.csv" + DAY;

  static TestDatabase database = TestDatabase.fresh();
  static SmallOffice office = SmallOffice.over(database);

  final HttpClient client = HttpClient.newHttpClient();

  @AfterAll
  static void close() {
    office.close();
    database.close();
  }

  private HttpResponse<InputStream> begin(Role role) throws Exception {
    var request =
        HttpRequest.newBuilder(URI.create(office.address("/vi" + Pouring.PATH + DAY)))
            .header("Cookie", office.cookie(role))
            .build();
    return client.send(request, HttpResponse.BodyHandlers.ofInputStream());
  }

  /// What is written goes on to be written; whoever goes away leaves their place to the next.
  @Test
  void asManyAsTheLimitAreWrittenAndTheNextIsToldSo() throws Exception {
    var before = exports();
    var held = new ArrayList<InputStream>();
    for (var role : List.of(Role.AUDITOR, Role.OBSERVER)) {
      for (var place = 1; place <= 2; place++) {
        var begun = begin(role);
        assertThat(begun.statusCode()).as(role + " " + place).isEqualTo(200);
        held.add(begun.body());
      }
      if (held.size() < 4) refusesAThirdOf(role);
    }

    refusedIn("vi", "Cùng một lúc xuất nhiều nhất 4 tệp");
    refusedIn("en", "At most 4 files are written at once");
    assertThat(office.get("/vi/desk/list" + DAY).statusCode()).isEqualTo(200);
    assertThat(exports()).isEqualTo(before);

    for (var one : held) one.close();
    awaitPlace();
    assertThat(exports()).isEqualTo(before + 1);
  }

  /// So that somebody over a slow line does not keep everybody else away.
  private void refusesAThirdOf(Role role) throws Exception {
    var third = begin(role);
    assertThat(third.statusCode()).isEqualTo(429);
    assertThat(new String(third.body().readAllBytes(), StandardCharsets.UTF_8))
        .contains("Mỗi tài khoản được xuất cùng lúc nhiều nhất 2 tệp");
  }

  private static void refusedIn(String language, String words) throws Exception {
    var refused = office.get("/" + language + LIST);
    assertThat(refused.statusCode()).isEqualTo(429);
    assertThat(refused.headers().firstValue("Retry-After")).contains("5");
    assertThat(refused.headers().firstValue("Content-Disposition")).isEmpty();
    assertThat(refused.body()).contains("<html lang=\"" + language + "\"", words);
  }

  private static long exports() {
    return database
        .client()
        .sql("SELECT count(*) FROM audit.act WHERE kind = 'registry.export'")
        .query(Long.class)
        .single();
  }

  /// The server notices that somebody went away when it writes on.
  private static void awaitPlace() throws Exception {
    for (var i = 0; i < 100; i++) {
      if (office.get("/vi" + LIST).statusCode() == 200) return;
      Thread.sleep(100);
    }
    throw new AssertionError("no place was given back");
  }

  @Test
  void whatIsRefusedOrCannotBeWrittenGivesItsPlaceBack() throws Exception {
    for (var i = 0; i < 5; i++) {
      assertThat(office.get("/vi" + LIST + "&class=POR").statusCode()).isEqualTo(400);
    }
    awaitPlace();
  }

  /// A method that names no page writes its answer itself; those for machines have a limit of their
  /// own.
  @Test
  void everyMethodThatAnswersWithAFileSaysSo() {
    var silent = new ArrayList<String>();
    var said = new ArrayList<String>();
    office
        .bean(RequestMappingHandlerMapping.class)
        .getHandlerMethods()
        .forEach((asked, method) -> {
          if (method.hasMethodAnnotation(TakesAway.class)) said.add(method.toString());
          else if (writesItself(asked, method)) silent.add(method.toString());
        });

    assertThat(silent).isEmpty();
    assertThat(said)
        .anyMatch(one -> one.contains("ListFiles#xlsx"))
        .anyMatch(one -> one.contains("PaperPages#file"))
        .anyMatch(one -> one.contains("UploadPages#rejects"));
  }

  private static boolean writesItself(RequestMappingInfo asked, HandlerMethod method) {
    if (asked.getPatternValues().stream().anyMatch(one -> one.startsWith("/api/"))) return false;
    var answer = method.getReturnType().getParameterType();
    return !Set.of(String.class, ModelAndView.class).contains(answer) && !saysNothing(method);
  }

  /// An answer without a body, such as one that leads elsewhere.
  private static boolean saysNothing(HandlerMethod method) {
    return method.getReturnType().getParameterType() == ResponseEntity.class
        && method.getReturnType().nested().getNestedParameterType() == Void.class;
  }

  /// All but the one that others hand a file on with.
  private static boolean mayAnswer(Path file) {
    return file.toString().endsWith(".java") && !file.endsWith("SavedFile.java");
  }

  /// However it is written, a file that browsers keep has a heading that tells its name.
  @Test
  void noSourceNamesAFileWithoutTakingItAway() throws IOException {
    var named = Pattern.compile("Content-Disposition|CONTENT_DISPOSITION|new SavedFile\\(");
    var sources = Path.of("src/main/java");
    var silent = new ArrayList<String>();
    try (var files = Files.walk(sources)) {
      for (var file : files.filter(FilesAtOnceTest::mayAnswer).toList()) {
        var source = Files.readString(file);
        if (named.matcher(source).find() && !source.contains("@TakesAway")) {
          silent.add(file.toString());
        }
      }
    }
    assertThat(silent).isEmpty();
  }
}
