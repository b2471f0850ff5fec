package chungtay.plan.draft.page;

import chungtay.access.May;
import chungtay.access.Right;
import chungtay.frame.Address;
import chungtay.frame.Answer;
import chungtay.frame.form.Wrong;
import chungtay.plan.document.Remarks;
import chungtay.plan.draft.Change;
import chungtay.plan.draft.Correcting.Correction;
import chungtay.plan.draft.Doubts;
import chungtay.plan.draft.Edits;
import chungtay.plan.draft.HeadField;
import chungtay.plan.draft.Manuscript;
import chungtay.plan.draft.Manuscript.Head;
import chungtay.plan.draft.Origin;
import chungtay.plan.draft.Typed;
import chungtay.plan.draft.page.DraftRooms.Opened;
import chungtay.plan.draft.page.DutyForm.Option;
import chungtay.refusal.Refused;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// What a plan says of itself, and whom it goes to.
@Controller
class HeadPages {

  private static final String MAPPED = DraftRooms.MAPPED + "/{draft}/head";
  private static final String RECIPIENT = "recipient";
  private static final int EMPTY_FIELDS = 3;
  private static final int EMPTY_ROWS = 2;

  private final DraftRooms rooms;

  HeadPages(DraftRooms rooms) {
    this.rooms = rooms;
  }

  @May(Right.KEEP_PLAN)
  @GetMapping(MAPPED)
  ModelAndView head(Address address, @PathVariable String draft) {
    var opened = rooms.open(address, draft);
    var head = opened.manuscript().head();
    var values = new EnumMap<HeadField, String>(HeadField.class);
    for (var field : HeadField.values()) values.put(field, head.field(field));
    var recipients = head.recipients().stream().map(one -> opened.name(one.who())).toList();
    var bases = head.bases().stream().map(HeadForm.Basis::of).toList();
    var typed = new Filled(values, recipients, bases, opened.manuscript().rest().footnotes());
    return shown(opened, typed, opened.draft().version(), Optional.empty());
  }

  /// What stands in the form.
  private record Filled(
      Map<HeadField, String> values,
      List<String> recipients,
      List<HeadForm.Basis> bases,
      List<Manuscript.Footnote> notes) {}

  /// @param version that the form is filled in on
  private static ModelAndView shown(
      Opened opened, Filled filled, int version, Optional<Refused> refused) {
    var say = opened.frame().say();
    var more =
        new ArrayList<>(filled.recipients().stream().filter(name -> !name.isBlank()).toList());
    for (var i = 0; i < EMPTY_FIELDS; i++) more.add("");
    var fields =
        Arrays.stream(HeadField.values())
            .map(field ->
                new HeadForm.Field(
                    field.code(),
                    say.of("plan.draft.field." + field),
                    filled.values().getOrDefault(field, ""),
                    type(field),
                    field.isAgency(),
                    field.isNeeded()))
            .toList();
    var page =
        new HeadForm(
            new Answer(
                say.of("plan.draft.head.answer", DraftSheets.title(opened)),
                say.of("plan.draft.head.terms")),
            refused.map(one -> Wrong.of(one, say)),
            new DutyForm.Sent(opened.action("/head"), version, opened.href("") + "#head"),
            fields,
            more,
            bases(filled.bases()),
            notes(opened, filled.notes()),
            opened.directory().names(say.language()));
    return new ModelAndView("plan/draft/head", Map.of("frame", opened.frame(), "page", page));
  }

  private static List<HeadForm.Basis> bases(List<HeadForm.Basis> some) {
    var more = new ArrayList<>(some);
    for (var i = 0; i < EMPTY_ROWS; i++) more.add(new HeadForm.Basis("", "", ""));
    return more;
  }

  private static List<HeadForm.Note> notes(Opened opened, List<Manuscript.Footnote> some) {
    var none = new Manuscript.Footnote("", "", Origin.OFFICER, Optional.empty(), Optional.empty());
    return Stream.concat(some.stream(), Stream.of(none)).map(note -> note(opened, note)).toList();
  }

