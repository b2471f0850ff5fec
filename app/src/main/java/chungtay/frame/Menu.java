package chungtay.frame;

/// What the top bar leads to. A room that does not exist yet has no entry.
public enum Menu {
  OVERVIEW("frame.menu.overview"),
  MAP("frame.menu.map"),
  HOUSEHOLDS("frame.menu.households"),
  IMPORT("frame.menu.import"),
  LAW("frame.menu.law"),
  AUDIT("frame.menu.audit"),
  /// A page that no entry leads to.
  NONE("");

  private final String key;

  Menu(String key) {
    this.key = key;
  }

  public String key() {
    return key;
  }
}
