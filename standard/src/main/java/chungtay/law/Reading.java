package chungtay.law;

/// How a value of the law came to be known.
public enum Reading {
  /// In the text itself, an official translation, or a page that quotes the article.
  VERBATIM,
  /// In news, a summary, a thesis or code.
  SECONDARY,
  /// By inference or arithmetic from what was read.
  INFERRED,
  /// From general knowledge, without a source.
  MEMORY;

  /// Whether somebody must still compare the value with the gazette.
  public boolean toBeChecked() {
    return this != VERBATIM;
  }
}
