package chungtay.database;

/// The database that was named cannot be used; the message says why and what to do.
public final class DatabaseRefused extends RuntimeException {

  DatabaseRefused(String why) {
    super(why);
  }
}
