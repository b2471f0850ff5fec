package chungtay.plan.commendation.page;

import chungtay.frame.Answer;
import chungtay.frame.Chip;
import chungtay.frame.Filters;
import chungtay.frame.Where.Link;
import chungtay.place.Places;
import chungtay.plan.Doer;
import chungtay.plan.commendation.Nominating;
import chungtay.plan.commendation.Nomination;
import chungtay.plan.commendation.NominationId;
import chungtay.plan.commendation.NominationStage;
import chungtay.plan.commendation.Nominations;
import chungtay.plan.commendation.Nominee;
import chungtay.plan.commendation.Nominees;
import chungtay.plan.commendation.Nominees.Known;
import chungtay.plan.commendation.Nominees.Looking;
import chungtay.plan.commendation.Participants;
import chungtay.plan.page.Naming;
import chungtay.wording.Say;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Who is nominated, as the page of the nominations tells of it.
@Component
class NominationsSheets {

  private static final int ROWS = 100;

  private final Nominations nominations;
  private final Nominees nominees;
  private final Nominating nominating;
  private final Participants participants;
  private final Told told;

  NominationsSheets(
      Nominations nominations,
      Nominees nominees,
      Nominating nominating,
      Participants participants,
      Told told) {
    this.nominations = nominations;
    this.nominees = nominees;
    this.nominating = nominating;
    this.participants = participants;
    this.told = told;
  }

  /// With what names are told, and that they were.
  @Component
  record Told(Places places, Naming naming, Showing showing) {}

  NominationsPage of(Here here, Doer by) {
    var all = nominations.of(here.edition().id(), here.year(), here.frame().day());
    var asked = all.stream().filter(one -> isAsked(here, one)).toList().reversed();
    var from = from(here, asked);
    var rows = asked.stream().skip(from).limit(ROWS).toList();
    var known = nominees.known(rows, looking(here, by));
    told.showing()
        .of(
            here,
            "plan.nominees",
            by,
            known.values().stream().flatMap(one -> one.card().stream()).toList());
    var next =
        asked.size() > from + ROWS
            ? Optional.of(
                here.frame().address().with("after", rows.getLast().id().value().toString()).href())
            : Optional.<String>empty();
    return new NominationsPage(
        answer(here, all),
        MovementSheets.doors(here),
        filters(here, by),
        add(here, by),
        rows(here, rows, known),
        next);
  }

  Looking looking(Here here, Doer by) {
    return new Looking(by.post(), by.scope(), isDisclosedTo(here, by));
  }

  private boolean isDisclosedTo(Here here, Doer by) {
    return nominating.advises(here.edition(), by.post())
        || Nominating.decides(here.edition(), by.post());
  }

  private static boolean isAsked(Here here, Nomination one) {
    var address = here.frame().address();
    return address.parameter("stage").map(one.stage().name()::equals).orElse(true)
        && address.parameter("kind").map(one.nominee().kind().name()::equals).orElse(true);
  }

  private static int from(Here here, List<Nomination> asked) {
    var after = here.frame().address().parameter("after").orElse("");
    for (var i = 0; i < asked.size(); i++) {
      if (asked.get(i).id().value().toString().equals(after)) return i + 1;
    }
    return 0;
  }

  private static Answer answer(Here here, List<Nomination> all) {
    var say = here.say();
    var chips = new ArrayList<Chip>();
    for (var stage : NominationStage.values()) {
      var count = all.stream().filter(one -> one.stage() == stage).count();
      if (count == 0) continue;
      var mood = NomineeWords.chip(say, stage).mood();
      var name = say.of("plan.nomination.stage." + stage);
      chips.add(new Chip(mood, say.of("plan.nominations.count", name, count)));
    }
    return new Answer(
        say.of(
            "plan.nominations.answer",
            String.valueOf(here.year()),
            count(all, Nominee.Kind.COLLECTIVE),
            count(all, Nominee.Kind.PERSON),
            count(all, Nominee.Kind.HOUSEHOLD)),
        say.of("plan.nominations.terms", here.movement()),
        chips);
  }

  private static long count(List<Nomination> all, Nominee.Kind kind) {
    return all.stream()
        .filter(one -> one.stage() != NominationStage.WITHDRAWN)
        .filter(one -> one.nominee().kind() == kind)
        .count();
  }

  private Filters filters(Here here, Doer by) {
    var say = here.say();
    var address = here.frame().address().without("after");
    var pressed = new ArrayList<Link>();
    var stages = new ArrayList<Link>();
    for (var stage : NominationStage.values()) {
      var name = say.of("plan.nomination.stage." + stage);
      if (address.parameter("stage").filter(stage.name()::equals).isPresent()) {
        pressed.add(new Link(name, address.without("stage").href()));
      }
      stages.add(new Link(name, address.with("stage", stage.name()).href()));
    }
    var kinds = new ArrayList<Link>();
    for (var kind : Nominee.Kind.values()) {
      var name = say.of("plan.nomination.kind." + kind);
      if (address.parameter("kind").filter(kind.name()::equals).isPresent()) {
        pressed.add(new Link(name, address.without("kind").href()));
      }
      kinds.add(new Link(name, address.with("kind", kind.name()).href()));
    }
    return new Filters(
        pressed,
        List.of(
            new Filters.Menu(say.of("plan.nominations.stage"), stages),
            new Filters.Menu(say.of("plan.nominations.kind"), kinds)),
        files(here, by));
  }

  private List<Link> files(Here here, Doer by) {
    if (!nominating.advises(here.edition(), by.post())) return List.of();
    return Stream.of("list.docx", "list.pdf", "letter.docx", "letter.pdf")
        .map(file -> {
          var parts = file.split("\\.", 2);
          var name = here.say().of("plan.commendation." + parts[0]) + " (." + parts[1] + ")";
          return new Link(name, here.page(NominationsPages.PATH + "/" + file).href());
        })
        .toList();
  }

  private List<Link> add(Here here, Doer by) {
    var isOpen =
        here.isOfToday()
            && participants.isSpokenForBy(here.edition(), by.post(), here.frame().day());
    if (!isOpen) return List.of();
    return Arrays.stream(Nominee.Kind.values())
        .map(kind ->
            new Link(
                here.say().of("plan.nomination.new." + kind),
                here.page(NominationsPages.PATH + "/new")
                    .with("kind", kind.name().toLowerCase(Locale.ROOT))
                    .href()))
        .toList();
  }

  private List<NominationsPage.Row> rows(
      Here here, List<Nomination> rows, Map<NominationId, Known> known) {
    Say say = here.say();
    var words = new NomineeWords(say, told.places(), here.frame().day());
    var agencies = rows.stream().map(Nomination::agency).collect(Collectors.toSet());
    var names = told.naming().names(say, agencies, here.frame().day());
    return rows.stream()
        .map(one ->
            new NominationsPage.Row(
                words.of(one, known.getOrDefault(one.id(), new Known(Optional.empty(), false))),
                here.page(NominationsPages.path(one.id())).href(),
                say.of("plan.nomination.kind." + one.nominee().kind()),
                names.getOrDefault(one.agency(), ""),
                say.format().date(one.last().day()),
                NomineeWords.chip(say, one.stage())))
        .toList();
  }
}
