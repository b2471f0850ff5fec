package chungtay.plan.document;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/// A plan as one text, in which an edition is kept.
public final class PlanText {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .changeDefaultVisibility(seen -> seen.withIsGetterVisibility(Visibility.NONE))
          .enable(
              DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES,
              DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
              DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private PlanText() {}

  public static String of(Plan plan) {
    return JSON.writeValueAsString(plan);
  }

  /// @throws IllegalArgumentException if it is the text of no plan
  public static Plan parse(String text) {
    try {
      return JSON.readValue(text, Plan.class);
    } catch (JacksonException refusal) {
      throw new IllegalArgumentException("no plan: " + refusal.getOriginalMessage(), refusal);
    }
  }
}
