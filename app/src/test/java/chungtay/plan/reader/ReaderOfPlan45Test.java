package chungtay.plan.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import chungtay.plan.document.Assignee;
import chungtay.plan.document.Duty;
import chungtay.plan.document.PlanFolder;
import chungtay.plan.reader.Draft.Field;
import chungtay.plan.reader.Score.Unit;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The reader on the text of Kế hoạch 45/KH-UBND, which is not in the repository, against the list
/// of its duties, which is: written by hand, before there was a reader.
class ReaderOfPlan45Test {

  static final PlanReader READER = PlanReader.withRules(Path.of("../data/plan/reader"));

  private Draft draft;
  private Score score;

  private static Optional<Path> text() {
    return Optional.ofNullable(System.getenv("CHUNGTAY_PLANS"))
        .map(folder -> Path.of(folder, "ke-hoach-45-kh-ubnd-2021.md"))
        .filter(Files::isReadable);
  }

  /// Each test is skipped by itself, so that they are counted.
  @BeforeEach
  void readIt() throws IOException {
    assumeTrue(text().isPresent(), "CHUNGTAY_PLANS names no folder with the text of Kế hoạch 45");
    var file = text().orElseThrow();
    draft = READER.read(Files.readAllBytes(file), OptionalInt.empty());
    var plan = PlanFolder.read(Path.of("../data/plan/45-2021"));
    var expected = plan.duties().flatMap(duty -> units(duty).stream()).toList();
    score = Score.of(expected, draft);
  }

  private static List<Unit> units(Duty duty) {
    var with = new TreeSet<String>();
    duty.parties().with().stream()
        .filter(ReaderOfPlan45Test::isDefinite)
        .map(Assignee::code)
        .forEach(with::add);
    var units = new ArrayList<Unit>();
    var leads = duty.parties().leads().stream().map(Assignee::code).toList();
    for (var lead : leads.isEmpty() ? List.of("") : leads) {
      units.add(
          new Unit(duty.id().clause().path(), lead, with, duty.due().text(), duty.what().vi()));
    }
    return units;
  }

  private static boolean isDefinite(Assignee assignee) {
    return switch (assignee) {
      case Assignee.One _ -> true;
      case Assignee.Each(var of) -> of.isDefinite();
    };
  }

  @Test
  void nearlyEveryDutyIsFoundWithItsLead() {
    System.out.println("Kế hoạch 45: " + score.report());
    assertThat(score.recall()).as(score.report()).isGreaterThanOrEqualTo(0.95);
  }

  @Test
  void nearlyEveryDutyHasThoseWhoHelp() {
    var right = 1 - (double) score.mispaired().size() / score.expected().size();

    assertThat(right).as(score.report()).isGreaterThanOrEqualTo(0.95);
  }

  @Test
  void hardlyAnyDutyIsInvented() {
    assertThat(score.falseShare()).as(score.report()).isLessThanOrEqualTo(0.05);
  }

  @Test
  void everyDayIsFound() {
    assertThat(score.undated()).as(score.report()).isEmpty();
  }

  @Test
  void whoSeesToItAndWhomItIsReportedToAreFound() {
    assertThat(draft.duties().filter(duty -> duty.parties().through().isPresent())).hasSize(5);
    assertThat(
            draft
                .duties()
                .filter(duty -> duty.report().flatMap(Draft.DraftReport::via).isPresent()))
        .hasSize(5);
    assertThat(draft.duties().filter(Draft.DraftDuty::requested)).hasSize(4);
  }

  @Test
  void aTextThatLostHowItWasSetGivesTheSameDuties() throws IOException {
    var set = Files.readString(text().orElseThrow());
    var bare = set.replaceAll("(?m)^#+ ", "").replace("**", "").replaceAll("<[^>]+>", "");
    var ofBare = Score.of(score.expected(), READER.read(bare, OptionalInt.empty()));

    assertThat(ofBare.missed()).as(ofBare.report()).isEmpty();
    assertThat(ofBare.invented()).as(ofBare.report()).isEmpty();
  }

  @Test
  void theSameInAWordFileGivesTheSameDuties() throws IOException {
    var word = WordPlan.of(Files.readString(text().orElseThrow()));
    var ofWord = Score.of(score.expected(), READER.read(word, OptionalInt.empty()));

    assertThat(ofWord.missed()).as(ofWord.report()).isEmpty();
  }

  @Test
  void theAnnexIsReadExactly() {
    assertThat(draft.tables()).hasSize(1);
    var table = draft.tables().getFirst();
    assertThat(table.rows())
        .extracting(row -> row.name() + " " + number(row, 0) + " " + number(row, 1))
        .containsExactly(
            "TP Thái Nguyên 0.05 7",
            "TP Sông Công 0.10 4",
            "TX Phổ Yên 0.10 17",
            "Huyện Phú Bình 0.35 24",
            "Huyện Phú Lương 0.40 22",
            "Huyện Đại Từ 0.30 61",
            "Huyện Đồng Hỷ 1.30 2",
            "Huyện Định Hóa 1.25 45",
            "Huyện Võ Nhai 1.65 12");
    assertThat(table.total().orElseThrow().values())
        .containsExactly(Optional.of(new BigDecimal("0.45")), Optional.of(new BigDecimal("194")));
  }

  private static BigDecimal number(Draft.Row row, int column) {
    return row.values().get(column).orElseThrow();
  }

  @Test
  void theDocumentSaysWhatItIs() {
    var head = draft.head();
    assertThat(head.field(Field.NUMBER)).contains("45/KH-UBND");
    assertThat(head.field(Field.KIND)).contains("Kế hoạch");
    assertThat(head.field(Field.TITLE)).contains("Thực hiện mục tiêu giảm nghèo năm 2021");
    assertThat(head.field(Field.ISSUED_AT)).contains("Thái Nguyên");
    assertThat(head.field(Field.SIGNER)).contains("Lê Quang Tiên");
    assertThat(head.field(Field.ACTING)).contains("KT");
    assertThat(head.issued().orElseThrow().value()).isEqualTo(LocalDate.of(2021, 3, 12));
    assertThat(head.years()).contains(new Draft.Years(2021, 2021));
    assertThat(head.bases()).extracting(Draft.Basis::act).hasSize(5).contains("07/2021/NĐ-CP");
    assertThat(head.recipients())
        .extracting(recipient -> recipient.value().label())
        .contains(
            "labour_ministry",
            "peoples_council",
            "policy_bank",
            "district_committees",
            "mass_organisations");
  }

  @Test
  void whatDoesNotFitIsLeftAsItStands() {
    assertThat(draft.annexes()).hasSize(1);
    assertThat(draft.annexes().getFirst().number()).contains("45/KH-UBND");
    assertThat(draft.annexes().getFirst().issued()).contains(LocalDate.of(2020, 3, 22));
    assertThat(draft.footnotes()).hasSize(1);
    assertThat(draft.footnotes().getFirst().hangsAt()).hasSize(1);
    assertThat(draft.unread()).isEmpty();
  }
}
