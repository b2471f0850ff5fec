package chungtay.plan.draft;

import chungtay.access.Agencies;
import chungtay.access.Agency;
import chungtay.law.Language;
import chungtay.law.Words;
import chungtay.place.Level;
import chungtay.place.Unit;
import chungtay.place.UnitId;
import chungtay.place.Units;
import chungtay.plan.document.AgencyClass;
import chungtay.plan.document.Assignee;
import chungtay.plan.reader.source.Fold;
import chungtay.wording.Messages;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Whom names mean on the day of a plan: agencies, classes of them, committees, units.
public final class Directory {

  /// How the reader knows agencies that go by several names.
  @FunctionalInterface
  interface Aliases {
    Optional<Assignee> meant(String name);
  }

  private final Units units;
  private final Set<String> standards;
  private final Aliases aliases;
  private final Map<String, String> codes = new HashMap<>();
  private final Map<String, Words> names = new LinkedHashMap<>();

  /// @param standards ids of the poverty standards that are known
  Directory(Units units, List<Agency> agencies, Set<String> standards, Aliases aliases) {
    this.units = units;
    this.standards = standards;
    this.aliases = aliases;
    for (var of : AgencyClass.values()) {
      var key = "plan.class." + of;
      var words = new Words(Messages.in(Language.VI).of(key), Messages.in(Language.EN).of(key));
      add(of.code(), words);
    }
    for (var agency : agencies) {
      if (agency.kind() == Agency.Kind.SPONSOR) continue;
      add(agency.code(), agency.shortName());
      know(agency.name().vi(), agency.code());
      know(agency.name().en(), agency.code());
    }
    know(committee(units.province()).vi(), AgencyClass.PROVINCE_COMMITTEE.code());
    committees(units.all(Level.DISTRICT));
    committees(units.all(Level.COMMUNE));
  }

  private void committees(List<Unit> of) {
    var seen = new HashSet<String>();
    var twice = new HashSet<String>();
    for (var unit : of) {
      if (!seen.add(unit.name())) twice.add(unit.name());
    }
    for (var unit : of) {
      var words = committee(unit);
      var above = unit.parent().flatMap(units::find).map(Unit::name).orElse("");
      add(
          Agencies.codeOfCommittee(unit.id()),
          twice.contains(unit.name())
              ? new Words(words.vi() + " (" + above + ")", words.en() + " (" + above + ")")
              : words);
    }
  }

  private static Words committee(Unit unit) {
    var name = unit.name();
    var inside = name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    return new Words("UBND " + inside, "Committee of " + name);
  }

  private void add(String code, Words words) {
    names.put(code, words);
    know(words.vi(), code);
    know(words.en(), code);
  }

  private void know(String name, String code) {
    codes.putIfAbsent(key(name), code);
  }

  private static String key(String name) {
    var plain = Fold.of(Normalizer.normalize(name, Normalizer.Form.NFC));
    return plain
        .strip()
        .replaceAll("\\s+", " ")
        .replaceAll("[.;,]$", "")
        .replaceFirst("^ủy ban nhân dân", "ubnd");
  }

  /// Whom a name means; none where nobody knows.
  public Optional<String> code(String name) {
    if (name.isBlank()) return Optional.empty();
    return Optional.ofNullable(codes.get(key(name)))
        .or(() ->
            aliases
                .meant(name.strip())
                .map(Assignee::code)
                .filter(code -> knows(code) && !isOfAnotherProvince(code, name)));
  }

  /// Whether the committee of a province is meant that is called by its name, and is not ours.
  private static boolean isOfAnotherProvince(String code, String name) {
    return code.equals(AgencyClass.PROVINCE_COMMITTEE.code()) && !key(name).endsWith("tỉnh");
  }

  public boolean knows(String code) {
    return names.containsKey(code);
  }

