package chungtay.exchange;

import static chungtay.exchange.Lists.HEADINGS;
import static chungtay.exchange.Lists.LAN;
import static chungtay.exchange.Lists.MAI;
import static chungtay.exchange.Lists.THANG;
import static chungtay.exchange.Lists.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import chungtay.exchange.file.ExchangeRefusal;
import chungtay.exchange.reading.Defaults;
import chungtay.exchange.reading.Made;
import chungtay.exchange.value.Fault;
import chungtay.law.StandardId;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// From a file to facts.
class UploadsTest {

  Office office;

  @BeforeEach
  void open(@TempDir Path keys) {
    office = new Office(keys.resolve("keys"));
  }

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void aDryRunWritesNoFact() {
    var upload = office.read(HEADINGS, THANG, LAN, MAI);

    assertThat(upload.state()).isEqualTo(UploadState.READ);
    var tally = upload.tally().orElseThrow();
    assertThat(tally.households()).isEqualTo(2);
    assertThat(tally.persons()).isEqualTo(3);
    assertThat(tally.known().fresh()).isEqualTo(2);
    assertThat(tally.villages()).isEqualTo(1);
    // Both wait for their village.
    assertThat(tally.ready()).isZero();
    assertThat(office.count("registry.household")).isZero();
    assertThat(office.count("review.decision")).isZero();
  }

  @Test
  void whatIsCommittedIsInTheFactsUnderOneAct() {
    var upload = office.bringIn(HEADINGS, THANG, LAN, MAI);

    assertThat(upload.state()).isEqualTo(UploadState.COMMITTED);
    assertThat(upload.tally().orElseThrow().ready()).isEqualTo(2);
    assertThat(office.texts("SELECT class FROM review.decision ORDER BY class"))
        .containsExactly("NEAR_POOR", "POOR");
    // B1 100 is at most 120: poor by income; 130 with B2 20 below 30: near-poor.
    assertThat(
            office.texts(
                "SELECT class || coalesce(sub_class, '') FROM review.assessment ORDER BY 1"))
        .containsExactly("NEAR_POOR", "POORINCOME");
    assertThat(
            office.texts(
                """
                SELECT k.full_name || ' ' || m.relation
                  FROM registry.membership AS m
                  JOIN registry.person_known AS k ON k.person_id = m.person_id
                 ORDER BY m.household_id, m.position
                """))
        .containsExactlyInAnyOrder("Ma Văn Thắng HEAD", "Hoàng Thị Lan Vợ", "Lý Thị Mai HEAD");
    assertThat(
            office.texts(
                """
                SELECT DISTINCT a.kind || ' ' || (a.file_hash = u.file_hash)
                  FROM registry.household AS h
                  JOIN audit.act AS a ON a.id = h.recorded
                  JOIN exchange.upload AS u ON u.committed = a.id
                """))
        .containsExactly("exchange.commit true");
    assertThat(
            office.texts(
                "SELECT DISTINCT name FROM place.version WHERE code IS NULL AND name LIKE '%Tiếm'"))
        .containsExactly("Xóm Nà Tiếm");
    assertThat(office.count("exchange.staged_person")).isZero();
  }

  @Test
  void theSameFileTwiceIsRefusedAndTheSameContentChangesNothing() {
    var bytes = Made.text(HEADINGS, THANG, LAN, MAI);
    office.bringIn(bytes);
    var facts = facts();

    assertRefused(() -> office.receive(bytes), ExchangeRefusal.FILE_ALREADY_COMMITTED);
    var again = office.bringIn(HEADINGS, THANG, LAN, MAI, ",,,,,,,,,,,,", "");
    assertThat(again.tally().orElseThrow().known().byCode()).isEqualTo(2);
    assertThat(facts()).isEqualTo(facts);
  }

  @Test
  void aFileThatWaitsIsNotKeptTwice() {
    var bytes = Made.text(HEADINGS, THANG);

    assertThat(office.receive(bytes)).isEqualTo(office.receive(bytes));
    assertThat(office.count("exchange.upload")).isEqualTo(1);
  }

