package chungtay.plan.draft;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/// Manuscripts and the texts of clauses as the database keeps them.
final class ManuscriptText {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .changeDefaultVisibility(seen -> seen.withIsGetterVisibility(Visibility.NONE))
          .enable(
              DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES,
              DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
              DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private ManuscriptText() {}

  static String of(Manuscript manuscript) {
    return JSON.writeValueAsString(manuscript);
  }

  static Manuscript parse(String text) {
    try {
      return JSON.readValue(text, Manuscript.class);
    } catch (JacksonException refusal) {
      throw new IllegalArgumentException("no draft: " + refusal.getOriginalMessage(), refusal);
    }
  }

  static String of(Map<String, String> clauses) {
    return JSON.writeValueAsString(clauses);
  }

  static Map<String, String> clauses(String text) {
    return JSON.readValue(text, new TypeReference<Map<String, String>>() {});
  }
}
