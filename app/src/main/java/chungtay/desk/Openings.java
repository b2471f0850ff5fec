package chungtay.desk;

import chungtay.access.Officers;
import chungtay.audit.Acts;
import chungtay.audit.Deed;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Writes down that somebody was shown personal data, and whose.
@Component
public class Openings {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Acts acts;
  private final Officers officers;

  Openings(Acts acts, Officers officers) {
    this.acts = acts;
    this.officers = officers;
  }

  /// Something was opened.
  ///
  /// @param kind of the line
  /// @param subject where it was, as addresses name it; empty where that says nothing
  public record Opening(String kind, String subject, String purpose) {}

  /// @param shown what was asked for and whom it showed; never what was typed
  public void noted(Opening opening, Map<String, ?> shown) {
    acts.noted(
        officers.actor(),
        new Deed(
            opening.kind(),
            opening.subject(),
            opening.purpose(),
            Optional.of(JSON.writeValueAsString(shown)),
            Optional.empty()));
  }
}
