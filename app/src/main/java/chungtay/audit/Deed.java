package chungtay.audit;

import java.util.Optional;

/// What somebody does, as its act records it.
///
/// @param kind room and verb, such as `exchange.import`
/// @param subject what it touches, by its id or name; never personal data
/// @param reason why, in the actor's words
/// @param before how what it changes stood before, as JSON
/// @param after what it leaves behind, as JSON
/// @param fileHash SHA-256 of the file that it brings in, in hexadecimal
public record Deed(
    String kind,
    String subject,
    String reason,
    Optional<String> before,
    Optional<String> after,
    Optional<String> fileHash) {

  public Deed {
    if (kind.isBlank() || reason.isBlank()) {
      throw new IllegalArgumentException("a deed has a kind and a reason");
    }
  }

  /// A deed of which it is not told how things stood before.
  public Deed(
      String kind,
      String subject,
      String reason,
      Optional<String> after,
      Optional<String> fileHash) {
    this(kind, subject, reason, Optional.empty(), after, fileHash);
  }

  public static Deed of(String kind, String subject, String reason) {
    return new Deed(kind, subject, reason, Optional.empty(), Optional.empty());
  }

  /// The same deed, changing how things stand.
  public Deed changing(String from, String to) {
    return new Deed(kind, subject, reason, Optional.of(from), Optional.of(to), fileHash);
  }

  /// The same deed, bringing in a file.
  public Deed withFile(String hash) {
    return new Deed(kind, subject, reason, before, after, Optional.of(hash));
  }
}
