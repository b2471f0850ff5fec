package chungtay.place;

import chungtay.audit.ActId;
import chungtay.classification.Area;
import chungtay.refusal.Refused;
import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Villages: found by name, and added.
final class Villages {

  /// Two imports that meet the same new village add it one after the other, so only once.
  private static final long ADDING = 0x56_49_4c_4c_41_47_45L;

  private final JdbcClient db;
  private final LiveTimeline live;

  Villages(JdbcClient db, LiveTimeline live) {
    this.db = db;
    this.live = live;
  }

  /// How a village is called of which a list gives a name and perhaps, elsewhere, its kind.
  static Version.Title title(String name, String kind) {
    var key = NameKey.of(Level.VILLAGE, name);
    if (key.isEmpty()) throw new Refused(PlaceRefusal.NAME_EMPTY, Map.of("name", name));
    var shortName = key.shortName(name);
    var kindName = kind.isBlank() ? key.kindName() : kind.strip();
    return new Version.Title(null, (kindName + " " + shortName).strip(), shortName, kindName, null);
  }

  /// The one of a commune that goes by the name; a name with the same kind counts for more.
  Optional<Unit> named(UnitId commune, String name, LocalDate day) {
    var key = NameKey.of(Level.VILLAGE, name);
    if (key.isEmpty()) return Optional.empty();
    var exact = withKey(commune, key.full(), day);
    var found =
        exact.isEmpty()
            ? withKey(commune, key.rest(), day).stream()
                .filter(unit -> key.mayBe(NameKey.of(Level.VILLAGE, unit.name())))
                .toList()
            : exact;
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  private List<Unit> withKey(UnitId commune, String key, LocalDate day) {
    var area = live.current().on(day).find(commune).flatMap(Unit::area);
    return db.sql(
            """
            SELECT v.unit_id, v.name, v.short_name, v.kind
              FROM place.version v
              JOIN place.alias a ON a.unit_id = v.unit_id
             WHERE v.parent_id = :commune
               AND v.held @> CAST(:day AS date)
               AND v.withdrawn IS NULL
               AND a.name_key = :key
            """)
        .param("commune", commune.value())
        .param("day", day)
        .param("key", key)
        .query((row, _) -> village(row, commune, area))
        .list();
  }

  private static Unit village(ResultSet row, UnitId commune, Optional<Area> area)
      throws SQLException {
    return new Unit(
        new UnitId(row.getObject("unit_id", UUID.class)),
        Level.VILLAGE,
        Optional.empty(),
        row.getString("name"),
        row.getString("short_name"),
        row.getString("kind"),
        area,
        Optional.of(commune));
  }

  UnitId add(ActId act, UnitId commune, Version.Title title, LocalDate from) {
    var isCommune =
        live.current().on(from).find(commune).filter(unit -> unit.level() == Level.COMMUNE);
    if (isCommune.isEmpty()) {
      throw new Refused(
          PlaceRefusal.COMMUNE_UNKNOWN,
          Map.of("commune", commune.value().toString(), "day", from.toString()));
    }
    db.sql("SELECT pg_advisory_xact_lock(:lock)").param("lock", ADDING).query().singleRow();
    live.touch();
    var key = NameKey.of(Level.VILLAGE, title.name()).full();
    var standing = withKey(commune, key, from);
    if (!standing.isEmpty()) return standing.getFirst().id();
    return later(commune, key, from)
        .map(known -> extend(act, known, from))
        .orElseGet(() -> create(act, commune, title, from));
  }

  /// The entry of the village of this name that is known from a later day on.
  private Optional<Long> later(UnitId commune, String key, LocalDate from) {
    return db.sql(
            """
            SELECT v.entry
              FROM place.version v
              JOIN place.alias a ON a.unit_id = v.unit_id
             WHERE v.parent_id = :commune
               AND lower(v.held) > :from
               AND v.withdrawn IS NULL
               AND a.name_key = :key
             ORDER BY lower(v.held)
             LIMIT 1
            """)
        .param("commune", commune.value())
        .param("from", from)
        .param("key", key)
        .query(Long.class)
        .optional();
  }

  /// Lists come in any order: a village of the list of 2021 stood when that of 2018 names it.
  private UnitId extend(ActId act, long entry, LocalDate from) {
    db.sql("UPDATE place.version SET withdrawn = :act WHERE entry = :entry")
        .param("act", act.value())
        .param("entry", entry)
        .update();
    var unit =
        db.sql(
                """
                INSERT INTO place.version
                       (unit_id, held, code, name, short_name, kind, area, parent_id, basis, recorded)
                SELECT unit_id, daterange(:from, upper(held)), code, name, short_name, kind, area,
                       parent_id, basis, :act
                  FROM place.version
                 WHERE entry = :entry
                RETURNING unit_id
                """)
            .param("from", from)
            .param("act", act.value())
            .param("entry", entry)
            .query(UUID.class)
            .single();
    return new UnitId(unit);
  }

  private UnitId create(ActId act, UnitId commune, Version.Title title, LocalDate from) {
    var village = new UnitId(UuidCreator.getTimeOrderedEpoch());
    db.sql("INSERT INTO place.unit (id, level, recorded) VALUES (:id, 'VILLAGE', :act)")
        .param("id", village.value())
        .param("act", act.value())
        .update();
    for (var stay : live.current().stays(commune, from)) {
      db.sql(
              """
              INSERT INTO place.version
                     (unit_id, held, name, short_name, kind, parent_id, recorded)
              VALUES (:unit, daterange(CAST(:from AS date), CAST(:until AS date)), :name, :shortName,
                      :kind, :parent, :act)
              """)
          .param("unit", village.value())
          .param("from", stay.held().from())
          .param("until", stay.held().until())
          .param("name", title.name())
          .param("shortName", title.shortName())
          .param("kind", title.kind())
          .param("parent", stay.unit().value())
          .param("act", act.value())
          .update();
    }
    alias(act, village, title.name());
    return village;
  }

  /// Two keys for a name: with its kind, and without.
  void alias(ActId act, UnitId village, String name) {
    var key = NameKey.of(Level.VILLAGE, name);
    if (key.isEmpty()) throw new Refused(PlaceRefusal.NAME_EMPTY, Map.of("name", name));
    for (var one : List.of(key.full(), key.rest())) {
      db.sql(
              """
              INSERT INTO place.alias (unit_id, name, name_key, recorded)
              VALUES (:unit, :name, :key, :act)
              ON CONFLICT (unit_id, name_key) DO NOTHING
              """)
          .param("unit", village.value())
          .param("name", name)
          .param("key", one)
          .param("act", act.value())
          .update();
    }
  }
}
