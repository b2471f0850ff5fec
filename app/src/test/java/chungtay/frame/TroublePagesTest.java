package chungtay.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import chungtay.access.NobodyIn;
import chungtay.database.Outages;
import chungtay.database.TestDatabase;
import chungtay.place.Places;
import chungtay.wording.WorkingDay;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/// What people read when something is refused or fails, and who is turned away at the door.
class TroublePagesTest {

  static final LocalDate TODAY = LocalDate.of(2021, 9, 30);
  static final String DAY = "day";

  final TestDatabase database = TestDatabase.fresh();
  final MockMvc pages = pages();

  @AfterEach
  void close() {
    database.close();
  }

  MockMvc pages() {
    var transactions = new DataSourceTransactionManager(database.dataSource());
    var places =
        new Places(new JdbcTemplate(database.dataSource()), transactions, database.acts(), "..");
    var workingDay = new WorkingDay(TestDatabase.CLOCK, Optional.of(TODAY));
    var frames =
        new Frames(
            places,
            workingDay,
            NobodyIn.over(database, places, workingDay),
            Optional.empty(),
            TestDatabase.CLOCK,
            true);
    var views = new JteViews(WebConfiguration.templates(""));
    var troubles = new TroublePages(frames, views, new Outages(() -> false));
    return MockMvcBuilders.standaloneSetup(new Failing())
        .setControllerAdvice(troubles)
        .setViewResolvers(views)
        .addInterceptors(new DayInAddress(workingDay))
        .addFilters(new Guard(troubles, Set.of("localhost")))
        .build();
  }

  MockHttpServletResponse page(String uri) throws Exception {
    return pages.perform(get(uri).param(DAY, TODAY.toString())).andReturn().getResponse();
  }

  static String text(MockHttpServletResponse response) throws Exception {
    response.setCharacterEncoding("UTF-8");
    return response.getContentAsString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"403", "409", "413", "500", "503"})
  void everyFailureIsAPageOfTheHouseInBothLanguages(String how) throws Exception {
    for (var language : new String[] {"vi", "en"}) {
      var response = page("/" + language + "/fail/" + how);

      assertThat(response.getStatus()).isEqualTo(Integer.parseInt(how));
      assertThat(text(response))
          .contains("<html lang=\"" + language + "\"")
          .contains("<h1>")
          .contains("class=\"todo\"")
          .contains("class=\"top\"");
    }
  }

  @Test
  void aFaultTellsItsNumberAndNothingOfTheMachine() throws Exception {
    assertThat(text(page("/vi/fail/500")))
        .containsPattern("<code>[0-9A-F]{8}</code>")
        .doesNotContain("secret")
        .doesNotContain("Exception");
  }

  @Test
  void aPageWithoutItsDatabaseAsksAgainByItself() throws Exception {
    var response = page("/en/fail/503");

    assertThat(response.getHeader("Refresh")).isEqualTo("5");
    assertThat(response.getHeader("Retry-After")).isEqualTo("5");
    assertThat(text(response)).contains("it tries again");
  }

  @Test
  void aParameterThatIsNoNumberIsABadRequest() throws Exception {
    assertThat(pages.perform(get("/vi/needs?day=2021-09-30&number=x")).andReturn().getResponse())
        .extracting(MockHttpServletResponse::getStatus)
        .isEqualTo(400);
    assertThat(page("/vi/needs").getStatus()).isEqualTo(400);
  }

  @Test
  void aPageThatIsOnlyReadTakesNoForm() throws Exception {
    assertThat(pages.perform(post("/vi/fail/500")).andReturn().getResponse().getStatus())
        .isEqualTo(405);
  }

  @Test
  void theDayOfBusinessIsShownAndTheDayAfterIsNot() throws Exception {
    var tomorrow = pages.perform(get("/vi/needs?number=1&day=2021-10-01")).andReturn();

    assertThat(tomorrow.getResponse().getStatus()).isEqualTo(400);
    assertThat(text(tomorrow.getResponse()))
        .contains("Chưa có số liệu của ngày 1/10/2021")
        .contains("không muộn hơn 30/9/2021");
    assertThat(page("/vi/fail/409").getStatus()).isEqualTo(409); // got past the day
  }

  @Test
  void anAddressWithoutADayIsLedToTheDayOfBusiness() throws Exception {
    var response = pages.perform(get("/en/needs?number=1")).andReturn().getResponse();

    assertThat(response.getStatus()).isEqualTo(302);
    assertThat(response.getRedirectedUrl()).isEqualTo("/en/needs?number=1&day=2021-09-30");
  }

  @Test
  void everyAnswerSaysWhatAPageMayLoad() throws Exception {
    var response = page("/vi/fail/409");

    assertThat(response.getHeader("Content-Security-Policy")).isEqualTo(Guard.POLICY);
    assertThat(response.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(text(response)).doesNotContain("style=\"").doesNotContain("<script>");
  }

  @Test
  void aNameThatTheServerDoesNotGoByIsTurnedAway() throws Exception {
    var request = get("/vi/fail/409?day=2021-09-30");
    var response =
        pages
            .perform(
                request.with(bent -> {
                  bent.setServerName("evil.example");
                  return bent;
                }))
            .andReturn()
            .getResponse();

    assertThat(response.getStatus()).isEqualTo(400);
    assertThat(text(response)).contains("evil.example");
  }

  @Test
  void aFormOfAnotherSiteIsTurnedAwayAndOneOfOursIsTaken() throws Exception {
    assertThat(written("Sec-Fetch-Site", "cross-site")).isEqualTo(403);
    assertThat(written("Sec-Fetch-Site", "same-site")).isEqualTo(403);
    assertThat(written("Sec-Fetch-Site", "same-origin")).isEqualTo(303);
    assertThat(written("Origin", "http://evil.example")).isEqualTo(403);
    assertThat(written("Origin", "null")).isEqualTo(403);
    assertThat(written("Origin", "http://localhost:8080")).isEqualTo(303);
    assertThat(written("Accept", "text/html")).isEqualTo(303); // no browser: nobody's rights
  }

  int written(String header, String value) throws Exception {
    return pages
        .perform(post("/vi/write").header("Host", "localhost:8080").header(header, value))
        .andReturn()
        .getResponse()
        .getStatus();
  }

  @Test
  void whatAnAddressSaysIsShownAsTextAndNeverAsMarkup() throws Exception {
    var response =
        pages.perform(get("/vi/needs").param(DAY, "<script>alert(1)</script>")).andReturn();

    assertThat(text(response.getResponse()))
        .doesNotContain("<script>alert")
        .contains("&lt;script&gt;alert(1)&lt;/script&gt;");
  }
}
