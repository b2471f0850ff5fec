package chungtay.desk.event;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/// What somebody typed into the form of an event, and what the form carried along.
record Typed(Map<String, String> all) {

  /// Whose chosen one it is; who goes, and what somebody is to the head, by the id of a member.
  static final String WHO = "who";

  static final String GOES = "goes.";
  static final String RELATION = "relation.";
  static final String TWIN = "twin.";

  /// Which day's page it was opened from.
  static final String ON = "on";

  static final String OTHER = "other";
  static final String EVENT = "event";
  static final String SEEN = "seen";
  static final String FRESH = "fresh";
  static final String CHECKED = "checked";
  static final String STEP = "step";

  private static final Set<String> NOT_TYPED = Set.of(SEEN, CHECKED, STEP);

  Typed {
    all = Map.copyOf(all);
  }

  /// What stands in a field, without blanks around it; empty if nothing does.
  String text(String field) {
    return all.getOrDefault(field, "").strip();
  }

  Optional<String> maybe(String field) {
    return Optional.of(text(field)).filter(text -> !text.isEmpty());
  }

  /// The same, told of a day that nobody typed.
  Typed on(LocalDate day) {
    var told = new HashMap<>(all);
    told.put("happened", day.toString());
    return new Typed(told);
  }

  /// An id in a field; none where there is none, or something else.
  Optional<UUID> id(String field) {
    try {
      return maybe(field).map(UUID::fromString);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /// Whether this very content was looked at before: what follows from it was shown.
  boolean isChecked() {
    return text(STEP).equals("record") && text(CHECKED).equals(digest());
  }

  /// SHA-256 of what was typed, in hexadecimal.
  String digest() {
    var lines = new StringBuilder();
    new TreeMap<>(all)
        .forEach((field, text) -> {
          if (!NOT_TYPED.contains(field)) {
            lines.append(field).append('=').append(text.strip()).append('\n');
          }
        });
    try {
      var sha = MessageDigest.getInstance("SHA-256");
      return HexFormat.of()
          .formatHex(sha.digest(lines.toString().getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
