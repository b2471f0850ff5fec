package chungtay.plan.draft.page;

import chungtay.frame.Answer;
import chungtay.frame.Chip;
import chungtay.frame.Chip.Mood;
import chungtay.frame.Where.Link;
import chungtay.plan.document.ClauseId;
import chungtay.plan.draft.Doubts;
import chungtay.plan.draft.HeadField;
import chungtay.plan.draft.Manuscript;
import chungtay.plan.draft.Origin;
import chungtay.plan.draft.Publishing;
import chungtay.plan.draft.Who;
import chungtay.plan.draft.page.DraftPage.Field;
import chungtay.plan.draft.page.DraftPage.SourceLine;
import chungtay.plan.draft.page.DraftRooms.Opened;
import chungtay.plan.page.ClauseWords;
import chungtay.plan.page.DueWords;
import chungtay.plan.reader.source.Reason;
import chungtay.wording.Say;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// The text of a plan beside what was read of it.
@Component
class DraftSheets {

  private static final int VERSIONS_SHOWN = 20;
  private static final int LETTERS_SHOWN = 160;

  private final DraftRooms rooms;
  private final Publishing publishing;

  DraftSheets(DraftRooms rooms, Publishing publishing) {
    this.rooms = rooms;
    this.publishing = publishing;
  }

  DraftPage of(Opened opened) {
    var sheet = new Sheet(opened);
    var lacks = publishing.lacks(opened.manuscript(), opened.frame().today()).size();
    return new DraftPage(
        sheet.answer(lacks),
        new DraftPage.Seeing(
            opened.action("/seen"), opened.action("/restore"), opened.draft().version()),
        sheet.doors(),
        sheet.doubts(),
        SourceLine.of(opened.draft()),
        sheet.read(),
        versions(opened));
  }

  private List<DraftPage.Version> versions(Opened opened) {
    var say = opened.frame().say();
    return rooms.drafts().versions(opened.draft().id(), VERSIONS_SHOWN).stream()
        .map(one ->
            new DraftPage.Version(
                one.number(),
                say.of("plan.draft.change." + one.change()),
                one.person(),
                say.format().time(one.at()),
                one.number() == opened.draft().version()))
        .toList();
  }

  /// The place of a clause as one cites it; as it was read where it is none.
  static String place(Say say, String path) {
    try {
      return ClauseWords.of(say, new ClauseId(path));
    } catch (IllegalArgumentException e) {
      return path;
    }
  }

  static String cut(String text) {
    return text.length() > LETTERS_SHOWN ? text.substring(0, LETTERS_SHOWN) + "…" : text;
  }

  /// What a draft is called: by its number, else by its file.
  static String title(Opened opened) {
    var say = opened.frame().say();
    var number = opened.manuscript().head().field(HeadField.NUMBER);
    if (!number.isEmpty()) return number;
    return opened.draft().name().isEmpty() ? say.of("plan.draft.pasted") : opened.draft().name();
  }

  private static final class Sheet {

    private final Opened opened;
    private final Manuscript manuscript;
    private final Say say;

    private Sheet(Opened opened) {
      this.opened = opened;
      this.manuscript = opened.manuscript();
      this.say = opened.frame().say();
    }

    Answer answer(int lacks) {
      var doubts = Doubts.in(manuscript).size();
      var chips = new ArrayList<Chip>();
      chips.add(
          doubts == 0
              ? new Chip(Mood.GOOD, say.of("plan.draft.doubts.none"))
              : new Chip(Mood.WARN, say.of("plan.draft.doubts", doubts)));
      chips.add(
          lacks == 0
              ? new Chip(Mood.GOOD, say.of("plan.draft.lacks.none"))
              : new Chip(Mood.BAD, say.of("plan.draft.lacks", lacks)));
      opened
          .draft()
          .published()
          .ifPresent(one ->
              chips.add(new Chip(Mood.PLAIN, say.of("plan.draft.published", one.edition()))));
      var duties = (int) manuscript.duties().count();
      return new Answer(
          say.of("plan.draft.answer", title(opened), duties),
          say.of("plan.draft.terms", opened.draft().version()),
          chips);
    }

    List<Link> doors() {
      var unknown =
          manuscript.everybody().filter(who -> who.code().isEmpty()).map(Who::name).distinct();
      var doors = new ArrayList<Link>();
      doors.add(door("head", "/head"));
      doors.add(new Link(say.of("plan.draft.door.names", unknown.count()), opened.href("/names")));
      doors.add(door("targets", "/targets"));
      doors.add(door("publish", "/publish"));
      return doors;
    }

    private Link door(String key, String below) {
      return new Link(say.of("plan.draft.door." + key), opened.href(below));
    }

    List<DraftPage.Doubt> doubts() {
      return Doubts.in(manuscript).stream()
          .map(one ->
              new DraftPage.Doubt(one.key(), cut(one.text()), Sure.of(say, one.origin(), false)))
          .toList();
    }

