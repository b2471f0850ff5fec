package chungtay.plan.reader;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import chungtay.law.Language;
import chungtay.plan.reader.Score.Unit;
import chungtay.plan.reader.source.Reason;
import chungtay.plan.reader.source.Sureness;
import chungtay.wording.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Plans that we made up, of other provinces, levels, years and topics, with the duties that they
/// give beside each: clause, lead, with whom, by when, in columns parted by tabulators.
class PlansOfOurOwnTest {

  static final Path FOLDER = Path.of("src/test/resources/chungtay/plan/reader");
  static final PlanReader READER = PlanReader.withRules(Path.of("../data/plan/reader"));

  static List<Path> plans() throws IOException {
    try (var files = Files.list(FOLDER)) {
      return files.filter(file -> !file.toString().endsWith(".tsv")).sorted().toList();
    }
  }

  static List<Unit> expected(Path plan) throws IOException {
    var units = new ArrayList<Unit>();
    var name = plan.getFileName().toString();
    var list = plan.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ".tsv");
    for (var line : Files.readAllLines(list).subList(1, Files.readAllLines(list).size())) {
      var cells = line.split("\t", -1);
      for (var lead : cells[1].split(";", -1)) {
        units.add(new Unit(cells[0], lead, new TreeSet<>(names(cells[2])), cells[3], cells[4]));
      }
    }
    return units;
  }

  private static List<String> names(String cell) {
    return Arrays.stream(cell.split(";", -1)).filter(name -> !name.isBlank()).toList();
  }

  @ParameterizedTest
  @MethodSource("plans")
  void theDutiesAreFoundWithTheirLeadsTheirHelpersAndTheirDays(Path plan) throws IOException {
    var score =
        Score.of(expected(plan), READER.read(Files.readAllBytes(plan), OptionalInt.empty()));

    assertThat(score.missed()).as(score.report()).isEmpty();
    assertThat(score.invented()).as(score.report()).isEmpty();
    assertThat(score.undated()).as(score.report()).isEmpty();
    assertThat(score.mispaired()).as(score.report()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("plans")
  void tonesThatStandApartAreReadAsThoseThatStandTogether(Path plan) throws IOException {
    var text = Files.readString(plan);
    var together = READER.read(text, OptionalInt.empty());
    var apart = READER.read(Normalizer.normalize(text, Normalizer.Form.NFD), OptionalInt.empty());

    assertThat(apart.clauses()).isEqualTo(together.clauses());
  }

  @ParameterizedTest
  @MethodSource("plans")
  void otherLineEndsAndHardSpacesChangeNothing(Path plan) throws IOException {
    var text = Files.readString(plan);
    var other =
        text.replace("\n", "\r\n")
            .replace(" năm ", " năm\u00a0")
            .replace("chủ trì", "chủ\u00ad trì");

    assertThat(READER.read(other.getBytes(UTF_8), OptionalInt.empty()).clauses())
        .isEqualTo(READER.read(text, OptionalInt.empty()).clauses());
  }

  @ParameterizedTest
  @MethodSource("plans")
  void aPlanInAWordFileGivesTheSameDuties(Path plan) throws IOException {
    var word = WordPlan.of(Files.readString(plan));
    var score = Score.of(expected(plan), READER.read(word, OptionalInt.empty()));

    assertThat(score.recall()).as(score.report()).isGreaterThanOrEqualTo(0.9);
  }

  @Test
  void anAgencyThatNoListKnowsHasANameAndNoCode() throws IOException {
    var draft =
        READER.read(
            Files.readString(FOLDER.resolve("a-nong-thon-moi-2024.md")), OptionalInt.empty());
    var power =
        draft
            .duties()
            .flatMap(duty -> duty.parties().leads().stream())
            .filter(lead -> lead.name().startsWith("Công ty"))
            .findFirst()
            .orElseThrow();

    assertThat(power.known()).isEmpty();
    assertThat(power.sureness()).isEqualTo(Sureness.LIKELY);
  }

  @Test
  void theHeadOfADocumentIsReadInAllItsLines() throws IOException {
    var head =
        READER
            .read(Files.readString(FOLDER.resolve("i-tai-che-tinh-2022.md")), OptionalInt.empty())
            .head();

    assertThat(head.field(Draft.Field.ISSUER)).contains("UỶ BAN NHÂN DÂN TỈNH ĐẠI NGÀN");
    assertThat(head.field(Draft.Field.NUMBER)).contains("3120/KH-UBND");
    assertThat(head.years()).contains(new Draft.Years(2023, 2023));
    assertThat(head.field(Draft.Field.SIGNER)).contains("Đỗ Văn Mẫu");
  }

  @Test
  void whyTheReaderIsNotSureHasItsWords() {
    for (var reason : Reason.values()) {
      assertThat(Messages.in(Language.VI).knows(reason.key())).as(reason.key()).isTrue();
    }
  }

  @Test
  void thousandsAndDecimalsOfAnAnnexAreTold() throws IOException {
    var draft =
        READER.read(
            Files.readString(FOLDER.resolve("a-nong-thon-moi-2024.md")), OptionalInt.empty());

    assertThat(draft.tables()).hasSize(1);
    assertThat(draft.tables().getFirst().rows().get(1).values().get(1).orElseThrow())
        .isEqualByComparingTo("9750.5");
    assertThat(draft.tables().getFirst().total().orElseThrow().values().getFirst().orElseThrow())
        .isEqualByComparingTo("6");
  }

  @Test
  void aDepartmentThatWasJoinedToAnotherIsMarkedAfterThatDay() {
    var text =
        "KẾ HOẠCH\nNăm 2026\nHà Giang, ngày 10 tháng 01 năm 2026\nI. NHIỆM VỤ\n1. Sở Lao động - Thương binh và Xã hội hướng dẫn các xã rà soát hộ nghèo.";
    var lead =
        READER
            .read(text, OptionalInt.empty())
            .duties()
            .findFirst()
            .orElseThrow()
            .parties()
            .leads()
            .getFirst();

    assertThat(lead.label()).isEqualTo("labour");
    assertThat(lead.sureness()).isEqualTo(Sureness.LIKELY);
  }
}
