package chungtay.plan.page;

import chungtay.access.Officers;
import chungtay.access.Right;
import chungtay.frame.Address;
import chungtay.frame.Answer;
import chungtay.frame.Chip;
import chungtay.frame.Chip.Mood;
import chungtay.frame.Frame;
import chungtay.frame.Where.Link;
import chungtay.plan.Edition;
import chungtay.plan.commendation.Emulations;
import chungtay.plan.document.Assignee;
import chungtay.plan.document.Cited;
import chungtay.plan.document.Clause;
import chungtay.plan.document.Duty;
import chungtay.plan.document.DutyId;
import chungtay.plan.document.Finding;
import chungtay.plan.document.Findings;
import chungtay.plan.document.ReportTo;
import chungtay.plan.task.Classes;
import chungtay.plan.task.Recipients;
import chungtay.plan.task.Recipients.Recipient;
import chungtay.plan.task.Stage;
import chungtay.plan.task.Turn;
import chungtay.plan.task.Turn.Timing;
import chungtay.plan.task.Turns;
import chungtay.wording.Say;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// A plan clause by clause, each duty with how its tasks stand.
@Component
class PlanSheets {

  private final Turns turns;
  private final Classes classes;
  private final Recipients recipients;
  private final Naming naming;
  private final Officers officers;
  private final Emulations emulations;
  private final PlanTexts texts;
  private final CascadeHistory cascades;

  PlanSheets(
      Turns turns,
      Classes classes,
      Recipients recipients,
      Naming naming,
      Officers officers,
      Emulations emulations,
      PlanTexts texts,
      CascadeHistory cascades) {
    this.turns = turns;
    this.classes = classes;
    this.recipients = recipients;
    this.naming = naming;
    this.officers = officers;
    this.emulations = emulations;
    this.texts = texts;
    this.cascades = cascades;
  }

  PlanPage of(Frame frame, Edition edition) {
    var all = turns.on(edition, frame.day());
    var tasks = frame.page(PlanPages.PATH + "/tasks").with("plan", edition.id().value().toString());
    var byDuty = all.stream().collect(Collectors.groupingBy(turn -> turn.duty().id()));
    var source = texts.of(frame, edition);
    var sheet = new Sheet(frame, edition, byDuty, tasks);
    return new PlanPage(
        sheet.answer(all),
        sheet.facts(),
        sheet.findings(),
        edition.plan().clauses().stream()
            .filter(Sheet::isRead)
            .map(clause -> sheet.clause(clause, source))
            .toList(),
        sheet.sent(),
        PlanDoors.of(frame, edition, emulations.find(edition).isPresent()),
        files(frame, edition),
        source.page());
  }

  private List<Link> files(Frame frame, Edition edition) {
    if (!officers.may(Right.KEEP_PLAN)) return List.of();
    var report = PlanPages.PATH + "/" + edition.id().value() + "/report.";
    return Stream.of("docx", "pdf")
        .map(ending -> {
          var name = frame.say().of("plan.plan.report") + " (." + ending + ")";
          return new Link(name, frame.page(report + ending).href());
        })
        .toList();
  }

  private final class Sheet {

    private final Frame frame;
    private final Say say;
    private final Edition edition;
    private final Map<DutyId, List<Turn>> turns;
    private final Address tasks;
    private final LocalDate issued;

    private Sheet(Frame frame, Edition edition, Map<DutyId, List<Turn>> turns, Address tasks) {
      this.frame = frame;
      this.say = frame.say();
      this.edition = edition;
      this.turns = turns;
      this.tasks = tasks;
      this.issued = edition.plan().heading().issued();
    }

    Answer answer(List<Turn> all) {
      var heading = edition.plan().heading();
      var title =
          say.of(
              "plan.plan.answer",
              heading.kind().in(say.language()),
              heading.number(),
              heading.title().in(say.language()));
      return new Answer(
          title, say.of("plan.plan.terms", heading.issued(), edition.number()), chips(all));
    }

    private List<Chip> chips(List<Turn> all) {
      var chips = new ArrayList<Chip>();
      chips.add(new Chip(Mood.PLAIN, say.of("plan.count.tasks", all.size())));
      count(all, turn -> timing(turn) == Timing.LATE)
          .ifPresent(late -> chips.add(new Chip(Mood.BAD, say.of("plan.count.late", late))));
      count(all, turn -> timing(turn) == Timing.SOON)
          .ifPresent(soon -> chips.add(new Chip(Mood.WARN, say.of("plan.count.soon", soon))));
      count(all, turn -> turn.stage() == Stage.REPORTED)
          .ifPresent(said -> chips.add(new Chip(Mood.PLAIN, say.of("plan.count.reported", said))));
      count(all, turn -> turn.stage() == Stage.ACCEPTED)
          .ifPresent(done -> chips.add(new Chip(Mood.GOOD, say.of("plan.count.accepted", done))));
      return chips;
    }

    private Timing timing(Turn turn) {
      return turn.timing(frame.day(), TaskWords.SOON);
    }

    private static Optional<Long> count(List<Turn> all, Predicate<Turn> condition) {
      return Optional.of(all.stream().filter(condition).count()).filter(number -> number > 0);
    }

