package chungtay.command;

import static chungtay.command.MachineOffice.DISTRICT;
import static chungtay.command.MachineOffice.HERE;
import static chungtay.command.MachineOffice.LIST;
import static chungtay.command.MachineOffice.THERE;
import static org.assertj.core.api.Assertions.assertThat;

import chungtay.access.Role;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

/// How machines are answered: in parts, with tags, with problems, as described and written down.
class AnswersToMachinesTest {

  static final MachineOffice MACHINES = opened();
  static final SmallOffice OFFICE = MACHINES.office;

  static MachineOffice opened() {
    try {
      return new MachineOffice();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  @AfterAll
  static void close() {
    MACHINES.close();
  }

  /// A part at a time, each household once, and all of them at the end.
  @Test
  void aListGoesOnUntilEveryHouseholdWasToldOnce() throws Exception {
    var question = LIST + "?unit=" + HERE + "&class=POOR&size=7";
    var told = new ArrayList<String>();
    var list = MACHINES.machine(Role.COMMUNE_OFFICER).json(question);
    while (true) {
      list.get("households").forEach(one -> told.add(one.get("id").asString()));
      if (!list.has("next")) break;
      assertThat(list.get("households").size()).isEqualTo(7);
      list =
          MACHINES
              .machine(Role.COMMUNE_OFFICER)
              .json(question + "&after=" + list.get("next").asString());
    }
    assertThat(told).doesNotHaveDuplicates().hasSize(list.get("inScope").asInt());
  }

  /// Asked to go on after a household of elsewhere, a list tells nothing of it, not even that it
  /// is: the answer is that to an identity that nobody has.
  @Test
  void aListGoesOnAfterNobodyWhomTheTokenDoesNotSee() throws Exception {
    var officer = MACHINES.machine(Role.COMMUNE_OFFICER);
    var all = MACHINES.machine(Role.STANDING_AGENCY).json(LIST + "?size=1&unit=" + THERE);
    var elsewhere = all.at("/households/0/id").asString();
    var answers = new HashSet<String>();
    for (var after : List.of(elsewhere, "0198c0de-0000-7000-8000-000000000000")) {
      for (var question : List.of("", "&unit=" + DISTRICT, "&unit=" + THERE, "&class=POOR")) {
        var answer = officer.get(LIST + "?after=" + after + question);
        MACHINES.described.check(LIST, answer);
        assertThat(answer.statusCode()).as(question).isEqualTo(409);
        answers.add(answer.body().replace(after, "").replaceAll("\"instance\":\"[^\"]*\"", ""));
      }
    }
    assertThat(answers).hasSize(1);
  }

  /// Who was told of whom, by which machine and for what.
  @Test
  void eachOpeningIsWrittenDownWithThePurposeOfTheToken() throws Exception {
    var list = MACHINES.machine(Role.DISTRICT_OFFICER).json(LIST + "?unit=" + HERE + "&size=3");
    var id = list.get("households").get(1).get("id").asString();
    MACHINES.machine(Role.DISTRICT_OFFICER).get(LIST + "/" + id);

    for (var kind : List.of("registry.list", "registry.open")) {
      assertThat(newest(kind))
          .contains(
              "demo-district-officer", "Trục liên thông", "báo cáo của tỉnh", id, "127.0.0.1");
    }
  }

  private static String newest(String kind) {
    return MACHINES
        .database
        .client()
        .sql(
            """
            SELECT a::text FROM audit.act AS a WHERE kind = :kind AND person = 'demo-district-officer'
             ORDER BY happened_at DESC, id DESC LIMIT 1
            """)
        .param("kind", kind)
        .query(String.class)
        .single();
  }

  @Test
  void personalDataIsKeptByNobodyOnTheWayAndTotalsAreAskedForAnewByTheirTag() throws Exception {
    var machine = MACHINES.machine(Role.PROVINCIAL_LEADER);
    assertThat(machine.get(LIST + "?size=1").headers().allValues("Cache-Control"))
        .containsExactly("no-store");
    for (var path : List.of("/api/v1/units?level=COMMUNE", "/api/v1/figures?unit=167")) {
      var first = machine.get(path);
      var tag = first.headers().firstValue("ETag").orElseThrow();
      assertThat(first.headers().allValues("Cache-Control")).containsExactly("no-cache, private");
      var again = machine.get(path, "If-None-Match", tag);
      MACHINES.described.check(path.replaceAll("\\?.*", ""), again);
      assertThat(again.statusCode()).isEqualTo(304);
      assertThat(machine.get(path + "&day=2021-09-29").headers().firstValue("ETag").orElseThrow())
          .isNotEqualTo(tag);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/units?levle=DISTRICT",
        "/api/v1/units?level=district",
        "/api/v1/units?level=DISTRICT&level=COMMUNE",
        "/api/v1/units?day=30/09/2021",
        "/api/v1/units?day=2021-10-01",
        "/api/v1/units?day=",
        "/api/v1/units?day=%ff",
        "/api/v1/units?access_token=ctk_x",
        "/api/v1/figures?by=AGE",
        "/api/v1/figures?class=POOR",
        "/api/v1/figures?by=LACKS&class=POR",
        "/api/v1/figures?for=PRESS",
        "/api/v1/households?size=0",
        "/api/v1/households?size=501",
        "/api/v1/households?size=-1",
        "/api/v1/households?size=ten",
        "/api/v1/households?after=1",
        "/api/v1/households?lacks=roof",
        "/api/v1/households?lacks=toilet,",
        "/api/v1/households?group=MERIT,,DISABLED",
        "/api/v1/households?q=nguyen",
      })
  void whatIsNotUnderstoodIsRefusedAndNeverDropped(String path) throws Exception {
    var answer = MACHINES.machine(Role.DISTRICT_LEADER).get(path);

    MACHINES.described.check(path.replaceAll("\\?.*", ""), answer);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/units?within=99",
        "/api/v1/units?day=1900-01-01",
        "/api/v1/figures?standard=60-2099",
        "/api/v1/figures?unit=%00",
        "/api/v1/figures?unit=0198c0de-0000-7000-8000-000000000000"
      })
  void whatIsNotThereIsAProblem(String path) throws Exception {
    var answer = MACHINES.machine(Role.DISTRICT_LEADER).get(path);

    MACHINES.described.check(path.replaceAll("\\?.*", ""), answer);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(404);
  }

  @Test
  void anOddIdentityIsNoHouseholdAndAnOddPathIsAProblem() throws Exception {
    for (var id : List.of("x", "0198c0de-0000-7000-8000-000000000000", "1-1-1-1-1")) {
      var answer = MACHINES.machine(Role.STANDING_AGENCY).get(LIST + "/" + id);
      MACHINES.described.check(LIST + "/{id}", answer);
      assertThat(answer.statusCode()).isEqualTo(404);
    }
    var nowhere = MACHINES.machine(Role.STANDING_AGENCY).get("/api/v1/nowhere");
    assertThat(nowhere.statusCode()).isEqualTo(404);
    assertThat(nowhere.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
  }

  /// The same of what a question may hold.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/units",
        "/api/v1/figures",
        "/api/v1/households",
        "/api/v1/households/{id}"
      })
  void theDescriptionNamesEveryParameterAndNoOther(String path) throws Exception {
    var refused = MACHINES.machine(Role.STANDING_AGENCY).json(path.replace("{id}", "x") + "?x=1");
    var known = refused.at("/fields/known").asString().split(", ");

    assertThat(MACHINES.described.parameters(path)).containsExactlyInAnyOrder(known);
  }

