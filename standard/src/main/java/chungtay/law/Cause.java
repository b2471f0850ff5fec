package chungtay.law;

/// A cause of poverty.
///
/// @param code ours, of one meaning for ever
/// @param number the column of the form of its time; another list may give the number to another
///   cause
public record Cause(String code, int number, Words name) {}
