package chungtay.exchange.value;

import chungtay.wording.SearchKey;

/// Reads genders, as the registry keeps them.
public final class GenderReader {

  private static final Said<String> MALE = Said.value("MALE");
  private static final Said<String> FEMALE = Said.value("FEMALE");

  private GenderReader() {}

  public static Said<String> read(String text) {
    return switch (text) {
      case "" -> Said.nothing();
      case "Nam", "M", "MALE" -> MALE;
      case "Nữ", "F", "FEMALE" -> FEMALE;
      default ->
          switch (SearchKey.of(text)) {
            case "nam", "male", "m", "trai" -> MALE;
            case "nu", "female", "f", "gai" -> FEMALE;
            default -> Said.wrong(Fault.GENDER_UNKNOWN);
          };
    };
  }
}
