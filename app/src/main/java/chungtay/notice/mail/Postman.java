package chungtay.notice.mail;

import chungtay.database.Round;
import chungtay.notice.Mornings;
import chungtay.notice.mail.Outbox.State;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Begins each day with its reminders, and sends what waits in the outbox, for as long as the
/// server runs. No page and no act waits for it; a lost database is waited for.
@Component
@ConditionalOnProperty(name = "chungtay.role", havingValue = "server", matchIfMissing = true)
public class Postman implements SmartLifecycle {

  private static final Round.Manner MANNER =
      new Round.Manner(
          "postman",
          LoggerFactory.getLogger(Postman.class),
          "People cannot be told; trying again every other second.",
          "People are told again.",
          2_000,
          5_000);

  /// So that the reminders of a day do not wait for a long queue.
  private static final int MAILS_AT_ONCE = 50;

  private final Mornings mornings;
  private final Posting posting;
  private final Sending sending;
  private final boolean startsAlone;
  private final Round rounds = new Round(MANNER, _ -> round());

  /// @param startsAlone false in tests that take each step themselves
  Postman(
      Mornings mornings,
      Posting posting,
      Sending sending,
      @Value("${chungtay.notice.rounds:true}") boolean startsAlone) {
    this.mornings = mornings;
    this.posting = posting;
    this.sending = sending;
    this.startsAlone = startsAlone;
  }

  /// How a mail leaves the house.
  @Component
  record Sending(MailSettings settings, Outbox outbox, Composing composing, Smtp smtp) {

    /// Sends one that is due.
    ///
    /// @return whether to go on: there was one, and the mail server is not away
    boolean sendNext() {
      var taken = outbox.take();
      if (taken.isEmpty()) return false;
      var mail = taken.get();
      var composed = composing.compose(mail);
      if (composed.isEmpty()) {
        outbox.settle(mail, State.NOTHING_NEW, "");
        return true;
      }
      var outcome = smtp.send(mail, composed.get());
      switch (outcome) {
        case Smtp.Outcome.Sent _ -> outbox.settle(mail, State.SENT, "");
        case Smtp.Outcome.NotNow(var answer) -> outbox.again(mail, answer);
        case Smtp.Outcome.Never(var answer) -> outbox.settle(mail, State.GIVEN_UP, answer);
        case Smtp.Outcome.Unsure(var answer) -> outbox.settle(mail, State.UNSURE, answer);
      }
      return !(outcome instanceof Smtp.Outcome.NotNow);
    }
  }

  /// Once around: reminders, what is to be written, what is to be sent.
  public void round() {
    mornings.begin();
    if (!sending.settings().isSetUp()) return;
    sending.outbox().tidy();
    posting.post();
    for (var sent = 0; sent < MAILS_AT_ONCE; sent++) if (!sending.sendNext()) return;
  }

  @Override
  public void start() {
    if (startsAlone) rounds.start();
  }

  @Override
  public void stop() {
    rounds.stop();
  }

  @Override
  public boolean isRunning() {
    return rounds.isRunning();
  }
}
