package chungtay.plan.reader;

import chungtay.plan.document.Due;
import chungtay.plan.document.Promise;
import chungtay.plan.reader.source.Place;
import chungtay.plan.reader.source.Reason;
import chungtay.plan.reader.source.Sureness;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What the reader made of a text: for an officer to correct side by side with it.
///
/// @param lines the text as it was read; places count them
/// @param unread what the reader could make nothing of
public record Draft(
    List<String> lines,
    Head head,
    List<DraftClause> clauses,
    List<DraftPromise> promises,
    List<Annex> annexes,
    List<Table> tables,
    List<Note> footnotes,
    List<Read<String>> unread) {

  public Draft {
    lines = List.copyOf(lines);
    clauses = List.copyOf(clauses);
    promises = List.copyOf(promises);
    annexes = List.copyOf(annexes);
    tables = List.copyOf(tables);
    footnotes = List.copyOf(footnotes);
    unread = List.copyOf(unread);
  }

  /// What the document says of itself.
  ///
  /// @param lines all that were read as its head or its end
  public record Head(
      Map<Field, Read<String>> fields,
      Optional<Read<LocalDate>> issued,
      Optional<Years> years,
      List<Basis> bases,
      List<Read<Named>> recipients,
      List<Place> lines) {

    public Head {
      fields = Map.copyOf(fields);
      bases = List.copyOf(bases);
      recipients = List.copyOf(recipients);
      lines = List.copyOf(lines);
    }

    public Optional<String> field(Field field) {
      return Optional.ofNullable(fields.get(field)).map(Read::value);
    }
  }

  public enum Field {
    NUMBER,
    KIND,
    TITLE,
    ISSUER,
    ISSUED_AT,
    SIGNER,
    /// TM, KT, TL, TUQ
    ACTING,
    POST
  }

  /// Both included.
  public record Years(int first, int last) {}

  /// An act that the plan rests on.
  public record Basis(String act, Optional<LocalDate> issued, Place place) {}

  /// @param path as `ClauseId` writes it
  /// @param title none where it has none of its own
  /// @param text all that stands in it and not below it, its title included
  public record DraftClause(
      String path,
      Optional<String> title,
      String text,
      List<DraftDuty> duties,
      Place place,
      Set<Reason> reasons) {

    public DraftClause {
      duties = List.copyOf(duties);
      reasons = Set.copyOf(reasons);
    }
  }

  /// @param requested asked for and not ordered
  public record DraftDuty(
      String what,
      DraftParties parties,
      Optional<Read<Due>> due,
      Optional<DraftReport> report,
      boolean requested,
      List<String> refersTo,
      Place place,
      Set<Reason> reasons) {

    public DraftDuty {
      refersTo = List.copyOf(refersTo);
      reasons = Set.copyOf(reasons);
    }

    /// Of the duty with those who hold it.
    public Sureness sureness() {
      return Sureness.of(
          Stream.concat(
                  reasons.stream(),
                  parties.leads().stream().flatMap(lead -> lead.reasons().stream()))
              .toList());
    }
  }

  /// @param jointly several are named, and none of them leads
  /// @param through whoever is to see to it
  public record DraftParties(
      List<Named> leads, boolean jointly, List<Named> with, Optional<Named> through) {

    public DraftParties {
      leads = List.copyOf(leads);
      with = List.copyOf(with);
    }
  }

  /// Whom results go to.
  public record DraftReport(List<Named> to, Optional<Named> via) {

    public DraftReport {
      to = List.copyOf(to);
    }
  }

  /// @param value none where the degree says it all
  public record DraftPromise(
      String path,
      String what,
      Promise.Degree degree,
      Optional<BigDecimal> value,
      Optional<String> unit,
      Place place) {}

  /// An annex as it names itself.
  public record Annex(
      String title, Optional<String> number, Optional<LocalDate> issued, Place place) {}

  /// A table that hands numbers to units.
  ///
  /// @param columns the headings of the numbers
  /// @param total the row that sums up, if any
  public record Table(List<String> columns, List<Row> rows, Optional<Row> total, Place place) {

    public Table {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
    }
  }

  /// @param values a column each; none where the cell is empty
  public record Row(
      String name, List<Optional<BigDecimal>> values, Place place, Set<Reason> reasons) {

    public Row {
      values = List.copyOf(values);
      reasons = Set.copyOf(reasons);
    }
  }

  /// @param hangsAt lines that its mark stands in
  public record Note(String mark, String says, List<Place> hangsAt, Place place) {

    public Note {
      hangsAt = List.copyOf(hangsAt);
    }
  }

  public Stream<DraftDuty> duties() {
    return clauses.stream().flatMap(clause -> clause.duties().stream());
  }
}
