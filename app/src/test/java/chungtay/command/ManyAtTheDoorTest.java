package chungtay.command;

import static org.assertj.core.api.Assertions.assertThat;

import chungtay.access.Role;
import chungtay.database.TestDatabase;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// More people at the same moment than there are connections to the database.
class ManyAtTheDoorTest {

  static final int PEOPLE = 50;
  static final TestDatabase DATABASE = TestDatabase.fresh();
  static final SmallOffice OFFICE = SmallOffice.over(DATABASE);
  static final HttpClient CLIENT = HttpClient.newHttpClient();

  @AfterAll
  static void close() {
    OFFICE.close();
    DATABASE.close();
  }

  @Test
  void allFindTheDoorAndTheirAccount() throws Exception {
    var cookie = OFFICE.cookie(Role.AUDITOR);
    for (var page : List.of("/vi/desk/sign-in", "/vi/desk/account")) {
      var together = new CountDownLatch(PEOPLE);
      Callable<Integer> one =
          () -> {
            together.countDown();
            together.await();
            var asked = URI.create(OFFICE.address(page + "?day=2021-09-30"));
            var request = HttpRequest.newBuilder(asked).header("Cookie", cookie).build();
            return CLIENT.send(request, BodyHandlers.discarding()).statusCode();
          };
      try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
        var all = threads.invokeAll(IntStream.range(0, PEOPLE).mapToObj(_ -> one).toList());
        assertThat(all).extracting(Future::resultNow).containsOnly(200);
      }
    }
  }
}
