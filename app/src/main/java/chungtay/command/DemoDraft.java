package chungtay.command;

import chungtay.plan.draft.Bringing;
import chungtay.plan.draft.Drafts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// A draft for whoever looks at the demo: the text of a plan that nobody issued, which says so.
@Component
class DemoDraft {

  private final Bringing bringing;
  private final Drafts drafts;
  private final Path text;

  DemoDraft(Bringing bringing, Drafts drafts, @Value("${chungtay.home}") Path home) {
    this.bringing = bringing;
    this.drafts = drafts;
    this.text = home.resolve("data/plan/demo/tiem-chung-2021.md");
  }

  /// Unless there is a draft already.
  void seed(LocalDate today) {
    if (!drafts.all().isEmpty()) return;
    try {
      var name = text.getFileName().toString();
      var sent = new Bringing.Sent(name, Files.readAllBytes(text));
      bringing.draft(sent, Foundations.SETUP, today);
    } catch (IOException e) {
      throw new UncheckedIOException("no text for the demo", e);
    }
  }
}
