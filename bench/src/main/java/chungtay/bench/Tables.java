package chungtay.bench;

import chungtay.ChungTayApplication;
import chungtay.access.Scope;
import chungtay.classification.HouseholdClass;
import chungtay.law.StandardId;
import chungtay.measure.Figures;
import chungtay.measure.Filter;
import chungtay.measure.Group;
import chungtay.measure.Question;
import chungtay.place.Places;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;

/// Every table of the figures, asked of the whole province on several days.
final class Tables {

  private static final LocalDate DAY = LocalDate.of(2021, 9, 30);
  private static final int WARM = 200;
  private static final int OFTEN = 300;

  private Tables() {}

  static List<Measurement> of(Path home, Path data, Path keys, Path cache) {
    var settings =
        new String[] {
          "--chungtay.home=" + home,
          "--chungtay.data=" + data,
          "--chungtay.keys=" + keys,
          "--chungtay.cache=" + cache,
          "--chungtay.role=server",
          "--chungtay.demo=true",
          "--chungtay.today=" + DAY
        };
    try (var office =
        new SpringApplicationBuilder(ChungTayApplication.class)
            .web(WebApplicationType.NONE)
            .logStartupInfo(false)
            .run(settings)) {
      office.getBean(Figures.class).catchUp();
      return measured(office);
    }
  }

  private static List<Measurement> measured(ApplicationContext office) {
    var figures = office.getBean(Figures.class);
    var province = office.getBean(Places.class).on(DAY).province().id();
    var everybody = new Question(province, DAY, new StandardId("59-2015"), Filter.none());
    var scope = Scope.all("bench", DAY);
    var measurements = new ArrayList<Measurement>();
    tables(figures, scope, everybody)
        .forEach((name, table) ->
            measurements.add(
                new Measurement(
                    "Table: " + name, "20 ms", times(table).toString(), OFTEN + " times, warm")));
    return measurements;
  }

  private static Map<String, Runnable> tables(Figures figures, Scope scope, Question all) {
    var poor = all.with(Filter.none().with(HouseholdClass.POOR));
    var minority = poor.with(poor.filter().with(Group.ETHNIC_MINORITY));
    var years = List.of(2018, 2019, 2020).stream().map(year -> LocalDate.of(year, 12, 31)).toList();
    var tables = new LinkedHashMap<String, Runnable>();
    tables.put("households by class", () -> figures.byClass(scope, all));
    tables.put("poor by district", () -> figures.byChild(scope, poor));
    tables.put("poor of ethnic minorities by commune", () -> figures.byCommune(scope, minority));
    tables.put("what the poor lack, by indicator", () -> figures.lacks(scope, poor));
    tables.put("Alkire–Foster, three indicators lacked", () -> figures.tally(scope, all, 3));
    tables.put("poor at the end of three years", () -> figures.series(scope, poor, years));
    return tables;
  }

  private static Times times(Runnable table) {
    for (var i = 0; i < WARM; i++) table.run();
    var times = new long[OFTEN];
    for (var i = 0; i < OFTEN; i++) {
      var began = System.nanoTime();
      table.run();
      times[i] = System.nanoTime() - began;
    }
    return new Times(times);
  }
}
