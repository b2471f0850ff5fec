package chungtay.exchange.reading;

import static chungtay.exchange.reading.Made.file;
import static chungtay.exchange.reading.Made.row;
import static chungtay.exchange.reading.Made.sheet;
import static chungtay.exchange.reading.Made.text;
import static chungtay.exchange.reading.Made.workbook;
import static org.assertj.core.api.Assertions.assertThat;

import chungtay.classification.Area;
import chungtay.classification.HouseholdClass;
import chungtay.classification.SubClass;
import chungtay.exchange.reading.Communes.Commune;
import chungtay.exchange.value.Day;
import chungtay.exchange.value.Fault;
import chungtay.exchange.value.Said;
import chungtay.law.Law;
import chungtay.law.StandardId;
import chungtay.place.UnitId;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Whole files: what is found of their shape, and of what they say.
class HouseholdReaderTest {

  static final Vocabulary VOCABULARY = new Vocabulary(Law.read(Path.of("..", "law")));
  static final Defaults DEFAULTS =
      new Defaults(new StandardId("59-2015"), 2020, LocalDate.of(2020, 12, 15));
  static final Commune BAO_LINH = new Commune(new UnitId(new UUID(0, 1)), Area.RURAL);

  /// Knows one commune.
  static final Communes COMMUNES =
      (named, _) ->
          named.commune().isEmpty() && named.code().isEmpty()
              ? Said.nothing()
              : named.commune().contains("Bảo Linh") || named.code().equals("05515")
                  ? Said.value(BAO_LINH)
                  : Said.wrong(Fault.COMMUNE_UNKNOWN, named.commune(), "");

  /// The official list of a commune: two households, the first with a wife.
  static final byte[] OFFICIAL =
      workbook(
          "Danh sách HN",
          row("DANH SÁCH HỘ NGHÈO, HỘ CẬN NGHÈO SAU RÀ SOÁT"),
          row(""),
          row(
              "STT;Họ và tên chủ hộ;Thành viên;Quan hệ với chủ hộ;Ngày sinh;Giới tính;Số CCCD;Xã;Thôn;Dân tộc;"
                  + "Phân loại hộ (1: nghèo, 2: cận nghèo);Điểm B1;Điểm B2;Nguyên nhân nghèo"),
          row("(1);(2);(3);(4);(5);(6);(7);(8);(9);(10);(11);(12);(13);(14)"),
          row(
              "#1;Ma Văn Thắng;Ma Văn Thắng;Chủ hộ;31/12/1978;Nam;019078001234;Bảo Linh;Xóm Nà Tiếm;Tày;#1;#110;"
                  + "#30;1,3"),
          row(";;Hoàng Thị Lan;Vợ;#28855;Nữ;;;;Nùng"),
          row("#2;Lý Thị Mai;Lý Thị Mai;Chủ hộ;1960;Nữ;;Bảo Linh;;Kinh;#2;120,0;#10"),
          row(";Tổng cộng: 2 hộ"));

  @Test
  void theOfficialListIsReadWithItsMembers() {
    var households = read(OFFICIAL);

    assertThat(households).extracting(HouseholdRows::firstRow).containsExactly(5, 7);
    assertThat(households).extracting(HouseholdRows::lastRow).containsExactly(6, 7);
    var members = understood(households.getFirst()).members();
    assertThat(members)
        .extracting(person -> person.name() + " " + person.relation())
        .containsExactly("Ma Văn Thắng HEAD", "Hoàng Thị Lan Vợ");
    assertThat(members.get(1).born()).isEqualTo(new Day(LocalDate.of(1978, 12, 31), false));
  }

  @Test
  void theOfficialListSaysClassScoresAndCauses() {
    var households = read(OFFICIAL);

    var first = understood(households.getFirst());
    assertThat(first.traits().persons()).isEqualTo(2);
    assertThat(first.traits().membersListed()).isTrue();
    var causes = List.of("short_of_capital", "short_of_means"); // 1 and 3 of the form before 2022
    assertThat(first.decided())
        .isEqualTo(new ListedHousehold.Decided(HouseholdClass.POOR, null, null, causes));
    assertThat(first.form().b1()).isEqualTo(110);
    assertThat(understood(households.get(1)).decided())
        .extracting(ListedHousehold.Decided::householdClass)
        .isEqualTo(HouseholdClass.NEAR_POOR);
  }

