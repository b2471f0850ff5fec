package chungtay.place;

import chungtay.audit.ActId;
import chungtay.audit.Actor;
import chungtay.audit.Acts;
import chungtay.audit.Deed;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/// Loads the files of `data/place` into an empty database.
final class Seed {

  private static final List<String> LAYOUTS = List.of("2021", "2025");

  private final JdbcTemplate db;
  private final Acts acts;
  private final LiveTimeline live;
  private final Path folder;

  Seed(JdbcTemplate db, Acts acts, LiveTimeline live, Path folder) {
    this.db = db;
    this.acts = acts;
    this.live = live;
    this.folder = folder;
  }

  void units(Actor actor) {
    if (holds("SELECT EXISTS (SELECT FROM place.version WHERE code IS NOT NULL)")) return;
    var gazetteer = gazetteer();
    var deed = Deed.of("place.seed", "data/place", "địa bàn, dân cư và khu vực của kho dữ liệu");
    acts.perform(
        actor,
        deed,
        act -> {
          live.touch();
          write(act, gazetteer);
          residents(act, gazetteer);
          tiles(act, gazetteer);
          classes(act, "region-class.csv", false, gazetteer);
          return act;
        });
  }

  void demo(Actor actor) {
    if (holds("SELECT EXISTS (SELECT FROM place.area_class WHERE made_up)")) return;
    var deed = Deed.of("place.seed", "area-classes-demo.csv", "khu vực mô phỏng để trình diễn");
    var gazetteer = gazetteer();
    acts.perform(
        actor,
        deed,
        act -> {
          live.touch();
          classes(act, "area-classes-demo.csv", true, gazetteer);
          return act;
        });
  }

  private boolean holds(String sql) {
    return Boolean.TRUE.equals(db.queryForObject(sql, Boolean.class));
  }

  private Gazetteer gazetteer() {
    var gazetteer = new Gazetteer();
    gazetteer.begin(rows("units-2021.csv"));
    gazetteer.before(rows("former-communes.csv"));
    gazetteer.change(rows("changes-2021-2025.csv"));
    gazetteer.renew(rows("units-2025.csv"), rows("changes-2025.csv"));
    return gazetteer;
  }

  private List<NamedCsvRecord> rows(String file) {
    try (var csv = CsvReader.builder().ofNamedCsvRecord(folder.resolve(file))) {
      return csv.stream().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(ActId act, Gazetteer gazetteer) {
    var lines = gazetteer.lines();
    batch(
        "INSERT INTO place.unit (id, level, recorded) VALUES (?, ?, ?) ON CONFLICT (id) DO NOTHING",
        lines,
        line ->
            new @Nullable Object[] {
              line.unit().value(), line.version().level().name(), act.value()
            });
    batch(
        """
        INSERT INTO place.version
               (unit_id, held, code, name, short_name, kind, area, parent_id, basis, recorded)
        VALUES (?, daterange(CAST(? AS date), CAST(? AS date)), ?, ?, ?, ?, ?, CAST(? AS uuid), ?, ?)
        """,
        lines,
        line -> version(line, act));
    batch(
        """
        INSERT INTO place.succession (from_unit, to_unit, day, share, basis, recorded)
        VALUES (?, ?, ?, ?, ?, ?)
        """,
        gazetteer.successions(),
        one ->
            new @Nullable Object[] {
              one.from().value(),
              one.to().value(),
              one.day(),
              one.share().name(),
              one.basis(),
              act.value()
            });
  }

  private static @Nullable Object[] version(Gazetteer.Line line, ActId act) {
    var version = line.version();
    var title = version.title();
    var parent = version.parent();
    return new @Nullable Object[] {
      version.unit().value(),
      version.held().from(),
      version.held().until(),
      title.code(),
      title.name(),
      title.shortName(),
      title.kind(),
      title.area() == null ? null : title.area().name(),
      parent == null ? null : parent.value(),
      line.basis(),
      act.value()
    };
  }

  /// The census was taken before the list that its figures are added up for, so that its units are
  /// those of the list's first day or of any day before.
  private void residents(ActId act, Gazetteer gazetteer) {
    batch(
        """
        INSERT INTO place.residents (unit_id, day, households, persons, source, recorded)
        VALUES (?, ?, ?, ?, ?, ?)
        """,
        rows("residents-2019.csv"),
        row -> {
          var day = LocalDate.parse(row.getField("day"));
          return new @Nullable Object[] {
            gazetteer.byCode(row.getField("code"), day).value(),
            day,
            Integer.valueOf(row.getField("households")),
            Integer.valueOf(row.getField("persons")),
            row.getField("source"),
            act.value()
          };
        });
  }

  private void tiles(ActId act, Gazetteer gazetteer) {
    for (var layout : LAYOUTS) {
      batch(
          """
          INSERT INTO place.tile
                 (unit_id, layout, longitude, latitude, tile_row, tile_column, recorded)
          VALUES (?, ?, CAST(? AS numeric), CAST(? AS numeric), ?, ?, ?)
          """,
          rows("tiles-" + layout + ".csv"),
          row ->
              new @Nullable Object[] {
                // The units of a year are those of its last day.
                gazetteer
                    .byCode(row.getField("code"), LocalDate.of(Integer.parseInt(layout), 12, 31))
                    .value(),
                layout,
                row.getField("longitude"),
                row.getField("latitude"),
                Integer.valueOf(row.getField("row")),
                Integer.valueOf(row.getField("column")),
                act.value()
              });
    }
  }

  private void classes(ActId act, String file, boolean madeUp, Gazetteer gazetteer) {
    batch(
        """
        INSERT INTO place.area_class (unit_id, class, held, act, made_up, recorded)
        VALUES (?, ?, daterange(CAST(? AS date), CAST(? AS date)), ?, ?, ?)
        """,
        rows(file),
        row -> {
          var from = LocalDate.parse(row.getField("from"));
          var code = row.getField("code");
          var unit =
              code.isEmpty()
                  ? gazetteer.byName(row.getField("unit"), from)
                  : gazetteer.byCode(code, from);
          var until = row.getField("until");
          return new @Nullable Object[] {
            unit.value(),
            row.getField("class"),
            from,
            until.isEmpty() ? null : LocalDate.parse(until),
            row.getField("act"),
            madeUp,
            act.value()
          };
        });
  }

  private <T> void batch(String sql, List<T> rows, Function<T, @Nullable Object[]> values) {
    db.batchUpdate(sql, rows.stream().map(values).toList());
  }
}