  private static HeadForm.Note note(Opened opened, Manuscript.Footnote note) {
    var say = opened.frame().say();
    var at = new ArrayList<Option>();
    at.add(new Option("", say.of("plan.draft.footnote.nowhere"), note.hangsOn().isEmpty()));
    for (var one : opened.manuscript().promises()) {
      at.add(
          new Option(
              one.key(),
              DraftSheets.place(say, one.path()) + ": " + DutyForms.shortened(one.what()),
              note.hangsOn().equals(Optional.of(one.key()))));
    }
    var about =
        Arrays.stream(Remarks.Subject.values())
            .map(one ->
                new Option(
                    one.name(),
                    say.of("plan.draft.footnote.about." + one),
                    note.about().equals(Optional.of(one))))
            .toList();
    return new HeadForm.Note(note.mark(), note.says(), at, about);
  }

  private static String type(HeadField field) {
    return switch (field) {
      case ISSUED, MEASURED_FROM, MEASURED_DUE -> "date";
      case TITLE -> "area";
      case NUMBER,
          KIND,
          ISSUER,
          PLACE,
          STANDING,
          FIRST_YEAR,
          LAST_YEAR,
          SIGNER,
          ACTING,
          POST,
          PARENT,
          MEASURED_STANDARD,
          LATE_BELOW ->
          "text";
    };
  }

  @May(Right.KEEP_PLAN)
  @PostMapping(MAPPED)
  ModelAndView correct(
      Address address,
      @PathVariable String draft,
      @RequestParam MultiValueMap<String, String> typed) {
    var opened = rooms.open(address, draft);
    var pieces = new Pieces(typed);
    try {
      var head = typed(opened, pieces);
      var notes = pieces.footnotes(opened.manuscript());
      rooms.correct(
          opened,
          new Correction(pieces.version(), Change.HEAD, ""),
          all -> Edits.footnotes(Edits.head(all, head, looked(head)), notes));
      return new ModelAndView(DraftRooms.back(opened, "head"));
    } catch (Refused refused) {
      var values = new EnumMap<HeadField, String>(HeadField.class);
      for (var field : HeadField.values()) values.put(field, pieces.first(field.code()));
      var filled =
          new Filled(values, pieces.all(RECIPIENT), pieces.typedBases(), notes(opened, pieces));
      var again = shown(opened, filled, pieces.version(), Optional.of(refused));
      again.setStatus(HttpStatus.valueOf(refused.refusal().status()));
      return again;
    }
  }

  /// As they were typed, as far as they can be read.
  private static List<Manuscript.Footnote> notes(Opened opened, Pieces pieces) {
    try {
      return pieces.footnotes(opened.manuscript());
    } catch (Refused tooLong) {
      return opened.manuscript().rest().footnotes();
    }
  }

  private static Head typed(Opened opened, Pieces pieces) {
    var before = opened.manuscript().head();
    var fields = new EnumMap<HeadField, String>(HeadField.class);
    for (var field : HeadField.values()) {
      var typed = pieces.line(field.code());
      if (typed.isEmpty()) continue;
      fields.put(field, field.isDay() ? Typed.day(typed).toString() : typed);
    }
    return new Head(fields, before.origins(), pieces.bases(), recipients(opened, pieces));
  }

  /// Whoever stays keeps the key and the place that they were read from.
  private static List<Manuscript.Recipient> recipients(Opened opened, Pieces pieces) {
    var before = opened.manuscript().head().recipients();
    var everybody =
        pieces.everybody(
            opened, RECIPIENT, before.stream().map(Manuscript.Recipient::who).toList());
    var recipients = new ArrayList<Manuscript.Recipient>();
    for (var who : everybody) {
      recipients.add(
          before.stream()
              .filter(one -> one.who().equals(who))
              .findFirst()
              .orElseGet(() ->
                  new Manuscript.Recipient(
                      "r-" + opened.draft().version() + "-" + recipients.size(),
                      who,
                      Origin.OFFICER)));
    }
    return recipients;
  }

  private static Set<String> looked(Head head) {
    var keys = new HashSet<String>();
    for (var field : HeadField.values()) keys.add(Doubts.key(field));
    head.recipients().forEach(one -> keys.add(one.key()));
    return keys;
  }
}
