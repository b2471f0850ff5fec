package chungtay.registry;

import chungtay.access.Field;
import chungtay.access.Scope;
import chungtay.vault.Vault;
import chungtay.wording.SearchKey;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Finds households by what people type: words of a name, a code, the end of an identity number or
/// all of it.
record Search(JdbcClient db, Vault vault, Visible visible) {

  /// Of a name that half the province bears, only so many are ranked, or as many as are asked for.
  private static final int RANKED = 1_000;

  private static final Pattern TAIL = Pattern.compile("[0-9]{3}");
  private static final Pattern WILD = Pattern.compile("[\\\\%_]");

  List<HouseholdId> find(String text, int atMost, Scope scope) {
    if (text.isBlank() || !scope.sees(Field.NAME)) return List.of();
    return Stream.concat(
            byCode(text.strip(), atMost, scope).stream(), byMember(text, atMost, scope).stream())
        .distinct()
        .limit(atMost)
        .toList();
  }

  private List<HouseholdId> byCode(String text, int atMost, Scope scope) {
    var condition = visible.of(scope, "c.household_id");
    return db.sql(
            """
            SELECT c.household_id
              FROM registry.household_code AS c
             WHERE c.code LIKE :start
               AND %s
             ORDER BY c.code
             LIMIT :atMost
            """
                .formatted(condition.sql()))
        .params(condition.values())
        .param("start", literal(text) + "%")
        .param("atMost", atMost)
        .query((row, _) -> Reading.household(row))
        .list();
  }

  /// Heads come before other members, and names that hold the words as typed before others.
  private List<HouseholdId> byMember(String text, int atMost, Scope scope) {
    var key = SearchKey.of(text);
    var number = IdentityNumber.in(text);
    var words = List.of(key.split(" "));
    var sought = "k.name_key LIKE :longest AND k.name_key LIKE ALL (:words)";
    if (number.isPresent()) sought = "k.identity_index = :index";
    if (TAIL.matcher(key).matches()) sought = "k.identity_tail = :tail";
    if (sought.contains("identity") && !scope.sees(Field.IDENTITY)) return List.of();
    var condition = visible.of(scope, "m.household_id");
    return db.sql(
            """
            SELECT household_id
              FROM (SELECT m.household_id, m.relation = 'HEAD' AS head, k.name_key LIKE :typed AS typed, k.name_key
                      FROM registry.person_known AS k
                      JOIN registry.membership AS m ON m.person_id = k.person_id AND m.withdrawn IS NULL AND m.held @> :day
                     WHERE k.withdrawn IS NULL AND k.held @> :day AND %s
                       AND %s
                     LIMIT :ranked) AS found
             GROUP BY household_id
             ORDER BY bool_or(head) DESC, bool_or(typed) DESC, min(name_key), household_id
             LIMIT :atMost
            """
                .formatted(sought, condition.sql()))
        .params(condition.values())
        .param("typed", anywhere(key))
        .param(
            "longest",
            words.stream()
                .max(Comparator.comparingInt(String::length))
                .map(Search::anywhere)
                .orElseThrow())
        .param("words", words.stream().map(Search::anywhere).toArray(String[]::new))
        .param("index", number.map(found -> vault.index(found.digits())).orElse(new byte[0]))
        .param("tail", key)
        .param("day", scope.day())
        .param("ranked", Math.max(RANKED, atMost))
        .param("atMost", atMost)
        .query((row, _) -> Reading.household(row))
        .list();
  }

  private static String anywhere(String word) {
    return "%" + literal(word) + "%";
  }

  private static String literal(String text) {
    return WILD.matcher(text).replaceAll("\\\\$0");
  }
}
