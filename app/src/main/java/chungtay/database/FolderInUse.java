package chungtay.database;

import java.nio.file.Path;

/// Another process runs a server over the same data folder or database.
public final class FolderInUse extends RuntimeException {

  FolderInUse(Path folder) {
    super("another Chung Tay server works with " + folder + "; stop it, or name another --data");
  }
}
