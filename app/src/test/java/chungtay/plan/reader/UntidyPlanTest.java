package chungtay.plan.reader;

import static org.assertj.core.api.Assertions.assertThat;

import chungtay.plan.reader.Draft.DraftClause;
import chungtay.plan.reader.Draft.Field;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/// What texts look like that were taken from the pages of a PDF or from a typewriter's layout.
class UntidyPlanTest {

  static final PlanReader READER = PlanReader.withRules(Path.of("../data/plan/reader"));

  private static final String HEAD =
      """
      ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      **TỈNH SÔNG MƠ** **Độc lập - Tự do - Hạnh phúc**
      Số: 42 /KH-UBND _Sông Mơ, ngày 16 tháng 02 năm 2023_
      **KẾ HOẠCH**
      **Giảm nghèo năm 2023**
      Căn cứ Quyết định số
      90/QĐ-TTg ngày 18/01/2022, UBND tỉnh ban hành Kế hoạch như sau:
      """;

  private static Draft read(String text) {
    return READER.read(text, OptionalInt.empty());
  }

  private static List<String> duties(Draft draft) {
    return draft.clauses().stream().flatMap(clause -> duties(clause).stream()).toList();
  }

  private static List<String> duties(DraftClause clause) {
    return clause.duties().stream()
        .map(duty ->
            clause.path()
                + " "
                + String.join("+", duty.parties().leads().stream().map(Named::label).toList())
                + ": "
                + duty.what())
        .toList();
  }

  @Test
  void aHeadWhoseTwoColumnsRanTogetherIsToldApart() {
    var head = read(HEAD + "I. NHIỆM VỤ\n1. Sở Y tế cấp thẻ.").head();

    assertThat(head.field(Field.ISSUER)).contains("ỦY BAN NHÂN DÂN TỈNH SÔNG MƠ");
    assertThat(head.field(Field.NUMBER)).contains("42/KH-UBND");
    assertThat(head.field(Field.ISSUED_AT)).contains("Sông Mơ");
    assertThat(head.issued().orElseThrow().value()).isEqualTo(LocalDate.of(2023, 2, 16));
  }

  @Test
  void aLineThatBeginsWithTheNumberOfAnActBeginsNoClause() {
    assertThat(duties(read(HEAD + "I. NHIỆM VỤ\n1. Sở Y tế cấp thẻ.")))
        .containsExactly("I.1 health: Cấp thẻ");
  }

  @Test
  void theHeadOfANewPageIsNoPartOfTheSentenceThatGoesOn() {
    var text =
        HEAD
            + "I. NHIỆM VỤ\n1. Sở Y tế hướng dẫn phát triển mạng lưới\n\n3\n\nUBND TỈNH SÔNG MƠ\n\ny tế cơ sở.";

    assertThat(duties(read(text)))
        .containsExactly("I.1 health: Hướng dẫn phát triển mạng lưới y tế cơ sở");
  }

  @Test
  void theSubjectOfALetterIsNoRomanNumber() {
    var text =
        "SỞ Y TẾ\nSố: 8/HD-SYT\nV/v khám sức khỏe\nHƯỚNG DẪN\nKhám sức khỏe năm 2023\nI. THỰC HIỆN\n1. Trạm Y tế xã lập danh sách.";

    assertThat(read(text).clauses()).extracting(DraftClause::path).containsExactly("I", "I.1");
  }

  @Test
  void stepsAreCountedLikeNumbers() {
    var text =
        HEAD
            + "I. QUY TRÌNH THỰC HIỆN\nBước 1. Lập danh sách\nUBND cấp xã lập danh sách.\nBước 2: Niêm yết\nUBND cấp xã niêm yết.";

    assertThat(duties(read(text)))
        .containsExactly(
            "I.1 commune_committees: Lập danh sách", "I.2 commune_committees: Niêm yết");
  }

