package chungtay.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chungtay.exchange.file.ExchangeRefusal;
import chungtay.exchange.reading.Defaults;
import chungtay.exchange.reading.Made;
import chungtay.exchange.value.Fault;
import chungtay.law.StandardId;
import chungtay.refusal.Refused;
import chungtay.registry.HouseholdId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessException;

/// From a file to facts, and back out again as a file to correct.
class UploadsTest {

  static final String HEADINGS =
      "Mã hộ,Họ tên chủ hộ,Thành viên,Quan hệ,Ngày sinh,CCCD,Huyện,Xã,Mã xã,Thôn,Loại,Điểm B1,Điểm B2";

  static final String THANG =
      "BL-1,Ma Văn Thắng,Ma Văn Thắng,Chủ hộ,31/12/1978,019078001234,Định Hóa,Bảo Linh,05554,Xóm Nà Tiếm,1,100,30";
  static final String LAN = ",,Hoàng Thị Lan,Vợ,1980,019180005678,,,,,,,";
  static final String MAI =
      "BL-2,Lý Thị Mai,Lý Thị Mai,Chủ hộ,1960,,Định Hóa,Bảo Linh,05554,Xóm Nà Tiếm,2,130,20";

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
  void aHeadIsKnownByNumberAndCommuneAndOtherwiseSomebodyIsAsked() {
    office.bringIn(HEADINGS, THANG, LAN, MAI);
    var next = new Defaults(new StandardId("59-2015"), 2021, LocalDate.of(2021, 12, 15));
    var bytes =
        Made.text(
            "Họ tên chủ hộ,CCCD,Xã,Loại",
            "Ma Văn Thắng,019078001234,Bảo Linh,2",
            "Lý Thị Mai,,Bảo Linh,2",
            "Lý Thị Mai,,Phú Đình,2");
    var upload = office.uploads.read(office.receive(bytes, next), Progress.unwatched());

    var tally = upload.tally().orElseThrow();
    assertThat(tally.known().byIdentity()).isEqualTo(1);
    assertThat(tally.asked()).isEqualTo(1);
    assertThat(tally.known().fresh()).isEqualTo(1); // the one of Phú Đình
    assertThat(tally.differences().changed()).isEqualTo(1);
    assertThat(tally.differences().outOfPoverty()).isEqualTo(1);

    var candidates = office.settling.candidates(upload.id(), 2);
    assertThat(candidates).hasSize(1);
    office.settling.household(Office.OFFICER, upload.id(), 2, Optional.of(candidates.getFirst()));
    assertThat(
            office
                .uploads
                .read(upload.id(), Progress.unwatched())
                .tally()
                .orElseThrow()
                .known()
                .settled())
        .isEqualTo(1);
    office.commit(upload);
    assertThat(office.count("registry.household")).isEqualTo(3);
  }

  @Test
  void nobodyCanBeMatchedWithAHouseholdThatWasNotOffered() {
    office.bringIn(HEADINGS, THANG, LAN, MAI);
    var upload = office.read("Họ tên chủ hộ,Xã,Loại", "Lý Thị Mai,Bảo Linh,2");
    var stranger =
        office
            .db
            .sql("SELECT household_id FROM registry.household_code WHERE code = 'BL-1'")
            .query((row, _) -> new HouseholdId(row.getObject(1, java.util.UUID.class)))
            .single();

    assertRefused(
        () -> office.settling.household(Office.OFFICER, upload.id(), 1, Optional.of(stranger)),
        ExchangeRefusal.QUESTION_UNKNOWN);
  }

  @Test
  void aVillageOfAnotherNameIsSettledAsTheSame() {
    office.bringIn(HEADINGS, THANG);
    var upload = office.read(HEADINGS, MAI.replace("Xóm Nà Tiếm", "Nà Tiêm 1"));
    var asked = office.matching.unsettled(upload.id()).getFirst();
    var village =
        office
            .places
            .villageNamed(asked.commune(), "Nà Tiếm", LocalDate.of(2020, 12, 15))
            .orElseThrow();
    office.settling.village(
        Office.OFFICER, upload.id(), asked.commune(), asked.key(), Optional.of(village.id()));
    office.commit(upload);

    assertThat(office.texts("SELECT DISTINCT unit_id FROM registry.residence"))
        .containsExactly(village.id().value().toString());
    assertThat(office.places.villageNamed(asked.commune(), "nà tiêm 1", LocalDate.of(2020, 12, 15)))
        .contains(village);
  }

  @Test
  void rejectedRowsComeBackCorrectedWithTheirHiddenNumbers() throws IOException {
    var upload = office.bringIn(HEADINGS, THANG.replace("31/12/1978", "31/02/1978"), LAN, MAI);
    assertThat(office.count("registry.household")).isEqualTo(1);
    var rejects = office.rejects(upload);
    assertNoNumberIn(new String(rejects, StandardCharsets.ISO_8859_1));

    var rows = rows(rejects);
    assertThat(rows.get(1)).contains("•••••••••234", "31/02/1978", "28/02/1978");
    assertThat(rows.toString()).doesNotContain("019078001234").doesNotContain("019180005678");
    rows.forEach(row -> row.replaceAll(cell -> cell.equals("31/02/1978") ? "28/02/1978" : cell));
    var corrected = office.bringIn(Made.workbook("Sửa", rows.toArray(List<?>[]::new)));

    assertThat(corrected.tally().orElseThrow().ready()).isEqualTo(1);
    assertThat(office.told(corrected)).isEmpty();
    assertThat(office.count("registry.household")).isEqualTo(2);
    assertThat(
            office
                .db
                .sql(
                    "SELECT identity_cipher FROM registry.person_known WHERE identity_cipher IS NOT NULL")
                .query((row, _) -> office.vault.decrypt(row.getBytes(1)))
                .list())
        .containsExactlyInAnyOrder("019078001234", "019180005678");
  }

