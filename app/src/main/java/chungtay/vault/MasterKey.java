package chungtay.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// The key above all keys. It lies in a file of its own, outside the database and the data folder,
/// and is used for nothing but deriving one key for each purpose.
final class MasterKey {

  static final String FILE = "master.key";

  /// The key that takes its place, as long as keys are being changed.
  static final String NEXT = "master.next.key";

  static final int BYTES = 32;

  private static final SecureRandom RANDOM = new SecureRandom();

  private final SecretKeySpec key;

  private MasterKey(byte[] key) {
    this.key = new SecretKeySpec(key, "HKDF");
  }

  /// The key in the folder; none if nobody has made one.
  static Optional<MasterKey> in(Path folder) {
    return in(folder, FILE);
  }

  /// Every key in the folder. The next is read first: a moment later it may bear the other's name.
  static List<MasterKey> all(Path folder) {
    var next = in(folder, NEXT);
    return Stream.concat(next.stream(), in(folder).stream()).toList();
  }

  /// Gives the next key the name of the old, whose file is gone with that.
  static void promote(Path folder) {
    try {
      Files.move(
          folder.resolve(NEXT),
          folder.resolve(FILE),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException("the next master key in " + folder + " cannot be renamed", e);
    }
  }

  private static Optional<MasterKey> in(Path folder, String name) {
    var file = folder.resolve(name);
    if (!Files.exists(file)) return Optional.empty();
    try {
      var bytes =
          HexFormat.of().parseHex(Files.readString(file, StandardCharsets.US_ASCII).strip());
      if (bytes.length != BYTES) throw MasterKeyRefused.damaged(file);
      return Optional.of(new MasterKey(bytes));
    } catch (IllegalArgumentException e) {
      throw MasterKeyRefused.damaged(file);
    } catch (IOException e) {
      throw new UncheckedIOException("the master key " + file + " cannot be read", e);
    }
  }

  /// The key in the folder, made now if there is none. Of two that make it at once, one wins.
  static MasterKey madeIn(Path folder) {
    return madeIn(folder, FILE);
  }

  /// The key of that name, made now if there is none.
  static MasterKey madeIn(Path folder, String name) {
    return in(folder, name).orElseGet(() -> make(folder, name));
  }

  private static MasterKey make(Path folder, String name) {
    try {
      Files.createDirectories(
          folder,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
      var draft =
          Files.createTempFile(
              folder,
              FILE,
              ".new",
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      try {
        Files.writeString(draft, HexFormat.of().formatHex(random(BYTES)) + "\n");
        // A link appears whole or not at all, and never over another.
        Files.createLink(folder.resolve(name), draft);
      } catch (FileAlreadyExistsException e) {
        // Another process was quicker; its key is the key.
      } finally {
        Files.delete(draft);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("no master key can be made in " + folder, e);
    }
    return in(folder, name).orElseThrow();
  }

  /// What tells this key from others.
  byte[] check() {
    return derive("chungtay check", "HmacSHA256").getEncoded();
  }

  /// The key for one purpose; keys of different purposes tell nothing of each other.
  SecretKey derive(String purpose, String algorithm) {
    return derive(key, new byte[0], purpose, algorithm);
  }

  static SecretKey derive(SecretKey from, byte[] salt, String purpose, String algorithm) {
    try {
      var extract = HKDFParameterSpec.ofExtract().addIKM(from).addSalt(salt);
      return KDF.getInstance("HKDF-SHA256")
          .deriveKey(
              algorithm, extract.thenExpand(purpose.getBytes(StandardCharsets.US_ASCII), BYTES));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  static byte[] random(int length) {
    var bytes = new byte[length];
    RANDOM.nextBytes(bytes);
    return bytes;
  }
}
