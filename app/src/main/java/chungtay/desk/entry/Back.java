package chungtay.desk.entry;

import chungtay.law.Language;
import java.util.regex.Pattern;

/// Where one goes after coming in: to the page of the house that one had asked for, and to no other
/// site.
final class Back {

  private static final Pattern OURS = Pattern.compile("/(vi|en)(/[^/\\\\\\s][^\\\\\\s]*)?/?");

  private Back() {}

  static String to(String asked, Language language) {
    return OURS.matcher(asked).matches() ? asked : "/" + language.tag();
  }
}
