package chungtay.database;

/// Another server works with the same data folder or database.
public final class FolderInUse extends RuntimeException {

  FolderInUse(String what) {
    super(
        "another Chung Tay server works with %s; stop it, or name another with --data or --database"
            .formatted(what));
  }
}
