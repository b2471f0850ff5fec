package chungtay.plan.draft.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chungtay.plan.document.Promise.Aim;
import chungtay.plan.document.Promise.Degree;
import chungtay.plan.draft.Manuscript;
import chungtay.plan.draft.Manuscript.Clause;
import chungtay.plan.draft.Origin;
import chungtay.plan.draft.clause.ClauseEdits.Said;
import chungtay.refusal.Refused;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Corrections of clauses: II with II.1 and II.1/1 below it, then III.
class ClauseEditsTest {

  private static Clause clause(String path, String title) {
    return new Clause(path, Optional.of(title), title, List.of(), Origin.OFFICER, Optional.empty());
  }

  private static Manuscript manuscript() {
    var promise =
        new Manuscript.Promise(
            "p-1",
            "II.1",
            "hứa",
            new Manuscript.Measure(
                Aim.OTHER, Degree.EVERYBODY, Optional.empty(), Optional.empty(), Optional.empty()),
            Origin.OFFICER,
            Optional.empty());
    return new Manuscript(
        new Manuscript.Head(Map.of(), Map.of(), List.of(), List.of()),
        List.of(
            clause("II", "Hai"),
            clause("II.1", "Hai một"),
            clause("II.1/1", "gạch"),
            clause("II.10", "Hai mười"),
            clause("III", "Ba")),
        List.of(promise),
        List.of(),
        new Manuscript.Rest(List.of(), List.of(), List.of()),
        Set.of("c-II.1-1", "d-9"),
        2);
  }

  private static List<String> paths(Manuscript all) {
    return all.clauses().stream().map(Clause::path).toList();
  }

  @Test
  void whatStandsBelowAClauseGoesWithItAndNothingElseDoes() {
    var moved =
        ClauseEdits.corrected(manuscript(), "II.1", Said.of("II.2", " Tên  mới ", "New title"));

    assertThat(paths(moved)).containsExactly("II", "II.2", "II.2/1", "II.10", "III");
    assertThat(moved.clauses().get(1).title()).contains("Tên mới");
    assertThat(moved.clauses().get(1).english()).contains("New title");
    assertThat(moved.promises().getFirst().path()).isEqualTo("II.2");
    assertThat(moved.seen()).containsExactlyInAnyOrder("c-II.2", "c-II.2-1", "d-9");
  }

  @Test
  void noTwoClausesStandAtOnePlaceAndNoneWithinItself() {
    var all = manuscript();

    assertThatThrownBy(() -> ClauseEdits.corrected(all, "II.1", Said.of("III", "", "")))
        .isInstanceOf(Refused.class);
    assertThatThrownBy(() -> ClauseEdits.corrected(all, "II.1", Said.of("II.1/3", "", "")))
        .isInstanceOf(Refused.class);
    assertThatThrownBy(() -> ClauseEdits.added(all, "II", Said.of("II.10", "", "")))
        .isInstanceOf(Refused.class);
    for (var wrong : new String[] {"", "II..1", "II.1/0", "../x", "I".repeat(61)}) {
      assertThatThrownBy(() -> Said.of(wrong, "", "")).as(wrong).isInstanceOf(Refused.class);
    }
    assertThat(Said.of("I".repeat(60), "", "").path()).hasSize(60);
  }

  @Test
  void aNewClauseComesBehindAllThatStandsBelowTheOneBeforeIt() {
    assertThat(paths(ClauseEdits.added(manuscript(), "II", Said.of("II.11", "Mới", ""))))
        .containsExactly("II", "II.1", "II.1/1", "II.10", "II.11", "III");
    assertThat(paths(ClauseEdits.added(manuscript(), "", Said.of("I", "Mới", ""))).getFirst())
        .isEqualTo("I");
  }

  @Test
  void onlyAClauseInWhichNothingStandsIsTakenOut() {
    var all = manuscript();

    assertThat(paths(ClauseEdits.without(all, "II.10"))).doesNotContain("II.10");
    assertThatThrownBy(() -> ClauseEdits.without(all, "II")).isInstanceOf(Refused.class);
    var bare = ClauseEdits.without(all, "II.1/1");
    assertThatThrownBy(() -> ClauseEdits.without(bare, "II.1")) // a target stands in it
        .isInstanceOf(Refused.class);
    assertThatThrownBy(() -> ClauseEdits.without(all, "IX")).isInstanceOf(Refused.class);
  }

  @Test
  void aClauseIsPutIntoTheOneAboveWithItsTextAndTargets() {
    var bare = ClauseEdits.without(manuscript(), "II.1/1");
    var merged = ClauseEdits.merged(bare, "II.1");

    assertThat(paths(merged)).containsExactly("II", "II.10", "III");
    assertThat(merged.clauses().getFirst().text()).isEqualTo("Hai\nHai một");
    assertThat(merged.promises().getFirst().path()).isEqualTo("II");
    assertThatThrownBy(() -> ClauseEdits.merged(merged, "II")).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> ClauseEdits.merged(manuscript(), "II.1")).isInstanceOf(Refused.class);
  }
}
