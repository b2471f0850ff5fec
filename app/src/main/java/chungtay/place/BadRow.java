package chungtay.place;

/// A row that a file of places brings in vain.
///
/// @param line in the file, the header being line 1
/// @param value what stands there
public record BadRow(long line, String column, String value, PlaceRefusal reason) {}
