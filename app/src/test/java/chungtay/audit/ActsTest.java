package chungtay.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chungtay.database.TestDatabase;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

/// The order of commits, and that acts are never changed.
class ActsTest {

  static final Actor OFFICER = new Actor("demo", "Sở LĐTBXH", "test");

  final TestDatabase database = TestDatabase.fresh();
  final Acts acts = database.acts();

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void theOneThatCommitsFirstHasTheSmallerNumberEvenIfItBeganLater() throws Exception {
    var begun = new CountDownLatch(1);
    var overtaken = new CountDownLatch(1);
    var slow =
        CompletableFuture.runAsync(() ->
            acts.perform(
                OFFICER,
                Deed.of("test.slow", "", "begins first"),
                act -> {
                  begun.countDown();
                  return await(overtaken);
                }));
    begun.await();
    acts.perform(OFFICER, Deed.of("test.quick", "", "commits first"), act -> act);
    var seen = acts.after(0, 10);
    overtaken.countDown();
    slow.get();

    assertThat(kinds(seen)).containsExactly("test.quick");
    assertThat(kinds(acts.after(seen.getLast().number(), 10))).containsExactly("test.slow");
  }

  @Test
  void aFailedDeedLeavesNoActAndNoGap() {
    acts.perform(OFFICER, Deed.of("test.first", "", "stands"), act -> act);
    assertThatThrownBy(() ->
            acts.perform(
                OFFICER,
                Deed.of("test.failed", "", "fails"),
                act -> {
                  throw new IllegalStateException("no");
                }))
        .hasMessage("no");
    acts.perform(OFFICER, Deed.of("test.second", "", "stands"), act -> act);

    assertThat(acts.after(0, 10)).extracting(Acts.Committed::number).containsExactly(1L, 2L);
  }

  @Test
  void anActThatOnlyReadsIsKeptWithoutANumber() {
    var read = acts.noted(OFFICER, Deed.of("test.read", "a household", "asked at the counter"));
    acts.perform(OFFICER, Deed.of("test.write", "", "stands"), act -> act);

    assertThat(acts.after(0, 10)).extracting(Acts.Committed::number).containsExactly(1L);
    assertThat(
            database
                .client()
                .sql(
                    "SELECT kind || ' ' || coalesce(number::text, '-') FROM audit.act WHERE id = :id")
                .param("id", read.value())
                .query(String.class)
                .single())
        .isEqualTo("test.read -");
  }

  @Test
  void anActIsNeverChangedNorRemoved() {
    acts.perform(OFFICER, Deed.of("test.act", "", "stands"), act -> act);

    for (var sql :
        List.of(
            "UPDATE audit.act SET reason = 'another'",
            "UPDATE audit.act SET number = 7",
            "DELETE FROM audit.act",
            "TRUNCATE audit.act CASCADE")) {
      assertThatThrownBy(() -> database.client().sql(sql).update())
          .as(sql)
          .isInstanceOf(DataAccessException.class);
    }
  }

  private List<String> kinds(List<Acts.Committed> committed) {
    return committed.stream()
        .map(act ->
            database
                .client()
                .sql("SELECT kind FROM audit.act WHERE id = :id")
                .param("id", act.id().value())
                .query(String.class)
                .single())
        .toList();
  }

  private static boolean await(CountDownLatch latch) {
    try {
      latch.await();
      return true;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
