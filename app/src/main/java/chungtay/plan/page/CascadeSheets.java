package chungtay.plan.page;

import chungtay.access.Officers;
import chungtay.frame.Address;
import chungtay.frame.Answer;
import chungtay.frame.Chip;
import chungtay.frame.Chip.Mood;
import chungtay.frame.Frame;
import chungtay.frame.Where.Link;
import chungtay.law.Law;
import chungtay.law.StandardId;
import chungtay.place.Places;
import chungtay.place.Unit;
import chungtay.place.UnitId;
import chungtay.plan.Edition;
import chungtay.plan.cascade.Aim;
import chungtay.plan.cascade.Cascade;
import chungtay.plan.cascade.Cascade.Part;
import chungtay.plan.cascade.Cascades;
import chungtay.plan.cascade.HandingDown;
import chungtay.plan.cascade.Reconciliation;
import chungtay.wording.Say;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// A target at a unit as its page tells of it.
@Component
class CascadeSheets {

  private final Cascades cascades;
  private final CascadeHistory history;
  private final Law law;
  private final Places places;
  private final Officers officers;

  CascadeSheets(
      Cascades cascades, CascadeHistory history, Law law, Places places, Officers officers) {
    this.cascades = cascades;
    this.history = history;
    this.law = law;
    this.places = places;
    this.officers = officers;
  }

  /// What is looked at.
  ///
  /// @param propose how the numbers of the form are worked out; none: as they stand
  /// @param total households to share out where nobody has set how many
  /// @param sent what stood in the form when it was refused
  record Asked(
      Edition edition,
      Aim aim,
      Unit unit,
      Optional<String> propose,
      Optional<Integer> total,
      CascadePages.Sent sent) {}

  CascadePage of(Frame frame, Asked asked) {
    var scope = officers.scope("cascade", frame.day());
    var cascade = cascades.of(asked.edition(), asked.aim(), asked.unit().id(), scope);
    var sheet = new Sheet(frame, asked, cascade);
    return new CascadePage(
        sheet.answer(),
        sheet.aims(),
        sheet.table(),
        sheet.offers(),
        new CascadePage.Forms(asked.sent().wrong(), sheet.handing(), sheet.answering()),
        history.said(asked, frame.day(), frame.say()),
        history.versions(asked, frame.day(), frame.say()));
  }

  private final class Sheet {

    private final Frame frame;
    private final Say say;
    private final Asked asked;
    private final Cascade cascade;
    private final Address here;

    private Sheet(Frame frame, Asked asked, Cascade cascade) {
      this.frame = frame;
      this.say = frame.say();
      this.asked = asked;
      this.cascade = cascade;
      this.here = page(asked.unit().id());
    }

    private Address page(UnitId unit) {
      return frame.page(CascadePages.path(asked.edition(), unit)).with("aim", asked.aim().code());
    }

    private boolean isOfToday() {
      return frame.day().equals(frame.today());
    }

    Answer answer() {
      return new Answer(
          headline(), say.of("plan.cascade.terms", AimWords.of(say, asked.aim())), chips());
    }

    private String headline() {
      var place = asked.unit().name();
      if (cascade.parts().isEmpty()) {
        return cascade
            .whole()
            .map(whole -> say.of("plan.cascade.answer.leaf", place, whole))
            .orElseGet(() -> say.of("plan.cascade.answer.leaf.none", place));
      }
      if (!cascade.isHanded()) {
        return cascade
            .whole()
            .map(whole -> say.of("plan.cascade.answer.unhanded", place, whole))
            .orElseGet(() -> say.of("plan.cascade.answer.unset", place));
      }
      return cascade
          .reconciliation()
          .map(this::balance)
          .orElseGet(() -> say.of("plan.cascade.answer.sum", place, sum()));
    }

    private int sum() {
      return cascade.parts().stream().mapToInt(part -> part.given().orElse(0)).sum();
    }

    private String balance(Reconciliation all) {
      var place = asked.unit().name();
      if (all.missing() > 0) {
        return say.of("plan.cascade.answer.short", place, all.whole(), all.sum(), all.missing());
      }
      return all.missing() == 0
          ? say.of("plan.cascade.answer.even", place, all.whole())
          : say.of("plan.cascade.answer.over", place, all.whole(), all.sum(), -all.missing());
    }

    private List<Chip> chips() {
      var objected =
          cascade.parts().stream()
              .flatMap(part -> part.answer().stream())
              .filter(answer -> !answer.accepts())
              .count();
      return objected == 0
          ? List.of()
          : List.of(new Chip(Mood.WARN, say.of("plan.cascade.objected", objected)));
    }

    CascadePage.Aims aims() {
      var standard = new StandardId(Cascades.measured(asked.edition()).standard());
      var all =
          Aim.all(law, standard).stream()
              .map(aim -> new Link(AimWords.of(say, aim), here.with("aim", aim.code()).href()))
              .toList();
      var up =
          asked
              .unit()
              .parent()
              .flatMap(places.on(asked.edition().plan().heading().issued())::find)
              .map(above -> new Link(above.name(), page(above.id()).href()));
      return new CascadePage.Aims(AimWords.of(say, asked.aim()), all, up);
    }

