package chungtay.exchange.reading;

import chungtay.exchange.file.SheetRow;
import chungtay.exchange.value.Complaint;
import chungtay.exchange.value.Day;
import chungtay.exchange.value.DayReader;
import chungtay.exchange.value.Fault;
import chungtay.exchange.value.GenderReader;
import chungtay.exchange.value.IdentityReader;
import chungtay.exchange.value.NameReader;
import chungtay.exchange.value.Said;
import chungtay.law.IdentityStructure;
import chungtay.registry.IdentityNumber;
import chungtay.registry.Intake;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Makes persons of the rows of one household.
final class PersonInterpreter {

  private final Cells cells;
  private final LocalDate day;
  private final IdentityStructure structure;

  /// @param structure of the numbers of citizens
  PersonInterpreter(Cells cells, LocalDate day, IdentityStructure structure) {
    this.cells = cells;
    this.day = day;
    this.structure = structure;
  }

  /// The head first, then as the list has them; whoever cannot be read is complained of.
  List<ListedPerson> persons(List<SheetRow> rows) {
    List<ListedPerson> persons = new ArrayList<>(rows.size());
    for (var row : rows) {
      var person = person(row, row == rows.getFirst());
      if (person != null) persons.add(person);
    }
    return persons;
  }

  private @Nullable ListedPerson person(SheetRow row, boolean first) {
    if (first && !new RowShape(row, cells.headings()).isHead()) {
      cells.complain(row, Column.RELATION, Complaint.of(Fault.HEAD_MISSING));
    }
    var name = name(row, first);
    var born = cells.take(row, Column.BORN, this::born);
    var gender = cells.take(row, Column.GENDER, GenderReader::read);
    var ethnic = cells.take(row, Column.ETHNIC, Said::value);
    var fromNumber = cells.isNumber(row, Column.IDENTITY);
    var identity = cells.take(row, Column.IDENTITY, text -> identity(text, fromNumber));
    if (name == null) return null;
    return new ListedPerson(
        row.number(), relation(row, first), name, born, gender, ethnic, identity);
  }

  /// Numbers of people who were made up are left alone: a complaint about each would hide others.
  private Said<String> identity(String text, boolean fromNumber) {
    return IdentityReader.read(text, fromNumber)
        .then(digits -> {
          var number = new IdentityNumber(digits);
          return number.isUnplaced(structure) && !number.isMadeUp(structure)
              ? new Said.Noted<>(digits, Complaint.of(Fault.IDENTITY_PLACE))
              : Said.value(digits);
        });
  }

  private @Nullable String name(SheetRow row, boolean first) {
    var column = first && cells.text(row, Column.MEMBER).isEmpty() ? Column.HEAD : Column.MEMBER;
    if (cells.text(row, column).isEmpty()) {
      cells.complain(row, column, Complaint.of(Fault.NAME_MISSING));
      return null;
    }
    return cells.take(row, column, NameReader::read);
  }

  private String relation(SheetRow row, boolean first) {
    return first ? Intake.HEAD : cells.text(row, Column.RELATION);
  }

  private Said<Day> born(String text) {
    return DayReader.read(text)
        .then(born ->
            born.date().isAfter(day)
                ? Said.wrong(Fault.DAY_TO_COME, DayReader.written(day))
                : Said.value(born));
  }
}
