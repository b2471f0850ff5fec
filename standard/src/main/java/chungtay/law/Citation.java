package chungtay.law;

import com.fasterxml.jackson.annotation.JacksonInject;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.OptBoolean;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Where a value of the law stands, and how it was read there.
///
/// @param act number and year of the act, such as 17/2016/TT-BLĐTBXH
/// @param checked the day somebody last compared the value with the law
public record Citation(
    String act,
    Words place,
    @JsonProperty("read") Reading reading,
    @JacksonInject(value = Citation.CHECKED, useInput = OptBoolean.FALSE) LocalDate checked) {

  /// A file says once, for all its values, when it was checked; the reader hands it down under this
  /// name.
  static final String CHECKED = "checked";

  /// The part of an act's number that tells its kind.
  private static final Map<String, String> KINDS =
      Map.of("NĐ", "Nghị định ", "QĐ", "Quyết định ", "TT", "Thông tư ", "KH", "Kế hoạch ");

  public Citation {
    if (act.isBlank()) throw new IllegalArgumentException("act missing");
  }

  /// The citation as a reader of the language expects it.
  public String in(Language language) {
    var named =
        switch (language) {
          case VI -> kind().orElse("") + act;
          case EN -> act;
        };
    return named + ", " + place.in(language);
  }

  private Optional<String> kind() {
    return Stream.of(act.split("[/-]", -1)).filter(KINDS::containsKey).findFirst().map(KINDS::get);
  }
}