    CascadePage.Table table() {
      var who =
          switch (asked.aim()) {
            case Aim.Rate _ -> "rate";
            case Aim.Merit _ -> "merit";
            case Aim.Service _ -> "service";
          };
      return new CascadePage.Table(
          say.of("plan.cascade.who." + who),
          cascade.whole().map(say.format()::count).orElse(""),
          say.format().count(sum()),
          asked.aim() instanceof Aim.Rate,
          cascade.parts().stream().map(this::row).toList());
    }

    private CascadePage.Row row(Part part) {
      var format = say.format();
      return new CascadePage.Row(
          part.unit().name(),
          page(part.unit().id()).href(),
          part.most().map(format::count).orElse("—"),
          part.most().map(_ -> format.count(part.still())).orElse("—"),
          part.given().map(format::count).orElse("—"),
          points(part),
          part.given().map(_ -> chip(part)),
          part.answer()
              .map(
                  answer -> say.of("plan.cascade.said", answer.reason(), answer.by(), answer.day()))
              .orElse(""));
    }

    private String points(Part part) {
      if (part.given().isEmpty() || part.residents().isEmpty()) return "";
      return say.format().points(100.0 * part.given().get() / part.residents().get());
    }

    private Chip chip(Part part) {
      if (part.isTooMuch(part.given().orElse(0))) {
        return new Chip(Mood.BAD, say.of("plan.cascade.too-much"));
      }
      return part.answer()
          .map(answer ->
              answer
                  .counter()
                  .map(counter -> new Chip(Mood.WARN, say.of("plan.cascade.counter", counter)))
                  .orElseGet(() -> new Chip(Mood.GOOD, say.of("plan.cascade.accepted"))))
          .orElseGet(() -> new Chip(Mood.PLAIN, say.of("plan.cascade.unanswered")));
    }

    List<CascadePage.Offer> offers() {
      if (!cascade.isHanded()) return List.of();
      var offers = cascade.reconciliation().map(Reconciliation::offers).orElse(Map.of());
      return cascade.parts().stream()
          .filter(part -> offers.getOrDefault(part.unit().id(), 0) > 0)
          .map(part ->
              new CascadePage.Offer(
                  part.unit().name(),
                  say.of("plan.cascade.offer", offers.getOrDefault(part.unit().id(), 0))))
          .toList();
    }

    Optional<CascadePage.Handing> handing() {
      return officers
          .post()
          .filter(_ -> isOfToday() && !cascade.parts().isEmpty())
          .filter(post -> HandingDown.mayHandDown(asked.edition(), asked.unit().id(), post))
          .map(_ -> handingForm());
    }

    private CascadePage.Handing handingForm() {
      var numbers = numbers();
      var fields =
          cascade.parts().stream()
              .map(part -> field(part, numbers.getOrDefault(part.unit().id(), 0)))
              .toList();
      var sum = numbers.values().stream().mapToInt(Integer::intValue).sum();
      return new CascadePage.Handing(
          "/" + say.language().tag() + here.path() + "/hand-down",
          String.valueOf(cascade.version()),
          proposals(),
          fields,
          asked.sent().wrong().isPresent() ? "" : say.of("plan.cascade.form.sum", sum),
          asked.sent().or(CascadePages.VERSION, "reason", ""));
    }

    private CascadePage.Field field(Part part, int number) {
      var name = CascadePages.FIELD + part.unit().id().value();
      return new CascadePage.Field(
          part.unit().name(),
          name,
          asked.sent().or(CascadePages.VERSION, name, String.valueOf(number)),
          part.limit().map(say.format()::count).orElse(""));
    }

    private CascadePage.Proposals proposals() {
      var total = asked.total().map(String::valueOf).orElse("");
      return new CascadePage.Proposals(
          "/" + say.language().tag() + here.path(),
          asked.aim().code(),
          cascade.whole().isEmpty() ? Optional.of(total) : Optional.empty(),
          List.of(
              new Link(say.of("plan.cascade.by.poor"), here.with("propose", "poor").href()),
              new Link(say.of("plan.cascade.by.gap"), here.with("propose", "gap").href())));
    }

    /// As they stand, or worked out as the address asks.
    private Map<UnitId, Integer> numbers() {
      var whole = cascade.whole().or(asked::total);
      if (asked.propose().isPresent() && whole.isPresent()) {
        return Cascades.proposed(cascade, whole.get(), asked.propose().get().equals("gap"));
      }
      var numbers = new HashMap<UnitId, Integer>();
      cascade.parts().forEach(part -> numbers.put(part.unit().id(), part.given().orElse(0)));
      return numbers;
    }

    Optional<CascadePage.Answering> answering() {
      return officers
          .post()
          .filter(_ -> isOfToday() && cascade.whole().isPresent())
          .filter(post -> HandingDown.mayAnswer(asked.unit().id(), post))
          .filter(_ -> !asked.unit().id().equals(asked.edition().unit()))
          .map(_ ->
              new CascadePage.Answering(
                  "/" + say.language().tag() + here.path() + "/answer",
                  String.valueOf(cascade.whole().orElse(0)),
                  String.valueOf(
                      history
                          .handDowns()
                          .answered(asked.edition().id(), asked.aim(), asked.unit().id())),
                  say.of("plan.cascade.answering", cascade.whole().orElse(0)),
                  asked.sent().or(CascadePages.ANSWERED, "counter", ""),
                  asked.sent().or(CascadePages.ANSWERED, "reason", "")));
    }
  }
}
