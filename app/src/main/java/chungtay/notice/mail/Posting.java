package chungtay.notice.mail;

import chungtay.access.AccountId;
import chungtay.access.Accounts;
import chungtay.access.Posts;
import chungtay.audit.Acts;
import chungtay.notice.Inbox;
import chungtay.notice.Left;
import chungtay.notice.Mornings;
import chungtay.notice.Reader;
import chungtay.wording.WorkingDay;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Puts into the outbox what people are to be written: the digest in the morning of a working day,
/// once its reminders are given, and at once what waits for whoever wants that.
@Component
public class Posting {

  /// Whoever is written to at once is not written to again for so long. Ours.
  static final Duration PAUSE = Duration.ofMinutes(5);

  private final Letterbox letterbox;
  private final Mornings mornings;
  private final MailSettings settings;
  private final WorkingDay workingDay;
  private final Clock clock;

  public Posting(
      Letterbox letterbox,
      Mornings mornings,
      MailSettings settings,
      WorkingDay workingDay,
      Clock clock) {
    this.letterbox = letterbox;
    this.mornings = mornings;
    this.settings = settings;
    this.workingDay = workingDay;
    this.clock = clock;
  }

  /// Who is written to, and where it is kept how far.
  @Component
  public record Letterbox(
      Addresses addresses,
      MailMarks marks,
      Outbox outbox,
      Told told,
      Acts acts,
      TransactionTemplate transactions) {}

  /// What somebody is told.
  @Component
  public record Told(Inbox inbox, Accounts accounts, Posts posts, WorkingDay workingDay) {

    /// What is new of a mail, for whoever it is to, from all their posts.
    List<Left> of(AccountId account, Mail.Kind kind, Mail.Span span) {
      return accounts
          .find(account)
          .filter(_ -> !accounts.isClosed(account))
          .map(known -> new Reader(known, posts.of(account, workingDay.today())))
          .map(reader -> inbox.unread(reader, span.after(), span.upto()))
          .orElse(List.of())
          .stream()
          .filter(notice -> isOf(kind, span, notice))
          .toList();
    }

    private static boolean isOf(Mail.Kind kind, Mail.Span span, Left notice) {
      return switch (kind) {
        case CODE -> false;
        case AT_ONCE -> notice.theme().waits();
        case DIGEST -> !notice.theme().waits() || notice.act() > span.told();
      };
    }
  }

  /// Puts in what is due by now.
  public void post() {
    if (!settings.isSetUp()) return;
    var isMorning =
        !LocalTime.ofInstant(clock.instant(), WorkingDay.ZONE).isBefore(settings.digestAt())
            && mornings.isBegun();
    var today = isMorning ? Optional.of(workingDay.today()) : Optional.<LocalDate>empty();
    var pause = clock.instant().minus(PAUSE);
    var due = new Addresses.Due(letterbox.acts().last(), pause, today);
    for (var wish : letterbox.addresses().due(due)) {
      letterbox.transactions().executeWithoutResult(_ -> post(wish, isMorning));
    }
  }

  private void post(Addresses.Wish wish, boolean isMorning) {
    var held = letterbox.marks().hold(wish.account());
    if (held.isEmpty()) return;
    var mark = held.get();
    var upto = letterbox.acts().last();
    if (wish.choice() == Choice.AT_ONCE && mayBeWritten(mark, upto)) atOnce(wish, mark, upto);
    if (isMorning && !mark.digestDay().equals(Optional.of(workingDay.today()))) {
      digest(wish, letterbox.marks().hold(wish.account()).orElse(mark), upto);
    }
  }

  private boolean mayBeWritten(MailMarks.Mark mark, long upto) {
    return upto > mark.once()
        && mark.onceAt().filter(at -> at.plus(PAUSE).isAfter(clock.instant())).isEmpty();
  }

  private void atOnce(Addresses.Wish wish, MailMarks.Mark mark, long upto) {
    var span = new Mail.Span(mark.once(), upto, upto);
    if (letterbox.told().of(wish.account(), Mail.Kind.AT_ONCE, span).isEmpty()) {
      letterbox.marks().once(wish.account(), mark.onceAt(), upto);
      return;
    }
    letterbox.outbox().add(wish.account(), Mail.Kind.AT_ONCE, wish, span);
    letterbox.marks().once(wish.account(), Optional.of(clock.instant()), upto);
  }

  private void digest(Addresses.Wish wish, MailMarks.Mark mark, long upto) {
    var span = new Mail.Span(mark.digest(), upto, mark.once());
    if (!letterbox.told().of(wish.account(), Mail.Kind.DIGEST, span).isEmpty()) {
      letterbox.outbox().add(wish.account(), Mail.Kind.DIGEST, wish, span);
    }
    letterbox.marks().digest(wish.account(), workingDay.today(), upto);
  }
}
