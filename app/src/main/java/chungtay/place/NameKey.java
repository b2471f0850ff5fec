package chungtay.place;

import chungtay.wording.SearchKey;
import java.util.List;
import java.util.regex.Pattern;

/// A name of a unit as lists write it, taken apart: the word that says what it is, and the rest.
///
/// "TDP số 05" and "Tổ dân phố 5" are the same, and so are "X. Khuổi Chao" and "xóm khuoi chao".
///
/// @param kind the same for all spellings of a kind; empty if the name has none
/// @param kindName as it is written out; empty if the name has none
/// @param rest lower case, without tone marks, numbers without leading zeros
/// @param words how many words stand before the rest
record NameKey(String kind, String kindName, String rest, int words) {

  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern ZEROS = Pattern.compile("\\b0+(?=\\d)");
  private static final Pattern NUMBER = Pattern.compile("^so (?=\\d)");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

  /// A way to write a kind.
  private record Kind(String written, String key, String name) {}

  private static final List<Kind> VILLAGES =
      List.of(
          new Kind("thon", "thon", "Thôn"),
          new Kind("t", "thon", "Thôn"),
          new Kind("xom", "xom", "Xóm"),
          new Kind("x", "xom", "Xóm"),
          new Kind("ban", "ban", "Bản"),
          new Kind("b", "ban", "Bản"),
          new Kind("to", "to", "Tổ"),
          new Kind("to dan pho", "to", "Tổ dân phố"),
          new Kind("to dp", "to", "Tổ dân phố"),
          new Kind("tdp", "to", "Tổ dân phố"),
          new Kind("khu", "khu", "Khu"),
          new Kind("khu dan cu", "khu", "Khu dân cư"),
          new Kind("kdc", "khu", "Khu dân cư"),
          new Kind("khu pho", "khu", "Khu phố"),
          new Kind("kp", "khu", "Khu phố"),
          new Kind("tieu khu", "tieu khu", "Tiểu khu"),
          new Kind("tk", "tieu khu", "Tiểu khu"),
          new Kind("khoi", "khoi", "Khối"),
          new Kind("khoi pho", "khoi", "Khối phố"),
          new Kind("pho", "pho", "Phố"),
          new Kind("lang", "lang", "Làng"),
          new Kind("ap", "ap", "Ấp"));

  private static final List<Kind> UNITS =
      List.of(
          new Kind("tinh", "tinh", "Tỉnh"),
          new Kind("thanh pho", "thanh pho", "Thành phố"),
          new Kind("tp", "thanh pho", "Thành phố"),
          new Kind("thi xa", "thi xa", "Thị xã"),
          new Kind("tx", "thi xa", "Thị xã"),
          new Kind("huyen", "huyen", "Huyện"),
          new Kind("h", "huyen", "Huyện"),
          new Kind("phuong", "phuong", "Phường"),
          new Kind("p", "phuong", "Phường"),
          new Kind("thi tran", "thi tran", "Thị trấn"),
          new Kind("tt", "thi tran", "Thị trấn"),
          new Kind("xa", "xa", "Xã"),
          new Kind("x", "xa", "Xã"));

  static NameKey of(Level level, String name) {
    return switch (level) {
      case VILLAGE -> of(VILLAGES, name);
      case PROVINCE, DISTRICT, COMMUNE -> of(UNITS, name);
    };
  }

  private static NameKey of(List<Kind> kinds, String name) {
    var bare = SIGNS.matcher(SearchKey.of(name)).replaceAll(" ").strip();
    var key = ZEROS.matcher(bare).replaceAll("");
    var best = new Kind("", "", "");
    for (var kind : kinds) {
      // The longest wins: what remains of "to dan pho 5" is 5, not "dan pho 5".
      var longer = kind.written().length() > best.written().length();
      if (longer && key.startsWith(kind.written() + " ")) best = kind;
    }
    var after = best.written().isEmpty() ? key : key.substring(best.written().length() + 1);
    var rest = NUMBER.matcher(after).replaceAll("");
    var words = count(key) - count(rest);
    return new NameKey(best.key(), best.name(), rest, words);
  }

  private static int count(String words) {
    return words.isEmpty() ? 0 : words.split(" ").length;
  }

  boolean isEmpty() {
    return rest.isEmpty();
  }

  /// Whether the rest is no more than a number, so that only the kind tells two villages apart.
  boolean isNumber() {
    return rest.matches("\\d+");
  }

  /// With the kind, if the name has one.
  String full() {
    return (kind + " " + rest).strip();
  }

  /// What remains of the name that this is the key of, as it is written.
  String shortName(String name) {
    if (isNumber()) return rest;
    var matcher = WORD.matcher(name);
    for (var word = 0; word <= words; word++) {
      if (!matcher.find()) throw new IllegalArgumentException("not the key of this name");
    }
    return name.substring(matcher.start()).strip();
  }

  /// Whether two names may mean the same: where both tell a kind and the rest is a number, the
  /// kinds are equal; else a village may have become a block of a town.
  boolean mayBe(NameKey other) {
    if (!rest.equals(other.rest)) return false;
    return kind.isEmpty() || other.kind.isEmpty() || kind.equals(other.kind) || !isNumber();
  }
}
