package chungtay.plan.submission.page;

import chungtay.frame.Where.Link;
import chungtay.plan.submission.Differences;
import chungtay.plan.submission.form.Blank;
import chungtay.plan.submission.form.Difference;
import chungtay.plan.submission.form.Filled;
import chungtay.plan.submission.form.Label;
import chungtay.wording.Say;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// A form, filled in, in words.
///
/// @param faults the fields that keep it from being sent
record FormWords(Say say, Blank blank, Filled filled, List<String> faults) {

  SubmissionPage.Sheet sheet(String version) {
    return new SubmissionPage.Sheet(version, nil(), tables(), groups());
  }

  private Optional<SubmissionPage.Nil> nil() {
    if (!blank.nil()) return Optional.empty();
    var warning = blank.known() == 0 ? "" : say.of("plan.form.nil.known", blank.known());
    return Optional.of(
        new SubmissionPage.Nil(filled.isNil(), warning, filled.text(Blank.NIL_REASON)));
  }

  private List<SubmissionPage.Table> tables() {
    return blank.tables().stream()
        .map(table ->
            new SubmissionPage.Table(
                say.of("plan.form.table." + table.key()),
                table.columns().stream().map(column -> column(table, column)).toList()))
        .toList();
  }

  private SubmissionPage.Column column(Blank.Table table, Blank.Line column) {
    var fields =
        table.rows().stream()
            .map(row -> field(row.label(), table.field(row, column), false))
            .toList();
    var sum = fields.stream().mapToInt(field -> filled.number(field.name()).orElse(0)).sum();
    var told = table.addsUp() ? say.of("plan.form.sum", sum) : "";
    return new SubmissionPage.Column(words(say, column.label()), told, fields);
  }

  private List<SubmissionPage.Group> groups() {
    var groups = new LinkedHashMap<String, List<Blank.Text>>();
    for (var text : blank.texts()) {
      groups.merge(
          text.group(),
          List.of(text),
          (some, more) -> Stream.concat(some.stream(), more.stream()).toList());
    }
    return groups.entrySet().stream().map(this::group).toList();
  }

  private SubmissionPage.Group group(Map.Entry<String, List<Blank.Text>> one) {
    return new SubmissionPage.Group(
        say.of(one.getKey()),
        one.getValue().stream()
            .map(text -> field(text.label(), text.field(), text.required()))
            .toList());
  }

  private SubmissionPage.Field field(Label label, String name, boolean required) {
    return new SubmissionPage.Field(
        words(say, label), name, filled.text(name), required, faults.contains(name));
  }

  /// What keeps it from being sent, each a link to its field.
  List<Link> faultLinks() {
    return faults.stream().map(name -> new Link(name(name), "#" + name)).toList();
  }

  private String name(String field) {
    if (field.equals(Blank.NIL_REASON)) return say.of("plan.form.nil.reason");
    for (var table : blank.tables()) {
      for (var row : table.rows()) {
        for (var column : table.columns()) {
          if (table.field(row, column).equals(field)) {
            return words(say, column.label()) + " · " + words(say, row.label());
          }
        }
      }
    }
    return blank.texts().stream()
        .filter(text -> text.field().equals(field))
        .map(text -> words(say, text.label()))
        .findFirst()
        .orElse(field);
  }

  static String words(Say say, Label label) {
    return switch (label) {
      case Label.Said said -> said.words().in(say.language());
      case Label.Key key -> say.of(key.key());
    };
  }

  /// Where it says other numbers than the list of households does, and how many households were not
  /// asked what they need. One that declares that there is nobody says neither.
  List<String> known() {
    if (filled.isNil()) return List.of();
    var told = new ArrayList<String>();
    for (var table : blank.tables()) {
      if (table.addsUp()) continue;
      for (var column : table.columns()) {
        for (var row : table.rows()) differs(table, row, column).ifPresent(told::add);
      }
    }
    blank
        .stated()
        .filter(stated -> stated.all() > stated.asked())
        .map(stated -> say.of("plan.form.unasked", stated.all() - stated.asked(), stated.all()))
        .ifPresent(told::add);
    return told;
  }

  private Optional<String> differs(Blank.Table table, Blank.Line row, Blank.Line column) {
    var field = table.field(row, column);
    var typed = filled.number(field).orElse(0);
    return Optional.ofNullable(blank.prefilled().get(field))
        .filter(known -> known != typed)
        .map(known ->
            say.of(
                "plan.form.known." + table.key(),
                words(say, column.label()) + " · " + words(say, row.label()),
                typed,
                known));
  }

  /// Where its numbers are others than were handed down, in households.
  static String difference(Say say, Difference one) {
    var aim = words(say, Differences.label(one.aim()));
    if (one.unit().isPresent()) {
      var unit = words(say, one.unit().get());
      return say.of("plan.form.differs.unit", aim, unit, one.planned(), one.given());
    }
    var missing = one.given() - one.planned();
    return missing > 0
        ? say.of("plan.form.differs.short", aim, one.planned(), one.given(), missing)
        : say.of("plan.form.differs.over", aim, one.planned(), one.given(), -missing);
  }
}
