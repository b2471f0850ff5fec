package chungtay.plan.reader;

import static org.assertj.core.api.Assertions.assertThat;

import chungtay.plan.reader.source.Sureness;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// What one turn of words makes of a plan: whom it tells, who helps, by when.
class ShortPlansTest {

  /// The duties of a plan of 2021 that says only this: leads, helpers, day and words.
  private static List<String> duties(String text) {
    var head = "KẾ HOẠCH\nNăm 2021\nHà Giang, ngày 10 tháng 01 năm 2021\nI. NHIỆM VỤ\n";
    return PlansOfOurOwnTest.READER
        .read(head + text, OptionalInt.empty())
        .duties()
        .map(ShortPlansTest::row)
        .toList();
  }

  private static String row(Draft.DraftDuty duty) {
    var with = new TreeSet<>(duty.parties().with().stream().map(Named::label).toList());
    return duty.parties().leads().stream().map(Named::label).collect(Collectors.joining(";"))
        + (with.isEmpty() ? "" : " +" + String.join(";", with))
        + duty.due().map(due -> " (" + due.value().text() + ")").orElse("")
        + ": "
        + duty.what();
  }

  @Test
  void namesSideBySideAreNotTwo() {
    assertThat(duties("1. Phòng Y tế Công an huyện lập danh sách."))
        .noneMatch(row -> row.contains(";"));
  }

  @Test
  void aDayAboveHoldsForAllThatFollowsAndAYearForNothing() {
    var items = "- Sở Y tế lập danh sách hộ nghèo.\n- Sở Nội vụ mở lớp trước ngày 31/3/2021.";

    assertThat(duties("1. Khảo sát\n- Thời gian: trước ngày 30/6/2021\n" + items))
        .containsExactly(
            "health (before 2021-06-30): Lập danh sách hộ nghèo",
            "home_affairs (before 2021-03-31): Mở lớp trước ngày 31/3/2021");
    assertThat(duties("1. Khảo sát (xong trước ngày 30/6/2021)\n" + items).getFirst())
        .isEqualTo("health (before 2021-06-30): Lập danh sách hộ nghèo");
    assertThat(duties("1. Khảo sát (năm 2021)\n" + items).getFirst())
        .isEqualTo("health: Lập danh sách hộ nghèo");
  }

  @Test
  void labelsBelowTheLastOfNumbersSayNothingOfThoseBefore() {
    var label = "\n- Cơ quan chủ trì: Sở Y tế";

    assertThat(duties("1. Lập đề án.\n2. Mở lớp học." + label))
        .containsExactly(": Lập đề án", "health: Mở lớp học");
    assertThat(duties("1. Nội dung:\n+ Lập đề án;\n+ Mở lớp học." + label))
        .containsExactly("health: Lập đề án", "health: Mở lớp học");
  }

  @Test
  void aBracketOfLabelsLeavesNothingOfItselfInTheDuty() {
    assertThat(duties("1. Lập danh sách (Cơ quan chủ trì: Sở Y tế; thời gian: quý I/2021)."))
        .singleElement()
        .asString()
        .startsWith("health")
        .endsWith(": Lập danh sách");
  }

  @Test
  void aNameBehindALabelIsNoOrderWhateverWordsItHas() {
    assertThat(duties("1. Mở lớp học.\n- Cơ quan chủ trì: Trung tâm Tư vấn tuyển dụng Hoa Mai"))
        .singleElement()
        .asString()
        .startsWith("Trung tâm Tư vấn")
        .endsWith(": Mở lớp học");
    assertThat(duties("1. Trách nhiệm thực hiện: Sở Y tế cùng Sở Nội vụ mở lớp học."))
        .containsExactly("health +home_affairs: Mở lớp học");
  }

  @Test
  void oneWhoIsSetApartHasADutyOfTheirOwnAndAThingOnlyWithADay() {
    assertThat(duties("1. Sở Y tế cấp thuốc; riêng Sở Nội vụ lập danh sách."))
        .containsExactly("health: Cấp thuốc", "home_affairs: Lập danh sách");
    assertThat(duties("1. Sở Y tế cấp thuốc; riêng hộ cận nghèo được giảm một nửa.")).hasSize(1);
    assertThat(duties("1. Sở Y tế cấp thuốc; riêng việc khám bệnh xong trước ngày 30/6/2021."))
        .hasSize(2)
        .last()
        .asString()
        .startsWith("health (before 2021-06-30)");
  }

