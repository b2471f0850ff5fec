package chungtay.plan.reader;

import static org.assertj.core.api.Assertions.assertThat;

import chungtay.plan.document.Priority;
import chungtay.plan.reader.Draft.DraftPromise;
import chungtay.plan.reader.Purposes.Said;
import chungtay.plan.submission.form.FormKind;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/// For whom something is meant, on which form it is sent, and what a number holds for, in texts of
/// our own writing.
class PurposesTest {

  static final Purposes PURPOSES = PlansOfOurOwnTest.READER.purposes();
  static final List<String> DISTRICTS = List.of("district_committees");

  @Test
  void groupsAreReadWhereTheirWordsStand() {
    assertThat(PURPOSES.groups("Hỗ trợ trước cho hộ nghèo có thành viên là người có công"))
        .containsExactly(Priority.MERIT);
    assertThat(PURPOSES.groups("ưu tiên đồng bào dân tộc thiểu số ở xã đặc biệt khó khăn"))
        .containsExactly(Priority.ETHNIC_MINORITY, Priority.DIFFICULT_PLACE);
    assertThat(PURPOSES.groups("Trẻ em KHUYẾT TẬT")).containsExactly(Priority.DISABLED);
  }

  @Test
  void namesOfAgenciesAndActsAreNoGroups() {
    assertThat(PURPOSES.groups("Hội Người khuyết tật và Phòng Người có công phối hợp")).isEmpty();
    assertThat(PURPOSES.groups("theo Pháp lệnh ưu đãi người có công")).isEmpty();
    assertThat(PURPOSES.groups("Ban Dân tộc chủ trì")).isEmpty();
    assertThat(PURPOSES.groups("người có hoàn cảnh đặc biệt khó khăn")).isEmpty();
  }

  @Test
  void aPlanThatUnitsSendIsProposedOnItsForm() {
    var duty = "Gửi kế hoạch về UBND tỉnh trước ngày 20/4/2021";
    var clause = "Xây dựng kế hoạch giảm nghèo năm 2021. " + duty;

    assertThat(PURPOSES.forms(new Said(duty, clause, DISTRICTS, false)))
        .containsExactly(FormKind.UNIT_POVERTY_PLAN);
    var both = clause + ". Xây dựng kế hoạch xóa nghèo cho hộ người có công.";
    assertThat(PURPOSES.forms(new Said(duty, both, DISTRICTS, false)))
        .containsExactly(FormKind.UNIT_POVERTY_PLAN, FormKind.UNIT_MERIT_PLAN);
  }

  @Test
  void whatIsNotPlainIsProposedOnNone() {
    var duty = "Gửi kế hoạch về UBND tỉnh";
    var clause = "Xây dựng kế hoạch giảm nghèo năm 2021. " + duty;

    assertThat(PURPOSES.forms(new Said(duty, clause, List.of("health"), false))).isEmpty();
    assertThat(PURPOSES.forms(new Said(duty, clause, List.of(), false))).isEmpty();
    assertThat(PURPOSES.forms(new Said(duty, "Kế hoạch trồng cây", DISTRICTS, false))).isEmpty();
    assertThat(PURPOSES.forms(new Said("Xây dựng kế hoạch giảm nghèo", clause, DISTRICTS, false)))
        .isEmpty(); // nothing is sent
  }

  @Test
  void aReportIsPeriodicWhenItComesAgain() {
    var duty = "Báo cáo kết quả về UBND tỉnh";

    assertThat(PURPOSES.forms(new Said(duty, duty, List.of("health"), true)))
        .containsExactly(FormKind.PERIODIC_REPORT);
    assertThat(PURPOSES.forms(new Said(duty, duty, List.of("health"), false))).isEmpty();
  }

  private static List<String> promised(String sentence) {
    var text = "I. CHỈ TIÊU\n- " + sentence + "\n";
    return PlansOfOurOwnTest.READER.read(text, OptionalInt.of(2021)).promises().stream()
        .map(DraftPromise::what)
        .toList();
  }

  @Test
  void eachNumberIsPromisedOfWhatItHoldsFor() {
    assertThat(promised("Tỷ lệ hộ nghèo giảm 2 % ở huyện An Bình và 1,5 % ở huyện Yên Hòa."))
        .containsExactly(
            "Tỷ lệ hộ nghèo giảm 2 % ở huyện An Bình", "Tỷ lệ hộ nghèo giảm 1,5 % ở huyện Yên Hòa");
    assertThat(promised("Giảm tỷ lệ hộ nghèo: huyện An Bình 2 %, huyện Yên Hòa 1,5 %."))
        .containsExactly(
            "Giảm tỷ lệ hộ nghèo: huyện An Bình 2 %", "Giảm tỷ lệ hộ nghèo: huyện Yên Hòa 1,5 %");
  }

