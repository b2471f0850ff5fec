package chungtay.plan.draft.page;

import chungtay.access.AgencyId;
import chungtay.access.May;
import chungtay.access.Right;
import chungtay.frame.Address;
import chungtay.frame.Answer;
import chungtay.frame.Where.Link;
import chungtay.frame.form.Wrong;
import chungtay.law.Language;
import chungtay.plan.draft.Change;
import chungtay.plan.draft.Correcting.Correction;
import chungtay.plan.draft.Doubts;
import chungtay.plan.draft.DraftRefusal;
import chungtay.plan.draft.KeptDraft;
import chungtay.plan.draft.Lack;
import chungtay.plan.draft.Publishing;
import chungtay.plan.draft.Publishing.Foreseen;
import chungtay.plan.draft.clause.ClauseEdits;
import chungtay.plan.draft.english.Unworded;
import chungtay.plan.draft.page.DraftRooms.Opened;
import chungtay.plan.page.Naming;
import chungtay.plan.page.PlanPages;
import chungtay.plan.task.Task;
import chungtay.refusal.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Where a draft becomes a plan: what is still missing, and what follows from it.
@Controller
class PublishPages {

  private static final String MAPPED = DraftRooms.MAPPED + "/{draft}/publish";
  private static final int TASKS_SHOWN = 100;

  private final DraftRooms rooms;
  private final Publishing publishing;
  private final Naming naming;

  PublishPages(DraftRooms rooms, Publishing publishing, Naming naming) {
    this.rooms = rooms;
    this.publishing = publishing;
    this.naming = naming;
  }

  @May(Right.KEEP_PLAN)
  @GetMapping(MAPPED)
  ModelAndView form(Address address, @PathVariable String draft) {
    return shown(rooms.open(address, draft), Optional.empty(), "");
  }

  private ModelAndView shown(Opened opened, Optional<Refused> refused, String reason) {
    var say = opened.frame().say();
    var lacks = publishing.lacks(opened.manuscript(), opened.frame().today());
    var answer =
        new Answer(
            lacks.isEmpty()
                ? say.of("plan.draft.publish.answer", DraftSheets.title(opened))
                : say.of("plan.draft.publish.lacks", DraftSheets.title(opened), lacks.size()),
            say.of("plan.draft.publish.terms"));
    var page =
        new PublishPage(
            answer,
            refused.map(one -> Wrong.of(one, say)),
            lacks.stream().map(lack -> link(opened, lack)).distinct().toList(),
            lacks.isEmpty() ? Optional.of(would(opened, reason)) : Optional.empty(),
            opened.href(""),
            opened.draft().version());
    var view =
        new ModelAndView("plan/draft/publish", Map.of("frame", opened.frame(), "page", page));
    refused.ifPresent(one -> view.setStatus(HttpStatus.valueOf(one.refusal().status())));
    return view;
  }

  private static Link link(Opened opened, Lack lack) {
    var say = opened.frame().say();
    var detail =
        switch (lack.kind()) {
          case FIELD_MISSING -> say.of("plan.draft.field." + lack.detail());
          case CLAUSE_UNREADABLE, LEAD_IS_NOBODY, PROMISE_WITHOUT_WORDS ->
              DraftSheets.place(say, lack.detail());
          case DAY_UNKNOWN -> HeadForm.day(say, lack.detail());
          case MEASURE_AMISS, YEARS_UNREADABLE, AGENCY_UNKNOWN, NO_DUTY, UNIT_UNKNOWN, UNIT_TWICE ->
              lack.detail();
        };
    return new Link(say.of("plan.draft.lack." + lack.kind(), detail), href(opened, lack));
  }

  private static String href(Opened opened, Lack lack) {
    return switch (lack.kind()) {
      case FIELD_MISSING, DAY_UNKNOWN, MEASURE_AMISS, YEARS_UNREADABLE -> opened.href("/head");
      case AGENCY_UNKNOWN ->
          lack.key().startsWith("h-") ? opened.href("/head") : opened.href("/names");
      case LEAD_IS_NOBODY -> opened.href("/duty/" + lack.key());
      case NO_DUTY -> opened.href("") + "#clauses";
      case CLAUSE_UNREADABLE -> opened.href("") + "#" + lack.key();
      case PROMISE_WITHOUT_WORDS, UNIT_UNKNOWN, UNIT_TWICE ->
          opened.href("/targets") + "#" + lack.key();
    };
  }

  /// What will be asked to be sent, and what no longer.
  private List<String> asked(Opened opened, Publishing.Foreseen foreseen) {
    var say = opened.frame().say();
    var told = new ArrayList<String>();
    var asked = publishing.asked(opened.manuscript(), foreseen.edition(), foreseen.before());
    told.add(say.of("plan.draft.publish.asked", asked.map(List::size).orElse(0)));
    var dropped = publishing.dropped(asked.orElse(List.of()), foreseen.before());
    if (!dropped.isEmpty()) {
      var titles = dropped.stream().map(one -> one.title().in(say.language())).toList();
      told.add(say.of("plan.draft.publish.asked.no-longer", String.join("; ", titles)));
    }
    return told;
  }