  /// Each with its parent.
  @Test
  void unitsAreThoseOfTheDay() throws Exception {
    var today = units("").stream().map(unit -> unit.get("level").asString()).toList();
    assertThat(today).filteredOn("PROVINCE"::equals).hasSize(1);
    assertThat(today).filteredOn("DISTRICT"::equals).hasSize(9);
    assertThat(today).filteredOn("COMMUNE"::equals).hasSize(178);

    var district = units("?within=167&level=DISTRICT").getFirst();
    var communes = units("?within=167&level=COMMUNE");
    assertThat(communes).hasSizeGreaterThan(20);
    assertThat(communes).allMatch(one -> one.get("parent").equals(district.get("id")));
  }

  private static List<JsonNode> units(String question) throws Exception {
    var answer = MACHINES.machine(Role.OBSERVER).get("/api/v1/units" + question);
    MACHINES.described.check("/api/v1/units", answer);
    var units = new ArrayList<JsonNode>();
    MachineReader.read(answer).get("units").forEach(units::add);
    return units;
  }

  /// Nothing can be written here, and a heading alone can be asked for.
  @Test
  void onlyReadingIsAnswered() throws Exception {
    var machine = MACHINES.machine(Role.STANDING_AGENCY);
    for (var method : List.of("POST", "PUT", "PATCH", "DELETE")) {
      var answer = machine.send(method, LIST);
      assertThat(answer.statusCode()).as(method).isEqualTo(405);
      assertThat(answer.headers().firstValue("Allow").orElse("")).contains("GET");
      assertThat(MachineReader.read(answer).get("type").asString()).endsWith("ONLY_READING");
    }
    assertThat(machine.send("HEAD", LIST).statusCode()).isEqualTo(200);
  }

  /// A token for totals asks for no household, whatever its post may see.
  @Test
  void aTokenForTotalsIsNotAnsweredHouseholds() throws Exception {
    var machine = MachineReader.of(OFFICE, Role.STANDING_AGENCY, false);
    var household =
        MACHINES
            .machine(Role.STANDING_AGENCY)
            .json(LIST + "?size=1")
            .at("/households/0/id")
            .asString();

    assertThat(machine.status("/api/v1/figures")).isEqualTo(200);
    assertThat(machine.status(LIST)).isEqualTo(403);
    assertThat(machine.status(LIST + "/" + household)).isEqualTo(403);
  }

  /// Every route is described, and what is described is there.
  @Test
  void theDescriptionNamesEveryRouteAndNoOther() {
    var routes =
        OFFICE.bean(RequestMappingHandlerMapping.class).getHandlerMethods().keySet().stream()
            .flatMap(route -> route.getPatternValues().stream())
            .filter(path -> path.startsWith("/api/"))
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(MACHINES.described.paths()).isEqualTo(routes).hasSize(5);
  }
}
