package chungtay.exchange.reading;

import chungtay.exchange.file.SheetRow;
import chungtay.exchange.reading.HouseholdRows.RowComplaint;
import chungtay.exchange.value.Complaint;
import chungtay.exchange.value.Fault;
import chungtay.exchange.value.IdentityReader;
import chungtay.exchange.value.Said;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Reads the cells of one household and collects what is wrong with them.
final class Cells {

  private static final int TEXT_AT_MOST = 500;
  private static final int SHOWN_AT_MOST = 120;

  private final Headings headings;
  private final List<RowComplaint> complaints = new ArrayList<>(0);

  Cells(Headings headings) {
    this.headings = headings;
  }

  Headings headings() {
    return headings;
  }

  String text(SheetRow row, Column column) {
    var place = headings.place(column);
    return place < 0 ? "" : row.cell(place);
  }

  boolean isNumber(SheetRow row, Column column) {
    var place = headings.place(column);
    return place >= 0 && row.isNumber(place);
  }

  /// The value of a cell; null if it says nothing, or something that is complained of.
  <T> @Nullable T take(SheetRow row, Column column, Function<String, Said<T>> reader) {
    var place = headings.place(column);
    return place < 0 ? null : take(row, place, reader);
  }

  <T> @Nullable T take(SheetRow row, int place, Function<String, Said<T>> reader) {
    var text = row.cell(place);
    if (text.isEmpty()) return null;
    if (text.length() > TEXT_AT_MOST) {
      complain(row, place, Complaint.of(Fault.TOO_LONG));
      return null;
    }
    if (text.charAt(0) == '#' && isCellError(text)) {
      complain(row, place, Complaint.of(Fault.CELL_ERROR));
      return null;
    }
    return switch (reader.apply(text)) {
      case Said.Value<T>(var value) -> value;
      case Said.Nothing<T> _ -> null;
      case Said.Wrong<T>(var complaint) -> {
        complain(row, place, complaint);
        yield null;
      }
      case Said.Noted<T>(var value, var note) -> {
        complain(row, place, note);
        yield value;
      }
    };
  }

  void complain(SheetRow row, Column column, Complaint complaint) {
    complain(row, headings.place(column), complaint);
  }

  private void complain(SheetRow row, int place, Complaint complaint) {
    complaints.add(
        new RowComplaint(row.number(), place, headings.title(place), shown(row, place), complaint));
  }

  private String shown(SheetRow row, int place) {
    if (place < 0) return "";
    var text = row.cell(place);
    var masked =
        place == headings.place(Column.IDENTITY)
            ? IdentityReader.maskedWholly(text)
            : IdentityReader.masked(text);
    return masked.length() > SHOWN_AT_MOST ? masked.substring(0, SHOWN_AT_MOST) + "…" : masked;
  }

  private static boolean isCellError(String text) {
    return switch (text) {
      case "#REF!", "#VALUE!", "#N/A", "#NAME?", "#DIV/0!", "#NULL!", "#NUM!" -> true;
      default -> false;
    };
  }

  List<RowComplaint> complaints() {
    return complaints;
  }

  /// Whether something is wrong that keeps the household out.
  boolean keepOut() {
    return complaints.stream().anyMatch(one -> one.complaint().fault().keepsOut());
  }
}
