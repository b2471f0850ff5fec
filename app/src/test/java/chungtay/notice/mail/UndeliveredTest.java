package chungtay.notice.mail;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import chungtay.law.Language;
import chungtay.notice.mail.MailOffice.Told;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/// What becomes of a mail that the mail server does not take, or of which nobody knows.
class UndeliveredTest {

  /// A mail server that says what a test wants.
  private static final class Odd implements AutoCloseable {

    private final ServerSocket socket;
    private final String toRecipient;
    private final String toBody;
    final AtomicInteger bodies = new AtomicInteger();

    /// @param toRecipient how it answers to an address
    /// @param toBody how it answers when it has the whole mail; empty: it hangs up
    Odd(String toRecipient, String toBody) throws IOException {
      this.socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
      this.toRecipient = toRecipient;
      this.toBody = toBody;
      Thread.ofVirtual().start(this::serve);
    }

    int port() {
      return socket.getLocalPort();
    }

    private void serve() {
      while (!socket.isClosed()) {
        try (var client = socket.accept()) {
          talk(client);
        } catch (IOException e) {
          // the test is over, or the client hung up
        }
      }
    }

    private void talk(Socket client) throws IOException {
      var in = new BufferedReader(new InputStreamReader(client.getInputStream(), US_ASCII));
      say(client, "220 odd");
      for (var line = in.readLine(); line != null; line = in.readLine()) {
        if (line.startsWith("RCPT")) {
          say(client, toRecipient);
        } else if (line.equals("DATA")) {
          say(client, "354 go on");
          var ignored = in.lines().takeWhile(text -> !text.equals(".")).count();
          bodies.incrementAndGet();
          if (toBody.isEmpty()) return;
          say(client, toBody);
        } else {
          say(client, line.startsWith("QUIT") ? "221 bye" : "250 ok");
        }
      }
    }

    private static void say(Socket client, String line) throws IOException {
      client.getOutputStream().write((line + "\r\n").getBytes(US_ASCII));
    }

    @Override
    public void close() throws IOException {
      socket.close();
    }
  }

  private static int closedPort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  /// After 1, 5, 15 minutes, 1, 3, 8 hours: seven tries.
  @Test
  void aServerThatIsAwayIsTriedWithGrowingWaitsAndGivenUp() throws Exception {
    try (var office = new MailOffice(closedPort())) {
      office.wanting("o-xa", Choice.DIGEST, Language.VI);
      office.tell(Told.LATE, "Việc");
      office.postman.round();
      office.postman.round();
      assertThat(office.states()).containsExactly("DIGEST WAITING 1");

      for (var wait : Outbox.WAITS) {
        office.clock.pass(wait.minusSeconds(1));
        var before = office.states();
        office.postman.round();
        assertThat(office.states()).isEqualTo(before);
        office.clock.pass(Duration.ofSeconds(1));
        office.postman.round();
      }

      assertThat(office.states()).contains("DIGEST GIVEN_UP 7");
      assertThat(office.outbox.failed(10))
          .first()
          .satisfies(failed -> {
            assertThat(failed.login()).isEqualTo("o-xa");
            assertThat(failed.answer()).isNotBlank();
          });
    }
  }

  @Test
  void anAddressThatTheServerRefusesForGoodIsNotTriedAgain() throws Exception {
    try (var odd = new Odd("550 5.1.1 no such user", "250 ok");
        var office = new MailOffice(odd.port())) {
      office.wanting("sai", Choice.DIGEST, Language.VI);
      office.tell(Told.LATE, "Việc");
      office.postman.round();

      assertThat(office.states()).containsExactly("DIGEST GIVEN_UP 1");
      assertThat(office.outbox.failed(10).getFirst().answer()).isNotBlank();
    }
  }

  @Test
  void anAddressThatTheServerDoesNotTakeNowIsTriedAgain() throws Exception {
    try (var odd = new Odd("450 4.2.1 later", "250 ok");
        var office = new MailOffice(odd.port())) {
      office.wanting("sau", Choice.DIGEST, Language.VI);
      office.tell(Told.LATE, "Việc");
      office.postman.round();

      assertThat(office.states()).containsExactly("DIGEST WAITING 1");
    }
  }

  /// It may have taken it: nobody gets it twice.
  @Test
  void aServerThatHangsUpOnceItHasTheMailIsNotSentItAgain() throws Exception {
    try (var odd = new Odd("250 ok", "");
        var office = new MailOffice(odd.port())) {
      office.wanting("mat", Choice.DIGEST, Language.VI);
      office.tell(Told.LATE, "Việc");
      office.postman.round();
      office.clock.pass(Duration.ofHours(3));
      office.postman.round();

      assertThat(office.states()).containsExactly("DIGEST UNSURE 1");
      assertThat(odd.bodies).hasValue(1);
    }
  }

  @Test
  void whatWasBeingSentWhenTheServerDiedIsNotSentAgain() throws Exception {
    try (var office = new MailOffice(closedPort())) {
      var post = office.wanting("chet", Choice.DIGEST, Language.VI);
      office.perform(act -> {
        office.outbox.add(
            post.account().id(),
            Mail.Kind.DIGEST,
            new EmailAddress("chet@example.vn"),
            Language.VI,
            new Mail.Span(0, 10, 0));
        return act;
      });
      assertThat(office.outbox.take()).isPresent();
      assertThat(office.outbox.take()).isEmpty();
      assertThat(office.states()).containsExactly("DIGEST SENDING 1");

      office.clock.pass(Outbox.SENDING_AT_MOST);
      office.postman.round();

      assertThat(office.states()).containsExactly("DIGEST UNSURE 1");
    }
  }
}
