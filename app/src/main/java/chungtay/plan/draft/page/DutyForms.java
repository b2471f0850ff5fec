package chungtay.plan.draft.page;

import chungtay.frame.Answer;
import chungtay.frame.form.Wrong;
import chungtay.plan.document.Priority;
import chungtay.plan.draft.DraftRefusal;
import chungtay.plan.draft.Manuscript;
import chungtay.plan.draft.Manuscript.Duty;
import chungtay.plan.draft.Origin;
import chungtay.plan.draft.Typed;
import chungtay.plan.draft.Who;
import chungtay.plan.draft.page.DraftPage.SourceLine;
import chungtay.plan.draft.page.DraftRooms.Opened;
import chungtay.plan.draft.page.DutyForm.Flag;
import chungtay.plan.draft.page.DutyForm.Option;
import chungtay.plan.reader.source.Place;
import chungtay.plan.submission.form.FormKind;
import chungtay.refusal.Refused;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// One duty of a draft as a form, and what comes back in it.
final class DutyForms {

  static final String NEW = "new";

  private static final int LINES_AROUND = 2;
  private static final String PRIORITY = "priority-";
  private static final String FORM = "form-";

  private final Opened opened;

  DutyForms(Opened opened) {
    this.opened = opened;
  }

  /// A duty of which nothing is said yet.
  static Duty empty() {
    return new Duty(
        NEW,
        "",
        new Manuscript.Holders(List.of(), false, List.of(), Optional.empty()),
        Optional.empty(),
        new Manuscript.Reported(List.of(), Optional.empty()),
        new Manuscript.Marks(false, Set.of(), List.of(), Set.of()),
        Origin.OFFICER,
        Optional.empty());
  }

  /// @param path of the clause that it stands in, or is to
  DutyForm of(Duty duty, String path) {
    var fields =
        new DutyForm.Fields(
            duty.what(),
            holders(duty),
            DueForm.of(duty.due()),
            hows(DueForm.of(duty.due()).how()),
            flags(duty),
            String.join("; ", duty.marks().refersTo()),
            duty.english().orElse(""),
            forms(duty));
    return page(duty, path, fields, opened.draft().version(), Optional.empty());
  }

  /// The form as somebody sent it, with what is wrong in it.
  DutyForm again(Duty duty, Pieces pieces, Refused refused) {
    var due = DueForm.typed(pieces);
    var fields =
        new DutyForm.Fields(
            pieces.first("what"),
            new DutyForm.Holders(
                more(pieces.all("lead"), 2),
                more(pieces.all("with"), 2),
                pieces.first("through"),
                more(pieces.all("to"), 1),
                pieces.first("via")),
            due,
            hows(due.how()),
            flags(duty).stream()
                .map(flag -> new Flag(flag.field(), flag.name(), pieces.isChecked(flag.field())))
                .toList(),
            pieces.first("refers"),
            pieces.first("english"),
            forms(duty).stream()
                .map(flag -> new Flag(flag.field(), flag.name(), pieces.isChecked(flag.field())))
                .toList());
    var wrong = Wrong.of(refused, opened.frame().say());
    return page(duty, pieces.first("clause"), fields, pieces.version(), Optional.of(wrong));
  }

  private DutyForm page(
      Duty duty, String path, DutyForm.Fields fields, int version, Optional<Wrong> wrong) {
    var say = opened.frame().say();
    var isNew = duty.key().equals(NEW);
    var sure = Sure.of(say, duty.origin(), opened.manuscript().seen().contains(duty.key()));
    var terms = String.join(" ", sure.reasons());
    var answer =
        new Answer(
            say.of(isNew ? "plan.draft.duty.new" : "plan.draft.duty.answer", title()),
            terms.isEmpty() ? say.of("plan.draft.duty.terms") : terms,
            isNew ? List.of() : List.of(sure.chip()));
    return new DutyForm(
        answer,
        wrong,
        new DutyForm.Sent(
            opened.action("/duty/" + duty.key()), version, opened.href("") + "#" + duty.key()),
        source(duty, path),
        fields,
        clauses(path),
        opened.directory().names(say.language()),
        isNew ? "" : opened.action("/duty/" + duty.key() + "/remove"));
  }

  private String title() {
    return DraftSheets.title(opened);
  }

  /// The lines that it was read from; of a new one those of its clause.
  private List<DutyForm.Shown> source(Duty duty, String path) {
    return source(
        opened,
        duty.origin()
            .place()
            .or(() ->
                opened.manuscript().clauses().stream()
                    .filter(clause -> clause.path().equals(path))
                    .findFirst()
                    .flatMap(clause -> clause.origin().place())));
  }

