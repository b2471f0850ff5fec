package chungtay.plan.reader;

import chungtay.plan.reader.Draft.DraftReport;
import chungtay.plan.reader.source.Phrasebook;
import chungtay.plan.reader.source.Text;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Finds whom a sentence sends its results to, and which acts it refers to.
final class Reports {

  private static final Pattern PERIODS =
      Pattern.compile(
          "(?:(?:(?:vào )?ngày \\d{1,2} )?(?:h[ằà]ng |mỗi )?(?:0?6 tháng|sáu tháng|tuần|tháng|quý|năm)(?![\\p{L}\\d])(?: ?\\([^()]{1,60}\\))?(?:, | và | )?)+");

  private static final Pattern ACT =
      Pattern.compile(
          "\\d{1,5}/(?:(?:19|20)\\d{2}/)?[A-ZĐ][A-ZĐa-z]{0,9}(?:[-&.][A-ZĐ0-9][\\p{L}0-9]{0,11}){0,4}");
  private static final Pattern SENDS = Pattern.compile("báo cáo|gửi|nộp");
  private static final int ACTS_AT_MOST = 10;

  private final AgencyNames names;
  private final Phrasebook<Boolean> reports;
  private final Phrasebook<Boolean> through;

  Reports(AgencyNames names, Rules.Words words) {
    this.names = names;
    reports = Phrasebook.of(words.reports().to());
    through = Phrasebook.of(words.reports().through());
  }

  Optional<DraftReport> in(Text text) {
    var sends = SENDS.matcher(text.folded());
    if (!sends.find()) return through(text);
    Optional<DraftReport> last = Optional.empty();
    for (var at = reports.find(text.folded(), sends.start(), text.length());
        at >= 0;
        at = reports.find(text.folded(), at + 1, text.length())) {
      var list = names.list(text, text.skipSpace(reports.after(text.folded(), at)));
      if (list.isEmpty()) continue;
      var report = new DraftReport(list.names(), via(text, list.end()));
      if (last.isEmpty() || report.via().isPresent()) last = Optional.of(report);
    }
    return last;
  }

  /// "trình UBND tỉnh" alone sends something too.
  private Optional<DraftReport> through(Text text) {
    var at = text.folded().indexOf("trình ");
    if (at < 0 || !text.isWordStart(at)) return Optional.empty();
    var list = names.list(text, text.skipSpace(at + 6));
    if (list.isEmpty()) return Optional.empty();
    return Optional.of(new DraftReport(list.names(), via(text, list.end())));
  }

  private Optional<Named> via(Text text, int end) {
    var at = text.skipSpace(end);
    if (text.folded().startsWith("(", at) || text.folded().startsWith(",", at))
      at = text.skipSpace(at + 1);
    var behind = through.after(text.folded(), at);
    if (behind == at) return Optional.empty();
    return names.list(text, text.skipSpace(behind)).names().stream().findFirst();
  }

  static List<String> acts(Text text) {
    return ACT.matcher(text.text())
        .results()
        .limit(ACTS_AT_MOST)
        .map(java.util.regex.MatchResult::group)
        .distinct()
        .toList();
  }

  /// Behind the periods that "định kỳ" names before a doing, such as "6 tháng (trước 15/6), năm";
  /// or the same place.
  static int behindPeriods(Text text, int at) {
    var periods = PERIODS.matcher(text.folded()).region(at, text.length());
    return periods.lookingAt() ? text.skipSpace(periods.end()) : at;
  }
}
