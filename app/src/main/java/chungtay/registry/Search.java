package chungtay.registry;

import chungtay.access.Field;
import chungtay.access.Scope;
import chungtay.database.Statements;
import chungtay.place.UnitId;
import chungtay.vault.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Finds households by what people type; see [Sought] for what is understood, [Senses] for what it
/// may mean.
///
/// The plain sense is asked first and the others only as long as it finds too few, so that a typo
/// costs time and a common name does not. Of those who bear a common name a part is ranked.
final class Search {

  /// Of a name that half the province bears, only so many are ranked, or as many as are asked for.
  private static final int RANKED = 3_000;

  /// The same where each must be looked at for what it lacks, which takes longer.
  private static final int RANKED_SLOWLY = 300;

  /// So many members of one household may answer to one name.
  private static final int OF_ONE_HOUSEHOLD = 4;

  /// No code goes on with it, so it ends a range of codes. A pattern would be planned without
  /// knowing that it is a beginning, and read every code.
  private static final String LAST = "\uffff";

  private static final String SHARES =
      """
      WITH sampled AS (SELECT terms
                      FROM registry.findable
                           TABLESAMPLE SYSTEM (least(100, 350 * 819200.0 / greatest(pg_relation_size('registry.findable'), 1))))
      SELECT word, count(*)::float8 / (SELECT count(*) FROM sampled) AS share
        FROM sampled, unnest(terms) AS word
       GROUP BY word
      """;

  private static final String BEST = Statements.beside(Search.class, "best");

  private final JdbcClient db;
  private final Vault vault;
  private final Visible visible;
  private volatile Words words = new Words(List.of(), Map.of());

  Search(JdbcClient db, Vault vault, Visible visible) {
    this.db = db;
    this.vault = vault;
    this.visible = visible;
  }

  /// The best first: whoever bears the name as it was typed with its tone marks, then without;
  /// heads before other members; misspelt names last.
  List<Found> find(String text, int atMost, Scope scope) {
    if (text.isBlank() || !scope.sees(Field.NAME)) return List.of();
    var sought = Sought.of(text, scope.day());
    var found = new LinkedHashMap<HouseholdId, Found>();
    sought.code().ifPresent(code -> byCode(code, atMost, scope).forEach(one -> add(one, found)));
    if (sought.isOfPersons() && isAnswered(sought, scope)) {
      byMember(sought, atMost, scope, found);
    }
    return found.values().stream().limit(atMost).map(one -> one.seenIn(scope)).toList();
  }

  /// What one may not see cannot be asked for either: an answer would tell it.
  private static boolean isAnswered(Sought sought, Scope scope) {
    if (sought.isOfIdentity() && !scope.sees(Field.IDENTITY)) return false;
    return sought.year().isEmpty() || scope.sees(Field.MEMBERS);
  }

  private static void add(Found one, Map<HouseholdId, Found> found) {
    found.putIfAbsent(one.household(), one);
  }

  private void byMember(Sought sought, int atMost, Scope scope, Map<HouseholdId, Found> found) {
    var senses = new Senses(sought, visible.places(), scope.day(), words());
    for (var sense : senses.inOrder()) {
      if (found.size() >= Math.min(sense.enough(), atMost)) return;
      rows(sought, sense, atMost, scope).forEach(one -> add(one, found));
    }
  }

  /// They are only ever added to, so their number says whether these are still all.
  private Words words() {
    var count = db.sql("SELECT count(*) FROM registry.word").query(Integer.class).single();
    if (words.count() != count) {
      var known =
          db.sql("SELECT word FROM registry.word").query((row, _) -> row.getString("word")).list();
      words = new Words(known, shares());
    }
    return words;
  }

  /// From some 350 blocks, one of a hundred where they are a province's; what is not met there is
  /// rare.
  private Map<String, Double> shares() {
    var shares = new HashMap<String, Double>();
    db.sql(SHARES)
        .query(row -> {
          shares.put(row.getString("word"), row.getDouble("share"));
        });
    return shares;
  }