  @Test
  void whoeverHelpsIsNamedBeforeOrBehindTheWord() {
    assertThat(duties("1. Sở Y tế chủ trì, Sở Nội vụ phối hợp: lập danh sách."))
        .containsExactly("health +home_affairs: Lập danh sách");
    assertThat(duties("1. Sở Y tế chủ trì, Sở Nội vụ phối hợp với Sở Tư pháp lập danh sách."))
        .containsExactly("health +home_affairs;justice: Lập danh sách");
  }

  @Test
  void toAnswerForSomethingIsADutyAndToHaveToIsNot() {
    assertThat(duties("1. Sở Y tế chịu trách nhiệm trước UBND tỉnh về tiến độ."))
        .containsExactly("health: Chịu trách nhiệm trước UBND tỉnh về tiến độ");
    assertThat(duties("1. Sở Y tế chịu trách nhiệm lập danh sách."))
        .containsExactly("health: Lập danh sách");
  }

  @Test
  void aCommitteeTellsOthersAndDistrictsSeeToTheirCommunes() {
    assertThat(duties("1. UBND tỉnh yêu cầu Sở Y tế, Sở Nội vụ lập danh sách."))
        .containsExactly("health;home_affairs: Lập danh sách");
    assertThat(duties("1. UBND các huyện yêu cầu UBND các xã niêm yết danh sách."))
        .hasSize(2)
        .first()
        .asString()
        .startsWith("district_committees");
  }

  @Test
  void aDayWithAnHourIsInTimeItself() {
    assertThat(duties("1. Sở Y tế mở lớp học trong ngày 05/9/2021.").getFirst())
        .startsWith("health (by 2021-09-05)");
    assertThat(duties("1. Sở Y tế báo cáo trước 17 giờ 00 ngày 20/10/2021.").getFirst())
        .startsWith("health (by 2021-10-20)"); // the day itself is in time
  }

  @Test
  void aNameThatTheTextGivesItselfIsKnownFromThenOn() {
    assertThat(
            duties(
                """
                1. Sở Lao động - Thương binh và Xã hội (sau đây gọi tắt là Sở Lao động) lập danh sách.
                2. Sở Lao động mở lớp học.\
                """))
        .containsExactly("labour: Lập danh sách", "labour: Mở lớp học");
    assertThat(
            duties(
                """
                1. Ban Chỉ đạo giảm nghèo tỉnh (gọi tắt là BCĐGN) họp mỗi quý.
                2. BCĐGN lập danh sách.\
                """))
        .last()
        .isEqualTo("Ban Chỉ đạo giảm nghèo tỉnh: Lập danh sách");
    assertThat(
            duties(
                """
                1. UBND các huyện, thành phố, thị xã (sau đây gọi chung là cấp Huyện) lập danh sách.
                2. Cấp huyện mở lớp học.\
                """))
        .last()
        .isEqualTo("district_committees: Mở lớp học");
    assertThat(duties("1. Ban Quản lý Quỹ tỉnh (gọi tắt là Ban) họp.\n2. Ban hành danh sách."))
        .last()
        .isEqualTo(": Ban hành danh sách");
    assertThat(duties("1. Sở Y tế (sau đây gọi tắt là Sở) ban hành danh sách; bảo vệ rừng."))
        .containsExactly("health: Ban hành danh sách", "health: Bảo vệ rừng");
  }

  @Test
  void aSentenceThatNamesNobodyGoesOnWithWhomTheOneBeforeSpokeToFirst() {
    assertThat(duties("1. Sở Y tế cấp thuốc; Trạm Y tế xã lập danh sách. Mở lớp học."))
        .containsExactly("health: Cấp thuốc", "Trạm Y tế xã: Lập danh sách", "health: Mở lớp học");
    assertThat(duties("1. Sở Y tế cấp thuốc. Sở Nội vụ mở lớp học. Lập danh sách."))
        .containsExactly(
            "health: Cấp thuốc", "home_affairs: Mở lớp học", "home_affairs: Lập danh sách");
  }

  @Test
  void whoDoesItMayStandAtTheEnd() {
    assertThat(
            duties("1. Rà soát hộ nghèo, giao Sở Nội vụ chủ trì, phối hợp với Sở Y tế thực hiện."))
        .singleElement()
        .asString()
        .startsWith("home_affairs +health: Rà soát hộ nghèo");
    assertThat(duties("1. Rà soát hộ nghèo (theo mẫu), giao Sở Nội vụ chủ trì thực hiện."))
        .singleElement()
        .asString()
        .startsWith("home_affairs: Rà soát hộ nghèo (theo mẫu)");
    assertThat(duties("1. Sửa nhà trước ngày 30/6/2021: giao Sở Xây dựng thực hiện."))
        .containsExactly("construction (before 2021-06-30): Sửa nhà trước ngày 30/6/2021");
  }

