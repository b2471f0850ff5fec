package chungtay.plan.submission.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// What stands in the fields of a form, as it was typed; fields that are empty are absent.
public record Filled(Map<String, String> values) {

  public static final int LETTERS_AT_MOST = 4000;

  /// More households than any province has.
  private static final int HOUSEHOLDS_AT_MOST = 10_000_000;

  private static final JsonMapper JSON = JsonMapper.builder().build();

  public Filled {
    values = Map.copyOf(values);
  }

  public static Filled nothing() {
    return new Filled(Map.of());
  }

  /// What somebody typed into a form; what it does not ask for is left out, signs that are not seen
  /// are taken out, and what is longer than a field may be is cut there, as browsers do.
  public static Filled typed(Blank blank, Map<String, String> typed) {
    var values = new LinkedHashMap<String, String>();
    for (var field : blank.fields()) {
      var text = clean(typed.getOrDefault(field, ""));
      if (!text.isEmpty()) values.put(field, text);
    }
    return new Filled(values);
  }

  private static String clean(String typed) {
    var text = typed.replace("\r\n", "\n").replaceAll("[\\p{Cc}\\p{Cs}&&[^\\n\\t]]", "").strip();
    if (text.length() <= LETTERS_AT_MOST) return text;
    return text.substring(0, LETTERS_AT_MOST);
  }

  /// With what is known already where nothing was filled in.
  public static Filled of(Blank blank) {
    var values = new LinkedHashMap<String, String>();
    blank.prefilled().forEach((field, number) -> values.put(field, String.valueOf(number)));
    return new Filled(values);
  }

  public String text(String field) {
    return values.getOrDefault(field, "");
  }

  /// A number of households as people write it: with or without a dot between the thousands.
  public OptionalInt number(String field) {
    var digits = text(field).replaceAll("(?<=\\d)\\.(?=\\d{3}(?:\\D|$))", "");
    if (!digits.matches("\\d{1,8}")) return OptionalInt.empty();
    var number = Integer.parseInt(digits);
    return number > HOUSEHOLDS_AT_MOST ? OptionalInt.empty() : OptionalInt.of(number);
  }

  /// Whether it declares that there is nobody.
  public boolean isNil() {
    return values.containsKey(Blank.NIL);
  }

  /// What keeps it from being sent: fields without a number, or without the text that is asked for.
  public List<String> faults(Blank blank) {
    if (blank.nil() && isNil()) {
      var unexplained = blank.known() > 0 && text(Blank.NIL_REASON).isEmpty();
      return unexplained ? List.of(Blank.NIL_REASON) : List.of();
    }
    var faults = new ArrayList<String>();
    for (var table : blank.tables()) {
      for (var row : table.rows()) {
        for (var column : table.columns()) {
          var field = table.field(row, column);
          if (number(field).isEmpty()) faults.add(field);
        }
      }
    }
    for (var text : blank.texts()) {
      if (text.required() && text(text.field()).isEmpty()) faults.add(text.field());
    }
    return faults;
  }

  /// The same, for a table to keep.
  public String json() {
    return JSON.writeValueAsString(values);
  }

  public static Filled parse(String json) {
    return new Filled(JSON.readValue(json, new TypeReference<Map<String, String>>() {}));
  }
}
