package chungtay.notice;

import chungtay.wording.Say;

/// A notice in the language of whoever reads it.
public final class NoticeWords {

  private NoticeWords() {}

  public static String of(Say say, Left notice) {
    // A kind that a later release no longer tells still stands in what was told.
    if (!say.knows(notice.key())) return say.of("notice.of-old");
    return say.of(
        notice.key(), notice.values().stream().map(value -> filled(say, value)).toArray());
  }

  private static Object filled(Say say, Value value) {
    if (value.words().isPresent()) return value.words().get().in(say.language());
    if (value.number().isPresent()) return value.number().get();
    return value.day().orElseThrow();
  }
}
