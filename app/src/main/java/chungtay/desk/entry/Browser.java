package chungtay.desk.entry;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a browser calls itself, as people call it.
final class Browser {

  /// The first that a browser names is it: each also names those whose pages it wants to be sent.
  private static final List<Map.Entry<String, String>> NAMES =
      List.of(
          Map.entry("Edg/", "Edge"),
          Map.entry("OPR/", "Opera"),
          Map.entry("coc_coc", "Cốc Cốc"),
          Map.entry("Firefox/", "Firefox"),
          Map.entry("Chrome/", "Chrome"),
          Map.entry("Safari/", "Safari"));

  private static final List<Map.Entry<String, String>> SYSTEMS =
      List.of(
          Map.entry("Android", "Android"),
          Map.entry("iPhone", "iPhone"),
          Map.entry("iPad", "iPad"),
          Map.entry("Windows", "Windows"),
          Map.entry("Mac OS X", "macOS"),
          Map.entry("Linux", "Linux"));

  private Browser() {}

  static String of(String agent) {
    var known =
        Stream.of(NAMES, SYSTEMS)
            .flatMap(all -> all.stream().filter(one -> agent.contains(one.getKey())).limit(1))
            .map(Map.Entry::getValue)
            .collect(Collectors.joining(" · "));
    return known.isEmpty() ? agent : known;
  }
}