  @Test
  void placesAreHeldAgainstTheUnitsOfTheDay() {
    var head = "Họ tên chủ hộ,Huyện,Xã,Mã xã,Loại,Ngày QĐ";
    var upload =
        office.read(
            head,
            "Ma Văn Một,Định Hóa,Thị trấn Chợ Chu,5536,1,15/12/2020", // its name says which
            "Ma Văn Hai,Định Hóa,,5536,1,15/12/2020",
            "Ma Văn Ba,Định Hóa,Kim Sơn,,1,15/12/2020", // went into Kim Phượng by 1 June 2020
            "Ma Văn Bốn,Phú Lương,Bảo Linh,05554,1,15/12/2020",
            "Ma Văn Năm,Định Hóa,Bảo Linnh,,1,15/12/2020",
            "Ma Văn Sáu,Định Hóa,Phú Đình,05554,1,15/12/2020",
            "Ma Văn Bảy,,,,1,15/12/2020",
            "Ma Văn Tám,,bao linh,,1,15/12/2020",
            "Ma Văn Chín,Định Hoá,xã Bảo Linh,,1,15/12/2020");

    assertThat(office.told(upload))
        .extracting(told -> told.cell().row() + " " + told.fault() + " " + told.suggestion())
        .containsExactly(
            "3 COMMUNE_LOST_ZERO 05536",
            "4 COMMUNE_ENDED Xã Kim Phượng",
            "5 COMMUNE_IN_OTHER_DISTRICT ",
            "6 COMMUNE_UNKNOWN Xã Bảo Linh",
            "7 COMMUNE_NAME_DIFFERS Xã Bảo Linh",
            "8 COMMUNE_MISSING ");
    assertThat(office.complaints.of(upload.id(), false, 10))
        .extracting(Complaints.Told::fault)
        .containsExactly(Fault.ZERO_RESTORED);
    assertThat(upload.tally().orElseThrow().ready()).isEqualTo(3);
  }

  @Test
  void oneHouseholdTwiceAndOneNumberTwiceAreComplainedOf() {
    var upload =
        office.read(
            HEADINGS,
            THANG,
            "BL-1,Ma Văn Thắng,Ma Văn Thắng,Chủ hộ,1978,,Định Hóa,Bảo Linh,05554,,1,100,30",
            "BL-3,Đặng Văn Ba,Đặng Văn Ba,Chủ hộ,1970,019078001234,Định Hóa,Bảo Linh,05554,,1,100,30",
            ",Trần Văn Tư,Trần Văn Tư,Chủ hộ,,,Định Hóa,Bảo Linh,05554,,1,100,30",
            ",Trần Văn Tư,Trần Văn Tư,Chủ hộ,,,Định Hóa,Bảo Linh,05554,,1,100,30");

    assertThat(office.told(upload))
        .extracting(told -> told.cell().row() + " " + told.fault())
        .containsExactly("3 HOUSEHOLD_TWICE", "4 IDENTITY_TWICE", "6 SAME_NAME_TWICE");
    assertThat(office.commit(upload).tally().orElseThrow().ready()).isEqualTo(1);
  }

  @Test
  void oneFileMaySpeakOfSeveralYears() {
    var upload =
        office.bringIn(
            "Mã hộ,Họ tên chủ hộ,Xã,Loại,Năm rà soát,Ngày QĐ,Số nhân khẩu",
            "BL-1,Ma Văn Thắng,Bảo Linh,1,2019,15/12/2019,5",
            "BL-1,Ma Văn Thắng,Bảo Linh,2,2020,15/12/2020,4",
            "BL-1,Ma Văn Thắng,Bảo Linh,Không nghèo,2021,15/12/2021,4");

    assertThat(upload.tally().orElseThrow().ready()).isEqualTo(3);
    assertThat(office.count("registry.household")).isEqualTo(1);
    assertThat(office.texts("SELECT class FROM review.decision ORDER BY decided_on"))
        .containsExactly("POOR", "NEAR_POOR", "NOT_POOR");
  }

  @Test
  void aFileThatIsNoListFailsAndSaysWhy() {
    var upload = office.receive(Made.text("a,b,c", "1,2,3"));
    assertRefused(
        () -> office.uploads.read(upload, Progress.unwatched()), ExchangeRefusal.HEADINGS_UNKNOWN);

    var failed = office.uploads.upload(upload);
    assertThat(failed.state()).isEqualTo(UploadState.FAILED);
    assertThat(failed.failure().orElseThrow().fields()).containsEntry("seen", "a | b | c");
    assertRefused(() -> office.commit(failed), ExchangeRefusal.UPLOAD_NOT_IN_STATE);
  }

  @Test
  void aListOfADayBeforeTheFirstStandardIsRefused() {
    var before = new Defaults(new StandardId("59-2015"), 2014, LocalDate.of(2014, 12, 31));

    assertRefused(() -> office.receive(Made.text("x"), before), ExchangeRefusal.NO_LAW_THAT_DAY);
  }

  @Test
  void aDroppedUploadIsForgottenWithItsFile() {
    var upload = office.read("Họ tên chủ hộ,Xã,Loại", "Ma Văn Thắng,Bảo Linh,1");
    office.uploads.drop(Office.OFFICER, upload.id());

    assertThat(office.count("exchange.content")).isZero();
    assertThat(office.count("exchange.staged_household")).isZero();
    assertRefused(() -> office.commit(upload), ExchangeRefusal.UPLOAD_NOT_IN_STATE);
  }

  List<Long> facts() {
    return List.of(
        office.count("registry.household"),
        office.count("registry.residence"),
        office.count("registry.household_known"),
        office.count("registry.person"),
        office.count("registry.membership"),
        office.count("registry.person_known"),
        office.count("review.decision"),
        office.count("review.assessment"));
  }
}