  private PublishPage.Would would(Opened opened, String reason) {
    var say = opened.frame().say();
    var foreseen =
        publishing.foresee(opened.draft(), rooms.officers().actor(), opened.frame().today());
    var told = new ArrayList<String>();
    told.add(
        foreseen
            .before()
            .map(one -> say.of("plan.draft.publish.newer", one.number(), one.number() + 1))
            .orElse(say.of("plan.draft.publish.first")));
    told.add(
        say.of(
            "plan.draft.publish.tasks",
            foreseen.added().size(),
            foreseen.withdrawn().size(),
            foreseen.staying()));
    if (foreseen.keepsTargets()) told.add(say.of("plan.draft.publish.targets"));
    told.addAll(asked(opened, foreseen));
    var doubts = Doubts.in(opened.manuscript()).size();
    if (doubts > 0) told.add(say.of("plan.draft.publish.doubts", doubts));
    var isDone =
        opened
            .draft()
            .published()
            .map(KeptDraft.Published::version)
            .filter(version -> version == opened.draft().version())
            .isPresent();
    if (isDone) told.add(say.of("plan.draft.publish.done"));
    var sending =
        new PublishPage.Sending(opened.action("/publish"), opened.draft().version(), reason);
    return new PublishPage.Would(
        told,
        lines(opened, foreseen, foreseen.added()),
        lines(opened, foreseen, foreseen.withdrawn()),
        isDone ? Optional.empty() : Optional.of(sending),
        unworded(opened, foreseen));
  }

  private static PublishPage.Unworded unworded(Opened opened, Foreseen foreseen) {
    var say = opened.frame().say();
    var all = Unworded.in(opened.manuscript(), foreseen.edition().plan());
    var known = earlier(all, foreseen).size();
    var list =
        all.stream()
            .limit(TASKS_SHOWN)
            .map(one ->
                new Link(
                    DraftSheets.cut(one.vi()),
                    one.duty().isPresent()
                        ? opened.href("/duty/" + one.key())
                        : opened.piece("/clause", "clause", one.key())))
            .toList();
    return new PublishPage.Unworded(
        list,
        all.size() > TASKS_SHOWN
            ? say.of("plan.draft.publish.english.more", all.size() - TASKS_SHOWN)
            : "",
        known == 0
            ? Optional.empty()
            : Optional.of(say.of("plan.draft.publish.english.known", known, all.size())),
        opened.action("/publish/english"));
  }

  private static Map<String, String> earlier(List<Unworded> all, Foreseen foreseen) {
    return foreseen
        .before()
        .map(before -> Unworded.earlier(all, before, foreseen.edition()))
        .orElse(Map.of());
  }

  /// Takes over what the edition that stands says in English of what goes on in other words.
  @May(Right.KEEP_PLAN)
  @PostMapping(MAPPED + "/english")
  ModelAndView takeOver(
      Address address, @PathVariable String draft, @RequestParam(defaultValue = "0") int version) {
    var opened = rooms.open(address, draft);
    var foreseen =
        publishing.foresee(opened.draft(), rooms.officers().actor(), opened.frame().today());
    var words = earlier(Unworded.in(opened.manuscript(), foreseen.edition().plan()), foreseen);
    rooms.correct(
        opened,
        new Correction(version, Change.ENGLISH, ""),
        all -> ClauseEdits.inEnglish(all, words));
    return new ModelAndView("redirect:" + opened.href("/publish"));
  }

  private List<String> lines(Opened opened, Foreseen foreseen, List<Task> tasks) {
    var say = opened.frame().say();
    var day = foreseen.edition().plan().heading().issued();
    var leads = tasks.stream().flatMap(task -> task.leads().stream()).collect(Collectors.toSet());
    Map<AgencyId, String> names = naming.names(say, leads, day);
    var lines =
        tasks.stream()
            .limit(TASKS_SHOWN)
            .map(task ->
                say.of(
                    "plan.draft.publish.task",
                    String.join(
                        ", ",
                        task.leads().stream()
                            .map(lead -> names.getOrDefault(lead, say.of("plan.draft.newcomer")))
                            .sorted()
                            .toList()),
                    DraftSheets.cut(what(foreseen, task, say.language()))));
    return tasks.size() <= TASKS_SHOWN
        ? lines.toList()
        : Stream.concat(
                lines, Stream.of(say.of("plan.draft.publish.more", tasks.size() - TASKS_SHOWN)))
            .toList();
  }

  private static String what(Foreseen foreseen, Task task, Language language) {
    return Stream.concat(Stream.of(foreseen.edition()), foreseen.before().stream())
        .flatMap(edition ->
            edition.plan().duties().filter(duty -> edition.known(duty).equals(task.duty())))
        .findFirst()
        .map(duty -> duty.what().in(language))
        .orElse(task.duty().toString());
  }

  @May(Right.KEEP_PLAN)
  @PostMapping(MAPPED)
  ModelAndView publish(
      Address address,
      @PathVariable String draft,
      @RequestParam(defaultValue = "0") int version,
      @RequestParam(defaultValue = "") String reason) {
    var opened = rooms.open(address, draft);
    try {
      if (version != opened.draft().version()) {
        throw DraftRefusal.DRAFT_CHANGED_MEANWHILE.refused();
      }
      var edition =
          publishing.publish(
              opened.draft(), reason, rooms.officers().actor(), opened.frame().today());
      return new ModelAndView(
          "redirect:" + opened.frame().page(PlanPages.PATH + "/" + edition.id().value()).href());
    } catch (Refused refused) {
      return shown(opened, Optional.of(refused), reason);
    }
  }
}
