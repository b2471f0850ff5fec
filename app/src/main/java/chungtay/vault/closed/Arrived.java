package chungtay.vault.closed;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;

/// A file as somebody handed it in, read whole and known by its content.
public final class Arrived {

  /// 10 MB: some pages of a scan, or one picture of a telephone.
  public static final int BYTES_AT_MOST = 10 << 20;

  private final FileType type;
  private final String name;
  private final String hash;
  private final byte[] content;

  private Arrived(FileType type, String name, String hash, byte[] content) {
    this.type = type;
    this.name = name;
    this.hash = hash;
    this.content = content;
  }

  /// Where the bytes of a file are.
  public interface Content {
    InputStream open() throws IOException;
  }

  /// Why a file is not taken.
  public enum Why {
    /// There is none, or it holds nothing.
    NOTHING,
    TOO_LARGE,
    /// By its content it is none of what is taken, whatever its name says.
    OF_ANOTHER_TYPE
  }

  /// A file that is not taken; each room says so in its own words.
  public static final class NotTaken extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Why why;

    NotTaken(Why why) {
      super(why.name());
      this.why = why;
    }

    public Why why() {
      return why;
    }
  }

  /// @param name under which it was sent, whatever it says
  /// @throws NotTaken if it is too large, or none of the types
  public static Arrived of(Content sent, String name, Set<FileType> taken) {
    var content = read(sent);
    var type = FileType.of(content, taken).orElseThrow(() -> new NotTaken(Why.OF_ANOTHER_TYPE));
    return new Arrived(type, type.nameOf(name), hash(content), content);
  }

  private static byte[] read(Content sent) {
    try (var in = sent.open()) {
      var content = in.readNBytes(BYTES_AT_MOST + 1);
      if (content.length == 0) throw new NotTaken(Why.NOTHING);
      if (content.length > BYTES_AT_MOST) throw new NotTaken(Why.TOO_LARGE);
      return content;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static String hash(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  public FileType type() {
    return type;
  }

  /// Fit for a disk, with the ending of what it is.
  public String name() {
    return name;
  }

  /// SHA-256 of the file as it came, in hexadecimal.
  public String hash() {
    return hash;
  }

  public int bytes() {
    return content.length;
  }

  byte[] content() {
    return content;
  }
}