  @Test
  void headingsMayStandInTwoMergedRows() {
    var households =
        read(
            workbook(
                "Biểu",
                List.of("UBND xã Bảo Linh"),
                List.of("TT", "Họ tên chủ hộ", "Xã", "Mã hộ", "Chỉ số thiếu hụt", "", "", "Điểm"),
                List.of("", "", "", "", "Bảo hiểm y tế", "Nhà tiêu", "Nguồn nước sinh hoạt", "B1"),
                List.of(1, "Ma Văn Thắng", "Bảo Linh", "BL-01", "x", "không", "", 100)));

    var form = understood(households.getFirst()).form();
    // Under QĐ 59 health insurance is indicator 2 and water indicator 7; "Nhà tiêu" is no name of
    // it.
    assertThat(form.lacks()).isEqualTo(1 << 1);
    assertThat(form.known()).isEqualTo(1 << 1);
    assertThat(form.b1()).isEqualTo(100);
  }

  @Test
  void decomposedLettersAndLineBreaksInHeadingsAreUnderstood() {
    var heading = Normalizer.normalize("Họ và tên\nchủ hộ", Normalizer.Form.NFD);
    var name = Normalizer.normalize("Nguyễn Thị Hường", Normalizer.Form.NFD);
    var households =
        read(
            workbook(
                "Tờ 1",
                List.of(heading, "XÃ", "phan loai ho"),
                List.of(name, "Bảo Linh", "Hộ nghèo")));

    assertThat(understood(households.getFirst()).head().name()).isEqualTo("Nguyễn Thị Hường");
    assertThat(
            Normalizer.isNormalized(
                understood(households.getFirst()).head().name(), Normalizer.Form.NFC))
        .isTrue();
  }

  @Test
  void theTitleOfASheetGivesTheClassOfItsHouseholds() {
    var households =
        read(
            workbook(book -> {
              sheet(book, "HD", List.of("Cách ghi"), List.of("Cột A: số thứ tự"));
              sheet(
                  book,
                  "Tờ 2",
                  List.of("DANH SÁCH HỘ THOÁT NGHÈO SAU KHI RÀ SOÁT"),
                  List.of("STT", "Họ tên", "QH", "Giới tính", "Địa chỉ"),
                  List.of(
                      1,
                      "Ma Văn Thắng",
                      "Chủ hộ",
                      "Nam",
                      "xóm Nà Tiếm, xã Bảo Linh, huyện Định Hóa"),
                  List.of("", "Ma Thị Nga", "Con", "Nữ", ""));
              sheet(
                  book,
                  "Danh sách HN",
                  List.of("STT", "Họ tên chủ hộ", "Xã"),
                  List.of(1, "Lý Thị Mai", "Bảo Linh"));
            }));

    assertThat(households).extracting(HouseholdRows::sheet).containsExactly(2, 3);
    var out = understood(households.get(0));
    assertThat(out.decided())
        .extracting(ListedHousehold.Decided::householdClass)
        .isEqualTo(HouseholdClass.NOT_POOR);
    assertThat(out.village()).isEqualTo("xóm Nà Tiếm");
    assertThat(out.members()).hasSize(2);
    assertThat(understood(households.get(1)).decided())
        .extracting(ListedHousehold.Decided::householdClass)
        .isEqualTo(HouseholdClass.POOR);
  }

  @Test
  void ourOwnCodesAreHeadingsToo() {
    var households =
        read(
            text(
                "household_code,head,commune_code,review_year,standard,class,sub_class,income,health_insurance,water,farming",
                "TN-1,Ma Văn Thắng,05515,2021,07-2021,AVERAGE,FARMING,1.600.000,0,1,1",
                "TN-2,Lý Thị Mai,05515,2020,59-2015,N1,,,1,,"));

    var first = understood(households.getFirst());
    assertThat(first.form().standard()).isEqualTo(new StandardId("07-2021"));
    assertThat(first.form().reviewYear()).isEqualTo(2021);
    assertThat(first.form().income()).isEqualTo(1_600_000L);
    // Under NĐ 07 health insurance is indicator 4 and water indicator 9.
    assertThat(first.form().known()).isEqualTo((1 << 3) | (1 << 8));
    assertThat(first.form().lacks()).isEqualTo(1 << 8);
    assertThat(first.decided())
        .extracting(ListedHousehold.Decided::subClass)
        .isEqualTo(SubClass.FARMING);
    assertThat(understood(households.get(1)).decided())
        .extracting(ListedHousehold.Decided::subClass)
        .isEqualTo(SubClass.INCOME);
  }

