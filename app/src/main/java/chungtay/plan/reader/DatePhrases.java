package chungtay.plan.reader;

import chungtay.plan.document.Due;
import chungtay.plan.document.Rhythm;
import chungtay.plan.reader.source.Fold;
import chungtay.plan.reader.source.Phrasebook;
import chungtay.plan.reader.source.Reason;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds by when something must be done.
final class DatePhrases {

  /// Longer pieces of a text than this are cut: no phrase of a day lies so far in one sentence.
  private static final int READ_AT_MOST = 6_000;

  /// What follows is what others do then: "để được xem xét, giải quyết kịp thời".
  private static final String DONE = "thực hiện";

  private static final Pattern SINCE = Pattern.compile("^,?(?: (?:kể|từ|sau|khi|ngày))+ [^,;]*");

  private static final String AIM = " để được ";

  private static final Map<String, String> PARTS =
      Map.ofEntries(
          Map.entry(
              "{date}",
              "(?:ngày )?(?<![\\d/.])(?<d>\\d{1,2})(?:[/.\\-]| ?/ ?| tháng )(?<m>\\d{1,2})(?:(?:[/.\\-]| ?/ ?| năm |, năm )(?<y>(?:19|20)\\d{2}))?(?![\\d%])"),
          Map.entry(
              "{date2}",
              "(?:ngày )?(?<d2>\\d{1,2})(?:[/.\\-]| tháng )(?<m2>\\d{1,2})(?:(?:[/.\\-]| năm )(?<y2>(?:19|20)\\d{2}))?(?!\\d)"),
          Map.entry(
              "{month}",
              "tháng (?<m>\\d{1,2})(?:(?:[/.\\-]| năm |, năm )(?<y>(?:19|20)\\d{2}))?(?!\\d)"),
          Map.entry(
              "{quarter}",
              "quý (?<q>iv|iii|ii|i|[1-4])(?:(?:[/.\\-]| năm |, năm | )(?<y>(?:19|20)\\d{2}))?(?![\\p{L}\\d])"),
          Map.entry("{year}", "(?:năm )?(?<y>(?:19|20)\\d{2})(?!\\d)"),
          Map.entry("{y}", "(?<y>(?:19|20)\\d{2})"),
          Map.entry("{y2}", "(?<y2>(?:19|20)\\d{2})"),
          Map.entry("{q}", "(?<q>iv|iii|ii|i|[1-4])"),
          Map.entry("{q2}", "(?<q2>iv|iii|ii|i|[1-4])"),
          Map.entry("{m}", "(?<m>\\d{1,2})"),
          Map.entry("{m2}", "(?<m2>\\d{1,2})"),
          Map.entry("{d}", "(?<d>\\d{1,2})"),
          Map.entry("{n}", "(?<n>\\d{1,3})"),
          Map.entry(
              "{each}",
              "(?<each>(?:h[ằà]ng|mỗi|từng) (?:tháng|quý|năm|6 tháng|sáu tháng)|6 tháng|tháng một lần|quý một lần)"));

  private record Saying(Pattern pattern, Set<String> groups, String due, boolean cell) {}

  /// @param end behind the words
  record Found(Due due, Set<Reason> reasons, int start, int end) {}

  private final List<Saying> sayings = new ArrayList<>();
  private final Map<Due.Wording, Phrasebook<Boolean>> open =
      new java.util.EnumMap<>(Due.Wording.class);

  private final Phrasebook<Boolean> terms;
  private final Phrasebook<Boolean> finishes;

  /// @param terms in which words of `open` say nothing of time
  /// @param finishes words beside which a day says by when something before them is done
  DatePhrases(
      List<Rules.Saying> rules,
      Map<Due.Wording, List<String>> open,
      List<String> terms,
      List<String> finishes) {
    this.terms = Phrasebook.of(terms);
    this.finishes = Phrasebook.of(finishes);
    for (var rule : rules) sayings.add(saying(rule));
    open.forEach((wording, phrases) -> this.open.put(wording, Phrasebook.of(phrases)));
  }

  private static Saying saying(Rules.Saying rule) {
    var text = Fold.of(rule.say());
    for (var part : PARTS.entrySet()) text = text.replace(part.getKey(), part.getValue());
    var pattern = Pattern.compile("(?<!\\p{L})" + text);
    return new Saying(
        pattern, pattern.namedGroups().keySet(), rule.due(), rule.cell().orElse(false));
  }

