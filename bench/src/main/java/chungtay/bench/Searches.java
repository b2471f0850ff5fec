package chungtay.bench;

import chungtay.access.Field;
import chungtay.access.Scope;
import chungtay.place.Level;
import chungtay.place.UnitId;
import chungtay.place.Units;
import chungtay.registry.Found;
import chungtay.registry.Households;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.springframework.jdbc.core.JdbcTemplate;

/// What people type into the search, in many shapes, of persons who are there.
final class Searches {

  private static final int EACH = 60;
  private static final int SHOWN = 8;

  private final Households households;
  private final JdbcTemplate jdbc;
  private final Random random = new Random(60);

  private record Somebody(String key, int year, String village) {

    String word(int at) {
      return List.of(key.split(" ")).get(at);
    }
  }

  Searches(Households households, JdbcTemplate jdbc) {
    this.households = households;
    this.jdbc = jdbc;
  }

  List<Measurement> measured(List<MadeUpRegistry.Village> villages, Units units) {
    var everywhere = Scope.all("bench", Registry.DAY);
    var village = villages.get(villages.size() / 2);
    var commune =
        units.path(new UnitId(village.id())).stream().filter(unit -> unit.level() == Level.COMMUNE);
    var here = within(commune.findFirst().orElseThrow().id());
    var district = within(units.all(Level.DISTRICT).getFirst().id());
    var all = new ArrayList<long[]>();
    var measurements = new ArrayList<Measurement>();
    for (var shape : shapes(somebody()).entrySet()) {
      for (var scope : List.of(everywhere, district, here)) ask(shape.getValue(), scope);
      var times =
          LongStream.concat(
                  LongStream.of(ask(shape.getValue(), everywhere)),
                  LongStream.concat(
                      LongStream.of(ask(shape.getValue(), district)),
                      LongStream.of(ask(shape.getValue(), here))))
              .toArray();
      all.add(times);
      measurements.add(measurement("Search: " + shape.getKey(), times));
    }
    measurements.add(
        measurement(
            "Search, all of these together", all.stream().flatMapToLong(LongStream::of).toArray()));
    return measurements;
  }

  private static Measurement measurement(String what, long[] times) {
    return new Measurement(
        what,
        "p95 60 ms",
        new Times(times).toString(),
        "%,d searches, a third each from the province, a district and a commune; warm"
            .formatted(times.length));
  }

  private static Scope within(UnitId unit) {
    return new Scope(
        "bench",
        Registry.DAY,
        Optional.of(Set.of(unit)),
        Optional.empty(),
        Optional.empty(),
        EnumSet.allOf(Field.class));
  }

  private List<Somebody> somebody() {
    return jdbc.query(
        """
        SELECT f.name_key, extract(year FROM f.born) AS born, v.name
          FROM registry.findable AS f TABLESAMPLE SYSTEM (2) REPEATABLE (7)
          JOIN place.version AS v ON v.unit_id = f.unit_id
         ORDER BY random()
         LIMIT ?
        """,
        (row, _) ->
            new Somebody(row.getString("name_key"), row.getInt("born"), row.getString("name")),
        EACH);
  }

  private Map<String, List<String>> shapes(List<Somebody> people) {
    var shapes = new LinkedHashMap<String, List<String>>();
    shapes.put("a whole name", texts(people, one -> one.key()));
    shapes.put("a name and a year of birth", texts(people, one -> one.key() + " " + one.year()));
    shapes.put(
        "a name, a year and a village",
        texts(people, one -> one.year() + " " + one.village() + " " + one.key()));
    shapes.put("two words, as nguyen thi", texts(people, one -> one.word(0) + " " + one.word(1)));
    shapes.put("one word", texts(people, one -> one.word(random.nextInt(3))));
    shapes.put("a name begun, after any letter", texts(people, this::begun));
    shapes.put("a name with a letter missing", texts(people, this::slipped));
    shapes.put("a name that nobody bears", texts(people, one -> one.key() + " qwx"));
    shapes.put("the last three digits", texts(people, _ -> "%03d".formatted(random.nextInt(1000))));
    shapes.put(
        "a whole number",
        texts(people, _ -> "%012d".formatted(random.nextLong(1_000_000_000_000L))));
    return shapes;
  }

  private interface Shape {
    String of(Somebody one);
  }

  private static List<String> texts(List<Somebody> people, Shape shape) {
    return people.stream().map(shape::of).toList();
  }

  private String begun(Somebody one) {
    return one.key().substring(0, 2 + random.nextInt(one.key().length() - 1));
  }

  private String slipped(Somebody one) {
    var at = random.nextInt(one.key().length());
    return one.key().substring(0, at) + one.key().substring(at + 1);
  }

  private long[] ask(List<String> texts, Scope scope) {
    var times = new long[texts.size()];
    for (var at = 0; at < times.length; at++) {
      var began = System.nanoTime();
      var found = households.search(texts.get(at), SHOWN, scope);
      households.cards(found.stream().map(Found::household).toList(), scope);
      times[at] = System.nanoTime() - began;
    }
    return times;
  }
}