  private static List<String> amounts(String sentence) {
    var text = "I. CHỈ TIÊU\n- " + sentence + "\n";
    return PlansOfOurOwnTest.READER.read(text, OptionalInt.of(2021)).promises().stream()
        .map(one -> one.degree() + " " + one.value().orElseThrow() + " " + one.unit().orElseThrow())
        .toList();
  }

  @Test
  void whereANumberStartsIsNotPromised() {
    assertThat(amounts("Giảm tỷ lệ hộ nghèo từ 12,5% xuống còn 10%."))
        .containsExactly("EXACTLY 10 %");
    assertThat(amounts("Tỷ lệ hộ nghèo giảm từ 12,5% năm 2020 xuống 10% năm 2021."))
        .containsExactly("EXACTLY 10 %");
    assertThat(amounts("Nâng tỷ lệ hộ có nước sạch từ 80% lên trên 90%."))
        .containsExactly("AT_LEAST 90 %");
    assertThat(amounts("Giảm 2% số hộ nghèo, xuống 10%.")).containsExactly("EXACTLY 2 %");
    assertThat(amounts("Tỷ lệ hộ nghèo giảm từ 2% trở lên.")).containsExactly("AT_LEAST 2 %");
  }

  @Test
  void ofASpanTheLeastIsPromised() {
    assertThat(amounts("Tỷ lệ hộ nghèo giảm bình quân 1 - 1,5%/năm."))
        .containsExactly("AT_LEAST 1 %");
    assertThat(amounts("Giảm từ 3% đến 4% số hộ nghèo.")).containsExactly("AT_LEAST 3 %");
    assertThat(amounts("Giai đoạn 2021 - 2025, mỗi năm 30 hộ thoát nghèo."))
        .containsExactly("EXACTLY 30 hộ");
    assertThat(amounts("Năm 2021 đến 30 lớp được mở.")).containsExactly("EXACTLY 30 lớp");
  }

  @Test
  void howManyTimesIsPromisedWhereSomethingGrows() {
    assertThat(amounts("Thu nhập của hộ nghèo tăng ít nhất 1,5 lần so với năm 2020."))
        .containsExactly("AT_LEAST 1.5 lần");
    assertThat(amounts("Họp dân 02 lần/năm.")).isEmpty();
  }

  @Test
  void aSentenceThatDoesNotKeepItsNumbersApartStaysWhole() {
    var sentence = "Tỷ lệ hộ nghèo giảm 2 % và 30 hộ thoát nghèo";

    assertThat(promised(sentence + ".")).containsOnly(sentence);
  }

  private static final String PAGE =
      """
      I. CHỈ TIÊU
      - Có 40 hộ thoát nghèo1.
      II. VIỆC PHẢI LÀM
      - Sở Y tế khám sức khỏe cho người nghèo
      1 Hộ thoát nghèo là hộ có tên trong danh sách công nhận cuối năm,
      sau khi xã đã rà soát và họp dân
      lần cuối.
      - Sở Tư pháp tập huấn cho cán bộ xã.
      """;

  @Test
  void aFootnoteGoesOnOverItsLines() {
    var draft = PlansOfOurOwnTest.READER.read(PAGE, OptionalInt.of(2021));

    assertThat(draft.footnotes())
        .extracting(Draft.Note::says)
        .first()
        .asString()
        .startsWith("Hộ thoát nghèo là hộ")
        .contains("sau khi xã đã rà soát");
    assertThat(draft.duties()).hasSize(2);
    assertThat(PlanReaderTest.lost(draft)).isEmpty();
  }

  @Test
  void aShortFootnoteLeavesTheTextThatItInterruptsAlone() {
    var page =
        PAGE.replace("danh sách công nhận cuối năm,", "danh sách")
            .replace("sau khi xã đã rà soát và họp dân", "ở các xóm xa trung tâm")
            .replace("lần cuối.", "trước tháng 6.");
    var draft = PlansOfOurOwnTest.READER.read(page, OptionalInt.of(2021));

    assertThat(draft.footnotes().getFirst().says()).doesNotContain("các xóm xa");
  }
}
