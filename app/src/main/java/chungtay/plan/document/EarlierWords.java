package chungtay.plan.document;

import chungtay.law.Words;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What an edition says in both languages, for the one that takes its place: where its Vietnamese
/// words did not change, its English ones are not lost.
public final class EarlierWords {

  private final Map<String, Words> known = new HashMap<>();

  private EarlierWords() {}

  /// @param before none where nothing was published yet
  public static EarlierWords of(Optional<Plan> before) {
    var earlier = new EarlierWords();
    before.ifPresent(earlier::read);
    return earlier;
  }

  private void read(Plan plan) {
    know(plan.heading().kind());
    know(plan.heading().title());
    plan.heading().signed().ifPresent(signed -> know(signed.post()));
    plan.acts().bases().forEach(act -> know(act.about()));
    for (var clause : plan.clauses()) {
      clause.title().ifPresent(this::know);
      clause.says().ifPresent(this::know);
      clause.duties().forEach(duty -> know(duty.what()));
    }
    plan.promises().forEach(promise -> know(promise.what()));
    plan.remarks().footnotes().forEach(note -> know(note.says()));
  }

  private void know(Words words) {
    if (isInBoth(words)) known.putIfAbsent(compared(words.vi()), words);
  }

  /// Whether it says something of its own in English.
  public static boolean isInBoth(Words words) {
    return !words.vi().equals(words.en());
  }

  /// Case, blanks and the sign at the end change no words.
  private static String compared(String vi) {
    return Normalizer.normalize(vi, Normalizer.Form.NFC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("\\s+", " ")
        .replaceFirst("[\\s.;:,]+$", "")
        .strip();
  }

  /// The Vietnamese words as they are now; in English what somebody worded, else what was said
  /// before of the same words, else the Vietnamese ones.
  public Words words(String vi, Optional<String> english) {
    var en = english.or(() -> Optional.ofNullable(known.get(compared(vi))).map(Words::en));
    return new Words(vi, en.orElse(vi));
  }
}
