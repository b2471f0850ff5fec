package chungtay.synthetic;

import chungtay.classification.Area;
import chungtay.classification.Standards;
import chungtay.law.Law;
import chungtay.law.StandardId;
import chungtay.synthetic.Dice.Stream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Thái Nguyên as it might be: its communes and their sizes are the census's, its people and their
/// poverty are chance's.
public final class SyntheticProvince {

  static final StandardId OLD = new StandardId("59-2015");
  static final StandardId NEW = new StandardId("07-2021");

  private final Path data;
  private final Law law;
  private final long seed;
  private final List<Commune> communes;
  private final Names names;

  /// Is told how far the writing has come.
  @FunctionalInterface
  public interface Progress {

    void written(int communes, int ofAll);
  }

  /// @param home the folder that holds `law` and `data`
  /// @param seed whatever it is, the same one makes the same province
  public SyntheticProvince(Path home, long seed) {
    this.seed = seed;
    data = home.resolve("data").resolve("synthetic");
    law = Law.read(home.resolve("law"));
    names = new Names(table("names"));
    communes = communes(home.resolve("data").resolve("place"));
  }

  private static List<Commune> communes(Path places) {
    var units = Table.read(places.resolve("units-2021.csv")).byCode();
    var residents = Table.read(places.resolve("residents-2019.csv")).byCode();
    List<Commune> communes = new ArrayList<>();
    for (var unit : units.values()) {
      if (!unit.text("level").equals("COMMUNE")) continue;
      var code = unit.text("code");
      var parent = units.get(unit.text("parent"));
      var counted = residents.get(code);
      if (parent == null || counted == null) {
        throw new IllegalArgumentException("no district or no residents of " + code);
      }
      var district = new Commune.District(parent.text("code"), parent.text("name"));
      communes.add(Commune.of(communes.size(), unit, district, counted));
    }
    return List.copyOf(communes);
  }

  private Table table(String name) {
    return Table.read(data.resolve(name + ".csv"));
  }

  /// Writes the lists of the reviews of 2018 to 2021 into a folder, over those of an earlier run.
  ///
  /// @param full every household of the census in the lists of 2020, one for each district; else
  ///   only those that came before a review
  /// @return the lists in the order in which they are to be imported
  public List<ListFile> write(Path folder, boolean full, Progress progress) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot make " + folder, e);
    }
    try (var lists = new Lists(folder, law, full)) {
      lists.open(communes.stream().map(Commune::district).distinct().toList());
      var making = new Making(lists, full);
      for (var commune : communes) {
        making.write(commune);
        progress.written(commune.place() + 1, communes.size());
      }
      return lists.files();
    }
  }

  /// One run over the province.
  private final class Making {

    private final Lists lists;
    private final boolean full;
    private final Ages ages = new Ages(table("ages-2019"), communes);
    private final EthnicGroups groups = new EthnicGroups(table("ethnic-2019"), communes, seed);
    private final Map<String, Quota> quotas = Quota.of(table("district-levels"), communes, seed);
    private final Movements movements = new Movements(table("paths"), table("months-2021"));
    private final Table villageNames = table("village-names");
    private final Table gaps = table("deprivations");
    private final Map<Area, Bands> bands = new EnumMap<>(Area.class);

    private Making(Lists lists, boolean full) {
      this.lists = lists;
      this.full = full;
      var standard = Standards.of(law).standard(OLD);
      for (var area : Area.values()) {
        bands.put(area, Bands.of(standard, area, Standards.dayOfReview(2021)));
      }
    }

    private void write(Commune commune) {
      var residents = residents(commune);
      var courses = movements.of(residents, quota(commune), dice(Stream.PATHS, commune));
      var deprivations = deprivations(commune);
      var days = new Days(commune, seed);
      for (var i = 0; i < residents.dwellings(); i++) {
        var course = courses.get(i);
        if (course == null && !full) continue;
        var household = residents.household(i);
        if (household.home().collective()) {
          lists.writeCollective(household);
        } else {
          var conditions = new Conditions(bands(commune.area()), deprivations, household);
          var found = course == null ? Course.NONE : course;
          lists.write(new Lists.Case(household, found, conditions, days));
        }
      }
    }

    private Residents residents(Commune commune) {
      var families = new Families(commune, ages.atHome(commune), dice(Stream.FAMILIES, commune));
      var villages = new Villages(commune, groups, villageNames, dice(Stream.VILLAGES, commune));
      var people = families.settle(ages.inHostels(commune));
      return new Residents(commune, seed, people, villages, names);
    }

    private Deprivations deprivations(Commune commune) {
      var usual = dice(Stream.NEEDS, commune);
      return new Deprivations(gaps, law.indicators(OLD), law.indicators(NEW), usual);
    }

    private Bands bands(Area area) {
      var found = bands.get(area);
      if (found == null) throw new IllegalStateException("no bands for " + area);
      return found;
    }

    private Quota quota(Commune commune) {
      var quota = quotas.get(commune.code());
      if (quota == null) throw new IllegalStateException("no quota for " + commune.name());
      return quota;
    }

    private Dice dice(Stream stream, Commune commune) {
      return Dice.of(seed, stream, commune.number());
    }
  }
}
