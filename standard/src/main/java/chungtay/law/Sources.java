package chungtay.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;

/// Finds every source in a file by walking the file itself, so that no kind of value can be
/// forgotten.
final class Sources {

  private final String file;
  private final ObjectReader reader;
  private final List<Sourced> found = new ArrayList<>();

  Sources(String file, ObjectReader reader) {
    this.file = file;
    this.reader = reader;
  }

  List<Sourced> in(JsonNode tree) {
    walk(tree, "", Optional.empty());
    return List.copyOf(found);
  }

  private void walk(JsonNode node, String keys, Optional<LocalDate> from) {
    var since = text(node, "from").map(LocalDate::parse).or(() -> from);
    var named = text(node, "code").map(code -> join(keys, code)).orElse(keys);
    for (var entry : node.properties()) {
      if (entry.getKey().equals("source")) {
        found.add(new Sourced(file, named, since, citation(entry.getValue())));
      } else {
        walk(entry.getValue(), join(named, entry.getKey()), since);
      }
    }
    if (node.isArray()) node.forEach(element -> walk(element, named, since));
  }

  /// The mapper overlooks this one key, since it hands the day down itself.
  private Citation citation(JsonNode source) {
    if (source.has(Citation.CHECKED)) {
      throw new IllegalArgumentException("a file is checked as a whole, not by source: " + source);
    }
    return reader.treeToValue(source, Citation.class);
  }

  private static Optional<String> text(JsonNode node, String key) {
    return Optional.ofNullable(node.get(key)).map(JsonNode::asString);
  }

  private static String join(String keys, String key) {
    return keys.isEmpty() ? key : keys + "." + key;
  }
}
