package chungtay.wording;

import static org.assertj.core.api.Assertions.assertThat;

import chungtay.law.Language;
import chungtay.refusal.Refusal;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;

/// Whatever the house refuses, it says what happened and what to do.
class RefusalWordsTest {

  /// The room that refusals of tests name; it has no words.
  static final String OF_TESTS = "test";

  @Test
  void everyRefusalOfEveryRoomHasItsWords() throws Exception {
    var missing = new TreeSet<String>();
    var scanner = new ClassPathScanningCandidateComponentProvider(false);
    scanner.addIncludeFilter(new AssignableTypeFilter(Refusal.class));
    for (var found : scanner.findCandidateComponents("chungtay")) {
      var type = Class.forName(found.getBeanClassName());
      if (!type.isEnum()) continue;
      for (var constant : type.getEnumConstants()) {
        var refusal = (Refusal) constant;
        if (refusal.room().equals(OF_TESTS)) continue;
        for (var part : new String[] {".what", ".do"}) {
          var key = refusal.room() + ".refusal." + refusal.name() + part;
          if (!Messages.in(Language.VI).knows(key)) missing.add(key);
        }
      }
    }

    assertThat(missing).isEmpty();
  }
}
