package chungtay.plan.draft;

import chungtay.audit.Actor;
import chungtay.place.UnitId;
import chungtay.plan.Edition;
import chungtay.plan.Editions;
import chungtay.plan.Note;
import chungtay.plan.document.ClauseId;
import chungtay.plan.document.Duty;
import chungtay.plan.document.DutyId;
import chungtay.plan.document.Plan;
import chungtay.plan.submission.Asked;
import chungtay.plan.submission.Asking;
import chungtay.plan.submission.Askings;
import chungtay.plan.submission.Choices;
import chungtay.plan.task.PublishingAPlan;
import chungtay.plan.task.Task;
import chungtay.refusal.Refused;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Publishes a draft: its text is kept with the edition, and everybody has their tasks.
@Component
public class Publishing {

  private final Directories directories;
  private final Editions editions;
  private final PublishingAPlan publishing;
  private final Drafts drafts;
  private final Texts texts;
  private final Askings askings;

  public Publishing(
      Directories directories,
      Editions editions,
      PublishingAPlan publishing,
      Drafts drafts,
      Texts texts,
      Askings askings) {
    this.directories = directories;
    this.editions = editions;
    this.publishing = publishing;
    this.drafts = drafts;
    this.texts = texts;
    this.askings = askings;
  }

  /// What publishing would change.
  ///
  /// @param before as the plan stands; none where it was never published
  /// @param edition as it would stand
  public record Foreseen(
      Optional<Edition> before,
      List<Task> added,
      List<Task> withdrawn,
      int staying,
      Edition edition) {

    public Foreseen {
      added = List.copyOf(added);
      withdrawn = List.copyOf(withdrawn);
    }

    /// Whether what was handed to units goes on, for the draft takes no table.
    public boolean keepsTargets() {
      var shares = edition.plan().shares();
      return before
          .filter(one -> !shares.isEmpty() && one.plan().shares().equals(shares))
          .isPresent();
    }
  }

  /// What is missing before it can be published, in the order of the page.
  public List<Lack> lacks(Manuscript manuscript, LocalDate today) {
    var directory = directories.of(manuscript, today);
    return Lacks.of(manuscript, directory, isDayKnown(manuscript));
  }

  private boolean isDayKnown(Manuscript manuscript) {
    try {
      directories.units(LocalDate.parse(manuscript.head().field(HeadField.ISSUED)));
      return true;
    } catch (DateTimeException | Refused unknown) {
      return false;
    }
  }

  /// What publishing would change. Nothing is written.
  ///
  /// @throws Refused if something is missing
  public Foreseen foresee(KeptDraft draft, Actor actor, LocalDate today) {
    var finished = finished(draft.manuscript(), today);
    var would = publishing.foresee(finished.unit(), finished.plan(), actor);
    var before = would.before().stream().map(Task::id).collect(Collectors.toSet());
    var after = would.after().stream().map(Task::id).collect(Collectors.toSet());
    return new Foreseen(
        finished.before(),
        would.after().stream().filter(task -> !before.contains(task.id())).toList(),
        would.before().stream().filter(task -> !after.contains(task.id())).toList(),
        (int) after.stream().filter(before::contains).count(),
        would.edition());
  }

  /// What the edition asks to be sent. Where the draft says nothing of it, what was asked before
  /// goes on; none where nothing was.
  public Optional<List<Asked>> asked(
      Manuscript manuscript, Edition edition, Optional<Edition> before) {
    var standing = before.flatMap(askings::of).map(Asking::submissions);
    if (manuscript.duties().allMatch(duty -> duty.marks().forms().isEmpty())) return standing;
    var choices =
        manuscript.clauses().stream().flatMap(clause -> choices(clause, edition)).toList();
    return Optional.of(Choices.asked(askings.forms(), choices, standing.orElse(List.of())));
  }

  /// What the edition that stands asks for and the next one does not.
  public List<Asked> dropped(List<Asked> asked, Optional<Edition> before) {
    var codes = asked.stream().map(Asked::code).toList();
    return before.flatMap(askings::of).map(Asking::submissions).orElse(List.of()).stream()
        .filter(one -> !codes.contains(one.code()))
        .toList();
  }

  private static Stream<Choices.Choice> choices(Manuscript.Clause clause, Edition edition) {
    var id = new ClauseId(clause.path());
    return IntStream.range(0, clause.duties().size())
        .boxed()
        .flatMap(at -> {
          var place = new DutyId(id, at + 1);
          var known = edition.continuity().known(place);
          var what = edition.plan().duty(place).map(Duty::what);
          return clause.duties().get(at).marks().forms().stream()
              .sorted()
              .map(form -> new Choices.Choice(form, known, what.orElseThrow()));
        });
  }

  /// A plan as it would be published.
  private record Finished(UnitId unit, Plan plan, Optional<Edition> before) {}

  private Finished finished(Manuscript manuscript, LocalDate today) {
    var lacks = lacks(manuscript, today);
    if (!lacks.isEmpty()) {
      throw DraftRefusal.NOT_READY.refused("count", Integer.toString(lacks.size()));
    }
    var directory = directories.of(manuscript, today);
    var unit = Finishing.unit(manuscript, directory);
    var plan = Finishing.plan(manuscript, directory, Optional.empty());
    var before = editions.find(unit, plan);
    if (before.isPresent()) {
      plan = Finishing.plan(manuscript, directory, before.map(Edition::plan));
    }
    return new Finished(unit, plan, before);
  }

  /// @param reason why; for a newer edition, what was mended
  /// @throws Refused if something is missing, or somebody has corrected the draft meanwhile
  public Edition publish(KeptDraft draft, String reason, Actor actor, LocalDate today) {
    var finished = finished(draft.manuscript(), today);
    return publishing.publish(
        finished.unit(),
        finished.plan(),
        Note.of(reason),
        actor,
        (act, edition) -> {
          drafts.publish(act, draft, edition);
          asked(draft.manuscript(), edition, finished.before())
              .ifPresent(asked -> askings.keep(act, edition, asked));
          var clauses =
              draft.manuscript().clauses().stream()
                  .filter(clause -> !clause.text().isBlank())
                  .collect(
                      Collectors.toMap(
                          Manuscript.Clause::path, Manuscript.Clause::text, (one, _) -> one));
          var source = String.join("\n", draft.lines());
          texts.put(act, edition.id(), new Texts.Brought(draft.name(), source, clauses));
        });
  }
}
