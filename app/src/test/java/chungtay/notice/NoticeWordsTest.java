package chungtay.notice;

import static org.assertj.core.api.Assertions.assertThat;

import chungtay.law.Language;
import chungtay.wording.Messages;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;

/// Whatever the house tells people of has its words, in both languages.
class NoticeWordsTest {

  @Test
  void everyKindOfEveryRoomHasItsWords() throws Exception {
    var missing = new TreeSet<String>();
    var found = 0;
    var scanner = new ClassPathScanningCandidateComponentProvider(false);
    scanner.addIncludeFilter(new AssignableTypeFilter(Kind.class));
    for (var candidate : scanner.findCandidateComponents("chungtay")) {
      var type = Class.forName(candidate.getBeanClassName());
      if (!type.isEnum()) continue;
      for (var constant : type.getEnumConstants()) {
        var kind = (Kind) constant;
        if (kind.room().equals("test")) continue; // a room of tests, which has no words
        found++;
        for (var language : Language.values()) {
          if (!Messages.in(language).knows(kind.key())) missing.add(language + " " + kind.key());
        }
      }
    }

    assertThat(missing).isEmpty();
    assertThat(found).isPositive();
  }
}
