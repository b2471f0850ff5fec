package chungtay.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The last seal of a chain, which stands for all the lines up to it.
///
/// Whoever keeps one outside the database can tell later whether those lines are still the same:
/// they cannot be exchanged for others, nor cut off, without another head.
///
/// @param place how many lines it stands for
/// @param hash SHA-256 in hexadecimal
public record Head(long place, String hash) {

  private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
  private static final Pattern WRITTEN = Pattern.compile("([0-9]{1,18}):([0-9a-fA-F]{64})");
  private static final int NOT_THERE = -1;

  /// The head of a chain without lines.
  public static final Head OF_NOTHING = new Head(0, "0".repeat(64));

  public Head {
    if (place < 0 || !HASH.matcher(hash).matches()) {
      throw new IllegalArgumentException("a head has a place and a SHA-256 in hexadecimal");
    }
  }

  /// Reads what [#toString] writes.
  ///
  /// @throws IllegalArgumentException if it is written otherwise
  public static Head read(String text) {
    var written = WRITTEN.matcher(text.strip());
    if (!written.matches()) {
      throw new IllegalArgumentException("a head is written PLACE:HASH, the hash in 64 hex digits");
    }
    return new Head(Long.parseLong(written.group(1)), written.group(2).toLowerCase(Locale.ROOT));
  }

  /// The head after one more line.
  ///
  /// Each field is preceded by its length, so that no two lines are the same bytes; a field that is
  /// not there has a length of its own.
  Head followedBy(List<? extends @Nullable String> line) {
    var digest = sha256();
    digest.update(HexFormat.of().parseHex(hash));
    for (var field : line) {
      var bytes = field == null ? new byte[0] : field.getBytes(UTF_8);
      digest.update(length(field == null ? NOT_THERE : bytes.length));
      digest.update(bytes);
    }
    return new Head(place + 1, HexFormat.of().formatHex(digest.digest()));
  }

  private static ByteBuffer length(int length) {
    return ByteBuffer.allocate(Integer.BYTES).putInt(length).flip();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  @Override
  public String toString() {
    return place + ":" + hash;
  }
}
