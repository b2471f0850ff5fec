package chungtay.registry;

import chungtay.vault.Vault;
import chungtay.wording.SearchKey;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Finds households by what people type: words of a name, a code, the end of an identity number or
/// all of it.
record Search(JdbcClient db, Vault vault) {

  /// Of a name that half the province bears, only so many are ranked.
  private static final int RANKED_AT_MOST = 1_000;

  private static final Pattern TAIL = Pattern.compile("[0-9]{3}");
  private static final Pattern WILD = Pattern.compile("[\\\\%_]");

  List<HouseholdId> find(String text, LocalDate day, int atMost) {
    if (text.isBlank()) return List.of();
    return Stream.concat(
            byCode(text.strip(), atMost).stream(), byMember(text, day, atMost).stream())
        .distinct()
        .limit(atMost)
        .toList();
  }

  private List<HouseholdId> byCode(String text, int atMost) {
    return db.sql(
            """
            SELECT household_id
              FROM registry.household_code
             WHERE code LIKE :start
             ORDER BY code
             LIMIT :atMost
            """)
        .param("start", literal(text) + "%")
        .param("atMost", atMost)
        .query((row, _) -> Reading.household(row))
        .list();
  }

  /// Heads come before other members, and names that hold the words as typed before others.
  private List<HouseholdId> byMember(String text, LocalDate day, int atMost) {
    var key = SearchKey.of(text);
    var number = IdentityNumber.in(text);
    var words = List.of(key.split(" "));
    var condition = "k.name_key LIKE :longest AND k.name_key LIKE ALL (:words)";
    if (number.isPresent()) condition = "k.identity_index = :index";
    if (TAIL.matcher(key).matches()) condition = "k.identity_tail = :tail";
    return db.sql(
            """
            SELECT household_id
              FROM (SELECT m.household_id, m.relation = 'HEAD' AS head, k.name_key LIKE :typed AS typed, k.name_key
                      FROM registry.person_known AS k
                      JOIN registry.membership AS m ON m.person_id = k.person_id AND m.withdrawn IS NULL AND m.held @> :day
                     WHERE k.withdrawn IS NULL AND k.held @> :day AND %s
                     LIMIT :ranked) AS found
             GROUP BY household_id
             ORDER BY bool_or(head) DESC, bool_or(typed) DESC, min(name_key), household_id
             LIMIT :atMost
            """
                .formatted(condition))
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
        .param("day", day)
        .param("ranked", RANKED_AT_MOST)
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
