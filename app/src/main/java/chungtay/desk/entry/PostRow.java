package chungtay.desk.entry;

/// A post that one may take, ready to print.
///
/// @param id of it, as a form sends it
/// @param areas where it works
/// @param term how it is held, and until when; empty where there is nothing to say
/// @param sees what it sees of whom
/// @param taken whether it is the one from which one asks
public record PostRow(
    String id, String role, String agency, String areas, String term, String sees, boolean taken) {

  /// The post in a few words.
  public String said() {
    return role + " · " + agency;
  }
}
