package chungtay.bench;

/// One line of the report.
///
/// @param what was measured
/// @param bar what it should come to; empty where there is no bar
/// @param measured with its unit
/// @param note how, and what it does not prove
record Measurement(String what, String bar, String measured, String note) {

  String row() {
    return "| %s | %s | %s | %s |".formatted(what, bar, measured, note);
  }
}
