package chungtay.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chungtay.database.Outages;
import chungtay.exchange.reading.Made;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessException;

/// Two at once, a commit that breaks off, a start after a crash.
class CutShortTest {

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
    resume();
    assertThat(office.uploads.upload(upload.id()).state()).isEqualTo(UploadState.COMMITTED);
    assertThat(office.count("review.decision")).isEqualTo(1);
  }

  void resume() {
    var working = new Working(Office.CLOCK, new Outages(() -> false));
    new Resumption(office.book, office.uploads, working).resume();
    working.finish();
  }

  @Test
  void whatWasReceivedBeforeACrashIsReadAtTheNextStart() {
    var upload = office.receive(Made.text("Họ tên chủ hộ,Xã,Loại", "Ma Văn Thắng,Bảo Linh,1"));
    resume();

    assertThat(office.uploads.upload(upload).state()).isEqualTo(UploadState.READ);
  }
}
