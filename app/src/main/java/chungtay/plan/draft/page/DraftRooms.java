package chungtay.plan.draft.page;

import chungtay.access.Officers;
import chungtay.frame.Address;
import chungtay.frame.Frame;
import chungtay.frame.Frames;
import chungtay.frame.Menu;
import chungtay.plan.draft.Correcting;
import chungtay.plan.draft.Correcting.Correction;
import chungtay.plan.draft.Directories;
import chungtay.plan.draft.Directory;
import chungtay.plan.draft.DraftId;
import chungtay.plan.draft.DraftRefusal;
import chungtay.plan.draft.Drafts;
import chungtay.plan.draft.KeptDraft;
import chungtay.plan.draft.Manuscript;
import chungtay.refusal.Refused;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/// What all pages of drafts ask of the rooms behind them.
@Component
class DraftRooms {

  static final String LIST = "/plan/drafts";
  static final String PATH = "/plan/draft";
  static final String MAPPED = "/{language:vi|en}" + PATH;

  private final Frames frames;
  private final Drafts drafts;
  private final Correcting correcting;
  private final Directories directories;
  private final Officers officers;

  DraftRooms(
      Frames frames,
      Drafts drafts,
      Correcting correcting,
      Directories directories,
      Officers officers) {
    this.frames = frames;
    this.drafts = drafts;
    this.correcting = correcting;
    this.directories = directories;
    this.officers = officers;
  }

  /// A draft as a page has it.
  record Opened(Frame frame, KeptDraft draft, Directory directory) {

    Manuscript manuscript() {
      return draft.manuscript();
    }

    /// A page of it.
    String href(String below) {
      return frame.page(path(below)).href();
    }

    /// A page of it about a piece.
    String piece(String below, String parameter, String value) {
      return frame.page(path(below)).with(parameter, value).href();
    }

    /// Where a form of it is sent.
    String action(String below) {
      return "/" + frame.say().language().tag() + path(below);
    }

    private String path(String below) {
      return PATH + "/" + draft.id().value() + below;
    }

    /// Whom somebody means, in the language of the page; as the text has it where nobody knows.
    String name(chungtay.plan.draft.Who who) {
      return who.code()
          .map(code -> directory.name(frame.say().language(), code))
          .orElse(who.name());
    }
  }

  Drafts drafts() {
    return drafts;
  }

  Officers officers() {
    return officers;
  }

  Frame frame(Address address) {
    return frames.ofNoPlace(address, Menu.PLAN);
  }

  /// @throws Refused if no draft bears the identity
  Opened open(Address address, String draft) {
    var frame = frame(address);
    var kept = drafts.find(id(draft)).orElseThrow(() -> noDraft(draft));
    return new Opened(frame, kept, directories.of(kept.manuscript(), frame.today()));
  }

  static DraftId id(String text) {
    try {
      return new DraftId(UUID.fromString(text));
    } catch (IllegalArgumentException e) {
      throw noDraft(text);
    }
  }

  private static Refused noDraft(String text) {
    return DraftRefusal.NO_SUCH_DRAFT.refused("draft", text);
  }

  void correct(Opened opened, Correction correction, UnaryOperator<Manuscript> how) {
    correcting.correct(opened.draft().id(), correction, how, officers.actor());
  }

  Correcting correcting() {
    return correcting;
  }

  /// Back to the page of the draft, at a piece of it.
  static String back(Opened opened, String anchor) {
    return "redirect:" + opened.href("") + (anchor.isEmpty() ? "" : "#" + anchor);
  }
}
