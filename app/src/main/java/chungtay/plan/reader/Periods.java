package chungtay.plan.reader;

import chungtay.plan.reader.source.Text;
import java.util.regex.Pattern;

/// The periods that "định kỳ" names before a doing: "6 tháng (trước 15/6), năm (trước 15/12)".
final class Periods {

  private static final Pattern PERIODS =
      Pattern.compile(
          "(?:(?:h[ằà]ng |mỗi )?(?:0?6 tháng|sáu tháng|tuần|tháng|quý|năm)(?![\\p{L}\\d])(?: ?\\([^()]{1,60}\\))?(?:, | và | )?)+");

  private Periods() {}

  /// Behind them, or the same place.
  static int behind(Text text, int at) {
    var periods = PERIODS.matcher(text.folded()).region(at, text.length());
    return periods.lookingAt() ? text.skipSpace(periods.end()) : at;
  }
}
