package chungtay.vault;

import java.nio.file.Path;

/// The master key is lost, damaged or another one: nothing encrypted could be read, so nothing
/// starts.
public final class MasterKeyRefused extends RuntimeException {

  private MasterKeyRefused(String message) {
    super(message);
  }

  static MasterKeyRefused lost(Path file) {
    return new MasterKeyRefused(
        "the master key "
            + file
            + " is gone, but the database holds what it encrypted; put it back from your copy, or name"
            + " its folder by chungtay.keys");
  }

  static MasterKeyRefused damaged(Path file) {
    return new MasterKeyRefused(
        "the master key " + file + " is damaged; put it back from your copy");
  }

  static MasterKeyRefused another(Path file) {
    return new MasterKeyRefused(
        "the master key "
            + file
            + " is not the one of this database; put the right one back, or name its folder by"
            + " chungtay.keys");
  }
}
