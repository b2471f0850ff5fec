package chungtay.place;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import chungtay.classification.Area;
import chungtay.place.Succession.Share;
import com.github.f4b6a3.uuid.UuidCreator;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// The State's units through their changes, told from the files of `data/place`.
///
/// One rule says whether a unit stays itself: a new name or type keeps it; a merger or a division
/// ends it, and what comes of it is a new unit, whatever code that is given. So what was counted of
/// a unit never silently comes to mean another territory.
final class Gazetteer {

  /// Ids of the State's units are made from what they are, not from the time: two servers that load
  /// the same files agree on them.
  private static final UUID NAMESPACE = UUID.fromString("6d1f6a5e-3c1b-5c0a-9a57-63680a4c7459");

  private static final String ASSUMED = "giả định: lấy danh mục từ 1/6/2020 cho cả những năm trước";
  private static final String UNCHANGED = "giữ nguyên";

  /// A version, and how we know.
  record Line(Version version, String basis) {

    UnitId unit() {
      return version.unit();
    }
  }

  private final List<Line> ended = new ArrayList<>();

  /// By code, which means one unit at a time.
  private final Map<String, Line> standing = new HashMap<>();

  private final Set<Succession> successions = new LinkedHashSet<>();

  /// Every version.
  List<Line> lines() {
    var all = new ArrayList<>(ended);
    all.addAll(standing.values());
    return List.copyOf(all);
  }

  List<Succession> successions() {
    return List.copyOf(successions);
  }

  /// The unit that a code means on a day.
  UnitId byCode(String code, LocalDate day) {
    return find(day, title -> code.equals(title.code())).orElseThrow(() -> unknown(code, day));
  }

  /// The unit that goes by a name on a day.
  UnitId byName(String name, LocalDate day) {
    return find(day, title -> name.equals(title.name())).orElseThrow(() -> unknown(name, day));
  }

  private Optional<UnitId> find(LocalDate day, Predicate<Version.Title> sought) {
    return lines().stream()
        .map(Line::version)
        .filter(one -> one.held().covers(day) && sought.test(one.title()))
        .map(Version::unit)
        .findFirst();
  }

  private static NoSuchElementException unknown(String unit, LocalDate day) {
    return new NoSuchElementException("data/place knows no " + unit + " on " + day);
  }

  /// The list that all begins with. It is taken back to an earlier day, and says so.
  void begin(List<NamedCsvRecord> units) {
    for (var row : units) {
      var assumed = day(row, "assumed_from");
      var listed = day(row, "listed_from");
      var level = Level.valueOf(row.getField("level"));
      var unit = id(level, row.getField("code"), assumed.toString());
      var parent = parent(row);
      var early = new Version(unit, level, new Held(assumed, listed), title(row), parent);
      ended.add(new Line(early, ASSUMED));
      stand(new Version(unit, level, new Held(listed, null), title(row), parent), row);
    }
  }

  /// Communes that were merged before that list. They stand outside the tree: the list, and so the
  /// residents of both, is taken back over their time.
  void before(List<NamedCsvRecord> communes) {
    for (var row : communes) {
      var end = day(row, "ended_by");
      var unit = id(Level.COMMUNE, row.getField("district") + " " + row.getField("name"), "");
      outside(unit, end, row);
      succeed(unit, byCode(row.getField("code_after"), end), end, row);
    }
  }

  /// New names and types, and mergers, each day's at once.
  void change(List<NamedCsvRecord> changes) {
    changes.stream()
        .collect(groupingBy(row -> day(row, "day"), TreeMap::new, toList()))
        .forEach(this::change);
  }

  private void change(LocalDate day, List<NamedCsvRecord> changes) {
    var olds = new HashMap<String, Version>();
    for (var row : changes) {
      var code = row.getField("code_before");
      olds.put(code, end(code, day));
    }
    for (var row : changes) {
      var old = olds.get(row.getField("code_before"));
      var code = row.getField("code");
      if (old == null || code.isEmpty()) continue;
      var retitled = row.getField("change").equals("RETITLED");
      var unit = retitled ? old.unit() : id(old.level(), code, day.toString());
      stand(new Version(unit, old.level(), new Held(day, null), title(row), old.parent()), row);
      if (!retitled) succeed(old.unit(), unit, day, row);
    }
  }

  /// The day on which every unit is made anew, and what each came from.
  void renew(List<NamedCsvRecord> units, List<NamedCsvRecord> origins) {
    var province = units.getFirst();
    var day = day(province, "first_day");
    var home = province.getField("code");
    for (var row : origins) {
      // The communes of the province that joined: outside the tree until now, since when is not
      // known.
      if (!row.getField("province").equals(home)) {
        outside(id(Level.COMMUNE, row.getField("code"), ""), day, row);
      }
    }
    List.copyOf(standing.keySet()).forEach(code -> end(code, day));
    for (var row : units) {
      var code = row.getField("code");
      var level = Level.valueOf(row.getField("level"));
      var kept = row.getField("formerly").equals(UNCHANGED);
      var unit = kept ? byCode(code, day.minusDays(1)) : id(level, code, day.toString());
      stand(new Version(unit, level, new Held(day, null), title(row), parent(row)), row);
    }
    succeed(byCode(home, day.minusDays(1)), byCode(home, day), day, province);
    for (var row : origins) {
      succeed(origin(row, day), byCode(row.getField("code_after"), day), day, row);
    }
  }

  /// A unit that ended some time before has no code on the eve, and is known by its first one.
  private UnitId origin(NamedCsvRecord row, LocalDate day) {
    var code = row.getField("code_before");
    if (!code.isEmpty()) return byCode(code, day.minusDays(1));
    var listed = ended.getFirst().version().held().until();
    return byCode(row.getField("code"), listed == null ? day : listed);
  }

  private void stand(Version version, NamedCsvRecord row) {
    var line = new Line(version, row.getField("basis"));
    standing.put(row.getField("code"), line);
  }

  private void outside(UnitId unit, LocalDate end, NamedCsvRecord row) {
    var version = new Version(unit, Level.COMMUNE, new Held(null, end), title(row), null);
    ended.add(new Line(version, row.getField("basis")));
  }

  private Version end(String code, LocalDate day) {
    var line = standing.remove(code);
    if (line == null) throw unknown(code, day);
    var old = line.version();
    var held = new Held(old.held().from(), day);
    ended.add(
        new Line(
            new Version(old.unit(), old.level(), held, old.title(), old.parent()), line.basis()));
    return old;
  }

  private void succeed(UnitId from, UnitId to, LocalDate day, NamedCsvRecord row) {
    if (from.equals(to)) return;
    var share = row.findField("share").map(Share::valueOf).orElse(Share.WHOLE);
    successions.add(new Succession(from, to, day, share, row.getField("basis")));
  }

  private @Nullable UnitId parent(NamedCsvRecord row) {
    var parent = standing.get(row.getField("parent"));
    return parent == null ? null : parent.unit();
  }

  private static UnitId id(Level level, String code, String firstDay) {
    return new UnitId(UuidCreator.getNameBasedSha1(NAMESPACE, level + " " + code + " " + firstDay));
  }

  private static Version.Title title(NamedCsvRecord row) {
    return new Version.Title(
        row.findField("code").filter(code -> !code.isEmpty()).orElse(null),
        row.getField("name"),
        row.getField("short_name"),
        row.getField("kind"),
        row.findField("area").filter(area -> !area.isEmpty()).map(Area::valueOf).orElse(null));
  }

  private static LocalDate day(NamedCsvRecord row, String column) {
    return LocalDate.parse(row.getField(column));
  }
}
