package chungtay.exchange;

import static chungtay.exchange.Lists.HEADINGS;
import static chungtay.exchange.Lists.LAN;
import static chungtay.exchange.Lists.MAI;
import static chungtay.exchange.Lists.THANG;
import static org.assertj.core.api.Assertions.assertThat;

import chungtay.exchange.reading.Made;
import chungtay.exchange.value.Fault;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What must be corrected goes out and comes back, and nobody is named by a number on the way.
class RejectFileTest {

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
}
