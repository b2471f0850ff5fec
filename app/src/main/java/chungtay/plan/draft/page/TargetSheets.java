package chungtay.plan.draft.page;

import chungtay.frame.Answer;
import chungtay.plan.document.Priority;
import chungtay.plan.document.Promise.Aim;
import chungtay.plan.document.Promise.Degree;
import chungtay.plan.draft.Manuscript;
import chungtay.plan.draft.Origin;
import chungtay.plan.draft.page.DraftRooms.Opened;
import chungtay.plan.draft.page.DutyForm.Option;
import chungtay.wording.Say;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What a draft promises, and what its tables hand to units, as forms.
final class TargetSheets {

  private final Opened opened;
  private final Say say;

  TargetSheets(Opened opened) {
    this.opened = opened;
    this.say = opened.frame().say();
  }

  TargetsPage page() {
    var all = opened.manuscript();
    return new TargetsPage(
        new Answer(
            say.of("plan.draft.targets.answer", all.promises().size(), all.tables().size()),
            say.of("plan.draft.targets.terms")),
        new DutyForm.Sent("", opened.draft().version(), opened.href("")),
        all.promises().stream().map(this::promise).toList(),
        another(),
        all.tables().stream().map(this::table).toList(),
        opened.directory().unitNames());
  }

  private TargetsPage.Promise promise(Manuscript.Promise promise) {
    var measure = promise.measure();
    return new TargetsPage.Promise(
        promise.key(),
        told(promise),
        sure(promise.key(), promise.origin()),
        new TargetsPage.Fields(
            promise.what(),
            clauses(promise.path()),
            aims(measure.aim()),
            degrees(measure.degree()),
            measure.value().map(TargetSheets::number).orElse(""),
            groups(measure.group()),
            promise.english().orElse("")),
        opened.action("/promise/" + promise.key()),
        opened.action("/promise/" + promise.key() + "/remove"));
  }

  private TargetsPage.Promise another() {
    var fields =
        new TargetsPage.Fields(
            "",
            clauses(""),
            aims(Aim.OTHER),
            degrees(Degree.AT_LEAST),
            "",
            groups(Optional.empty()),
            "");
    return new TargetsPage.Promise(
        "new", "", sure("", Origin.OFFICER), fields, opened.action("/promise/new"), "");
  }

  private Sure sure(String key, Origin origin) {
    return Sure.of(say, origin, opened.manuscript().seen().contains(key));
  }

  /// As people write it: a comma before the decimals.
  static String number(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString().replace('.', ',');
  }

  private String told(Manuscript.Promise promise) {
    var measure = promise.measure();
    var much = say.of("plan.draft.degree." + measure.degree());
    var value =
        measure.value().map(one -> " " + number(one) + measure.unit().map(" "::concat).orElse(""));
    return much + value.orElse("");
  }

  private List<Option> clauses(String chosen) {
    return opened.manuscript().clauses().stream()
        .map(clause ->
            new Option(
                clause.path(), DraftSheets.place(say, clause.path()), clause.path().equals(chosen)))
        .toList();
  }

  private List<Option> aims(Aim chosen) {
    return Arrays.stream(Aim.values())
        .map(aim -> new Option(aim.name(), say.of("plan.draft.aim." + aim), aim == chosen))
        .toList();
  }

  private List<Option> degrees(Degree chosen) {
    return Arrays.stream(Degree.values())
        .map(one -> new Option(one.name(), say.of("plan.draft.degree." + one), one == chosen))
        .toList();
  }

  private List<Option> groups(Optional<Priority> chosen) {
    var groups = new ArrayList<Option>();
    groups.add(new Option("", say.of("plan.draft.group.all"), chosen.isEmpty()));
    for (var one : Priority.values()) {
      groups.add(
          new Option(one.name(), say.of("plan.priority." + one), chosen.equals(Optional.of(one))));
    }
    return groups;
  }

  private TargetsPage.Table table(Manuscript.Table table) {
    var columns = new ArrayList<TargetsPage.Column>();
    for (var at = 0; at < table.columns().size(); at++) {
      var column = table.columns().get(at);
      columns.add(
          new TargetsPage.Column("column-" + at, column.heading(), promises(column.promise())));
    }
    return new TargetsPage.Table(
        table.key(),
        opened.action("/table/" + table.key()),
        columns,
        table.rows().stream().map(row -> row(table, row)).toList(),
        table.total().map(this::total).orElse(""),
        sure(table.key(), table.origin()));
  }

  private List<Option> promises(Optional<String> chosen) {
    var promises = new ArrayList<Option>();
    promises.add(new Option("", say.of("plan.draft.column.none"), chosen.isEmpty()));
    for (var promise : opened.manuscript().promises()) {
      var name =
          DraftSheets.place(say, promise.path())
              + ": "
              + told(promise)
              + " – "
              + shortened(promise.what());
      promises.add(new Option(promise.key(), name, chosen.equals(Optional.of(promise.key()))));
    }
    return promises;
  }

  private static String shortened(String what) {
    return what.length() > 50 ? what.substring(0, 50) + "…" : what;
  }

  private TargetsPage.Row row(Manuscript.Table table, Manuscript.Row row) {
    return new TargetsPage.Row(
        row.key(),
        row.name(),
        row.unit().map(opened.directory()::unitName).orElse(""),
        values(table, row),
        sure(row.key(), row.origin()),
        opened.action("/table/" + table.key() + "/row/" + row.key()));
  }

  /// One for each column.
  private static List<String> values(Manuscript.Table table, Manuscript.Row row) {
    var values = new ArrayList<String>();
    for (var at = 0; at < table.columns().size(); at++) {
      values.add(
          at < row.values().size()
              ? row.values().get(at).map(TargetSheets::number).orElse("")
              : "");
    }
    return values;
  }

  private String total(Manuscript.Row row) {
    var values =
        row.values().stream()
            .map(value -> value.map(TargetSheets::number).orElse("–"))
            .collect(Collectors.joining(" · "));
    return row.name() + ": " + values;
  }
}
