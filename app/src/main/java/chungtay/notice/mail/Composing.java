package chungtay.notice.mail;

import chungtay.access.entry.OneTimeCode;
import chungtay.notice.Left;
import chungtay.notice.NoticeWords;
import chungtay.notice.Theme;
import chungtay.notice.mail.MailPaper.Link;
import chungtay.notice.mail.MailPaper.Part;
import chungtay.wording.Messages;
import chungtay.wording.Say;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Puts a mail together in the language of whoever it is to.
@Component
class Composing {

  private static final int LINES_AT_MOST = 20;

  private final Posting.Told told;
  private final Addresses addresses;
  private final AddressProofs proofs;
  private final MailSettings settings;
  private final TemplateEngine templates;

  Composing(
      Posting.Told told,
      Addresses addresses,
      AddressProofs proofs,
      MailSettings settings,
      TemplateEngine templates) {
    this.told = told;
    this.addresses = addresses;
    this.proofs = proofs;
    this.settings = settings;
    this.templates = templates;
  }

  /// The mail, unless there is nothing left to say by now.
  Optional<Composed> compose(Mail mail) {
    var letter = new Letter(Messages.in(mail.language()));
    return switch (mail.kind()) {
      case CODE -> proofs.fresh(mail.account(), mail.address()).map(letter::ofCode);
      case DIGEST, AT_ONCE -> {
        if (!isStillWanted(mail)) yield Optional.empty();
        var all = told.of(mail.account(), mail.kind(), mail.span());
        yield all.isEmpty() ? Optional.empty() : Optional.of(letter.of(mail.kind(), all));
      }
    };
  }

  /// Whether whoever it is to still wants mail there.
  private boolean isStillWanted(Mail mail) {
    return addresses
        .of(mail.account())
        .filter(wish -> wish.choice() != Choice.NONE && wish.address().equals(mail.address()))
        .isPresent();
  }

  private final class Letter {

    private final Say say;
    private final String home;

    private Letter(Say say) {
      this.say = say;
      this.home = settings.site() + "/" + say.language().tag();
    }

    Composed ofCode(OneTimeCode code) {
      var subject = say.of("notice.mail.code.subject");
      var minutes = Math.toIntExact(AddressProofs.WORKS.toMinutes());
      return composed(
          subject, say.of("notice.mail.code.headline", minutes), code.written(), List.of());
    }

    Composed of(Mail.Kind kind, List<Left> all) {
      var late = count(all, Theme.LATE);
      var key = "notice.mail." + kind;
      var subject =
          late == 0
              ? say.of(key + ".subject", all.size())
              : say.of(key + ".subject.late", all.size(), late);
      return composed(subject, say.of(key + ".headline", all.size()), "", parts(all));
    }

    private static int count(List<Left> all, Theme theme) {
      return Math.toIntExact(all.stream().filter(one -> one.theme() == theme).count());
    }

    private List<Part> parts(List<Left> all) {
      var byTheme = all.stream().collect(Collectors.groupingBy(Left::theme));
      var parts = new ArrayList<Part>();
      for (var theme : Theme.values()) {
        var some = byTheme.getOrDefault(theme, List.of());
        if (some.isEmpty()) continue;
        var lines = some.stream().limit(LINES_AT_MOST).map(this::line).toList();
        var more = some.size() - lines.size();
        parts.add(
            new Part(
                say.of("notice.mail.part." + theme, some.size()),
                lines,
                more == 0 ? "" : say.of("notice.mail.more", more)));
      }
      return parts;
    }

    private Link line(Left notice) {
      return new Link(NoticeWords.of(say, notice), home + "/notice/" + notice.entry());
    }

    private Composed composed(String subject, String headline, String code, List<Part> parts) {
      var paper =
          new MailPaper(
              say.language().tag(),
              headline,
              code,
              parts,
              new Link(say.of("notice.mail.inbox"), home + "/notice"),
              new Link(say.of("notice.mail.choose"), home + "/notice/mail"),
              say.of("notice.mail.foot"));
      var html = new StringOutput();
      templates.render("notice/mail-body.jte", Map.of("paper", paper), html);
      return new Composed(subject, text(paper), html.toString());
    }
  }

  private static String text(MailPaper paper) {
    var text = new StringBuilder(paper.headline()).append("\n");
    if (!paper.code().isEmpty()) text.append("\n    ").append(paper.code()).append("\n");
    for (var part : paper.parts()) {
      text.append("\n").append(part.title()).append("\n");
      for (var line : part.lines()) {
        text.append("- ").append(line.words()).append("\n  ").append(line.href()).append("\n");
      }
      if (!part.more().isEmpty()) text.append(part.more()).append("\n");
    }
    text.append("\n-- \n").append(paper.foot()).append("\n");
    for (var link : List.of(paper.inbox(), paper.choice())) {
      text.append(link.words()).append(": ").append(link.href()).append("\n");
    }
    return text.toString();
  }
}