  /// By when a sentence says, or how it says that it does not say.
  Optional<Found> in(String folded, int year) {
    return day(folded, year, false).or(() -> wording(folded));
  }

  /// The same where nothing but a day is said: in a cell, behind a label.
  Optional<Found> alone(String folded, int year) {
    return day(folded, year, true).or(() -> wording(folded));
  }

  /// Whether a day is said, and not only how soon.
  boolean isDated(String folded, int year) {
    return day(folded, year, false).isPresent();
  }

  private Optional<Found> day(String folded, int year, boolean alone) {
    var text = withoutTerms(folded.substring(0, Math.min(folded.length(), READ_AT_MOST)));
    for (var saying : sayings) {
      if (saying.cell() && !alone) continue;
      var matcher = saying.pattern().matcher(text);
      while (matcher.find()) {
        var found = found(saying, matcher, year);
        if (found.isPresent()) return found;
      }
    }
    return Optional.empty();
  }

  /// Whether words only say by when what stands before them is done: "hoàn thành trước 30/9".
  boolean isNothingElse(String folded, int year) {
    var found = day(folded, year, true);
    if (found.isEmpty() || !finishes.isAt(folded, 0)) return false;
    var behind = SINCE.matcher(folded.substring(found.get().end())).replaceFirst("");
    var rest = folded.substring(0, found.get().start()) + behind;
    var at = 0;
    while (at < rest.length()) {
      var end = Character.isLetterOrDigit(rest.charAt(at)) ? finishes.after(rest, at) : at + 1;
      if (end == at) return false;
      at = end;
    }
    return true;
  }

  /// Whether words only say that something is done, and perhaps by when: "Thực hiện xong …".
  boolean isOnlyDone(String what, int year) {
    var folded = Fold.of(what);
    return folded.equals(DONE) || (folded.startsWith(DONE) && isNothingElse(folded, year));
  }

  private Optional<Found> wording(String sentence) {
    var whole = withoutTerms(sentence);
    var aim = whole.indexOf(AIM);
    var folded = aim > 0 ? whole.substring(0, aim) : whole;
    return Arrays.stream(Due.Wording.values())
        .filter(wording -> open.containsKey(wording) && open.get(wording).isIn(folded))
        .map(wording -> new Found(new Due.Open(wording), Set.of(), 0, 0))
        .findFirst();
  }

  private String withoutTerms(String folded) {
    var rest = new StringBuilder(folded);
    for (var at = terms.find(folded, 0, folded.length());
        at >= 0;
        at = terms.find(folded, at + 1, folded.length())) {
      for (var end = terms.after(folded, at); at < end; at++) rest.setCharAt(at, ' ');
      at--;
    }
    return rest.toString();
  }

  private static Optional<Found> found(Saying saying, Matcher matcher, int year) {
    var reasons = new TreeSet<Reason>();
    var date = new Groups(matcher, saying.groups(), year, reasons);
    try {
      return date.due(saying.due())
          // What is over before the plan begins is told and not asked for.
          .filter(due -> due.lastDay().map(day -> day.getYear() >= year - 1).orElse(true))
          .map(due -> new Found(due, reasons, matcher.start(), matcher.end()));
    } catch (DateTimeException | IllegalArgumentException noSuchDay) {
      return Optional.empty();
    }
  }

  /// What a pattern has found, as numbers.
  private record Groups(Matcher found, Set<String> names, int planYear, Set<Reason> reasons) {

    Optional<Due> due(String shape) {
      return Optional.of(
          switch (shape) {
            case "before" -> new Due.Before(day());
            case "by" -> new Due.By(day());
            case "before month" -> new Due.Before(month().atDay(1));
            case "end of month" -> new Due.By(lastMonth().atEndOfMonth());
            case "within month" -> new Due.Within(Rhythm.MONTH, month().atDay(1));
            case "before quarter" -> new Due.Before(quarter("q"));
            case "end of quarter" ->
                new Due.By(quarter(has("q2") ? "q2" : "q").plusMonths(3).minusDays(1));
            case "within quarter" -> new Due.Within(Rhythm.QUARTER, quarter("q"));
            case "within first half" ->
                new Due.Within(Rhythm.HALF_YEAR, LocalDate.of(year(), 1, 1));
            case "within second half" ->
                new Due.Within(Rhythm.HALF_YEAR, LocalDate.of(year(), 7, 1));
            case "end of year" -> new Due.By(LocalDate.of(year(), 12, 31));
            case "end of years" -> endOfYears();
            case "before year" -> new Due.Before(LocalDate.of(year(), 1, 1));
            case "within year" -> new Due.Within(Rhythm.YEAR, LocalDate.of(year(), 1, 1));
            case "after working" -> new Due.After(number("n"), true);
            case "after days" -> new Due.After(number("n"), false);
            default -> every(shape);
          });
    }