  @Test
  void behindACaseItIsSaidWhoDoesWhat() {
    assertThat(
            duties(
                "1. Sở Y tế cấp thuốc; trường hợp cấp sai thì UBND cấp xã có trách nhiệm thu hồi."))
        .containsExactly("health: Cấp thuốc", "commune_committees: Thu hồi");
  }

  @Test
  void whatAgenciesWereGivenChangesNobody() {
    assertThat(duties("1. Các sở, ban, ngành được giao kinh phí lập dự toán."))
        .containsExactly("departments: Lập dự toán");
    assertThat(duties("1. UBND các huyện Đồng Hỷ, Phú Bình và Định Hóa lập dự toán."))
        .containsExactly("district_committees: Lập dự toán");
    assertThat(sureness("UBND các huyện Đồng Hỷ, Phú Bình")).isEqualTo(Sureness.GUESS);
    assertThat(sureness("UBND các huyện, thành phố")).isEqualTo(Sureness.CERTAIN);
    assertThat(sureness("UBND các huyện của tỉnh Hà Giang")).isEqualTo(Sureness.CERTAIN);
    assertThat(duties("1. Sở Y tế (SYT), Sở Nội vụ (SNV) lập dự toán."))
        .containsExactly("health;home_affairs: Lập dự toán");
  }

  @Test
  void whatADocumentSaysOfItselfIsNoDuty() {
    assertThat(duties("1. Sở Y tế cấp thuốc.\n2. Giám đốc Sở Y tế chịu trách nhiệm thi hành."))
        .containsExactly("health: Cấp thuốc");
  }

  @Test
  void aTermBehindABondIsNoDutyOfItsOwn() {
    assertThat(
            duties("1. Sở Y tế cấp thẻ; bảo đảm không quá 10 ngày làm việc kể từ ngày nhận hồ sơ."))
        .singleElement()
        .asString()
        .startsWith("health (after 10 working days): Cấp thẻ");
  }

  private static Sureness sureness(String who) {
    return PlansOfOurOwnTest.READER
        .read("KẾ HOẠCH\nNăm 2021\nI. NHIỆM VỤ\n1. " + who + " lập dự toán.", OptionalInt.of(2021))
        .duties()
        .map(duty -> duty.parties().leads().getFirst().sureness())
        .findFirst()
        .orElseThrow();
  }

  private static List<String> rows(String rows) {
    var head = "| TT | Nội dung | Chủ trì | Phối hợp | Thời gian |\n|---|---|---|---|---|\n";
    return duties("1. Phân công\n" + head + rows);
  }

  @Test
  void aCellMaySayThatItIsAsTheOneAbove() {
    assertThat(
            rows(
                """
                | 1 | Lập danh sách | Sở Y tế | Sở Nội vụ | Quý I |
                | 2 | Mở lớp học | -nt- | | Quý II |
                | 3 | Cấp thuốc | -nt- | Sở Tư pháp | Quý II |
                | 4 | Cấp thẻ | -nt- | như trên | Quý II |
                """))
        .containsExactly(
            "health +home_affairs (within 2021-Q1): Lập danh sách",
            "health (within 2021-Q2): Mở lớp học",
            "health +justice (within 2021-Q2): Cấp thuốc",
            "health +justice (within 2021-Q2): Cấp thẻ");
  }

  @Test
  void whoseAnAgencyIsLeadsNothing() {
    assertThat(rows("| 1 | Lập danh sách | Trung tâm Nước sạch (Sở Nông nghiệp và PTNT) | | |"))
        .containsExactly("Trung tâm Nước sạch: Lập danh sách");
    assertThat(rows("| 1 | Lập danh sách | Sở Y tế (chủ trì), Sở Nội vụ (phối hợp) | | |"))
        .containsExactly("health +home_affairs: Lập danh sách");
  }

  @Test
  void aLineOfLabelsSaysNothingAgainstWhoIsNamed() {
    assertThat(
            duties(
                """
                1. Khảo sát
                - Lập danh sách.
                - Sở Tư pháp mở lớp học.
                - Cấp thuốc.
                Cơ quan chủ trì: Sở Y tế\
                """))
        .containsExactly("health: Lập danh sách", "justice: Mở lớp học", "health: Cấp thuốc");
    assertThat(
            duties(
                """
                1. Khảo sát
                a) Lập danh sách.
                b) Cấp thuốc.

                Cơ quan chủ trì: Sở Y tế
                2. Mở lớp học.\
                """))
        .containsExactly("health: Lập danh sách", "health: Cấp thuốc", ": Mở lớp học");
  }
}
