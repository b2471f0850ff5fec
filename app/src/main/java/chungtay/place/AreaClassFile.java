package chungtay.place;

import chungtay.audit.ActId;
import chungtay.audit.Actor;
import chungtay.audit.Acts;
import chungtay.audit.Deed;
import chungtay.refusal.Refused;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Area classes that an officer brings in as a file.
final class AreaClassFile {

  private static final List<String> COLUMNS =
      List.of("code", "village", "class", "from", "until", "act");

  private final JdbcClient db;
  private final Acts acts;
  private final LiveTimeline live;
  private final Villages villages;

  AreaClassFile(JdbcClient db, Acts acts, LiveTimeline live, Villages villages) {
    this.db = db;
    this.acts = acts;
    this.live = live;
    this.villages = villages;
  }

  /// A class as a row states it.
  private record Stated(
      UnitId unit, AreaClass areaClass, LocalDate from, @Nullable LocalDate until, String act) {}

  /// A class of the same kind that already stands in some of the same days.
  private record Rival(long entry, boolean same, boolean madeUp) {}

  /// Leaves a row, for its reason.
  private static final class Bad extends Exception {

    private final transient BadRow row;

    Bad(NamedCsvRecord row, String column, PlaceRefusal reason) {
      super(reason.name());
      this.row = new BadRow(row.getStartingLineNumber(), column, text(row, column), reason);
    }
  }

  List<BadRow> load(Actor actor, String fileName, Reader file) {
    var rows = rows(fileName, file);
    var deed = Deed.of("place.area-classes", fileName, "nhập phân định khu vực");
    return acts.perform(
        actor,
        deed,
        act -> {
          live.touch();
          var bad = new ArrayList<BadRow>();
          for (var row : rows) {
            try {
              state(act, row, read(row));
            } catch (Bad e) {
              bad.add(e.row);
            }
          }
          return List.copyOf(bad);
        });
  }

  private static List<NamedCsvRecord> rows(String fileName, Reader file) {
    List<NamedCsvRecord> rows;
    try (var csv = csv().ofNamedCsvRecord(file)) {
      rows = csv.stream().toList();
    } catch (CsvParseException | UncheckedIOException e) {
      throw new Refused(PlaceRefusal.FILE_UNREADABLE, Map.of("file", fileName));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    for (var column : COLUMNS) {
      if (!rows.isEmpty() && !rows.getFirst().getHeader().contains(column)) {
        throw new Refused(PlaceRefusal.COLUMN_MISSING, Map.of("column", column));
      }
    }
    return rows;
  }

  /// A row that is too short is one bad row, not a bad file.
  private static CsvReader.CsvReaderBuilder csv() {
    return CsvReader.builder()
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE);
  }

  private Stated read(NamedCsvRecord row) throws Bad {
    var areaClass =
        Arrays.stream(AreaClass.values())
            .filter(one -> one.name().equals(text(row, "class")))
            .findFirst()
            .orElseThrow(() -> new Bad(row, "class", PlaceRefusal.CLASS_UNKNOWN));
    var from = day(row, "from");
    var until = text(row, "until").isEmpty() ? null : day(row, "until");
    if (until != null && !until.isAfter(from)) {
      throw new Bad(row, "until", PlaceRefusal.ENDS_BEFORE_IT_BEGINS);
    }
    var act = text(row, "act");
    if (act.isEmpty()) throw new Bad(row, "act", PlaceRefusal.ACT_MISSING);
    return new Stated(unit(row, from), areaClass, from, until, act);
  }

  private UnitId unit(NamedCsvRecord row, LocalDate from) throws Bad {
    var unit =
        live.current()
            .on(from)
            .byCode(text(row, "code"))
            .orElseThrow(() -> new Bad(row, "code", PlaceRefusal.UNIT_UNKNOWN));
    var village = text(row, "village");
    if (village.isEmpty()) return unit.id();
    return villages
        .named(unit.id(), village, from)
        .orElseThrow(() -> new Bad(row, "village", PlaceRefusal.VILLAGE_UNKNOWN))
        .id();
  }

  /// What stands in a column; nothing, where the row is too short for it.
  private static String text(NamedCsvRecord row, String column) {
    return row.findField(column).map(String::strip).orElse("");
  }

  private static LocalDate day(NamedCsvRecord row, String column) throws Bad {
    try {
      return LocalDate.parse(text(row, column));
    } catch (DateTimeParseException e) {
      throw new Bad(row, column, PlaceRefusal.DAY_UNREADABLE);
    }
  }

  private void state(ActId act, NamedCsvRecord row, Stated stated) throws Bad {
    var rivals = rivals(stated);
    if (rivals.stream().anyMatch(Rival::same)) return;
    if (!rivals.stream().allMatch(Rival::madeUp)) {
      throw new Bad(row, "class", PlaceRefusal.OVERLAPS);
    }
    for (var rival : rivals) {
      db.sql("UPDATE place.area_class SET withdrawn = :act WHERE entry = :entry")
          .param("act", act.value())
          .param("entry", rival.entry())
          .update();
    }
    db.sql(
            """
            INSERT INTO place.area_class (unit_id, class, held, act, made_up, recorded)
            VALUES (:unit, :class, daterange(CAST(:from AS date), CAST(:until AS date)), :source, false,
                    :act)
            """)
        .param("unit", stated.unit().value())
        .param("class", stated.areaClass().name())
        .param("from", stated.from())
        .param("until", stated.until())
        .param("source", stated.act())
        .param("act", act.value())
        .update();
  }

  private List<Rival> rivals(Stated stated) {
    return db.sql(
            """
            SELECT entry, made_up,
                   class = :class AND act = :source AND NOT made_up
                     AND held = daterange(CAST(:from AS date), CAST(:until AS date)) AS same
              FROM place.area_class
             WHERE unit_id = :unit
               AND withdrawn IS NULL
               AND held && daterange(CAST(:from AS date), CAST(:until AS date))
               AND (class = :class OR :region AND class IN ('REGION_I', 'REGION_II', 'REGION_III'))
            """)
        .param("unit", stated.unit().value())
        .param("class", stated.areaClass().name())
        .param("source", stated.act())
        .param("from", stated.from())
        .param("until", stated.until())
        .param("region", stated.areaClass().isRegion())
        .query((row, _) ->
            new Rival(row.getLong("entry"), row.getBoolean("same"), row.getBoolean("made_up")))
        .list();
  }
}
