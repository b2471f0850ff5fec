package chungtay.notice.page;

import chungtay.access.May;
import chungtay.access.Right;
import chungtay.frame.Address;
import chungtay.frame.Answer;
import chungtay.frame.Chip;
import chungtay.frame.Chip.Mood;
import chungtay.frame.Frames;
import chungtay.frame.Menu;
import chungtay.notice.mail.MailSettings;
import chungtay.notice.mail.Outbox;
import chungtay.notice.mail.Outbox.State;
import chungtay.wording.Say;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// The mails that did not go, for whoever keeps the accounts.
@Controller
class UndeliveredPages {

  private static final int ROWS = 100;

  private final Frames frames;
  private final Outbox outbox;
  private final MailSettings settings;

  UndeliveredPages(Frames frames, Outbox outbox, MailSettings settings) {
    this.frames = frames;
    this.outbox = outbox;
    this.settings = settings;
  }

  @May(Right.ACCOUNTS)
  @GetMapping("/{language:vi|en}" + NoticePages.PATH + "/undelivered")
  String undelivered(Address address, Model model) {
    var frame = frames.ofNoPlace(address, Menu.ACCOUNTS);
    var say = frame.say();
    var rows = outbox.failed(ROWS).stream().map(one -> row(say, one)).toList();
    var headline =
        rows.isEmpty()
            ? say.of("notice.undelivered.answer.none")
            : say.of("notice.undelivered.answer", rows.size());
    var terms =
        say.of(settings.isSetUp() ? "notice.undelivered.terms" : "notice.undelivered.not-set-up");
    model.addAttribute("frame", frame);
    model.addAttribute("page", new UndeliveredPage(new Answer(headline, terms), rows));
    return "notice/undelivered";
  }

  private static UndeliveredPage.Row row(Say say, Outbox.Failed mail) {
    var mood = mail.state() == State.WAITING ? Mood.WARN : Mood.BAD;
    return new UndeliveredPage.Row(
        mail.login(),
        say.of("notice.undelivered.kind." + mail.kind()),
        say.format().time(mail.made()),
        say.format().count(mail.tries()),
        new Chip(mood, say.of("notice.undelivered.state." + mail.state())),
        mail.answer());
  }
}
