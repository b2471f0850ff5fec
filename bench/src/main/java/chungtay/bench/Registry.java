package chungtay.bench;

import chungtay.ChungTayApplication;
import chungtay.audit.Actor;
import chungtay.audit.Acts;
import chungtay.audit.Deed;
import chungtay.place.Level;
import chungtay.place.Places;
import chungtay.registry.Findable;
import chungtay.registry.Households;
import chungtay.registry.duplicate.Comparing;
import chungtay.vault.Vault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/// The registry with as many persons as the census counted: how long it takes until all are
/// findable and compared, and how long a search takes then.
final class Registry {

  static final LocalDate DAY = LocalDate.of(2021, 9, 30);

  private static final Actor BENCH = new Actor("bench", "bench", "bench");

  private Registry() {}

  static List<Measurement> measured(Path home, Path data) {
    var settings =
        new String[] {
          "--chungtay.home=" + home,
          "--chungtay.data=" + data,
          "--chungtay.keys=" + data.resolve("keys"),
          "--chungtay.cache=" + System.getProperty("chungtay.cache", ""),
          "--chungtay.role=server",
          "--chungtay.demo=true",
          "--chungtay.today=" + DAY
        };
    try (var office =
        new SpringApplicationBuilder(ChungTayApplication.class)
            .web(WebApplicationType.NONE)
            .logStartupInfo(false)
            .run(settings)) {
      return measured(home, data, office);
    }
  }

  private static List<Measurement> measured(Path home, Path data, ApplicationContext office) {
    var places = office.getBean(Places.class);
    places.seed(BENCH);
    var villages = fill(home, data, office);
    var measurements = new ArrayList<Measurement>();
    var began = System.nanoTime();
    office.getBean(Findable.class).catchUp();
    measurements.add(found(System.nanoTime() - began, office.getBean(JdbcTemplate.class)));
    began = System.nanoTime();
    office.getBean(Comparing.class).catchUp();
    measurements.add(compared(System.nanoTime() - began, office.getBean(JdbcTemplate.class)));
    var searches =
        new Searches(office.getBean(Households.class), office.getBean(JdbcTemplate.class));
    measurements.addAll(searches.measured(villages, places.on(DAY)));
    return measurements;
  }

  private static Measurement found(long time, JdbcTemplate jdbc) {
    var persons = jdbc.queryForObject("SELECT count(*) FROM registry.findable", Long.class);
    return new Measurement(
        "Until all of them are found by a search",
        "",
        seconds(time),
        "in the background after the commit; words and places of %,d persons".formatted(persons));
  }

  /// How many of those that are there twice were found, and how many others were taken for one.
  private static Measurement compared(long time, JdbcTemplate jdbc) {
    var found =
        jdbc.queryForObject(
            """
            SELECT count(*)
              FROM registry.household_code AS once
              JOIN registry.household_code AS twice ON twice.code = once.code || '-2'
              JOIN registry.pair AS p
                ON p.one = least(once.household_id, twice.household_id)
               AND p.other = greatest(once.household_id, twice.household_id)
            """,
            Long.class);
    var pairs = jdbc.queryForObject("SELECT count(*) FROM registry.pair", Long.class);
    var planted = (MadeUpRegistry.HOUSEHOLDS - 1) / MadeUpRegistry.TWICE_EACH + 1;
    return new Measurement(
        "All of them compared with each other",
        "2 min",
        seconds(time),
        "in the background; %,d households are there twice, %,d were found, and %,d pairs in all"
            .formatted(planted, found, pairs));
  }

  private static List<MadeUpRegistry.Village> fill(
      Path home, Path data, ApplicationContext office) {
    var communes =
        office.getBean(Places.class).on(DAY).all(Level.COMMUNE).stream()
            .map(unit -> unit.id().value())
            .toList();
    return office
        .getBean(Acts.class)
        .perform(
            BENCH,
            Deed.of("bench.fill", "", "measuring"),
            act -> {
              try (var registry =
                  new MadeUpRegistry(
                      home.resolve("data"),
                      data.resolve("copy"),
                      office.getBean(Vault.class),
                      act)) {
                registry.fill(office.getBean(JdbcTemplate.class), communes);
                office.getBean(JdbcTemplate.class).execute("ANALYZE");
                return registry.villages();
              } catch (IOException broken) {
                throw new UncheckedIOException(broken);
              }
            });
  }

  static String seconds(long nanoseconds) {
    return String.format(Locale.ROOT, "%.1f s", nanoseconds / 1e9);
  }
}
