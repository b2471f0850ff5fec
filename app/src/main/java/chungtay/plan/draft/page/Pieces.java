package chungtay.plan.draft.page;

import chungtay.plan.document.Remarks;
import chungtay.plan.draft.DraftRefusal;
import chungtay.plan.draft.Manuscript;
import chungtay.plan.draft.Origin;
import chungtay.plan.draft.Typed;
import chungtay.plan.draft.Who;
import chungtay.plan.draft.page.DraftRooms.Opened;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.util.MultiValueMap;

/// What the fields of a form hold.
record Pieces(MultiValueMap<String, String> typed) {

  /// One field may hold no more names than a page has fields for.
  private static final int NAMES_AT_MOST = 40;

  /// No plan rests on more acts or has more footnotes.
  private static final int ROWS_AT_MOST = 200;

  String first(String field) {
    var value = typed.getFirst(field);
    return value == null ? "" : value;
  }

  String line(String field) {
    return Typed.line(first(field));
  }

  boolean isChecked(String field) {
    return !first(field).isEmpty();
  }

  /// The version of the draft that the form was filled in on.
  int version() {
    try {
      return Integer.parseInt(first("version"));
    } catch (NumberFormatException e) {
      return 0; // no draft has it, so the form is refused as one of an old page
    }
  }

  private String at(String field, int row) {
    var all = all(field);
    return row < all.size() ? all.get(row) : "";
  }

  /// The acts that the form names, those left empty not among them.
  List<Manuscript.Basis> bases() {
    var bases = new ArrayList<Manuscript.Basis>();
    for (var row = 0; row < all("basis-act").size(); row++) {
      var act = Typed.line(at("basis-act", row));
      if (act.isEmpty()) continue;
      var day = Typed.line(at("basis-day", row));
      bases.add(
          new Manuscript.Basis(
              act,
              day.isEmpty() ? Optional.empty() : Optional.of(Typed.day(day)),
              Optional.of(Typed.line(at("basis-about", row))).filter(text -> !text.isEmpty())));
    }
    return few(bases);
  }

  /// The footnotes that the form has, those left empty not among them.
  List<Manuscript.Footnote> footnotes(Manuscript before) {
    var notes = new ArrayList<Manuscript.Footnote>();
    for (var row = 0; row < all("note-says").size(); row++) {
      var says = Typed.text(at("note-says", row));
      if (says.isEmpty()) continue;
      var mark = Typed.line(at("note-mark", row));
      var key = at("note-at", row);
      var about = at("note-about", row);
      notes.add(
          new Manuscript.Footnote(
              mark.isEmpty() ? "*" : mark,
              says,
              before.rest().footnotes().stream()
                  .filter(note -> note.mark().equals(mark))
                  .findFirst()
                  .map(Manuscript.Footnote::origin)
                  .orElse(Origin.OFFICER),
              before.promises().stream()
                  .map(Manuscript.Promise::key)
                  .filter(key::equals)
                  .findFirst(),
              Arrays.stream(Remarks.Subject.values())
                  .filter(one -> one.name().equals(about))
                  .findFirst()));
    }
    return few(notes);
  }

  private static <T> List<T> few(List<T> some) {
    if (some.size() > ROWS_AT_MOST) {
      throw DraftRefusal.TOO_MANY_PIECES.refused("limit", Integer.toString(ROWS_AT_MOST));
    }
    return List.copyOf(some);
  }

  /// As many rows as were sent, as they were typed.
  List<HeadForm.Basis> typedBases() {
    return IntStream.range(0, all("basis-act").size())
        .mapToObj(row ->
            new HeadForm.Basis(at("basis-act", row), at("basis-day", row), at("basis-about", row)))
        .toList();
  }

  /// All values of a field, those left empty included.
  List<String> all(String field) {
    return typed.getOrDefault(field, List.of());
  }

  /// Those who are named in a field, in their order, each once. Whoever was not touched stays as
  /// they were.
  ///
  /// @param before who stood there
  List<Who> everybody(Opened opened, String field, List<Who> before) {
    var named = new ArrayList<Who>();
    for (var value : all(field)) {
      var name = Typed.line(value);
      if (name.isEmpty()) continue;
      named.add(
          before.stream()
              .filter(who -> opened.name(who).equals(name))
              .findFirst()
              .orElseGet(() -> opened.directory().who(name)));
    }
    if (named.size() > NAMES_AT_MOST) {
      throw DraftRefusal.TOO_MANY_PIECES.refused("limit", Integer.toString(NAMES_AT_MOST));
    }
    return named.stream().distinct().toList();
  }

  Optional<Who> somebody(Opened opened, String field, Optional<Who> before) {
    return everybody(opened, field, before.stream().toList()).stream().findFirst();
  }
}