  @Test
  void aTableWithAColumnOfRecipientsDoesNotEndThePlan() {
    var text =
        HEAD
            + "I. BÁO CÁO\nTT\tLoại báo cáo\tĐơn vị báo cáo\tNơi nhận\tThời hạn\n1\tKết quả rà soát\tUBND cấp xã\tSở Y tế\t25/10/2023\nII. TỔ CHỨC THỰC HIỆN\n1. Sở Y tế hướng dẫn.";

    assertThat(duties(read(text)))
        .containsExactly("I/1 commune_committees: Kết quả rà soát", "II.1 health: Hướng dẫn");
  }

  @Test
  void numbersSetApartByBlanksAreATableWithItsTotal() {
    var text =
        HEAD
            + "I. GIAO CHỈ TIÊU\n STT   Xã              Số hộ     Giảm\n 1     Na Mấn          85        30\n 2     Bản Pè          120       45\n       Cộng            205       75";
    var table = read(text).tables().getFirst();

    assertThat(table.columns()).containsExactly("Số hộ", "Giảm");
    assertThat(table.rows()).extracting(Draft.Row::name).containsExactly("Na Mấn", "Bản Pè");
    assertThat(table.total().orElseThrow().values().getLast().orElseThrow())
        .isEqualByComparingTo("75");
  }

  @Test
  void headingsOverSeveralColumnsGoWithThoseBelowThem() {
    var text =
        HEAD
            + "I. GIAO CHỈ TIÊU\n| STT | Đơn vị | Năm 2022 | | Năm 2023 | |\n|---|---|---|---|---|---|\n| | | Số hộ | Tỷ lệ | Số hộ | Tỷ lệ |\n| 1 | Huyện A | 85 | 1,5 | 30 | 0,5 |\n| 2 | Huyện B | 95 | 2,5 | 40 | 0,9 |";

    assertThat(read(text).tables().getFirst().columns())
        .containsExactly("Năm 2022 Số hộ", "Năm 2022 Tỷ lệ", "Năm 2023 Số hộ", "Năm 2023 Tỷ lệ");
  }

  @Test
  void whatWasReachedBeforeIsNoTarget() {
    var text =
        HEAD
            + "I. ĐÁNH GIÁ KẾT QUẢ NĂM 2022\nĐã hỗ trợ 512 nhà, đạt 102% kế hoạch.\nII. MỤC TIÊU\n1. Hỗ trợ ít nhất 600 nhà.\n2. 100% hộ nghèo có thẻ.";

    assertThat(read(text).promises())
        .extracting(Draft.DraftPromise::path)
        .containsExactly("II.1", "II.2");
  }

  @Test
  void whatOnlySaysByWhenBelongsToTheDutyBeforeIt() {
    var draft =
        read(HEAD + "I. NHIỆM VỤ\n1. Sở Y tế lập danh sách; hoàn thành trước ngày 20/3/2023.");
    var duty = draft.duties().findFirst().orElseThrow();

    assertThat(draft.duties()).hasSize(1);
    assertThat(duty.due().orElseThrow().value().text()).isEqualTo("before 2023-03-20");
  }

  @Test
  void whomAnAnnouncementDirectsHoldsWhatIsBelowIt() {
    var text = HEAD + "I. UBND CÁC HUYỆN\na) Chỉ đạo UBND cấp xã:\n+ Lập danh sách;\n+ Niêm yết.";
    var draft = read(text);

    assertThat(duties(draft))
        .containsExactly(
            "I.a/1 commune_committees: Lập danh sách", "I.a/2 commune_committees: Niêm yết");
    assertThat(draft.duties())
        .allSatisfy(duty ->
            assertThat(duty.parties().through().orElseThrow().label())
                .isEqualTo("district_committees"));
  }

  @Test
  void theOfficesOfAllDistrictsAreOneNameAndNotTheDistricts() {
    var text = HEAD + "I. TỔ CHỨC THỰC HIỆN\n1. Phòng Y tế các huyện, thành phố báo cáo kết quả.";

    assertThat(duties(read(text)))
        .containsExactly("I.1 Phòng Y tế các huyện, thành phố: Báo cáo kết quả");
  }
}
