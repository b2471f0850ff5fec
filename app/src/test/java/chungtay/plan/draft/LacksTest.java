package chungtay.plan.draft;

import static org.assertj.core.api.Assertions.assertThat;

import chungtay.database.TestDatabase;
import chungtay.plan.draft.Lack.Kind;
import chungtay.plan.draft.Manuscript.Clause;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// What holds back a document that gives nobody anything to do.
class LacksTest {

  static final TestDatabase DATABASE = TestDatabase.fresh();
  static final Directory DIRECTORY = DirectoryTest.directory(DATABASE);

  @AfterAll
  static void close() {
    DATABASE.close();
  }

  private static List<Kind> lacks(String kind, List<Manuscript.Recipient> recipients) {
    var fields =
        Map.of(
            HeadField.NUMBER, "1/HD-SLĐTBXH",
            HeadField.KIND, kind,
            HeadField.TITLE, "rà soát",
            HeadField.ISSUED, "2021-03-12",
            HeadField.ISSUER, "Sở LĐTBXH");
    var head = new Manuscript.Head(fields, Map.of(), List.of(), recipients);
    var title = Optional.of("Cách làm");
    var clause = new Clause("I", title, "Cách làm", List.of(), Origin.OFFICER, Optional.empty());
    var rest = new Manuscript.Rest(List.of(), List.of(), List.of());
    var manuscript = new Manuscript(head, List.of(clause), List.of(), List.of(), rest, Set.of(), 1);
    return Lacks.of(manuscript, DIRECTORY, true).stream().map(Lack::kind).toList();
  }

  private static List<Manuscript.Recipient> districts() {
    var who = DIRECTORY.who("UBND các huyện");
    return List.of(new Manuscript.Recipient("r-1", who, Origin.OFFICER));
  }

  @Test
  void guidanceIsSentToWhomItNamesWithoutGivingThemADuty() {
    assertThat(lacks("Hướng dẫn", districts())).isEmpty();
  }

  @Test
  void guidanceThatGoesToNobodyIsHeldBack() {
    assertThat(lacks("Hướng dẫn", List.of())).containsExactly(Kind.NO_DUTY);
  }

  @Test
  void aPlanIsHeldBackAsLongAsItGivesNobodyADuty() {
    assertThat(lacks("KẾ HOẠCH", districts())).containsExactly(Kind.NO_DUTY);
  }
}
