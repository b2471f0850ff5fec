package chungtay.place;

import chungtay.audit.ActId;
import chungtay.audit.Actor;
import chungtay.audit.Acts;
import java.io.Reader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;

/// Where units are kept: which stand on a day, what came of them, and how villages are added.
///
/// Days are answered from memory. What the running transaction itself adds is seen by
/// [#villageNamed] at once, and by the rest when it is committed.
@Component
public class Places {

  private final LiveTimeline live;
  private final Villages villages;
  private final Seed seed;
  private final AreaClassFile areaClasses;

  public Places(
      JdbcTemplate jdbc,
      PlatformTransactionManager transactions,
      Acts acts,
      @Value("${chungtay.home}") String home) {
    var db = JdbcClient.create(jdbc);
    this.live = new LiveTimeline(new TimelineTables(jdbc, transactions));
    this.villages = new Villages(db, live);
    this.areaClasses = new AreaClassFile(db, acts, live, villages);
    this.seed = new Seed(jdbc, acts, live, Path.of(home).resolve("data").resolve("place"));
  }

  /// The units of a day.
  public Units on(LocalDate day) {
    return live.current().on(day);
  }

  /// The newest count of a unit's residents that was made on the day or before.
  public Optional<Residents> residents(UnitId unit, LocalDate day) {
    return live.current().residents(unit, day);
  }

  /// What a unit went into, on whatever day.
  public List<Succession> successors(UnitId unit) {
    return live.current().successors(unit);
  }

  /// What went into a unit, on whatever day.
  public List<Succession> predecessors(UnitId unit) {
    return live.current().predecessors(unit);
  }

  /// The units of a day that a unit has gone into by then, and whether as a whole. A unit that
  /// still stands is its own successor; one of which the day knows nothing has none.
  public Map<UnitId, Succession.Share> successorsOn(UnitId unit, LocalDate day) {
    return live.current().successorsOn(unit, day);
  }

  /// Where those stand on a day who are known to live in a unit, whether it exists or not: in what
  /// took it in as a whole, else with its parent. Nobody is lost: in the worst case it is the
  /// province.
  public UnitId standing(UnitId home, LocalDate day) {
    return live.current().standing(home, day);
  }

  /// What a unit of one day comes to on another: itself where it stands, else what took it in as a
  /// whole by then, else what later went into it as a whole. A divided unit comes to nothing.
  public Set<UnitId> cameTo(UnitId unit, LocalDate day) {
    return live.current().cameTo(unit, day);
  }

  /// Every unit whose people stand, on the day, in what these come to, or below it.
  public Set<UnitId> homesOf(Set<UnitId> assigned, LocalDate day) {
    return live.current().homesOf(assigned, day);
  }

  /// A unit as it was called last, whether it stands, has ended or lies outside the province.
  public Optional<Unit> lastKnown(UnitId unit) {
    return live.current().lastKnown(unit);
  }

  /// The units of a level that do not stand on the day and have at some time gone by the name: for
  /// a list that names a commune which has been merged. See [#successors] for what came of them.
  public List<Unit> formerly(Level level, String name, LocalDate day) {
    return live.current().formerly(level, name, day);
  }

  /// The village of a commune that goes by a name, tone marks, kind and abbreviations aside; none
  /// if several do.
  public Optional<Unit> villageNamed(UnitId commune, String name, LocalDate day) {
    return villages.named(commune, name, day);
  }

  /// Sees to it that a commune has a village of this name from a day on, and says which it is.
  ///
  /// It goes along when the commune becomes another one as a whole. Where the commune is divided it
  /// ends, until somebody says in which part it lies.
  ///
  /// @param kind Thôn, Xóm, Tổ dân phố …; empty where the name begins with it, or nobody knows
  public UnitId addVillage(ActId act, UnitId commune, String name, String kind, LocalDate from) {
    return villages.add(act, commune, Villages.title(name, kind), from);
  }

  /// Makes a village known by another name too.
  public void addAlias(ActId act, UnitId village, String name) {
    villages.alias(act, village, name);
  }

  /// Loads the units of `data/place`, their changes, census counts, tiles and the area classes that
  /// were found, unless that has been done.
  public void seed(Actor actor) {
    seed.units(actor);
  }

  /// Loads the area classes that the demo makes up, unless that has been done.
  public void seedDemo(Actor actor) {
    seed.demo(actor);
  }

  /// Brings in area classes: columns `code`, `village` (may be empty), `class`, `from`, `until`
  /// (may be empty), `act`. Good rows are kept, the others come back. The same file twice adds
  /// nothing.
  ///
  /// What the demo made up gives way to it.
  public List<BadRow> importAreaClasses(Actor actor, String fileName, Reader file) {
    return areaClasses.load(actor, fileName, file);
  }
}
