package chungtay.plan.reader;

import chungtay.plan.document.Promise;
import chungtay.plan.reader.Draft.DraftClause;
import chungtay.plan.reader.Draft.DraftPromise;
import chungtay.plan.reader.source.Fold;
import chungtay.plan.reader.source.Phrasebook;
import chungtay.plan.reader.source.Sentences;
import chungtay.plan.reader.source.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Finds what clauses promise in numbers.
final class Promises {

  private static final Pattern STRIVES =
      Pattern.compile("phấn đấu|ít nhất|tối thiểu|mục tiêu|chỉ tiêu|trở lên|đạt ");

  /// A number and where it goes from there: "từ 12,5 % xuống còn 10 %" promises only the second.
  private static final Pattern FROM =
      Pattern.compile(".*\\btừ\\s*$", Pattern.UNICODE_CHARACTER_CLASS);

  private static final Pattern GOES_TO =
      Pattern.compile("[^;]{0,60}?(?<!trở )(?:xuống|lên)(?: còn| đến| trên| dưới)*\\s+\\d");
  private static final Pattern CAME_FROM = Pattern.compile("từ\\s+\\d[^;]*(?:xuống|lên)\\s*");
  private static final Pattern TIMES = Pattern.compile(".*(?:tăng|gấp|bằng).*");
  private static final String TIMES_UNIT = "lần";
  private static final String VALUE = "\\d{1,3}(?:\\.\\d{3})*(?:,\\d{1,4})?|\\d{1,9}(?:,\\d{1,4})?";
  private static final Pattern AGAINST =
      Pattern.compile(
          ".*(?:so với|xuống|(?<!(?:mỗi|hằng|hàng|một) )(?:năm|quý|tháng|ngày)|(?<!tổng )số|điều"
              + "|từ năm|giai đoạn)\\s*$");
  private static final Pattern CUT = Pattern.compile("[,;]\\s+|\\s+và\\s+");
  private static final Pattern TAIL = Pattern.compile("(?:[\\s,;]|\\s(?:và|còn))*$");
  private static final int BEFORE = 24;
  private static final int FAR = 200;

  private final Pattern number;
  private final Phrasebook<Boolean> atLeast;
  private final List<String> atLeastAfter;
  private final List<String> nearly;
  private final List<String> apart;

  Promises(Rules.Tables rules) {
    var units =
        rules.units().stream()
            .map(Fold::of)
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    number =
        Pattern.compile(
            "(?<![\\d.,/])(?:(?<!(?:năm|tháng|ngày|quý|số)\\s)(?<least>%s)\\s?(?:%s)?\\s?(?:-|đến)\\s?)?(?<value>%s)\\s?(?<unit>%s)(?!\\p{L})"
                .formatted(VALUE, units, VALUE, units));
    atLeast = Phrasebook.of(rules.atLeast());
    atLeastAfter = rules.atLeastAfter();
    nearly = rules.nearly();
    apart = rules.apart().stream().map(Fold::of).toList();
  }

  List<DraftPromise> in(List<DraftClause> clauses, List<String> targets, LocalDate date) {
    var promises = new ArrayList<DraftPromise>();
    for (var clause : clauses) {
      var isTarget = targets.stream().anyMatch(path -> isBelow(clause.path(), path));
      for (var part : Sentences.of(Text.of(clause.text(), date), 0)) {
        var folded = part.text().folded();
        if (!isTarget && !STRIVES.matcher(folded).find()) continue;
        promises.addAll(in(clause, part.text()));
      }
    }
    return promises;
  }

  private static boolean isBelow(String path, String target) {
    return path.equals(target) || path.startsWith(target + ".") || path.startsWith(target + "/");
  }

  private List<DraftPromise> in(DraftClause clause, Text text) {
    var promises = new ArrayList<DraftPromise>();
    var all = number.matcher(text.folded()).results().filter(found -> isAim(text, found)).toList();
    for (var found : all) {
      var least = Optional.ofNullable(found.group("least"));
      var isAll = found.group("value").equals("100") && found.group("unit").equals("%");
      var value =
          isAll
              ? Optional.<BigDecimal>empty()
              : TableRows.number(least.orElse(found.group("value")));
      promises.add(
          new DraftPromise(
              clause.path(),
              words(text, all, found),
              isAll ? all(text) : degree(text, found),
              value,
              Optional.of(found.group("unit")),
              clause.place()));
    }
    return promises;
  }

