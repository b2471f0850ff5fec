package chungtay.frame.file;

import chungtay.refusal.Refusal;

/// How the house says no to whoever wants a file.
enum FileRefusal implements Refusal {
  /// { most } — so many files are written already, and no more at once.
  TOO_MANY_FILES(429),

  /// { most } — so many are written for the same account already.
  TOO_MANY_FOR_ONE(429);

  private final int status;

  FileRefusal(int status) {
    this.status = status;
  }

  @Override
  public String room() {
    return "frame";
  }

  @Override
  public int status() {
    return status;
  }
}
