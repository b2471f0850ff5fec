package chungtay.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// A thread that holds a connection gets no second one, or all wait for each other.
class OneAtATimeTest {

  final TestDatabase database = TestDatabase.fresh();

  @AfterEach
  void close() {
    database.close();
  }

  private Connection taken() throws SQLException {
    return database.dataSource().getConnection();
  }

  @Test
  void aSecondIsRefusedUntilTheFirstIsBack() throws Exception {
    var first = taken();
    assertThatThrownBy(this::taken).isInstanceOf(IllegalStateException.class);
    first.close();
    first.close();

    try (var next = taken()) {
      assertThat(next.isClosed()).isFalse();
    }
  }

  @Test
  void rowsAreReadBeforeMoreIsAsked() {
    assertThatThrownBy(() ->
            database
                .client()
                .sql("SELECT 1")
                .query((_, _) -> database.client().sql("SELECT 2").query(Integer.class).single())
                .list())
        .rootCause()
        .hasMessage("this thread holds a connection already");
  }

  @Test
  void otherThreadsAndTheSameTransactionAreFree() throws Exception {
    try (var mine = taken()) {
      var other =
          CompletableFuture.supplyAsync(
              () -> database.client().sql("SELECT 1").query(Integer.class).single());
      assertThat(other.get()).isEqualTo(1);
      assertThat(mine.isClosed()).isFalse();
    }
    var sum =
        database
            .transactions()
            .execute(_ -> {
              var one = database.client().sql("SELECT 1").query(Integer.class).single();
              return one + database.client().sql("SELECT 2").query(Integer.class).single();
            });
    assertThat(sum).isEqualTo(3);
  }

  @Test
  void besideThePoolOneIsAlwaysThere() throws Exception {
    try (var mine = taken()) {
      var two = database.beside().ask(own -> own.sql("SELECT 2").query(Integer.class).single());
      assertThat(two).isEqualTo(2);
      assertThat(mine.isClosed()).isFalse();
    }
  }
}
