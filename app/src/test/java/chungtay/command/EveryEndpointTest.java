package chungtay.command;

import static org.assertj.core.api.Assertions.assertThat;

import chungtay.access.Role;
import chungtay.access.Tables;
import chungtay.command.Desks.Answer;
import chungtay.command.Neighbours.Relation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Every endpoint before every role, from an area that lies to the household in each way that there
/// is, against the table that a person can read.
///
/// A cell of `endpoints.csv` says what is answered, a sign for each relation in the order of
/// `Relation`; one sign alone stands for all of them. `+` lets in, `.` knows nothing of such a
/// household, or does not name it in its list, `-` says that it is not for this post. A form writes
/// a note at most, or is told what is missing: so no answer changes the next.
class EveryEndpointTest {

  private static final int FIRST_ROLE = 3;

  static Neighbours neighbours;
  static Desks desks;

  @BeforeAll
  static void open() throws Exception {
    neighbours = new Neighbours();
    desks = new Desks(neighbours);
  }

  @AfterAll
  static void close() {
    neighbours.close();
  }

  static Stream<List<String>> endpoints() throws IOException {
    return Tables.rows("endpoints.csv");
  }

  static Stream<List<String>> sameForEverybody() throws IOException {
    return Tables.rows("same-for-everybody.csv");
  }

  @ParameterizedTest
  @MethodSource("endpoints")
  void anEndpointAnswersEachPostAsTheTableSays(List<String> row) throws Exception {
    var answered = new ArrayList<>(row.subList(0, FIRST_ROLE));
    for (var role : roles()) {
      var signs = new StringBuilder();
      for (var relation : relations(row.get(1))) {
        var answer = desks.ask(role, relation, row.getFirst(), row.get(2));
        signs.append(sign(row.get(1), answer, neighbours.home(relation)));
      }
      answered.add(once(signs.toString()));
    }

    assertThat(answered).isEqualTo(row);
  }

  /// What is about no household is about none in whatever area.
  private static List<Relation> relations(String about) {
    return about.equals("office") ? List.of(Relation.OWN) : List.of(Relation.values());
  }

  private static char sign(String about, Answer answer, Neighbours.Home home) {
    var status = answer.status();
    if (status == 401 || status == 403) return '-';
    assertThat(status).as(answer.text()).isLessThan(500);
    return switch (about) {
      case "household" -> status == 404 ? '.' : '+';
      case "list" -> {
        assertThat(status).as(answer.text()).isEqualTo(200);
        yield answer.text().contains(home.head()) ? '+' : '.';
      }
      default -> '+';
    };
  }

  private static String once(String signs) {
    return signs.chars().distinct().count() == 1 ? signs.substring(0, 1) : signs;
  }

  private static List<Role> roles() throws IOException {
    return Tables.heads("endpoints.csv").stream().skip(FIRST_ROLE).map(Role::valueOf).toList();
  }

  @Test
  void theTableNamesEveryRole() throws Exception {
    assertThat(roles()).containsExactlyInAnyOrder(Role.values());
  }

  /// Whoever adds an endpoint says here who may ask it, and whoever takes one away says so too.
  @Test
  void everyEndpointStandsInATable() throws Exception {
    assertThat(Endpoints.of(neighbours.office)).isSubsetOf(Endpoints.inTables());
    assertThat(endpoints().map(List::getFirst))
        .doesNotHaveDuplicates()
        .isSubsetOf(Endpoints.of(neighbours.office))
        .doesNotContainAnyElementsOf(sameForEverybody().map(List::getFirst).toList());
  }

  /// Nobody is told that it is not for their post; what they sent may well be wrong. That one may
  /// leave is tried elsewhere: here somebody would be out.
  @ParameterizedTest
  @EnumSource(Role.class)
  void whatIsTheSameForEverybodyIsAskedFromEveryPost(Role role) throws Exception {
    for (var row : sameForEverybody().toList()) {
      if (row.getFirst().endsWith("/leave")) continue;
      var answer = desks.ask(role, Relation.OWN, row.getFirst(), "");
      assertThat(answer.status()).as(row.getFirst()).isNotEqualTo(403);
    }
  }
}
