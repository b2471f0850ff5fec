package chungtay.plan.draft;

import chungtay.plan.document.Due;
import chungtay.plan.document.Priority;
import chungtay.plan.document.Promise.Aim;
import chungtay.plan.document.Promise.Degree;
import chungtay.plan.draft.Manuscript.Clause;
import chungtay.plan.draft.Manuscript.Duty;
import chungtay.plan.draft.Manuscript.Head;
import chungtay.plan.draft.Manuscript.Row;
import chungtay.plan.draft.Manuscript.Table;
import chungtay.plan.reader.Draft;
import chungtay.plan.reader.Draft.DraftDuty;
import chungtay.plan.reader.Draft.Field;
import chungtay.plan.reader.Named;
import chungtay.plan.reader.Purposes;
import chungtay.plan.reader.Read;
import chungtay.plan.reader.source.Fold;
import chungtay.plan.reader.source.Reason;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Makes the first version of a manuscript from what the reader made of a text.
final class FirstCopy {

  /// A longer heading tells of more than of whom it is for.
  private static final int TITLE_OF_A_GROUP_AT_MOST = 120;

  private static final Set<Reason> OF_NAMES =
      Set.of(Reason.NAME_BY_SHAPE, Reason.NAME_UNKNOWN, Reason.NAME_OF_ANOTHER_TIME);

  private final Draft draft;
  private final Directory directory;
  private final Purposes purposes;
  private final Map<String, String> titles = new HashMap<>();
  private int next = 1;

  private FirstCopy(Draft draft, Directory directory, Purposes purposes) {
    this.draft = draft;
    this.directory = directory;
    this.purposes = purposes;
    for (var clause : draft.clauses()) {
      clause.title().ifPresent(title -> titles.putIfAbsent(clause.path(), title));
    }
  }

  static Manuscript of(Draft draft, Directory directory, Purposes purposes) {
    return new FirstCopy(draft, directory, purposes).manuscript();
  }

  private String key(char kind) {
    return kind + "-" + next++;
  }

  private Manuscript manuscript() {
    var clauses = draft.clauses().stream().map(this::clause).toList();
    var head = head(clauses);
    var promises = draft.promises().stream().map(this::promise).toList();
    var tables = draft.tables().stream().map(this::table).toList();
    return new Manuscript(head, clauses, promises, tables, rest(), Set.of(), next);
  }

  private Head head(List<Clause> clauses) {
    var fields = new EnumMap<HeadField, String>(HeadField.class);
    var origins = new EnumMap<HeadField, Origin>(HeadField.class);
    var read = draft.head();
    read.fields()
        .forEach((field, value) -> {
          fields.put(field(field), value.value());
          origins.put(field(field), origin(value));
        });
    read.issued()
        .ifPresent(day -> {
          fields.put(HeadField.ISSUED, day.value().toString());
          origins.put(HeadField.ISSUED, origin(day));
        });
    read.years()
        .ifPresent(years -> {
          fields.put(HeadField.FIRST_YEAR, String.valueOf(years.first()));
          fields.put(HeadField.LAST_YEAR, String.valueOf(years.last()));
        });
    through(clauses).ifPresent(name -> fields.put(HeadField.STANDING, name));
    fields.values().removeIf(String::isBlank);
    var bases =
        read.bases().stream()
            .map(one -> new Manuscript.Basis(one.act(), one.issued(), Optional.empty()))
            .toList();
    return new Head(fields, origins, bases, recipients());
  }

  /// Through whose hands reports go first: who keeps the plan, most likely.
  private static Optional<String> through(List<Clause> clauses) {
    return clauses.stream()
        .flatMap(clause -> clause.duties().stream())
        .flatMap(duty -> duty.report().via().stream())
        .filter(who -> who.code().isPresent())
        .map(Who::name)
        .findFirst();
  }

  private static HeadField field(Field field) {
    return switch (field) {
      case NUMBER -> HeadField.NUMBER;
      case KIND -> HeadField.KIND;
      case TITLE -> HeadField.TITLE;
      case ISSUER -> HeadField.ISSUER;
      case ISSUED_AT -> HeadField.PLACE;
      case SIGNER -> HeadField.SIGNER;
      case ACTING -> HeadField.ACTING;
      case POST -> HeadField.POST;
    };
  }

  private static Origin origin(Read<?> read) {
    return Origin.at(read.place(), read.reasons());
  }

  private List<Manuscript.Recipient> recipients() {
    return draft.head().recipients().stream()
        .map(one -> {
          var reasons = union(one.reasons().stream(), doubts(one.value()));
          return new Manuscript.Recipient(
              key('r'), who(one.value()), Origin.at(one.place(), reasons));
        })
        .toList();
  }

  private Who who(Named named) {
    var code = named.known().map(known -> known.code()).or(() -> directory.code(named.name()));
    return new Who(named.name(), code);
  }

  private List<Who> all(List<Named> named) {
    return named.stream().map(this::who).toList();
  }

  /// A name that the directory knows is not in doubt, wherever else it came from.
  private Stream<Reason> doubts(Named named) {
    var isKnown = named.known().isEmpty() && directory.code(named.name()).isPresent();
    return named.reasons().stream().filter(reason -> !isKnown || !OF_NAMES.contains(reason));
  }

