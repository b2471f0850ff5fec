package chungtay.classification;

import static java.util.stream.Collectors.joining;

import chungtay.classification.Classification.Average;
import chungtay.law.Indicator;
import chungtay.law.Language;
import chungtay.law.Words;
import java.util.Locale;

/// A classification explained in one sentence: the facts held against the limits, as an official
/// would write it. Both languages put the same parts in the same order.
record Sentence(Classification classification, Language language) {

  String text() {
    return figure() + ", " + band() + area() + deprivation() + livelihood() + ".";
  }

  private String figure() {
    return switch (facts()) {
      case Scores scores ->
          say("Điểm %s là %s", "The %s score is %s")
              .formatted(grounds().standard().scoreNames().income(), number(scores.income()));
      case IncomeFacts facts ->
          say("Thu nhập bình quân %s đồng/người/tháng", "Income is %s đồng per person per month")
              .formatted(number(facts.incomePerPersonMonth()));
    };
  }

  private String band() {
    var limits = grounds().limits();
    var unit =
        switch (facts()) {
          case Scores _ -> "";
          case IncomeFacts _ -> " đồng";
        };
    if (limits.over().isEmpty()) {
      return say("không quá ", "at most ") + number(limits.upTo().orElseThrow()) + unit;
    }
    var over = say("trên ", "above ") + number(limits.over().orElseThrow());
    if (limits.upTo().isEmpty()) return over + unit;
    return over + say(" đến ", " and up to ") + number(limits.upTo().orElseThrow()) + unit;
  }

  private String area() {
    return switch (facts().area()) {
      case RURAL -> say(" ở khu vực nông thôn", " in rural areas");
      case URBAN -> say(" ở khu vực thành thị", " in urban areas");
    };
  }

  private String deprivation() {
    var deprivedFrom = grounds().limits().deprivedFrom();
    if (deprivedFrom.isEmpty()) return "";
    var from = deprivedFrom.getAsInt();
    var enough = facts().deprivationFigure() >= from;
    var joint = enough ? say(", và ", ", and ") : say(", nhưng ", ", but ");
    return switch (facts()) {
      case Scores scores -> joint + deprivationScore(scores, from, enough);
      case IncomeFacts _ -> joint + indicators(from, enough);
    };
  }

  private String deprivationScore(Scores scores, int from, boolean enough) {
    var side =
        enough ? say(" (từ %d trở lên)", " (%d or more)") : say(" (dưới %d)", " (less than %d)");
    return say("điểm %s là %d", "the %s score is %d")
            .formatted(grounds().standard().scoreNames().deprivation(), scores.deprivation())
        + side.formatted(from);
  }

  private String indicators(int from, boolean enough) {
    var side =
        enough
            ? say(" (từ %d chỉ số trở lên)", " (%d or more)")
            : say(" (dưới %d chỉ số)", " (fewer than %d)");
    return lacking(facts().deprivationFigure()) + side.formatted(from) + names();
  }

  private String lacking(int count) {
    if (count == 0) return say("không thiếu hụt chỉ số nào", "no indicator is lacking");
    var verb = count == 1 ? " indicator is lacking" : " indicators are lacking";
    return say("thiếu hụt " + count + " chỉ số", count + verb);
  }

  private String names() {
    var lacking = grounds().lacking();
    if (lacking.isEmpty()) return "";
    return lacking.stream()
        .map(Indicator::name)
        .map(name -> lowerFirst(name.in(language)))
        .collect(joining(", ", ": ", ""));
  }

  private String livelihood() {
    return classification instanceof Average(_, var farming) && farming
        ? say(
            "; hộ làm nông nghiệp, lâm nghiệp, ngư nghiệp hoặc diêm nghiệp",
            "; the household lives from agriculture, forestry, fishery or salt")
        : "";
  }

  private Grounds grounds() {
    return classification.grounds();
  }

  private Facts facts() {
    return grounds().facts();
  }

  private String say(String vi, String en) {
    return new Words(vi, en).in(language);
  }

  /// Thousands are parted by a dot in Vietnamese and by a comma in English, on any machine.
  private String number(long value) {
    var english = String.format(Locale.ROOT, "%,d", value);
    return say(english.replace(',', '.'), english);
  }

  private static String lowerFirst(String name) {
    return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }
}
