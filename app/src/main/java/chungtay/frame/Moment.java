package chungtay.frame;

/// Something that happened to a household, or is due.
///
/// @param due whether it lies ahead
public record Moment(String day, String what, String note, boolean due) {}
