package chungtay.wording;

import static java.nio.charset.StandardCharsets.UTF_8;

import chungtay.law.Language;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// Every message file, one for each room and language, read once.
public final class Messages {

  private static final Map<Language, Say> ALL = readAll();

  private Messages() {}

  public static Say in(Language language) {
    return Objects.requireNonNull(ALL.get(language));
  }

  private static Map<Language, Say> readAll() {
    var all = new EnumMap<Language, Say>(Language.class);
    for (var language : Language.values()) {
      all.put(language, new Say(language, read(language)));
    }
    return all;
  }

  private static Map<String, String> read(Language language) {
    var messages = new HashMap<String, String>();
    var pattern = "classpath*:messages/*." + language.tag() + ".properties";
    try {
      for (var file : new PathMatchingResourcePatternResolver().getResources(pattern)) {
        add(file, messages);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return messages;
  }

  private static void add(Resource file, Map<String, String> messages) throws IOException {
    var room = String.valueOf(file.getFilename()).replaceFirst("\\..*", "") + ".";
    var read = new Properties();
    try (var reader = new InputStreamReader(file.getInputStream(), UTF_8)) {
      read.load(reader);
    }
    for (var key : read.stringPropertyNames()) {
      if (!key.startsWith(room)) throw new IllegalStateException(key + " is filed under " + room);
      messages.put(key, read.getProperty(key));
    }
  }
}