  @Test
  void aHiddenNumberWithoutItsSourceIsComplainedOf() {
    var upload = office.read("Họ tên chủ hộ,CCCD,Xã,Loại", "Ma Văn Thắng,•••••••••234,Bảo Linh,1");

    assertThat(office.told(upload))
        .extracting(Complaints.Told::fault)
        .containsExactly(Fault.IDENTITY_MASKED);
  }

  @Test
  void noIdentityNumberIsAnywhereInClear() {
    office.read(
        HEADINGS,
        THANG,
        LAN,
        MAI,
        "BL-9,Sai Số,Sai Số,Chủ hộ,019078001234,0190780012345,Định Hóa,Bảo Linh,05554,,1,1,1");

    for (var table : List.of("upload", "sheet", "staged_household", "staged_person", "complaint")) {
      var rows = String.join("\n", office.texts("SELECT t::text FROM exchange." + table + " AS t"));
      assertThat(rows)
          .as(table)
          .isNotEmpty()
          .doesNotContain("019078001234")
          .doesNotContain("019180005678");
    }
    var kept =
        office
            .db
            .sql("SELECT cipher FROM exchange.content")
            .query((row, _) -> row.getBytes(1))
            .list();
    kept.forEach(part -> assertNoNumberIn(new String(part, StandardCharsets.ISO_8859_1)));
    assertThat(office.texts("SELECT a::text FROM audit.act AS a").toString())
        .doesNotContain("019078001234");
  }

  @Test
  void twoImportsAtOnceComeOutAsOneAfterTheOther() throws Exception {
    var first =
        office.read(
            "Mã hộ,Họ tên chủ hộ,CCCD,Xã,Loại", "BL-1,Ma Văn Thắng,019078001234,Bảo Linh,1");
    var second =
        office.read(
            "Mã hộ,Họ tên chủ hộ,CCCD,Xã,Loại,Ghi chú",
            "BL-1,Ma Văn Thắng,019078001234,Bảo Linh,1,x");

    var one = CompletableFuture.supplyAsync(() -> office.commit(first));
    var other = CompletableFuture.supplyAsync(() -> office.commit(second));
    assertThat(one.get().state()).isEqualTo(UploadState.COMMITTED);
    assertThat(other.get().state()).isEqualTo(UploadState.COMMITTED);

    assertThat(office.count("registry.household")).isEqualTo(1);
    assertThat(office.count("review.decision")).isEqualTo(1);
  }

  @Test
  void aCommitThatBreaksOffLeavesNothingAndIsFinishedLater() {
    var upload = office.read("Họ tên chủ hộ,Xã,Loại", "Ma Văn Thắng,Bảo Linh,1");
    office
        .db
        .sql("ALTER TABLE review.decision ADD CONSTRAINT broken CHECK (class = 'NOT_POOR')")
        .update();
    var acts = office.count("audit.act");
    assertThatThrownBy(() -> office.commit(upload)).isInstanceOf(DataAccessException.class);

    assertThat(office.count("registry.household")).isZero();
    assertThat(office.count("audit.act")).isEqualTo(acts);
    assertThat(office.uploads.upload(upload.id()).state()).isEqualTo(UploadState.CONFIRMED);

    office.db.sql("ALTER TABLE review.decision DROP CONSTRAINT broken").update();
    office
        .db
        .sql("TRUNCATE exchange.staged_household, exchange.staged_person")
        .update(); // as after a crash
    new Resumption(office.book, office.uploads, office.committing).resume();
    assertThat(office.uploads.upload(upload.id()).state()).isEqualTo(UploadState.COMMITTED);
    assertThat(office.count("review.decision")).isEqualTo(1);
  }

  @Test
  void whatWasReceivedBeforeACrashIsReadAtTheNextStart() {
    var upload = office.receive(Made.text("Họ tên chủ hộ,Xã,Loại", "Ma Văn Thắng,Bảo Linh,1"));
    new Resumption(office.book, office.uploads, office.committing).resume();

    assertThat(office.uploads.upload(upload).state()).isEqualTo(UploadState.READ);
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

  @Test
  void whatNobodySettledStaysBehind() {
    var upload =
        office.read(
            HEADINGS,
            THANG,
            "BL-2,Lý Thị Mai,Lý Thị Mai,Chủ hộ,1960,,Định Hóa,Bảo Linh,05554,,2,130,20");
    var committed = office.commit(upload);

    assertThat(committed.tally().orElseThrow().ready()).isEqualTo(1);
    assertThat(office.told(committed))
        .extracting(Complaints.Told::fault)
        .containsExactly(Fault.VILLAGE_WAITED);
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

  static List<List<String>> rows(byte[] workbook) throws IOException {
    try (var book = new ReadableWorkbook(new ByteArrayInputStream(workbook));
        var rows = book.getFirstSheet().openStream()) {
      List<List<String>> texts = new ArrayList<>();
      rows.forEach(row -> {
        List<String> cells = new ArrayList<>();
        for (var column = 0; column < row.getCellCount(); column++)
          cells.add(row.getCellText(column));
        texts.add(cells);
      });
      return texts;
    }
  }

  static void assertNoNumberIn(String text) {
    assertThat(text.contains("019078001234") || text.contains("019180005678")).isFalse();
  }

  static void assertRefused(Runnable work, ExchangeRefusal refusal) {
    assertThatThrownBy(work::run)
        .isInstanceOfSatisfying(Refused.class, one -> assertThat(one.refusal()).isEqualTo(refusal));
  }
}