  private static boolean isAim(Text text, MatchResult found) {
    var all = text.folded().substring(Math.max(0, found.start() - FAR), found.start());
    var before = all.substring(Math.max(0, all.length() - BEFORE));
    var rest = text.folded().substring(found.end(), Math.min(text.length(), found.end() + FAR));
    if (FROM.matcher(before).matches() && GOES_TO.matcher(rest).lookingAt()) return false;
    if (found.group("unit").equals(TIMES_UNIT) && !TIMES.matcher(before).matches()) return false;
    var from = Math.max(0, all.lastIndexOf("từ "));
    return CAME_FROM.matcher(all.substring(from)).matches() || !AGAINST.matcher(before).matches();
  }

  /// What one of several numbers of a sentence is promised of: all that stands before the first,
  /// then the number with what is said of it. The whole sentence where it does not keep them apart.
  private String words(Text text, List<MatchResult> all, MatchResult one) {
    if (all.size() < 2) return text.text();
    if (all.stream().allMatch(found -> isSaidApart(text, found))) {
      var begins = text.text().substring(0, all.getFirst().start());
      return begins + piece(text.text(), one.start(), next(text, all, one));
    }
    return inARow(text, all, one).orElse(text.text());
  }

  private boolean isSaidApart(Text text, MatchResult found) {
    var next = text.skipSpace(found.end());
    return apart.stream().anyMatch(word -> text.folded().startsWith(word + " ", next));
  }

  private static int next(Text text, List<MatchResult> all, MatchResult one) {
    var at = all.indexOf(one) + 1;
    return at < all.size() ? all.get(at).start() : text.length();
  }

  private static String piece(String text, int from, int to) {
    return TAIL.matcher(text.substring(from, to)).replaceFirst("");
  }

  /// Of what is counted behind a colon, each number between its commas: "giảm nghèo: huyện A 2 %,
  /// huyện B 1,5 %".
  private static Optional<String> inARow(Text text, List<MatchResult> all, MatchResult one) {
    var colon = text.text().lastIndexOf(':', all.getFirst().start());
    if (colon < 0) return Optional.empty();
    var from = colon + 1;
    for (var found : all) {
      if (found.equals(one)) break;
      var cut = CUT.matcher(text.text()).region(found.end(), next(text, all, found));
      if (!cut.find()) return Optional.empty();
      from = cut.end();
    }
    var to = text.length();
    if (!one.equals(all.getLast())) {
      var cut = CUT.matcher(text.text()).region(one.end(), next(text, all, one));
      if (!cut.find()) return Optional.empty();
      to = cut.start();
    }
    return Optional.of(
        text.text().substring(0, colon + 1) + " " + piece(text.text(), from, to).strip());
  }

  private Promise.Degree all(Text text) {
    return nearly.stream().anyMatch(word -> text.folded().contains(Fold.of(word)))
        ? Promise.Degree.NEARLY_EVERYBODY
        : Promise.Degree.EVERYBODY;
  }

  /// Of a span ("1 - 1,5 %") the least is promised.
  private Promise.Degree degree(Text text, MatchResult found) {
    var start = found.start();
    var before = text.folded().substring(Math.max(0, start - BEFORE), start).stripTrailing();
    var isAtLeast =
        found.group("least") != null
            || atLeastAfter.stream()
                .anyMatch(
                    word -> text.folded().startsWith(Fold.of(word), text.skipSpace(found.end())));
    for (var at = 0; at < before.length() && !isAtLeast; at++) {
      isAtLeast =
          atLeast.at(before, at).filter(match -> match.end() == before.length()).isPresent();
    }
    return isAtLeast ? Promise.Degree.AT_LEAST : Promise.Degree.EXACTLY;
  }
}