  @Test
  void goodRowsComeThroughBesideBadOnes() {
    var households =
        read(
            text(
                "Họ tên chủ hộ;Ngày sinh;CCCD;Xã;Loại;Điểm B2",
                "Ma Văn Thắng;31/02/1978;;Bảo Linh;1;30",
                "Lý Thị Mai;1960;19085001234;Bảo Linh;1;3O",
                "Hoàng Văn Tư;1970;;Bảo Linh;1;30",
                "Trần Thị Sáu;1970;;Không Có;9;30",
                ";1970;;Bảo Linh;1;30"));

    assertThat(faults(households.get(0))).containsExactly(Fault.NO_SUCH_DAY);
    assertThat(faults(households.get(1)))
        .containsExactlyInAnyOrder(Fault.IDENTITY_LENGTH, Fault.LETTER_O);
    assertThat(households.get(1).complaints().toString()).doesNotContain("19085001234");
    assertThat(understood(households.get(2)).head().name()).isEqualTo("Hoàng Văn Tư");
    assertThat(faults(households.get(3)))
        .containsExactlyInAnyOrder(Fault.COMMUNE_UNKNOWN, Fault.CLASS_UNKNOWN);
    assertThat(faults(households.get(4))).contains(Fault.NAME_MISSING);
  }

  @Test
  void aDecisionBeforeTheFirstStandardIsComplainedOf() {
    var households =
        read(
            text(
                "Họ tên chủ hộ,Xã,Loại,Ngày QĐ,Năm rà soát",
                "Ma Văn Thắng,Bảo Linh,1,31/12/2014,2014",
                "Lý Thị Mai,Bảo Linh,1,15/12/2020,2020"));

    assertThat(faults(households.get(0))).containsExactly(Fault.NO_LAW_IN_FORCE);
    assertThat(faults(households.get(1))).isEmpty();
  }

  /// 097 is no province; 000 is of people who were made up; 9 digits tell no place.
  @Test
  void aNumberOfAnUnknownPlaceIsToldOfAndTaken() {
    var households =
        read(
            text(
                "Họ tên chủ hộ,CCCD,Xã,Loại",
                "Ma Văn Thắng,097084001234,Bảo Linh,1",
                "Lý Thị Mai,096184001235,Bảo Linh,1",
                "Hoàng Văn Tư,000084001236,Bảo Linh,1",
                "Triệu Văn Năm,097840012,Bảo Linh,1"));

    assertThat(faults(households.get(0))).containsExactly(Fault.IDENTITY_PLACE);
    assertThat(understood(households.get(0)).head().identity()).isEqualTo("097084001234");
    assertThat(households.get(0).complaints().toString()).doesNotContain("097084001234");
    assertThat(households.subList(1, 4)).allSatisfy(one -> assertThat(faults(one)).isEmpty());
  }

  static List<HouseholdRows> read(byte[] bytes) {
    List<HouseholdRows> households = new ArrayList<>();
    var sink =
        new HouseholdSink() {
          @Override
          public void sheet(int number, String name, Headings headings) {}

          @Override
          public void household(HouseholdRows household) {
            households.add(household);
          }
        };
    new HouseholdReader(VOCABULARY, COMMUNES, DEFAULTS, LocalDate.of(2021, 9, 30), sink)
        .read(file(bytes));
    return households;
  }

  static ListedHousehold understood(HouseholdRows rows) {
    var household = rows.household();
    if (household == null) throw new AssertionError("kept out: " + rows.complaints());
    return household;
  }

  static List<Fault> faults(HouseholdRows rows) {
    return rows.complaints().stream().map(one -> one.complaint().fault()).toList();
  }
}