  /// The lines of a place, with some around them.
  static List<DutyForm.Shown> source(Opened opened, Optional<Place> place) {
    if (place.isEmpty()) return List.of();
    var lines = opened.draft().lines();
    var shown = new ArrayList<DutyForm.Shown>();
    var last = Math.min(lines.size(), place.get().lastLine() + LINES_AROUND);
    for (var at = Math.max(1, place.get().firstLine() - LINES_AROUND); at <= last; at++) {
      var isRead = at >= place.get().firstLine() && at <= place.get().lastLine();
      shown.add(new DutyForm.Shown(new SourceLine(Sure.anchor(at), at, lines.get(at - 1)), isRead));
    }
    return shown;
  }

  private List<Option> clauses(String path) {
    var say = opened.frame().say();
    return opened.manuscript().clauses().stream()
        .map(clause -> {
          var name = clause.title().orElse(clause.text());
          return new Option(
              clause.path(),
              DraftSheets.place(say, clause.path())
                  + (name.isBlank() ? "" : ": " + shortened(name)),
              clause.path().equals(path));
        })
        .toList();
  }

  static String shortened(String name) {
    return name.length() > 60 ? name.substring(0, 60) + "…" : name;
  }

  private List<Option> hows(String chosen) {
    var say = opened.frame().say();
    return DueForm.HOWS.stream()
        .map(how -> new Option(how, say.of("plan.draft.due." + how), how.equals(chosen)))
        .toList();
  }

  private List<Flag> flags(Duty duty) {
    var say = opened.frame().say();
    var marks = duty.marks();
    return Stream.concat(
            Stream.of(
                new Flag("jointly", say.of("plan.draft.duty.jointly"), duty.holders().jointly()),
                new Flag("requested", say.of("plan.draft.duty.requested"), marks.requested())),
            Arrays.stream(Priority.values())
                .map(one ->
                    new Flag(
                        PRIORITY + code(one),
                        say.of("plan.draft.duty.priority", say.of("plan.priority." + one)),
                        marks.priority().contains(one))))
        .toList();
  }

  private static String code(Enum<?> one) {
    return one.name().toLowerCase(Locale.ROOT);
  }

  private List<Flag> forms(Duty duty) {
    var say = opened.frame().say();
    return Arrays.stream(FormKind.values())
        .map(form ->
            new Flag(
                FORM + code(form),
                say.of("plan.draft.form." + form),
                duty.marks().forms().contains(form)))
        .toList();
  }

  private DutyForm.Holders holders(Duty duty) {
    var holders = duty.holders();
    return new DutyForm.Holders(
        more(names(holders.leads()), 2),
        more(names(holders.with()), 2),
        holders.through().map(opened::name).orElse(""),
        more(names(duty.report().to()), 1),
        duty.report().via().map(opened::name).orElse(""));
  }

  private List<String> names(List<Who> some) {
    return some.stream().map(opened::name).toList();
  }

  private static List<String> more(List<String> names, int empty) {
    var more = new ArrayList<>(names.stream().filter(name -> !name.isBlank()).toList());
    for (var i = 0; i < empty; i++) more.add("");
    return more;
  }

  /// What the form makes of a duty.
  ///
  /// @throws Refused if something in it cannot be read
  Duty typed(Duty before, Pieces pieces) {
    var what = Typed.text(pieces.first("what"));
    if (what.isEmpty()) throw DraftRefusal.NO_DUTY.refused();
    var holders = before.holders();
    var leads = pieces.everybody(opened, "lead", holders.leads());
    return new Duty(
        before.key(),
        what,
        new Manuscript.Holders(
            leads,
            pieces.isChecked("jointly") && leads.size() > 1,
            pieces.everybody(opened, "with", holders.with()),
            pieces.somebody(opened, "through", holders.through())),
        DueForm.typed(pieces).due(),
        new Manuscript.Reported(
            pieces.everybody(opened, "to", before.report().to()),
            pieces.somebody(opened, "via", before.report().via())),
        marks(pieces),
        before.origin(),
        Optional.of(Typed.text(pieces.first("english"))).filter(text -> !text.isEmpty()));
  }

  private static Manuscript.Marks marks(Pieces pieces) {
    var priority = EnumSet.noneOf(Priority.class);
    for (var one : Priority.values()) {
      if (pieces.isChecked(PRIORITY + code(one))) priority.add(one);
    }
    var refers =
        Arrays.stream(pieces.line("refers").split(";"))
            .map(String::strip)
            .filter(act -> !act.isEmpty())
            .toList();
    var forms = EnumSet.noneOf(FormKind.class);
    for (var one : FormKind.values()) {
      if (pieces.isChecked(FORM + code(one))) forms.add(one);
    }
    return new Manuscript.Marks(pieces.isChecked("requested"), priority, refers, forms);
  }
}
