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
import chungtay.registry.HouseholdId;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What matching cannot know, a person says.
class SettlingTest {

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
}
