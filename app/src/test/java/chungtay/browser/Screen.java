package chungtay.browser;

/// What a page is looked at on.
enum Screen {
  PHONE(360, 740),
  DESK(1440, 900);

  private final int width;
  private final int height;

  Screen(int width, int height) {
    this.width = width;
    this.height = height;
  }

  /// [CSS pixels]
  int width() {
    return width;
  }

  int height() {
    return height;
  }
}
