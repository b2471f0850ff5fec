package chungtay.api;

import chungtay.refusal.Refused;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/// What a question says, read strictly: what is not understood is refused, never dropped.
///
/// @param parameters by name, each with one value
record Asked(Map<String, String> parameters) {

  static final String DAY = "day";
  private static final int SHOWN_AT_MOST = 60;

  Asked {
    parameters = Map.copyOf(parameters);
  }

  /// @param given as they came
  /// @param known those that the question may hold
  /// @throws Refused if there is another, or one twice
  static Asked of(Map<String, String[]> given, List<String> known) {
    var parameters = new LinkedHashMap<String, String>();
    given.forEach((name, values) -> {
      if (!known.contains(name)) throw unknown(name, known);
      if (values.length != 1) {
        throw new Refused(ApiRefusal.PARAMETER_TWICE, Map.of("parameter", name));
      }
      parameters.put(name, values[0]);
    });
    return new Asked(parameters);
  }

  private static Refused unknown(String name, List<String> known) {
    var all = known.isEmpty() ? "—" : String.join(", ", known);
    return new Refused(
        ApiRefusal.PARAMETER_UNKNOWN, Map.of("parameter", brief(name), "known", all));
  }

  /// As much of a text as a refusal repeats.
  static String brief(String text) {
    return text.length() > SHOWN_AT_MOST ? text.substring(0, SHOWN_AT_MOST) + "…" : text;
  }

  Optional<String> text(String name) {
    return Optional.ofNullable(parameters.get(name));
  }

  /// @throws Refused if a value is no day as in 2021-09-30
  Optional<LocalDate> day() {
    return text(DAY)
        .map(text -> {
          try {
            return LocalDate.parse(text);
          } catch (DateTimeException _) {
            throw unreadable(DAY, "2021-12-31");
          }
        });
  }

  /// @throws Refused if it is no whole number within the limits
  int number(String name, int least, int most, int otherwise) {
    var text = text(name);
    if (text.isEmpty()) return otherwise;
    var number = text.get().matches("\\d{1,9}") ? Integer.parseInt(text.get()) : -1;
    if (number < least || number > most) throw unreadable(name, least + "–" + most);
    return number;
  }

  /// @throws Refused if it is no identity
  Optional<UUID> identity(String name) {
    return text(name).map(text -> uuid(text).orElseThrow(() -> unreadable(name, "UUID")));
  }

  /// The identity that a text is, written out in full.
  static Optional<UUID> uuid(String text) {
    try {
      return Optional.of(UUID.fromString(text)).filter(one -> one.toString().equals(text));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  /// @throws Refused if it is none of the words
  <E extends Enum<E>> Optional<E> word(String name, Class<E> type) {
    return text(name).map(text -> constant(name, type, text));
  }

  /// Words with commas between them.
  ///
  /// @throws Refused if one is none of the words
  <E extends Enum<E>> List<E> words(String name, Class<E> type) {
    return texts(name).stream().map(text -> constant(name, type, text)).toList();
  }

  List<String> texts(String name) {
    return text(name).stream().flatMap(all -> Arrays.stream(all.split(",", -1))).toList();
  }

  private <E extends Enum<E>> E constant(String name, Class<E> type, String text) {
    for (var one : type.getEnumConstants()) if (one.name().equals(text)) return one;
    throw unreadable(
        name,
        Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", ")));
  }

  Refused unreadable(String name, String expected) {
    return new Refused(
        ApiRefusal.PARAMETER_UNREADABLE,
        Map.of("parameter", name, "text", brief(text(name).orElse("")), "expected", expected));
  }
}
