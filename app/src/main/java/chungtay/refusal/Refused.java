package chungtay.refusal;

import java.util.Map;

/// Thrown where something is refused; one handler answers it.
public final class Refused extends RuntimeException {

  private final transient Refusal refusal;
  private final transient Map<String, String> fields;

  /// @param fields what the message needs, ready to print; never personal data
  public Refused(Refusal refusal, Map<String, String> fields) {
    super(refusal.room() + "." + refusal.name() + " " + fields);
    this.refusal = refusal;
    this.fields = Map.copyOf(fields);
  }

  public Refusal refusal() {
    return refusal;
  }

  public Map<String, String> fields() {
    return fields;
  }
}
