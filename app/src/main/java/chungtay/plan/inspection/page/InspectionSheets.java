package chungtay.plan.inspection.page;

import chungtay.access.AgencyId;
import chungtay.access.Officers;
import chungtay.access.PostWords;
import chungtay.frame.Answer;
import chungtay.frame.Frame;
import chungtay.frame.Where.Link;
import chungtay.law.Law;
import chungtay.plan.Edition;
import chungtay.plan.difficulty.page.AboutForm;
import chungtay.plan.difficulty.page.DifficultyWords;
import chungtay.plan.inspection.CarryingOutAnInspection;
import chungtay.plan.inspection.Course;
import chungtay.plan.inspection.Finding;
import chungtay.plan.inspection.FollowUp;
import chungtay.plan.inspection.FollowingUp;
import chungtay.plan.inspection.Inspectable;
import chungtay.plan.inspection.Inspection;
import chungtay.plan.page.Naming;
import chungtay.plan.page.PlanDoors;
import chungtay.plan.page.PlanPage;
import chungtay.plan.page.PlanPages;
import chungtay.plan.task.Stage;
import chungtay.plan.task.Tasks;
import chungtay.wording.Say;
import com.github.f4b6a3.uuid.UuidCreator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// An inspection as its page tells of it.
@Component
class InspectionSheets {

  private final Naming naming;
  private final Inspectable inspectable;
  private final Tasks tasks;
  private final Law law;
  private final Officers officers;

  InspectionSheets(
      Naming naming, Inspectable inspectable, Tasks tasks, Law law, Officers officers) {
    this.naming = naming;
    this.inspectable = inspectable;
    this.tasks = tasks;
    this.law = law;
    this.officers = officers;
  }

  InspectionPage of(Frame frame, Edition edition, Inspection inspection) {
    return new Sheet(frame, edition, inspection).page();
  }

  private final class Sheet {

    private final Frame frame;
    private final Say say;
    private final Edition edition;
    private final Inspection inspection;
    private final Map<AgencyId, String> names;
    private final String path;
    private final boolean isOfInspector;

    private Sheet(Frame frame, Edition edition, Inspection inspection) {
      this.frame = frame;
      this.say = frame.say();
      this.edition = edition;
      this.inspection = inspection;
      var agencies = new HashSet<>(List.of(inspection.by(), inspection.of()));
      inspection.followUps().forEach(one -> agencies.add(one.who()));
      this.names = naming.names(say, agencies, frame.day());
      this.path = "/" + say.language().tag() + InspectionPages.path(inspection.id());
      // Only as of today: what one looked back at is not changed from there.
      this.isOfInspector =
          isOfToday()
              && officers
                  .post()
                  .filter(post -> CarryingOutAnInspection.isOfInspector(inspection, post))
                  .isPresent();
    }

    private boolean isOfToday() {
      return frame.day().equals(frame.today());
    }

    private String name(AgencyId agency) {
      return names.getOrDefault(agency, "");
    }

    InspectionPage page() {
      return new InspectionPage(
          new Answer(
              say.of("plan.inspection.answer", name(inspection.by()), name(inspection.of())),
              say.of(
                  "plan.inspection.terms",
                  edition.plan().heading().number(),
                  InspectionWords.when(say, inspection)),
              List.of(InspectionWords.chip(say, inspection.state(frame.day())))),
          facts(),
          links(),
          courses(),
          inspection.findings().stream().map(this::found).toList(),
          inspection.followUps().stream().map(this::followUp).toList(),
          isOfInspector && inspection.course() == Course.CARRIED_OUT
              ? Optional.of(writing())
              : Optional.empty(),
          said());
    }

    private List<PlanPage.Fact> facts() {
      var planned = inspection.planned();
      var facts = new ArrayList<PlanPage.Fact>();
      facts.add(fact("of", List.of(name(inspection.of()))));
      facts.add(fact("by", List.of(name(inspection.by()))));
      facts.add(fact("team", List.of(planned.team())));
      facts.add(fact("when", List.of(InspectionWords.days(say, planned))));
      inspection
          .held()
          .ifPresent(held -> facts.add(fact("held", List.of(frame.format().date(held)))));
      facts.add(fact("about", clauses()));
      facts.add(fact("reason", List.of(planned.reason())));
      return facts;
    }

    private PlanPage.Fact fact(String key, List<String> values) {
      return new PlanPage.Fact(say.of("plan.inspection." + key), values);
    }

    /// Those that a newer edition has no more are left out.
    private List<String> clauses() {
      var chosen = inspection.planned().clauses();
      if (chosen.isEmpty()) return List.of(say.of("plan.difficulty.whole"));
      return edition.plan().clauses().stream()
          .filter(clause -> chosen.contains(clause.id()))
          .map(clause -> AboutForm.name(say, clause))
          .toList();
    }

