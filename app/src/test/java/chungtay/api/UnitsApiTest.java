package chungtay.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import chungtay.access.Agencies;
import chungtay.access.Officers;
import chungtay.access.Posts;
import chungtay.access.Scopes;
import chungtay.database.TestDatabase;
import chungtay.law.Law;
import chungtay.place.Places;
import chungtay.place.Seeded;
import chungtay.wording.WorkingDay;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Units of a day before a reform, asked for before it and after.
class UnitsApiTest {

  static final TestDatabase DATABASE = TestDatabase.fresh();
  static final Places PLACES = Seeded.in(DATABASE);

  @AfterAll
  static void close() {
    DATABASE.close();
  }

  private static List<JsonNode> communes(String today, String day) {
    var law = Law.read(Path.of("../law"));
    var posts =
        new Posts(
            DATABASE.client(), new Agencies(DATABASE.client(), DATABASE.acts(), PLACES, law, ".."));
    var workingDay = new WorkingDay(Clock.systemUTC(), Optional.of(LocalDate.parse(today)));
    var officers = new Officers(new Scopes(posts, PLACES, law), workingDay);
    var request = new MockHttpServletRequest();
    request.setParameter("day", day);
    request.setParameter("level", "COMMUNE");
    var answer = new UnitsApi(new Basis(PLACES, law, workingDay, officers)).units(request);
    var text = new String(Objects.requireNonNull(answer.getBody()), UTF_8);
    var units = new ArrayList<JsonNode>();
    JsonMapper.shared().readTree(text).get("units").forEach(units::add);
    return units;
  }

  private static List<JsonNode> merged(List<JsonNode> units) {
    return units.stream().filter(one -> !one.get("successors").isEmpty()).toList();
  }

  /// What is not yet so on the day of business is not told.
  @Test
  void aMergerIsToldFromTheDayOnWhichItHolds() {
    assertThat(merged(communes("2023-04-09", "2021-09-30"))).isEmpty();
    var told = merged(communes("2023-04-10", "2021-09-30"));

    assertThat(told).isNotEmpty();
    assertThat(told)
        .allMatch(one -> one.at("/successors/0/from").asString().equals("2023-04-10"))
        .allMatch(one -> one.at("/successors/0/share").asString().equals("WHOLE"));
  }

  @Test
  void unitsOfTheDayAreToldEachWithItsParent() {
    var before = communes("2025-07-01", "2025-06-30");
    var after = communes("2025-07-01", "2025-07-01");

    assertThat(before).hasSize(172);
    assertThat(after).hasSize(92);
    assertThat(merged(before)).hasSizeGreaterThan(100);
    var parents = after.stream().map(one -> one.get("parent").asString()).distinct();
    assertThat(parents).hasSize(1);
  }
}