    private Due endOfYears() {
      reasons.add(Reason.SEVERAL_DAYS);
      return new Due.By(LocalDate.of(number("y2"), 12, 31));
    }

    private Due every(String shape) {
      return switch (shape) {
        case "every" -> new Due.Every(rhythm(), Optional.empty());
        case "each month" -> several(Rhythm.MONTH, Optional.empty());
        case "each quarter" -> several(Rhythm.QUARTER, Optional.empty());
        case "each quarter before" ->
            several(Rhythm.QUARTER, point((number("m") - 1) % 3 + 1, true));
        case "every end of quarter" -> everyEnd(quarter("q").getMonthValue() + 2);
        case "every end of month" -> everyEnd(number("m"));
        case "every half_year" -> {
          reasons.add(Reason.SEVERAL_DAYS);
          yield new Due.Every(
              Rhythm.HALF_YEAR, has("d") ? point(number("m"), true) : Optional.empty());
        }
        case "every before" -> new Due.Every(rhythm(), point(number("m"), true));
        case "every by" -> new Due.Every(rhythm(), point(number("m"), false));
        case "before each" -> new Due.Every(rhythm(), point(rhythm().months(), true));
        case "by each" -> new Due.Every(rhythm(), point(rhythm().months(), false));
        case "before end of quarter" -> new Due.Every(Rhythm.QUARTER, point(3, true));
        case "by end of quarter" -> new Due.Every(Rhythm.QUARTER, point(3, false));
        case "before start after quarter" -> new Due.Every(Rhythm.QUARTER, point(4, true));
        case "before start after month" -> new Due.Every(Rhythm.MONTH, point(2, true));
        case "by start after month" -> new Due.Every(Rhythm.MONTH, point(2, false));
        default -> throw new IllegalStateException("no such due: " + shape);
      };
    }

    private Due several(Rhythm rhythm, Optional<Due.Point> point) {
      reasons.add(Reason.SEVERAL_DAYS);
      return new Due.Every(rhythm, point);
    }

    /// The last day of a month of each year; that of February is cut where it is shorter.
    private static Due everyEnd(int month) {
      var last = Month.of(month).maxLength();
      return new Due.Every(Rhythm.YEAR, Optional.of(new Due.Point(month, last, false)));
    }

    private Optional<Due.Point> point(int month, boolean tooLate) {
      return Optional.of(new Due.Point(month, number("d"), tooLate));
    }

    private Rhythm rhythm() {
      var each = found.group("each");
      if (each.contains("6 tháng") || each.contains("sáu tháng")) return Rhythm.HALF_YEAR;
      if (each.contains("tháng")) return Rhythm.MONTH;
      return each.contains("quý") ? Rhythm.QUARTER : Rhythm.YEAR;
    }

    private LocalDate day() {
      return LocalDate.of(year(), number("m"), number("d"));
    }

    private YearMonth month() {
      return YearMonth.of(year(), number("m"));
    }

    private YearMonth lastMonth() {
      return YearMonth.of(year(), number(has("m2") ? "m2" : "m"));
    }

    private LocalDate quarter(String group) {
      var count =
          switch (found.group(group)) {
            case "i", "1" -> 1;
            case "ii", "2" -> 2;
            case "iii", "3" -> 3;
            default -> 4;
          };
      return LocalDate.of(year(), count * 3 - 2, 1);
    }

    private int year() {
      if (has("y")) return number("y");
      reasons.add(Reason.YEAR_OF_PLAN);
      return planYear;
    }

    private int number(String group) {
      return Integer.parseInt(found.group(group));
    }

    private boolean has(String group) {
      return names.contains(group) && found.group(group) != null;
    }
  }
}
