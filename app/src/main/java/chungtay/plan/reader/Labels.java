package chungtay.plan.reader;

import chungtay.plan.reader.source.Phrasebook;
import chungtay.plan.reader.source.Place;
import chungtay.plan.reader.source.Reason;
import chungtay.plan.reader.source.Text;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// Reads what lines such as "Cơ quan chủ trì: …" or "Thời gian: …" say of the task before them.
final class Labels {

  static final String LEADS = "chủ trì";
  private static final String TOGETHER = "phối hợp";
  private static final int NAME_AT_MOST = 80;
  private static final int SHORT_NAME_AT_MOST = 40;
  private static final Pattern OWNER =
      Pattern.compile("(?iu)\\((?![^)]*(?:chủ trì|phối hợp|thực hiện))[^)]*\\)");
  private static final Pattern NAME_ENDS = Pattern.compile("[,;]");

  enum Label {
    LEAD,
    WITH,
    DUE,
    PRODUCT
  }

  private final AgencyNames names;
  private final DatePhrases dates;
  private final Phrasebook<Label> words = new Phrasebook<>();

  Labels(AgencyNames names, DatePhrases dates, Map<String, List<String>> labels) {
    this.names = names;
    this.dates = dates;
    labels.forEach((label, phrases) ->
        phrases.forEach(
            phrase -> words.add(phrase, Label.valueOf(label.toUpperCase(Locale.ROOT)))));
  }

  /// Where the first label stands in a text, or -1.
  int find(Text text) {
    var colon = text.folded().indexOf(':');
    for (; colon >= 0; colon = text.folded().indexOf(':', colon + 1)) {
      var start = start(text, colon);
      if (start >= 0) return start;
    }
    return -1;
  }

  /// Where the label begins that ends at a colon, or -1.
  private int start(Text text, int colon) {
    var end = colon;
    while (end > 0 && text.folded().charAt(end - 1) == ' ') end--;
    for (var at = Math.max(0, end - 40); at < end; at++) {
      if (!Phrasebook.isWordStart(text.folded(), at) || !isBegin(text, at)) continue;
      if (words
          .at(text.folded(), at)
          .filter(match -> match.end() == colonless(text, colon))
          .isPresent()) {
        return at;
      }
    }
    return -1;
  }

  private static int colonless(Text text, int colon) {
    var end = colon;
    while (end > 0 && text.folded().charAt(end - 1) == ' ') end--;
    return end;
  }

  /// A label begins a sentence or a part of one.
  private static boolean isBegin(Text text, int at) {
    var before = at - 1;
    while (before >= 0 && text.folded().charAt(before) == ' ') before--;
    return before < 0 || ".;,(-+*\n/".indexOf(text.folded().charAt(before)) >= 0;
  }

  /// What the labels of a text say, by label.
  Map<Label, Text> in(Text text) {
    var places = new TreeMap<Integer, Integer>();
    for (var colon = text.folded().indexOf(':');
        colon >= 0;
        colon = text.folded().indexOf(':', colon + 1)) {
      var start = start(text, colon);
      if (start >= 0) places.put(start, colon);
    }
    var said = new EnumMap<Label, Text>(Label.class);
    for (var place : places.entrySet()) {
      var next = places.higherKey(place.getKey());
      var end = next == null ? text.length() : next;
      var label = words.at(text.folded(), place.getKey()).orElseThrow().value();
      said.putIfAbsent(
          label,
          text.part(
              text.skipSpace(place.getValue() + 1),
              Math.max(end, text.skipSpace(place.getValue() + 1))));
    }
    return said;
  }

  /// Lets labels say of a task what it does not say itself.
  void apply(Map<Label, Text> said, Task task, Place place, int year) {
    said.forEach((label, text) -> {
      switch (label) {
        case LEAD -> leads(text, task);
        case WITH -> task.with = everybody(text);
        case DUE -> due(text, task, place, year);
        case PRODUCT -> {}
      }
    });
  }

  /// Whoever stands in a text that should say who leads; behind "phối hợp" those who help.
  void leads(Text whole, Task task) {
    var text = withoutOwner(whole);
    var lead = text.folded().indexOf(LEADS);
    var together = text.folded().indexOf(TOGETHER);
    var end = lead >= 0 && lead < text.length() - LEADS.length() ? lead : together;
    var leads = everybody(end <= 0 ? text : text.part(0, end));
    if (leads.isEmpty()) return;
    task.leads = leads;
    task.jointly = false;
    if (together < 0) return;
    var with = everybody(text.from(Math.max(0, end)));
    if (!with.isEmpty()) task.with = with;
  }

  /// Without whose an agency is: "Trung tâm Nước sạch (Sở Nông nghiệp và PTNT)".
  private Text withoutOwner(Text text) {
    var plain = OWNER.matcher(text.text()).replaceAll(" ").strip();
    var isOwner = !plain.isEmpty() && !names.everybody(Text.of(plain, text.date())).isEmpty();
    return isOwner ? Text.of(plain, text.date()) : text;
  }

  void due(Text text, Task task, Place place, int year) {
    var found = dates.alone(text.folded(), year);
    found.ifPresent(
        due -> task.due = java.util.Optional.of(new Read<>(due.due(), place, due.reasons())));
    if (found.isEmpty() && !text.text().isBlank()) task.reasons.add(Reason.DAY_UNREAD);
  }

  /// All who are named in a text that holds nothing but names.
  List<Named> everybody(Text text) {
    if (names.isNobody(plain(text))) return List.of();
    var all = new ArrayList<>(names.everybody(text));
    if (all.size() == 1 && all.getFirst().known().isEmpty() && isOneName(text) && goesOn(text)) {
      return List.of(new Named(plain(text), java.util.Optional.empty(), all.getFirst().reasons()));
    }
    if (all.isEmpty() && isOneName(text)) all.add(unknown(plain(text)));
    if (all.isEmpty()) all.addAll(unknown(text));
    return all;
  }

  private static Named unknown(String name) {
    return new Named(name, java.util.Optional.empty(), Set.of(Reason.NAME_UNKNOWN));
  }

  /// Names that nobody listed, one beside the other: "VNPT, Viettel".
  private static List<Named> unknown(Text text) {
    var names = NAME_ENDS.splitAsStream(plain(text)).map(String::strip).toList();
    var areNames =
        names.stream()
            .allMatch(name ->
                !name.isEmpty()
                    && name.length() <= SHORT_NAME_AT_MOST
                    && Character.isUpperCase(name.charAt(0)));
    return areNames ? names.stream().map(Labels::unknown).toList() : List.of();
  }

  /// Whether a text has more words than the name with which it begins.
  private boolean goesOn(Text text) {
    return text.skipSpace(names.list(text, 0).end()) < plain(text).length();
  }

  private static boolean isOneName(Text text) {
    return !text.text().isBlank()
        && text.length() < NAME_AT_MOST
        && text.isCapital(0)
        && text.folded().chars().noneMatch(one -> one == ';' || one == ',' || one == ':');
  }

  private static String plain(Text text) {
    return text.text().replaceAll("[.;,\\s]+$", "");
  }
}
