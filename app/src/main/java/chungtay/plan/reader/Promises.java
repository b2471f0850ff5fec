package chungtay.plan.reader;

import chungtay.plan.document.Promise;
import chungtay.plan.reader.Draft.DraftClause;
import chungtay.plan.reader.Draft.DraftPromise;
import chungtay.plan.reader.source.Fold;
import chungtay.plan.reader.source.Phrasebook;
import chungtay.plan.reader.source.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Finds what clauses promise in numbers.
final class Promises {

  private static final Pattern STRIVES =
      Pattern.compile("phấn đấu|ít nhất|tối thiểu|mục tiêu|chỉ tiêu|trở lên|đạt ");
  private static final Pattern AGAINST =
      Pattern.compile(".*(?:so với|xuống|năm|quý|tháng|ngày|số|điều|từ năm|giai đoạn)\\s*$");
  private static final int BEFORE = 24;

  private final Pattern number;
  private final Phrasebook<Boolean> atLeast;
  private final List<String> atLeastAfter;
  private final List<String> nearly;

  Promises(Rules.Tables rules) {
    var units =
        rules.units().stream()
            .map(Fold::of)
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    number =
        Pattern.compile(
            "(?<![\\d.,/])(\\d{1,3}(?:\\.\\d{3})*(?:,\\d{1,4})?|\\d{1,9}(?:,\\d{1,4})?)\\s?("
                + units
                + ")(?!\\p{L})");
    atLeast = Phrasebook.of(rules.atLeast());
    atLeastAfter = rules.atLeastAfter();
    nearly = rules.nearly();
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
    for (var found : number.matcher(text.folded()).results().toList()) {
      var before = text.folded().substring(Math.max(0, found.start() - BEFORE), found.start());
      if (AGAINST.matcher(before).matches()) continue;
      var isAll = found.group(1).equals("100") && found.group(2).equals("%");
      var value = isAll ? Optional.<java.math.BigDecimal>empty() : TableRows.number(found.group(1));
      promises.add(
          new DraftPromise(
              clause.path(),
              text.text(),
              isAll ? all(text) : degree(text, found.start(), found.end()),
              value,
              Optional.of(found.group(2)),
              clause.place()));
    }
    return promises;
  }

  private Promise.Degree all(Text text) {
    return nearly.stream().anyMatch(word -> text.folded().contains(Fold.of(word)))
        ? Promise.Degree.NEARLY_EVERYBODY
        : Promise.Degree.EVERYBODY;
  }

  private Promise.Degree degree(Text text, int start, int end) {
    var before = text.folded().substring(Math.max(0, start - BEFORE), start).stripTrailing();
    var isAtLeast =
        atLeastAfter.stream()
            .anyMatch(word -> text.folded().startsWith(Fold.of(word), text.skipSpace(end)));
    for (var at = 0; at < before.length() && !isAtLeast; at++) {
      isAtLeast =
          atLeast.at(before, at).filter(match -> match.end() == before.length()).isPresent();
    }
    return isAtLeast ? Promise.Degree.AT_LEAST : Promise.Degree.EXACTLY;
  }
}
