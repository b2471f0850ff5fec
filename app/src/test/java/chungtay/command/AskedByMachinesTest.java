package chungtay.command;

import static chungtay.command.MachineOffice.HERE;
import static chungtay.command.MachineOffice.LIST;
import static chungtay.command.MachineOffice.THERE;
import static org.assertj.core.api.Assertions.assertThat;

import chungtay.access.Field;
import chungtay.access.Role;
import chungtay.access.Scope;
import chungtay.access.Tables;
import chungtay.law.Law;
import chungtay.law.StandardId;
import chungtay.measure.Figures;
import chungtay.measure.Filter;
import chungtay.measure.Question;
import chungtay.place.Places;
import chungtay.place.UnitId;
import chungtay.registry.HouseholdId;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// What machines are answered that ask with the token of each role, against the table that a person
/// can read and against the description that machines read.
class AskedByMachinesTest {

  static final LocalDate TODAY = LocalDate.of(2021, 9, 30);
  static final StandardId STANDARD = new StandardId("59-2015");
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

  static Stream<List<String>> roles() throws IOException {
    return Tables.rows("machines.csv");
  }

  @ParameterizedTest
  @MethodSource("roles")
  void aTokenIsAnsweredWhatTheTableSays(List<String> row) throws Exception {
    var role = Role.valueOf(row.getFirst());
    var lacking = Filter.none().lacking(bit("toilet"));
    var village = village();
    var seen =
        List.of(
            status(role, "/api/v1/units", "?level=DISTRICT"),
            status(role, "/api/v1/figures", "?unit=167"),
            listed(role, "unit=" + HERE + "&class=POOR"),
            listed(role, "unit=" + HERE + "&lacks=toilet"),
            listed(role, "unit=" + THERE + "&lacks=toilet"),
            opened(role, any(village, lacking, Set.of())),
            opened(role, any(unit(HERE), lacking, ids(village, Filter.none()))),
            opened(role, any(unit(THERE), lacking, Set.of())),
            opened(role, any(village, Filter.none(), inNeedOfHealth())));

    assertThat(seen).isEqualTo(row.subList(1, 10));
  }

  private static String status(Role role, String path, String question) throws Exception {
    var answer = MACHINES.machine(role).get(path + question);
    MACHINES.described.check(path, answer);
    return String.valueOf(answer.statusCode());
  }

  private static String opened(Role role, HouseholdId household) throws Exception {
    var answer = MACHINES.machine(role).get(LIST + "/" + household.value() + "?day=2021-09-30");
    MACHINES.described.check(LIST + "/{id}", answer);
    return String.valueOf(answer.statusCode());
  }

  /// All of the counted households, some, or none.
  private static String listed(Role role, String question) throws Exception {
    var answer = MACHINES.machine(role).get(LIST + "?size=500&" + question);
    MACHINES.described.check(LIST, answer);
    if (answer.statusCode() != 200) return String.valueOf(answer.statusCode());
    var all =
        MACHINES.machine(Role.STANDING_AGENCY).json(LIST + "?" + question).get("inScope").asInt();
    var list = MachineReader.read(answer);
    assertThat(list.get("households").size()).isEqualTo(list.get("inScope").asInt());
    if (list.has("outside")) {
      assertThat(list.get("inScope").asInt() + list.get("outside").asInt()).isEqualTo(all);
    }
    if (list.get("inScope").asInt() == all) return "all";
    return list.get("inScope").asInt() == 0 ? "none" : "some";
  }

  @Test
  void theTableNamesEveryRole() throws Exception {
    assertThat(roles().map(List::getFirst))
        .containsExactlyInAnyOrder(Stream.of(Role.values()).map(Enum::name).toArray(String[]::new));
  }

  /// What a role does not see stands nowhere in the answer; an identity number in none.
  @ParameterizedTest
  @EnumSource(Role.class)
  void anAnswerHoldsNothingOutsideTheFieldsOfTheRole(Role role) throws Exception {
    if (role.reach() == Role.Reach.NOBODY) return;
    var list = MACHINES.machine(role).get(LIST + "?size=500").body();
    var first = MachineReader.read(MACHINES.machine(role).get(LIST)).get("households").get(0);
    var one = MACHINES.machine(role).get(LIST + "/" + first.get("id").asString()).body();

    for (var answer : List.of(list, one)) {
      assertThat(answer.contains("\"householdClass\""))
          .isEqualTo(role.fields().contains(Field.CLASS));
      assertThat(answer.contains("omputedClass\"")).isEqualTo(role.fields().contains(Field.CLASS));
      assertThat(answer.contains("\"deprivation\""))
          .isEqualTo(role.fields().contains(Field.INCOME));
      assertThat(answer.contains("\"housing_quality\""))
          .isEqualTo(role.fields().contains(Field.LACKS));
      assertThat(answer.contains("\"merit\"")).isEqualTo(role.fields().contains(Field.GROUPS));
      assertThat(answer.contains("\"disabled\"")).isEqualTo(role.fields().contains(Field.HEALTH));
      assertThat(answer)
          .doesNotContainPattern("\"\\d{9}(\\d{3})?\"")
          .doesNotContain("•", "dentity");
    }
    assertThat(one.contains("\"relation\"")).isEqualTo(role.fields().contains(Field.MEMBERS));
  }

  private static int bit(String code) {
    return OFFICE.bean(Law.class).indicators(STANDARD).stream()
        .filter(one -> one.code().equals(code))
        .mapToInt(one -> one.bit())
        .findFirst()
        .orElseThrow();
  }

  private static UnitId unit(String code) {
    return OFFICE.bean(Places.class).on(TODAY).byCode(code).orElseThrow().id();
  }

  /// The one where the village head of the demo works.
  private static UnitId village() {
    return OFFICE.bean(Places.class).on(TODAY).children(unit(HERE)).getFirst().id();
  }

  private static Set<HouseholdId> inNeedOfHealth() {
    var need = new HashSet<HouseholdId>();
    for (var code : List.of("health_care", "health_insurance", "toilet")) {
      need.addAll(ids(unit(HERE), Filter.none().lacking(bit(code))));
    }
    return need;
  }

  private static HouseholdId any(UnitId place, Filter filter, Set<HouseholdId> but) {
    return List.copyOf(ids(place, filter)).stream()
        .filter(one -> !but.contains(one))
        .findFirst()
        .orElseThrow();
  }

  private static Set<HouseholdId> ids(UnitId place, Filter filter) {
    var question = new Question(place, TODAY, STANDARD, filter);
    return new LinkedHashSet<>(OFFICE.bean(Figures.class).all(Scope.all("test", TODAY), question));
  }
}
