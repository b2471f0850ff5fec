package chungtay.plan.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// English words of Kế hoạch 45 as it is shipped, for an edition that takes its place.
class EarlierWordsTest {

  static final Plan PLAN = PlanFolder.read(Path.of("../data/plan/45-2021"));
  static final EarlierWords EARLIER = EarlierWords.of(Optional.of(PLAN));

  private static Duty duty() {
    return PLAN.duties().findFirst().orElseThrow();
  }

  @Test
  void whatDidNotChangeInVietnameseKeepsItsEnglishWords() {
    var what = duty().what();

    assertThat(EARLIER.words(what.vi(), Optional.empty())).isEqualTo(what);
    assertThat(EARLIER.words(what.vi() + " .", Optional.empty()).en()).isEqualTo(what.en());
    assertThat(EARLIER.words(what.vi().toUpperCase(Locale.ROOT), Optional.empty()).en())
        .isEqualTo(what.en());
    assertThat(EARLIER.words(what.vi(), Optional.of("Otherwise")).en()).isEqualTo("Otherwise");
  }

  @Test
  void whatChangedByAWordIsShownInVietnameseUntilSomebodyWordsIt() {
    var changed = duty().what().vi() + " ngay";

    assertThat(EARLIER.words(changed, Optional.empty()).en()).isEqualTo(changed);
    assertThat(EarlierWords.of(Optional.empty()).words("a", Optional.empty()).en()).isEqualTo("a");
  }
}
