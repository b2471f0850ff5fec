package chungtay.analyst;

import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;

/// The header of a table. Names are exact, their order is free.
record Columns(List<String> names) {

  Columns {
    names = List.copyOf(names);
    var seen = new HashSet<String>();
    for (var name : names) {
      if (!seen.add(name)) throw new Misuse("the header names column '%s' twice".formatted(name));
    }
  }

  String name(int column) {
    return names.get(column);
  }

  /// Where a column stands that must be there.
  int column(String name) {
    return optional(name).orElseThrow(() -> missing(name));
  }

  int[] columns(List<String> wanted) {
    return wanted.stream().mapToInt(this::column).toArray();
  }

  OptionalInt optional(String name) {
    var column = names.indexOf(name);
    return column < 0 ? OptionalInt.empty() : OptionalInt.of(column);
  }

  private Misuse missing(String name) {
    return new Misuse(
        "there is no column '%s'; the file has %s%s"
            .formatted(name, String.join(",", names), hint(name)));
  }

  private String hint(String name) {
    if (names.stream().anyMatch(each -> each.indexOf('\0') >= 0)) {
      return "; it is not UTF-8; save it as \"CSV UTF-8\"";
    }
    if (names.size() == 1 && names.getFirst().matches(".*[;\t].*")) {
      return "; the fields of the file must be separated by commas";
    }
    return names.stream()
        .filter(each -> each.strip().equalsIgnoreCase(name))
        .findFirst()
        .map(each -> "; write '%s' as '%s'".formatted(each, name))
        .orElse("");
  }
}