    private List<Link> links() {
      var plan = frame.page(PlanPages.PATH + "/" + edition.id().value()).href();
      return List.of(
          new Link(say.of("plan.difficulty.to.plan"), plan),
          new Link(say.of("plan.inspections.title"), frame.page(PlanDoors.INSPECTIONS).href()));
    }

    private List<InspectionPage.Form> courses() {
      if (!isOfInspector) return List.of();
      return Stream.of(Course.CARRIED_OUT, Course.CANCELLED, Course.PLANNED)
          .filter(next -> inspection.course().mayBecome(next))
          .map(next ->
              new InspectionPage.Form(
                  say.of("plan.inspection.say." + next),
                  path + "/" + InspectionPages.step(next),
                  say.of("plan.inspection.say.note." + next),
                  String.valueOf(inspection.entry()),
                  next == Course.CARRIED_OUT ? frame.today().toString() : ""))
          .toList();
    }

    private InspectionPage.Found found(Finding finding) {
      var takeBack =
          new InspectionPage.Form(
              say.of("plan.inspection.take-back"),
              path + "/take-back",
              say.of("plan.inspection.take-back.note"),
              String.valueOf(finding.entry()),
              "");
      return new InspectionPage.Found(
          InspectionWords.chip(say, finding.kind()),
          finding.what(),
          DifficultyWords.about(say, finding.about()),
          finding.withdrawn().orElse(""),
          isOfInspector && finding.withdrawn().isEmpty()
              ? Optional.of(takeBack)
              : Optional.empty());
    }

    private InspectionPage.FollowUp followUp(FollowUp followUp) {
      var said =
          followUp.steps().reversed().stream()
              .map(step ->
                  new InspectionPage.Said(
                      say.of("plan.stage." + step.stage()),
                      frame.format().date(step.day()),
                      step.note(),
                      PostWords.of(step.by(), step.post(), say)))
              .toList();
      return new InspectionPage.FollowUp(
          InspectionPages.anchor(followUp.id()),
          followUp.what(),
          name(followUp.who()),
          InspectionWords.lastDay(say, law.workingCalendar(), followUp.lastDay()),
          InspectionWords.chip(say, followUp, frame.day()),
          said,
          forms(followUp));
    }

    private List<InspectionPage.Form> forms(FollowUp followUp) {
      var post = officers.post();
      if (post.isEmpty() || !isOfToday()) return List.of();
      return Stream.of(Stage.values())
          .filter(stage -> followUp.stage().mayBecome(stage))
          .filter(stage -> FollowingUp.isTheirs(followUp, stage, post.get()))
          .map(stage ->
              new InspectionPage.Form(
                  say.of("plan.say." + stage),
                  "/"
                      + say.language().tag()
                      + FollowUpPages.path(followUp.id())
                      + "/"
                      + stage.name().toLowerCase(Locale.ROOT),
                  say.of("plan.say.note." + stage),
                  String.valueOf(followUp.entry()),
                  ""))
          .toList();
    }

    private InspectionPage.Writing writing() {
      var post = officers.post().orElseThrow();
      var ofInspected =
          tasks.of(edition.id()).stream()
              .filter(task ->
                  task.leads().contains(inspection.of()) || task.with().contains(inspection.of()))
              .toList();
      var asked = inspectable.by(edition, post, frame.today());
      var who =
          naming.names(say, asked, frame.day()).entrySet().stream()
              .map(one ->
                  new AboutForm.Place(
                      one.getKey().value().toString(),
                      one.getValue(),
                      one.getKey().equals(inspection.of())))
              .sorted(Comparator.comparing(AboutForm.Place::name))
              .toList();
      return new InspectionPage.Writing(
          path,
          UuidCreator.getTimeOrderedEpoch().toString(),
          AboutForm.of(edition, ofInspected).places(frame, inspection.of()),
          who);
    }

    private List<InspectionPage.Said> said() {
      var said = new ArrayList<InspectionPage.Said>();
      var planned = inspection.planned();
      said.add(
          new InspectionPage.Said(
              say.of("plan.inspection.said.first"),
              frame.format().date(planned.day()),
              "",
              name(inspection.by())));
      for (var one : inspection.said()) {
        said.add(
            new InspectionPage.Said(
                say.of("plan.inspection.said." + one.course()),
                frame.format().date(one.day()),
                one.note(),
                PostWords.of(one.by(), one.post(), say)));
      }
      return said.reversed();
    }
  }
}
