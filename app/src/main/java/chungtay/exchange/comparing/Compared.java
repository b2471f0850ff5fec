package chungtay.exchange.comparing;

import chungtay.access.Scope;
import chungtay.classification.HouseholdClass;
import chungtay.database.Statements;
import chungtay.exchange.UploadId;
import chungtay.exchange.file.ExchangeRefusal;
import chungtay.place.UnitId;
import chungtay.refusal.Refused;
import chungtay.registry.Card;
import chungtay.registry.HouseholdId;
import chungtay.registry.Households;
import chungtay.registry.Personal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The households behind the figures of a dry run, as long as the list is staged.
@Component
class Compared {

  private static final String ABSENT = Statements.beside(UploadId.class, "absent");

  private final JdbcClient db;
  private final Households households;

  Compared(JdbcClient db, Households households) {
    this.db = db;
    this.households = households;
  }

  /// A household behind a figure.
  ///
  /// @param key after which the next page begins
  /// @param line where it begins in the file; empty if the list leaves it out
  /// @param unit where it lives; the commune, with the village as the list writes it
  /// @param household which one of the registry it is; none if it is new
  record Row(
      String key,
      String line,
      @Personal String head,
      Optional<String> village,
      Optional<UnitId> unit,
      LocalDate day,
      Optional<HouseholdId> household,
      Classes classes) {}

  /// What the list says, what stood before, and what the rules compute.
  record Classes(
      Optional<HouseholdClass> listed,
      Optional<HouseholdClass> before,
      Optional<HouseholdClass> computed) {}

  /// @param after the key of the last one of the page before; none for the first page
  /// @param scope what the reader may see on a day
  /// @throws Refused if that is no key
  List<Row> rows(
      UploadId upload,
      Aspect aspect,
      Optional<String> after,
      int atMost,
      Function<LocalDate, Scope> scope) {
    try {
      return aspect == Aspect.ABSENT
          ? absent(upload, after.map(UUID::fromString), atMost, scope)
          : listed(upload, aspect, after.map(Integer::valueOf), atMost);
    } catch (IllegalArgumentException _) {
      throw new Refused(ExchangeRefusal.QUESTION_UNKNOWN, Map.of());
    }
  }

  private List<Row> listed(UploadId upload, Aspect aspect, Optional<Integer> after, int atMost) {
    return db.sql(
            """
            SELECT number, first_row, head_name, village, commune_id, day, household_id, match,
                   class, class_before, computed_class
              FROM exchange.compared
             WHERE upload_id = :upload AND number > :after AND %s
             ORDER BY number
             LIMIT :atMost
            """
                .formatted(aspect.word()))
        .param("upload", upload.value())
        .param("after", after.orElse(0))
        .param("atMost", atMost)
        .query((row, _) -> row(row))
        .list();
  }

  private List<Row> absent(
      UploadId upload, Optional<UUID> after, int atMost, Function<LocalDate, Scope> scope) {
    var found =
        db.sql(
                """
                SELECT household_id, day
                  FROM (%s) AS a
                 WHERE household_id > :after
                 ORDER BY household_id
                 LIMIT :atMost
                """
                    .formatted(ABSENT))
            .param("upload", upload.value())
            .param("after", after.orElse(new UUID(0, 0)))
            .param("atMost", atMost)
            .query((row, _) ->
                Map.entry(
                    new HouseholdId(row.getObject("household_id", UUID.class)),
                    row.getObject("day", LocalDate.class)))
            .list();
    if (found.isEmpty()) return List.of();
    var day = found.getFirst().getValue();
    return households
        .cards(found.stream().map(Map.Entry::getKey).toList(), scope.apply(day))
        .stream()
        .map(card -> row(card, day))
        .toList();
  }

  private static Row row(Card card, LocalDate day) {
    return new Row(
        card.id().value().toString(),
        "",
        card.head().orElse(""),
        Optional.empty(),
        card.unit(),
        day,
        Optional.of(card.id()),
        new Classes(Optional.empty(), Optional.of(HouseholdClass.POOR), Optional.empty()));
  }

  private static Row row(ResultSet row) throws SQLException {
    var isNew = "NEW".equals(row.getString("match"));
    return new Row(
        row.getString("number"),
        row.getString("first_row"),
        row.getString("head_name"),
        Optional.ofNullable(row.getString("village")),
        Optional.of(new UnitId(row.getObject("commune_id", UUID.class))),
        row.getObject("day", LocalDate.class),
        Optional.ofNullable(row.getObject("household_id", UUID.class))
            .filter(_ -> !isNew)
            .map(HouseholdId::new),
        new Classes(
            householdClass(row.getString("class")),
            householdClass(row.getString("class_before")),
            householdClass(row.getString("computed_class"))));
  }

  private static Optional<HouseholdClass> householdClass(@Nullable String name) {
    return Optional.ofNullable(name).map(HouseholdClass::valueOf);
  }
}
