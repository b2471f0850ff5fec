package chungtay.plan.document;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/// Whom a plan speaks to: an agency, or a class of them.
public sealed interface Assignee {

  /// @param agency code, as in `access.Agency`
  record One(String agency) implements Assignee {

    public One {
      if (agency.isBlank()) throw new IllegalArgumentException("an agency without code");
    }

    @Override
    public String code() {
      return agency;
    }
  }

  record Each(AgencyClass of) implements Assignee {

    @Override
    public String code() {
      return of.code();
    }
  }

  @JsonValue
  String code();

  @JsonCreator
  static Assignee of(String code) {
    return AgencyClass.byCode(code).<Assignee>map(Each::new).orElseGet(() -> new One(code));
  }
}
