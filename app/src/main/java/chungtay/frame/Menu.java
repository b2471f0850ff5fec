package chungtay.frame;

import chungtay.access.Right;

/// What the top bar leads to, for whoever has the right. A room that does not exist yet has no
/// entry.
public enum Menu {
  OVERVIEW("frame.menu.overview", Right.TOTALS),
  MAP("frame.menu.map", Right.TOTALS),
  PLAN("frame.menu.plan", Right.TOTALS),
  TASKS("frame.menu.tasks", Right.REPORT),
  HOUSEHOLDS("frame.menu.households", Right.LOOK),
  DUPLICATES("frame.menu.duplicates", Right.RECONCILE),
  EVENTS("frame.menu.events", Right.APPROVE),
  IMPORT("frame.menu.import", Right.IMPORT),
  LAW("frame.menu.law", Right.LOOK),
  AUDIT("frame.menu.audit", Right.AUDIT),
  ACCOUNTS("frame.menu.accounts", Right.ACCOUNTS),
  /// A page that no entry leads to.
  NONE("", Right.LOOK);

  private final String key;
  private final Right right;

  Menu(String key, Right right) {
    this.key = key;
    this.right = right;
  }

  public String key() {
    return key;
  }

  Right right() {
    return right;
  }
}
