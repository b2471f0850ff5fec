package chungtay.exchange.reading;

import java.util.ArrayList;
import java.util.List;

/// An address in one cell: "xóm Nà Tiếm, xã Bảo Linh, huyện Định Hóa".
///
/// @param village empty if the address does not say
record Address(String village, String commune, String district) {

  static Address of(String text) {
    var village = "";
    var commune = "";
    var district = "";
    List<String> plain = new ArrayList<>();
    for (var part : text.split("[,;]", -1)) {
      var name = part.strip();
      switch (kind(name)) {
        case PROVINCE, NOTHING -> {}
        case DISTRICT -> district = name;
        case COMMUNE -> commune = name;
        case VILLAGE -> village = name;
        case PLAIN -> plain.add(name);
      }
    }
    // What carries no kind stands in the usual order: village, commune, district.
    if (village.isEmpty() && !plain.isEmpty() && (plain.size() > 1 || !commune.isEmpty())) {
      village = plain.removeFirst();
    }
    if (commune.isEmpty() && !plain.isEmpty()) commune = plain.removeFirst();
    if (district.isEmpty() && !plain.isEmpty()) district = plain.removeFirst();
    return new Address(village, commune, district);
  }

  private enum Kind {
    PROVINCE,
    DISTRICT,
    COMMUNE,
    VILLAGE,
    PLAIN,
    NOTHING
  }

  private static Kind kind(String name) {
    var key = Headings.key(name);
    if (key.isEmpty()) return Kind.NOTHING;
    if (key.startsWith("tinh ")) return Kind.PROVINCE;
    if (starts(key, "huyen ", "thanh pho ", "tp ", "thi xa ", "tx ", "quan ")) return Kind.DISTRICT;
    if (starts(key, "xa ", "phuong ", "thi tran ", "tt ")) return Kind.COMMUNE;
    if (starts(key, "thon ", "xom ", "ban ", "to ", "tdp ", "khu ")) return Kind.VILLAGE;
    return Kind.PLAIN;
  }

  private static boolean starts(String key, String... prefixes) {
    for (var prefix : prefixes) {
      if (key.startsWith(prefix)) return true;
    }
    return false;
  }
}