    DraftPage.Read read() {
      var head = manuscript.head();
      var fields =
          Arrays.stream(HeadField.values())
              .filter(field -> field.isNeeded() || !head.field(field).isEmpty())
              .map(this::field)
              .toList();
      return new DraftPage.Read(
          fields,
          new DraftPage.Beside(
              opened.href("/head"),
              head.recipients().stream().map(this::recipient).toList(),
              head.bases().stream().map(one -> HeadForm.told(say, one)).toList(),
              manuscript.rest().footnotes().stream()
                  .map(one -> say.of("plan.draft.footnote.told", one.mark(), one.says()))
                  .toList()),
          manuscript.clauses().stream().map(this::clause).toList(),
          opened.href("/clause"),
          targets(),
          opened.href("/targets"),
          manuscript.rest().unread().stream()
              .filter(one -> !one.origin().reasons().contains(Reason.FURNITURE))
              .map(one -> new Field(one.key(), "", one.text(), sure(one.key(), one.origin())))
              .toList());
    }

    private Sure sure(String key, Origin origin) {
      return Sure.of(say, origin, manuscript.seen().contains(key));
    }

    private Field field(HeadField field) {
      var key = Doubts.key(field);
      var head = manuscript.head();
      var value = head.field(field);
      var origin = head.origins().getOrDefault(field, Origin.OFFICER);
      return new Field(
          key,
          say.of("plan.draft.field." + field),
          field.isDay() ? HeadForm.day(say, value) : value,
          sure(key, origin));
    }

    private Field recipient(Manuscript.Recipient one) {
      var name =
          one.who().code().isPresent()
              ? opened.name(one.who())
              : say.of("plan.draft.unknown", one.who().name());
      return new Field(one.key(), "", name, sure(one.key(), one.origin()));
    }

    private DraftPage.Clause clause(Manuscript.Clause clause) {
      var key = Doubts.key(clause);
      var signs = clause.path().chars().filter(sign -> sign == '.' || sign == '/').count();
      return new DraftPage.Clause(
          key,
          1 + (int) signs,
          place(say, clause.path()),
          clause.title().orElse(""),
          clause.title().isEmpty() && clause.duties().isEmpty() ? clause.text() : "",
          sure(key, clause.origin()),
          clause.duties().stream().map(this::duty).toList(),
          new DraftPage.Hrefs(
              opened.piece("/clause", "clause", clause.path()),
              opened.piece("/duty/new", "clause", clause.path())));
    }

    private DraftPage.Duty duty(Manuscript.Duty duty) {
      return new DraftPage.Duty(
          duty.key(),
          duty.what(),
          who(duty),
          duty.everybody()
              .filter(who -> who.code().isEmpty())
              .map(who -> say.of("plan.draft.unknown", who.name()))
              .distinct()
              .toList(),
          duty.due().map(due -> DueWords.of(say, due)).orElse(""),
          sure(duty.key(), duty.origin()),
          opened.href("/duty/" + duty.key()));
    }

    private List<String> who(Manuscript.Duty duty) {
      var holders = duty.holders();
      var how =
          holders.leads().isEmpty()
              ? say.of("plan.who.nobody")
              : holders.jointly()
                  ? said("jointly", holders.leads())
                  : duty.marks().requested()
                      ? said("requested", holders.leads())
                      : names(holders.leads());
      return Stream.of(
              Optional.of(how),
              holders.through().map(one -> said("through", List.of(one))),
              some(holders.with()).map(with -> said("with", with)),
              some(duty.report().to()).map(to -> said("to", to)),
              duty.report().via().map(via -> said("via", List.of(via))),
              forms(duty))
          .flatMap(Optional::stream)
          .toList();
    }

    private Optional<String> forms(Manuscript.Duty duty) {
      var names =
          duty.marks().forms().stream()
              .sorted()
              .map(form -> say.of("plan.draft.form." + form))
              .collect(Collectors.joining(", "));
      return Optional.of(names)
          .filter(all -> !all.isEmpty())
          .map(all -> say.of("plan.draft.forms.told", all));
    }

    private static Optional<List<Who>> some(List<Who> all) {
      return Optional.of(all).filter(one -> !one.isEmpty());
    }

    private String said(String how, List<Who> some) {
      return say.of("plan.who." + how, names(some));
    }

    private String names(List<Who> some) {
      return String.join(", ", some.stream().map(opened::name).toList());
    }

    private List<String> targets() {
      var taken = manuscript.tables().stream().filter(Manuscript.Table::isTaken).count();
      return List.of(
          say.of("plan.draft.targets.promises", manuscript.promises().size()),
          say.of("plan.draft.targets.tables", manuscript.tables().size(), taken));
    }
  }
}