  private List<Found> byCode(String text, int atMost, Scope scope) {
    var condition = visible.of(scope, "c.household_id");
    return db.sql(
            """
            SELECT c.household_id
              FROM registry.household_code AS c
             WHERE c.code >= :start AND c.code < :beyond
               AND %s
             ORDER BY c.code
             LIMIT :atMost
            """
                .formatted(condition.sql()))
        .params(condition.values())
        .param("start", text)
        .param("beyond", text + LAST)
        .param("atMost", atMost)
        .query((row, _) -> new Found(Reading.household(row), Optional.empty()))
        .list();
  }

  private List<Found> rows(Sought sought, Senses.Sense sense, int atMost, Scope scope) {
    var condition = visible.of(scope, "best.household_id");
    var isByHomes = scope.needs().isEmpty() && scope.households().isEmpty();
    var first =
        isByHomes ? visible.livesAmong(scope, "f.unit_id") : visible.of(scope, "f.household_id");
    var asked = new Asked(sought, sense, scope, isByHomes && isFewerThere(sense, scope));
    var rows = (int) Math.min(Integer.MAX_VALUE, (long) atMost * OF_ONE_HOUSEHOLD);
    return db.sql(BEST.formatted(asked.conditions(), first.sql(), condition.sql()))
        .params(asked.values)
        .params(first.values())
        .params(condition.values())
        .param("day", scope.day())
        .param("typed", sense.who().typed())
        .param("key", sense.who().key())
        .param("ranked", Math.max(isByHomes ? RANKED : RANKED_SLOWLY, rows))
        .param("rows", rows)
        .query((row, _) -> found(row))
        .list();
  }

  /// Whether fewer persons live where one may look than bear such a name. Then whoever lives there
  /// is held against the words: to read a common word's part of the index takes longest of all, and
  /// the planner believes that it is cheap.
  private boolean isFewerThere(Senses.Sense sense, Scope scope) {
    if (scope.units().isEmpty()) return false;
    var places = visible.places();
    var all = places.homesOf(Set.of(places.on(scope.day()).province().id()), scope.day()).size();
    return places.homesOf(scope.units().get(), scope.day()).size() < all * sense.share(words);
  }

  private static Found found(ResultSet row) throws SQLException {
    var born = Reading.optional(row, "born", LocalDate.class).map(LocalDate::getYear);
    var by = new Found.Namesake(row.getString("full_name"), born, row.getBoolean("head"));
    return new Found(Reading.household(row), Optional.of(by));
  }

  /// What must be true of a row, as SQL with its values; what is not asked does not stand in it, so
  /// that each is planned for itself.
  private final class Asked {

    private final List<String> all = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();
    private final boolean byHomes;

    /// @param byHomes whether the index of words must not be read
    Asked(Sought sought, Senses.Sense sense, Scope scope, boolean byHomes) {
      this.byHomes = byHomes;
      if (!scope.sees(Field.MEMBERS)) all.add("f.head");
      var whole = new ArrayList<>(sense.whole());
      sought.year().ifPresent(year -> whole.add(year.toString()));
      if (!whole.isEmpty()) addWords("f.terms @> CAST(:whole AS text[])", "whole", whole);
      // Says nothing new, but is looked at first and takes a tenth of the time.
      if (!sense.begun().isEmpty())
        add("position(:begun IN ' ' || f.name_key) > 0", "begun", " " + sense.begun());
      for (var meanings : sense.oneOf()) {
        var name = "one_of_" + values.size();
        addWords("f.terms && CAST(:" + name + " AS text[])", name, meanings);
      }
      sense
          .who()
          .homes()
          .ifPresent(homes ->
              add(
                  "f.unit_id = ANY (:homes)",
                  "homes",
                  homes.stream().map(UnitId::value).toArray(UUID[]::new)));
      sought.tail().ifPresent(tail -> add("f.identity_tail = :tail", "tail", tail));
      sought
          .number()
          .ifPresent(number ->
              add(
                  "f.identity_index = ANY (:indexes)",
                  "indexes",
                  vault.indexes(number.digits()).toArray(byte[][]::new)));
    }

    /// With `IS TRUE` behind it no condition is looked up in an index.
    private void addWords(String condition, String name, Collection<String> words) {
      add(byHomes ? "(" + condition + ") IS TRUE" : condition, name, words.toArray(String[]::new));
    }

    private void add(String condition, String name, Object value) {
      all.add(condition);
      values.put(name, value);
    }

    String conditions() {
      return String.join(" AND ", all);
    }
  }
}
