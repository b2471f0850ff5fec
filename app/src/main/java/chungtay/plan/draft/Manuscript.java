package chungtay.plan.draft;

import chungtay.plan.document.Due;
import chungtay.plan.document.Priority;
import chungtay.plan.document.Promise.Aim;
import chungtay.plan.document.Promise.Degree;
import chungtay.plan.document.Remarks;
import chungtay.plan.submission.form.FormKind;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What was read of a plan, as officers have left it. Each piece keeps the key that it was given
/// when it came, however it is corrected. What later versions of this shape hold in addition is
/// empty in drafts that were kept before.
///
/// @param seen keys of pieces that an officer looked at and found right, or corrected
/// @param next number of the next key
public record Manuscript(
    Head head,
    List<Clause> clauses,
    List<Promise> promises,
    List<Table> tables,
    Rest rest,
    Set<String> seen,
    int next) {

  public Manuscript {
    clauses = List.copyOf(clauses);
    promises = List.copyOf(promises);
    tables = List.copyOf(tables);
    seen = Set.copyOf(seen);
  }

  /// @param fields those that are not empty
  /// @param origins of those that were read
  public record Head(
      Map<HeadField, String> fields,
      Map<HeadField, Origin> origins,
      List<Basis> bases,
      List<Recipient> recipients) {

    public Head {
      fields = Map.copyOf(fields);
      origins = Map.copyOf(origins);
      bases = List.copyOf(bases);
      recipients = List.copyOf(recipients);
    }

    public String field(HeadField field) {
      return fields.getOrDefault(field, "");
    }
  }

  /// An act that the plan rests on.
  ///
  /// @param about what it is on, as an officer writes it
  public record Basis(String act, Optional<LocalDate> issued, Optional<String> about) {}

  public record Recipient(String key, Who who, Origin origin) {}

  /// @param path as `ClauseId` writes it
  /// @param text all that stands in it and not below it, its title included
  /// @param english its title in English, as an officer words it
  public record Clause(
      String path,
      Optional<String> title,
      String text,
      List<Duty> duties,
      Origin origin,
      Optional<String> english) {

    public Clause {
      duties = List.copyOf(duties);
    }

    Clause with(List<Duty> others) {
      return new Clause(path, title, text, others, origin, english);
    }
  }

  /// @param due none where the plan sets no day and says nothing instead
  /// @param english what is to be done, in English, as an officer words it
  public record Duty(
      String key,
      String what,
      Holders holders,
      Optional<Due> due,
      Reported report,
      Marks marks,
      Origin origin,
      Optional<String> english) {

    /// All who are named in it.
    public Stream<Who> everybody() {
      return Stream.of(
              holders.leads().stream(),
              holders.with().stream(),
              holders.through().stream(),
              report.to().stream(),
              report.via().stream())
          .flatMap(who -> who);
    }
  }

  /// @param jointly several hold it, and none of them leads
  public record Holders(List<Who> leads, boolean jointly, List<Who> with, Optional<Who> through) {

    public Holders {
      leads = List.copyOf(leads);
      with = List.copyOf(with);
    }
  }

  /// Whom results go to.
  public record Reported(List<Who> to, Optional<Who> via) {

    public Reported {
      to = List.copyOf(to);
    }
  }

  /// @param requested asked for and not ordered
  /// @param forms on which its result is sent
  public record Marks(
      boolean requested,
      Set<Priority> priority,
      List<String> refersTo,
      @JsonSetter(nulls = Nulls.AS_EMPTY) Set<FormKind> forms) {

    public Marks {
      priority = Set.copyOf(priority);
      forms = Set.copyOf(forms);
      refersTo = List.copyOf(refersTo);
    }
  }

  /// @param english what is promised, in English, as an officer words it
  public record Promise(
      String key,
      String path,
      String what,
      Measure measure,
      Origin origin,
      Optional<String> english) {}

  /// @param value none where the degree says it all
  /// @param unit as the text names it
  public record Measure(
      Aim aim,
      Degree degree,
      Optional<BigDecimal> value,
      Optional<String> unit,
      Optional<Priority> group) {}

  /// A table that hands numbers to units.
  ///
  /// @param total the row that sums up, if any
  public record Table(
      String key, List<Column> columns, List<Row> rows, Optional<Row> total, Origin origin) {

    public Table {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
    }

    /// Whether anything of it is taken into the plan.
    public boolean isTaken() {
      return columns.stream().anyMatch(column -> column.promise().isPresent());
    }
  }

  /// @param promise key of what it hands out; none where the column is not taken into the plan
  public record Column(String heading, Optional<String> promise) {}

  /// @param unit State code; none as long as nobody knows which unit it means
  /// @param values a column each; none where the cell is empty
  public record Row(
      String key,
      String name,
      Optional<String> unit,
      List<Optional<BigDecimal>> values,
      Origin origin) {

    public Row {
      values = List.copyOf(values);
    }
  }

  /// What stands beside the clauses.
  public record Rest(List<Annex> annexes, List<Footnote> footnotes, List<Unread> unread) {

    public Rest {
      annexes = List.copyOf(annexes);
      footnotes = List.copyOf(footnotes);
      unread = List.copyOf(unread);
    }
  }

  public record Annex(
      String title, Optional<String> number, Optional<LocalDate> issued, Origin origin) {}

  /// @param hangsOn key of the promise that its mark stands at; none where nobody has said so
  /// @param about what it speaks of
  public record Footnote(
      String mark,
      String says,
      Origin origin,
      Optional<String> hangsOn,
      Optional<Remarks.Subject> about) {}

  /// What the reader could make nothing of.
  public record Unread(String key, String text, Origin origin) {}

  public Stream<Duty> duties() {
    return clauses.stream().flatMap(clause -> clause.duties().stream());
  }

  public Optional<Duty> duty(String key) {
    return duties().filter(duty -> duty.key().equals(key)).findFirst();
  }

  public Optional<Clause> clauseOf(String duty) {
    return clauses.stream()
        .filter(clause -> clause.duties().stream().anyMatch(one -> one.key().equals(duty)))
        .findFirst();
  }

  /// Everybody whom it names, each as often as it does.
  public Stream<Who> everybody() {
    return Stream.concat(
        duties().flatMap(Duty::everybody), head.recipients().stream().map(Recipient::who));
  }

  /// The key that a new piece gets.
  String newKey(char kind) {
    return kind + "-" + next;
  }
}
