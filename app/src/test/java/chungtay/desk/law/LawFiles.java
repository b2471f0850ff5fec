package chungtay.desk.law;

import chungtay.law.Language;
import chungtay.law.Law;
import chungtay.law.Sourced;
import chungtay.wording.Format;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// The files of the law, read without knowing their shape: which words and numbers each value is
/// made of.
final class LawFiles {

  static final Path FOLDER = Path.of("../law");

  /// Keys and names that our code knows things by; no act says them.
  private static final List<String> OURS =
      List.of("code", "rule", "service", "source", "agencies", "style");

  private final Language language;
  private final Map<String, String> agencies = new HashMap<>();
  private final Map<String, List<String>> expected = new HashMap<>();

  private LawFiles(Language language) {
    this.language = language;
  }

  /// What a page has to say of each value, by the file and keys of the value.
  static Map<String, List<String>> expected(Law law, Language language) throws IOException {
    var files = new LawFiles(language);
    for (var document : law.documents()) {
      var tree =
          YAMLMapper.builder().build().readTree(Files.readString(FOLDER.resolve(document.file())));
      files.walk(tree, document.file(), "", "");
    }
    return files.expected;
  }

  static String key(Sourced value) {
    return value.file() + " " + value.quantity() + value.from().map(day -> " " + day).orElse("");
  }

  private void walk(JsonNode node, String file, String keys, String from) {
    var since = node.has("from") ? " " + node.get("from").asString() : from;
    var named = node.has("code") ? keys + "." + node.get("code").asString() : keys;
    if (node.has("short_name") && node.has("code")) {
      agencies.put(node.get("code").asString(), words(node.get("name")));
    }
    if (node.has("source")) {
      var said = new ArrayList<String>();
      leaves(node, keys.contains("by_income"), said);
      said.add(node.get("source").get("act").asString());
      said.add(words(node.get("source").get("place")));
      expected.put(file + " " + named.substring(1) + since, said);
    }
    for (var entry : node.properties())
      walk(entry.getValue(), file, named + "." + entry.getKey(), since);
    if (node.isArray()) node.forEach(element -> walk(element, file, named, since));
  }

  /// What belongs to a value and to none of the values within it.
  private void leaves(JsonNode node, boolean money, List<String> said) {
    for (var entry : node.properties()) {
      var child = entry.getValue();
      if (entry.getKey().equals("agencies")) child.forEach(code -> said.add(agency(code)));
      if (entry.getKey().equals("from")) continue;
      if (OURS.contains(entry.getKey()) || child.has("source")) continue;
      leaf(child, money && entry.getKey().equals("up_to"), said);
    }
  }

  private void leaf(JsonNode node, boolean money, List<String> said) {
    var format = Format.of(language);
    if (node.has("vi")) {
      said.add(words(node));
    } else if (node.has("day") && node.has("month")) {
      said.add(format.date(MonthDay.of(node.get("month").asInt(), node.get("day").asInt())));
    } else if (node.isNumber()) {
      said.add(format.count(node.asLong()));
    } else if (node.isArray()) {
      node.forEach(element -> leaves(element, money, said));
    } else if (node.isObject()) {
      for (var entry : node.properties()) {
        if (money) said.add(format.money(entry.getValue().asLong()));
        else leaves(node, false, said);
      }
    } else {
      said.add(node.asString());
    }
  }

  private String agency(JsonNode code) {
    return String.valueOf(agencies.get(code.asString()));
  }

  private String words(JsonNode words) {
    return words.get(language.tag()).asString();
  }
}