    List<PlanPage.Fact> facts() {
      var plan = edition.plan();
      var facts = new ArrayList<PlanPage.Fact>();
      plan.heading()
          .signed()
          .ifPresent(signed -> {
            var acting = signed.acting().map(how -> " (" + how + ".)").orElse("");
            facts.add(
                fact(
                    "signed",
                    List.of(signed.post().in(say.language()) + " " + signed.name() + acting)));
          });
      facts.add(fact("bases", plan.acts().bases().stream().map(this::cited).toList()));
      if (!plan.acts().notHeld().isEmpty()) {
        facts.add(fact("not-held", plan.acts().notHeld().stream().map(this::cited).toList()));
      }
      return facts;
    }

    private PlanPage.Fact fact(String key, List<String> values) {
      return new PlanPage.Fact(say.of("plan.fact." + key), values);
    }

    private String cited(Cited act) {
      return say.of("plan.cited", act.act(), act.issued(), act.about().in(say.language()));
    }

    List<PlanPage.Finding> findings() {
      var words = new FindingWords(say, naming, edition.plan());
      var found =
          Findings.in(edition.plan(), (of, agency) -> classes.contains(of, agency, issued)).stream()
              .map(finding -> new PlanPage.Finding(words.of(finding), places(finding)));
      return Stream.concat(cascades.found(edition, frame).stream(), found).toList();
    }

    /// Each once, by its printed number; the first of the dashes below it.
    private static List<Link> places(Finding finding) {
      var first = new LinkedHashMap<String, Link>();
      for (var id : finding.clauses()) {
        var number = id.steps().getFirst();
        first.putIfAbsent(number, new Link(number, "#" + ClauseWords.anchor(id)));
      }
      return List.copyOf(first.values());
    }

    /// One that only gathers what is below it has nothing to be read.
    static boolean isRead(Clause clause) {
      return clause.title().isPresent() || clause.says().isPresent() || !clause.duties().isEmpty();
    }

    PlanPage.Clause clause(Clause clause, PlanTexts.Held source) {
      var id = clause.id();
      return new PlanPage.Clause(
          ClauseWords.anchor(id),
          1 + (int) id.path().chars().filter(sign -> sign == '.' || sign == '/').count(),
          ClauseWords.of(say, id),
          clause.title().map(title -> title.in(say.language())).orElse(""),
          clause.says().map(says -> says.in(say.language())).orElse(""),
          source.of(id),
          clause.duties().stream().map(this::duty).toList());
    }

    private PlanPage.Duty duty(Duty duty) {
      var own = turns.getOrDefault(duty.id(), List.of());
      return new PlanPage.Duty(
          duty.what().in(say.language()),
          who(duty),
          own.isEmpty() ? DueWords.of(say, duty.due()) : TaskWords.due(say, own.getFirst()),
          own.size() == 1
              ? List.of(TaskWords.chip(say, own.getFirst(), frame.day()))
              : chips(own).stream().skip(1).toList(),
          own.size() == 1 ? "" : say.of("plan.count.tasks", own.size()),
          tasks
              .with("of", "all")
              .with("clause", duty.id().clause().path())
              .with("duty", String.valueOf(duty.id().number()))
              .href());
    }

    private List<String> who(Duty duty) {
      var parties = duty.parties();
      return Stream.of(
              Optional.of(lead(duty)),
              parties.through().map(one -> said("through", List.of(one))),
              Optional.of(parties.with())
                  .filter(with -> !with.isEmpty())
                  .map(with -> said("with", with)),
              duty.report().map(report -> said("to", report.to())),
              duty.report().flatMap(ReportTo::via).map(via -> said("via", List.of(via))))
          .flatMap(Optional::stream)
          .toList();
    }

    private String lead(Duty duty) {
      var leads = duty.parties().leads();
      if (leads.isEmpty()) return say.of("plan.who.nobody");
      if (duty.parties().jointly()) return said("jointly", leads);
      return duty.requested() ? said("requested", leads) : naming.names(say, leads, issued);
    }

    private String said(String how, List<Assignee> who) {
      return say.of("plan.who." + how, naming.names(say, who, issued));
    }

    PlanPage.Sent sent() {
      var all = recipients.of(edition.id(), frame.day());
      var names = naming.names(say, all.stream().map(Recipient::agency).toList(), frame.day());
      var have = all.stream().filter(one -> one.acknowledged().isPresent()).count();
      var rows =
          all.stream()
              .map(one ->
                  new PlanPage.Recipient(
                      names.getOrDefault(one.agency(), ""),
                      one.acknowledged().map(frame.format()::date).orElse(""),
                      one.acknowledged().isPresent()))
              .sorted(Comparator.comparing(PlanPage.Recipient::agency))
              .toList();
      return new PlanPage.Sent(say.of("plan.sent.told", have, all.size()), rows, own(all));
    }

    /// Where the agency of the post says that it has the plan, as long as it has not.
    private Optional<String> own(List<Recipient> all) {
      if (!officers.may(Right.REPORT)) return Optional.empty();
      return officers
          .post()
          .filter(post ->
              all.stream()
                  .anyMatch(one ->
                      one.agency().equals(post.agency().id()) && one.acknowledged().isEmpty()))
          .map(_ -> frame.page(PlanPages.PATH + "/" + edition.id().value() + "/acknowledge").path())
          .map(path -> "/" + say.language().tag() + path);
    }
  }
}
