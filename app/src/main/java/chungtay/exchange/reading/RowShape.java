package chungtay.exchange.reading;

import chungtay.exchange.file.SheetRow;

/// What a row is, before it is read: a head, a member, or furniture of the sheet.
final class RowShape {

  private final SheetRow row;
  private final Headings headings;
  private final String code;
  private final String head;
  private final String member;
  private final String relation;

  RowShape(SheetRow row, Headings headings) {
    this.row = row;
    this.headings = headings;
    this.code = text(Column.HOUSEHOLD_CODE);
    this.head = text(Column.HEAD);
    this.member = text(Column.MEMBER);
    this.relation = text(Column.RELATION);
  }

  private String text(Column column) {
    var place = headings.place(column);
    return place < 0 ? "" : row.cell(place);
  }

  /// Numbering under the headings, headings repeated on a new page, sums, signatures.
  boolean isFurniture() {
    var name = member.isEmpty() ? head : member;
    if (name.isEmpty()) return code.isEmpty() && row.filled() <= 3;
    if (name.equals(
        headings.title(headings.place(member.isEmpty() ? Column.HEAD : Column.MEMBER)))) {
      return true;
    }
    var key = Headings.key(name);
    if (key.length() <= 2 && relation.length() <= 4 && code.length() <= 4 && isNumbering())
      return true;
    return row.filled() <= 2 && isClosing(key);
  }

  private boolean isNumbering() {
    return row.cells().stream().allMatch(cell -> Headings.key(cell).length() <= 2);
  }

  private static boolean isClosing(String key) {
    for (var start :
        new String[] {
          "tong",
          "cong",
          "nguoi lap",
          "chu tich",
          "ky ghi ro",
          "ky ten",
          "tm ",
          "kt ",
          "ngay ",
          "noi nhan"
        }) {
      if (key.startsWith(start)) return true;
    }
    return false;
  }

  /// Whether a household begins here, after the one whose first row is given.
  boolean beginsHousehold(SheetRow first) {
    if (isHead() || !namesMembers()) return true;
    var before = new RowShape(first, headings);
    return differs(code, before.code) || differs(head, before.head);
  }

  /// Whether the list has members at all; else each row is a household, whatever it lacks.
  private boolean namesMembers() {
    return headings.has(Column.MEMBER) || headings.has(Column.RELATION);
  }

  /// Whether this row is that of a head.
  boolean isHead() {
    if (!relation.isEmpty()) return RelationReader.isHead(relation);
    if (!head.isEmpty()) return member.isEmpty() || Headings.key(member).equals(Headings.key(head));
    if (headings.has(Column.RELATION) || headings.has(Column.HEAD)) return false;
    return !member.isEmpty();
  }

  private static boolean differs(String text, String before) {
    return !text.isEmpty() && !text.equals(before);
  }
}
