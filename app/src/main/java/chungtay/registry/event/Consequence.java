package chungtay.registry.event;

import java.util.List;

/// One thing that an event brings with it, as the room says that answers for it.
///
/// @param key of a message of the room, `<room>.consequence.<key>`
/// @param values of the message: texts, numbers, days, or ids of units, households, persons and
///   standards, which the page turns into names
/// @param changesClass whether somebody's recognised class comes to count, to count no longer, or
///   to count for others alone; then a second person must approve
public record Consequence(String room, String key, List<Object> values, boolean changesClass) {

  public Consequence {
    values = List.copyOf(values);
  }

  public static Consequence told(String room, String key, Object... values) {
    return new Consequence(room, key, List.of(values), false);
  }

  public static Consequence ofClass(String room, String key, Object... values) {
    return new Consequence(room, key, List.of(values), true);
  }

  public String message() {
    return room + ".consequence." + key;
  }
}