  /// What it is called; the code itself where nobody knows it.
  public String name(Language language, String code) {
    return Optional.ofNullable(names.get(code)).map(words -> words.in(language)).orElse(code);
  }

  /// All names that may be chosen, in the order in which they are offered.
  public List<String> names(Language language) {
    return names.values().stream().map(words -> words.in(language)).distinct().toList();
  }

  public Who who(String name) {
    return new Who(name.strip(), code(name));
  }

  /// Whether it means any agency at all on the day.
  boolean isSomebody(Assignee assignee) {
    return switch (assignee) {
      case Assignee.One one -> knows(one.agency());
      case Assignee.Each(var of) ->
          switch (of) {
            case DISTRICT_COMMITTEES -> !units.all(Level.DISTRICT).isEmpty();
            case COMMUNE_COMMITTEES -> !units.all(Level.COMMUNE).isEmpty();
            case PROVINCE_COMMITTEE, DEPARTMENTS, MASS_ORGANISATIONS, EVERY_AGENCY -> true;
            case LOCALITIES, RELATED, COMMUNE_FRONT -> false;
          };
    };
  }

  /// The unit whose committee issues something, or the province for whoever else of it does.
  UnitId unitOf(String issuer) {
    return Agencies.unitOfCommittee(issuer).orElse(units.province().id());
  }

  /// State code of the one unit that goes by a name; none where there is none, or there are
  /// several.
  public Optional<String> unit(String name) {
    var province = units.province();
    if (key(province.name()).equals(key(name)) || key(name).equals("toàn tỉnh")) {
      return province.code();
    }
    var sought = spelledOut(key(name));
    var found = unitsBelow().stream().filter(unit -> isCalled(unit, sought)).toList();
    if (found.size() > 1) {
      found = found.stream().filter(unit -> unit.level() == Level.DISTRICT).toList();
    }
    return found.size() == 1 ? found.getFirst().code() : Optional.empty();
  }

  private static String spelledOut(String name) {
    return name.replaceFirst("^tp\\.? ?", "thành phố ")
        .replaceFirst("^tx\\.? ?", "thị xã ")
        .replaceFirst("^tt\\.? ?", "thị trấn ")
        .replaceFirst("^h\\. ?", "huyện ");
  }

  private boolean isCalled(Unit unit, String sought) {
    return Stream.of(unitName(unit), unit.name(), unit.shortName())
        .anyMatch(name -> key(name).equals(sought));
  }

  private List<Unit> unitsBelow() {
    var all = new ArrayList<Unit>();
    all.addAll(units.all(Level.DISTRICT));
    all.addAll(units.all(Level.COMMUNE));
    return all;
  }

  private String unitName(Unit unit) {
    if (unit.level() != Level.COMMUNE) return unit.name();
    return unit.name() + unit.parent().flatMap(units::find).map(up -> ", " + up.name()).orElse("");
  }

  /// What a unit is called, by its State code.
  public String unitName(String code) {
    return units.byCode(code).map(this::unitName).orElse(code);
  }

  boolean knowsStandard(String id) {
    return standards.contains(id);
  }

  public boolean knowsUnit(String code) {
    return units.byCode(code).isPresent();
  }

  Optional<String> unitCode(UnitId unit) {
    return units.find(unit).flatMap(Unit::code);
  }

  /// Units that may be chosen.
  public List<String> unitNames() {
    return Stream.concat(
            Stream.of(units.province().name()), unitsBelow().stream().map(this::unitName))
        .toList();
  }

  /// Classes and agencies, without the committees of single units: what lists offer.
  public Map<String, String> listed(Language language) {
    var listed = new LinkedHashMap<String, String>();
    names.forEach((code, words) -> {
      if (!code.startsWith(Agencies.COMMITTEE_CODE)) listed.put(code, words.in(language));
    });
    Arrays.stream(AgencyClass.values())
        .filter(of -> !of.isDefinite())
        .forEach(of -> listed.remove(of.code()));
    return listed;
  }
}
