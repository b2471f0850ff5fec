package chungtay.exchange.reading;

import chungtay.classification.Standard;
import chungtay.classification.Standards;
import chungtay.exchange.file.ExchangeRefusal;
import chungtay.exchange.value.DayReader;
import chungtay.exchange.value.Fault;
import chungtay.exchange.value.Said;
import chungtay.law.Cause;
import chungtay.law.Indicator;
import chungtay.law.Law;
import chungtay.law.Rule;
import chungtay.law.StandardId;
import chungtay.refusal.Refused;
import chungtay.wording.SearchKey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// The words of the law that lists use: standards, indicators, causes.
@Component
public final class Vocabulary {

  private static final Pattern DIGITS = Pattern.compile("\\d+");
  private static final Pattern BETWEEN_CAUSES = Pattern.compile("[,;+/ ]+");

  private final Law law;
  private final Standards standards;
  private final Map<StandardId, Map<String, Indicator>> indicators = new HashMap<>();

  public Vocabulary(Law law) {
    this.law = law;
    this.standards = Standards.of(law);
    for (var standard : standards.all()) {
      Map<String, Indicator> byHeading = new HashMap<>();
      for (var indicator : standard.indicators()) {
        byHeading.put(Headings.key(indicator.code()), indicator);
        byHeading.put(Headings.key(indicator.name().vi()), indicator);
        byHeading.put(Headings.key(indicator.name().en()), indicator);
      }
      indicators.put(standard.id(), byHeading);
    }
  }

  public Law law() {
    return law;
  }

  public Standards standards() {
    return standards;
  }

  /// Whether a heading, as its key, names an indicator of some standard.
  boolean isIndicator(String heading) {
    return indicators.values().stream().anyMatch(names -> names.containsKey(heading));
  }

  /// The indicator that a heading means under a standard; none if that standard has no such.
  Optional<Indicator> indicator(StandardId standard, String heading) {
    return Optional.ofNullable(indicators.getOrDefault(standard, Map.of()).get(heading));
  }

  /// The standard that a cell names, however shortly: 59-2015, QĐ 59/2015/QĐ-TTg, NĐ 07.
  public Said<StandardId> standard(String text) {
    if (text.isEmpty()) return Said.nothing();
    var numbers =
        DIGITS.matcher(text).results().map(MatchResult::group).map(Vocabulary::bare).toList();
    for (var standard : law.standards()) {
      var parts = standard.id().value().split("-", 2);
      var number = bare(parts[0]);
      if (numbers.equals(List.of(number)) || numbers.equals(List.of(number, parts[1]))) {
        return Said.value(standard.id());
      }
    }
    return Said.wrong(Fault.STANDARD_UNKNOWN, names());
  }

  private String names() {
    return String.join(", ", law.standards().stream().map(one -> one.id().value()).toList());
  }

  /// Without the zeros in front.
  private static String bare(String digits) {
    var start = 0;
    while (start < digits.length() - 1 && digits.charAt(start) == '0') start++;
    return digits.substring(start);
  }

  /// The causes that a cell lists by their numbers in the form of the day, or by our codes.
  public Said<List<String>> causes(String text, LocalDate day) {
    if (text.isEmpty()) return Said.nothing();
    if (!law.causes().isSetOn(day))
      return Said.wrong(Fault.NO_LAW_IN_FORCE, "", DayReader.written(day));
    var known = law.causes().on(day).value();
    List<String> codes = new ArrayList<>();
    for (var part : BETWEEN_CAUSES.split(text, -1)) {
      if (part.isEmpty()) continue;
      var cause = known.stream().filter(one -> isNamed(one, part)).findFirst();
      if (cause.isEmpty()) return byName(text, known);
      codes.add(cause.get().code());
    }
    return Said.value(codes.stream().distinct().toList());
  }

  private static Said<List<String>> byName(String text, List<Cause> known) {
    var key = SearchKey.of(text);
    return known.stream()
        .filter(cause -> SearchKey.of(cause.name().vi()).equals(key))
        .findFirst()
        .map(cause -> Said.value(List.of(cause.code())))
        .orElseGet(() ->
            Said.wrong(
                Fault.CAUSE_UNKNOWN,
                "1–" + known.stream().map(Cause::number).max(Comparator.naturalOrder()).orElse(0)));
  }

  private static boolean isNamed(Cause cause, String text) {
    return cause.code().equals(text) || Integer.toString(cause.number()).equals(text);
  }

  /// The standard that somebody names.
  ///
  /// @throws Refused if there is none of that name
  public StandardId standardNamed(String text) {
    var known = standards.all().stream().map(Standard::id).toList();
    return known.stream()
        .filter(standard -> standard.value().equals(text.strip()))
        .findFirst()
        .orElseThrow(() -> {
          var all = known.stream().map(StandardId::value).collect(Collectors.joining(", "));
          return new Refused(
              ExchangeRefusal.STANDARD_UNKNOWN, Map.of("standard", text, "known", all));
        });
  }

  /// The day that a standard is asked for: that of the review, else that of a decision between
  /// reviews; none if the standard answers on neither.
  public Optional<LocalDate> askedOn(StandardId standard, int reviewYear, LocalDate decidedOn) {
    var asked = standards.standard(standard);
    var review = Standards.dayOfReview(reviewYear);
    if (asked.isInForce(review)) return Optional.of(review);
    return asked.isInForce(decidedOn) ? Optional.of(decidedOn) : Optional.empty();
  }

  /// Whether the standard tells the poor by income from the poor by what they lack.
  boolean tellsPoorApart(StandardId standard, LocalDate day) {
    return law.standard(standard).byScores().on(day).value() instanceof Rule.IncomeOrDeprivation;
  }
}
