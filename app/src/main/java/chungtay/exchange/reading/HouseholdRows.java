package chungtay.exchange.reading;

import chungtay.exchange.value.Complaint;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The rows of one household, what they say, and every complaint about them.
///
/// @param sheet its number in the file, from 1
/// @param household null if a complaint keeps it out
public record HouseholdRows(
    int sheet,
    int firstRow,
    int lastRow,
    @Nullable ListedHousehold household,
    List<RowComplaint> complaints) {

  public HouseholdRows {
    complaints = List.copyOf(complaints);
  }

  /// A complaint and its cell.
  ///
  /// @param column from 0; -1 if it is about the row as a whole
  /// @param heading of the column, as the file writes it
  /// @param written what stands there; identity numbers only by their end
  public record RowComplaint(
      int row, int column, String heading, String written, Complaint complaint) {}
}
