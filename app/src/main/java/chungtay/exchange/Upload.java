package chungtay.exchange;

import chungtay.exchange.file.ExchangeRefusal;
import chungtay.exchange.reading.Defaults;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/// A file that somebody sent.
///
/// @param times when it was received, last read, and committed
/// @param tally what it holds, once it was read
/// @param failure why it could not be read
public record Upload(
    UploadId id,
    File file,
    Defaults defaults,
    UploadState state,
    Times times,
    Optional<Tally> tally,
    Optional<Failure> failure) {

  /// The file itself.
  ///
  /// @param name as the sender calls it
  /// @param hash SHA-256 of its bytes, in hexadecimal
  public record File(String name, long bytes, String hash) {}

  public record Times(Instant received, Optional<Instant> read, Optional<Instant> committed) {}

  public record Failure(ExchangeRefusal refusal, Map<String, String> fields) {

    public Failure {
      fields = Map.copyOf(fields);
    }
  }
}