  @SafeVarargs
  private static Set<Reason> union(Stream<Reason>... reasons) {
    var all = new HashSet<Reason>();
    for (var some : reasons) some.forEach(all::add);
    return all;
  }

  private Clause clause(Draft.DraftClause clause) {
    return new Clause(
        clause.path(),
        clause.title(),
        clause.text(),
        clause.duties().stream().map(duty -> duty(clause, duty)).toList(),
        Origin.at(clause.place(), clause.reasons()),
        Optional.empty());
  }

  private Duty duty(Draft.DraftClause clause, DraftDuty duty) {
    var parties = duty.parties();
    var leads = all(parties.leads());
    var report = duty.report();
    return new Duty(
        key('d'),
        duty.what(),
        new Manuscript.Holders(
            leads, parties.jointly(), all(parties.with()), parties.through().map(this::who)),
        duty.due().map(Read::value),
        new Manuscript.Reported(
            report.map(one -> all(one.to())).orElse(List.of()),
            report.flatMap(Draft.DraftReport::via).map(this::who)),
        marks(clause, duty, leads),
        Origin.at(duty.place(), reasons(duty)),
        Optional.empty());
  }

  private Manuscript.Marks marks(Draft.DraftClause clause, DraftDuty duty, List<Who> leads) {
    var priority = EnumSet.noneOf(Priority.class);
    priority.addAll(purposes.groups(duty.what()));
    title(clause)
        .filter(title -> title.length() <= TITLE_OF_A_GROUP_AT_MOST)
        .ifPresent(title -> priority.addAll(purposes.groups(title)));
    var said =
        new Purposes.Said(
            duty.what(),
            clause.text(),
            leads.stream().map(who -> who.code().orElse("")).toList(),
            duty.due().filter(due -> due.value() instanceof Due.Every).isPresent());
    return new Manuscript.Marks(duty.requested(), priority, duty.refersTo(), purposes.forms(said));
  }

  /// Of the clause, or of what it stands in: what a heading is for, all below it is for.
  private Optional<String> title(Draft.DraftClause clause) {
    var path = clause.path();
    while (true) {
      var title = Optional.ofNullable(titles.get(path));
      var end = Math.max(path.lastIndexOf('/'), path.lastIndexOf('.'));
      if (title.isPresent() || end < 0) return title;
      path = path.substring(0, end);
    }
  }

  private Set<Reason> reasons(DraftDuty duty) {
    var parties = duty.parties();
    var named =
        Stream.of(
                parties.leads().stream(),
                parties.with().stream(),
                parties.through().stream(),
                duty.report().stream().flatMap(report -> report.to().stream()),
                duty.report().stream().flatMap(report -> report.via().stream()))
            .flatMap(some -> some);
    return union(
        duty.reasons().stream(),
        duty.due().stream().flatMap(due -> due.reasons().stream()),
        named.flatMap(this::doubts));
  }

  private Manuscript.Promise promise(Draft.DraftPromise promise) {
    var aim = aim(Fold.of(promise.what()), promise.unit().orElse(""), promise.degree());
    var groups = purposes.groups(promise.what());
    var group = groups.size() == 1 ? groups.stream().findFirst() : Optional.<Priority>empty();
    return new Manuscript.Promise(
        key('p'),
        promise.path(),
        promise.what(),
        new Manuscript.Measure(aim, promise.degree(), promise.value(), promise.unit(), group),
        Origin.at(promise.place(), Set.of()),
        Optional.empty());
  }

  /// What is plain from its words; an officer says the rest.
  private static Aim aim(String words, String unit, Degree degree) {
    var isRate = words.contains("tỷ lệ hộ nghèo") || words.contains("tỉ lệ hộ nghèo");
    var isFall = words.contains("giảm") && degree != Degree.EVERYBODY && unit.startsWith("%");
    return isRate && isFall ? Aim.RATE_FALLS : Aim.OTHER;
  }

  private Table table(Draft.Table table) {
    return new Table(
        key('t'),
        table.columns().stream()
            .map(heading -> new Manuscript.Column(heading, Optional.empty()))
            .toList(),
        table.rows().stream().map(this::row).toList(),
        table.total().map(this::row),
        Origin.at(table.place(), Set.of()));
  }

  private Row row(Draft.Row row) {
    var unit = directory.unit(row.name());
    return new Row(key('w'), row.name(), unit, row.values(), Origin.at(row.place(), row.reasons()));
  }

  private Manuscript.Rest rest() {
    return new Manuscript.Rest(
        draft.annexes().stream()
            .map(one ->
                new Manuscript.Annex(
                    one.title(), one.number(), one.issued(), Origin.at(one.place(), Set.of())))
            .toList(),
        draft.footnotes().stream()
            .map(one ->
                new Manuscript.Footnote(
                    one.mark(),
                    one.says(),
                    Origin.at(one.place(), Set.of()),
                    Optional.empty(),
                    Optional.empty()))
            .toList(),
        draft.unread().stream()
            .map(one -> new Manuscript.Unread(key('u'), one.value(), origin(one)))
            .toList());
  }
}
