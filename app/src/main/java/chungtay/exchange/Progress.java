package chungtay.exchange;

/// Hears how far long work has come.
public interface Progress {

  /// What is being done.
  enum Step {
    READING,
    MATCHING,
    RECORDING
  }

  /// Called every few thousand rows.
  ///
  /// @param rows of the file, or households, that are done in this step
  void reached(Step step, long rows);

  /// For whoever does not watch.
  static Progress unwatched() {
    return (_, _) -> {};
  }
}
