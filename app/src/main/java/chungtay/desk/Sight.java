package chungtay.desk;

import chungtay.access.Field;
import chungtay.access.Scope;
import chungtay.classification.HouseholdClass;
import chungtay.frame.Frame;
import chungtay.frame.Frames;
import chungtay.law.Indicator;
import chungtay.law.PovertyStandard;
import chungtay.measure.Change;
import chungtay.measure.Classes;
import chungtay.measure.Count;
import chungtay.measure.Figures;
import chungtay.measure.Filter;
import chungtay.measure.Group;
import chungtay.measure.Movement;
import chungtay.measure.Question;
import chungtay.place.Level;
import chungtay.place.Places;
import chungtay.place.Residents;
import chungtay.place.Unit;
import chungtay.place.UnitId;
import chungtay.place.Units;
import chungtay.refusal.Refused;
import chungtay.wording.Format;
import chungtay.wording.Say;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a page looks at: a place on a day under a standard.
///
/// @param units of the day
public record Sight(
    Frame frame,
    Units units,
    Unit place,
    PovertyStandard standard,
    Answers answers,
    Places places) {

  public static final Filter POOR = Filter.none().with(HouseholdClass.POOR);
  static final Filter NEAR_POOR = Filter.none().with(HouseholdClass.NEAR_POOR);
  public static final Filter POOR_WITH_MERIT = POOR.with(Group.MERIT);

  public Say say() {
    return frame.say();
  }

  public Format format() {
    return frame.format();
  }

  public LocalDate day() {
    return units.day();
  }

  /// Whether whoever asks may see a field of the households that their scope lets through.
  public boolean sees(Field field) {
    return scope().sees(field);
  }

  /// The indicators that whoever asks may see.
  public List<Indicator> indicators() {
    var seen = scope().indicators(standard.id());
    return standard.indicators().stream().filter(one -> (one.bit() & seen) != 0).toList();
  }

  /// Figures that stand still while the page is made.
  public Figures figures() {
    return answers.figures();
  }

  public Scope scope() {
    return answers.scope();
  }

  /// The last day of the year before, which the year's targets are measured from.
  public LocalDate yearBegan() {
    return LocalDate.of(day().getYear() - 1, Month.DECEMBER, 31);
  }

  /// Those who moved so since the year began.
  public Filter moved(Movement movement) {
    return Filter.none().with(new Change(movement, yearBegan()));
  }

  public Question question(Filter filter) {
    return new Question(place.id(), day(), standard.id(), filter);
  }

  public Count count(Filter filter) {
    return answers.count(question(filter));
  }

  public Count count(Filter filter, LocalDate on) {
    return stood(on) ? answers.count(question(filter).on(on)) : Count.NONE;
  }

  public Map<UnitId, Count> byChild(Filter filter) {
    return answers.byChild(question(filter));
  }

  Map<UnitId, Count> byChild(Filter filter, LocalDate on) {
    return stood(on) ? answers.byChild(question(filter).on(on)) : Map.of();
  }

  /// In which classes everybody stands on a day; none where the place did not stand.
  Classes classes(LocalDate on) {
    return stood(on) ? answers.byClass(question(Filter.none()).on(on)) : new Classes(List.of());
  }

  /// How many the standard has decided on anything: none means that no list has come in yet.
  public int decided(LocalDate on) {
    return classes(on).total().households() - classes(on).undecided().households();
  }

  /// Whom rates are divided by.
  Optional<Residents> residents(UnitId unit, LocalDate on) {
    return places.residents(unit, on).filter(counted -> counted.households() > 0);
  }

  /// A share of the resident households, where those were counted.
  public Optional<Double> rate(int households, UnitId unit, LocalDate on) {
    return residents(unit, on).map(counted -> (double) households / counted.households());
  }

  /// The list behind a figure of this place.
  public String list(Filter filter) {
    return list(place, filter);
  }

  /// The list behind a figure of another place of the day.
  public String list(Unit unit, Filter filter) {
    var question = question(filter).in(unit.id());
    return ListAddress.of(say().language(), unit, standard, question).href();
  }

  /// The list behind a figure of another day.
  String list(Filter filter, LocalDate on) {
    var question = question(filter).on(on);
    return ListAddress.of(say().language(), place, standard, question).href();
  }

  /// The list behind a figure of another place and day.
  public String list(Unit unit, Filter filter, LocalDate on) {
    var question = question(filter).in(unit.id()).on(on);
    return ListAddress.of(say().language(), unit, standard, question).href();
  }

  /// A unit's name in a table: a district's kind is told only where it is a city or a town, and
  /// then by its initials, as people write it.
  public static String brief(Unit unit) {
    if (unit.level() != Level.DISTRICT) return unit.name();
    return unit.kind().equals("Huyện")
        ? unit.shortName()
        : initials(unit.kind()) + " " + unit.shortName();
  }

  /// A unit's name in the middle of a sentence: its kind is no name and is written small.
  public static String inSentence(Unit unit) {
    if (!unit.name().startsWith(unit.kind())) return unit.name();
    return unit.name().substring(0, 1).toLowerCase(Locale.ROOT) + unit.name().substring(1);
  }

  private static String initials(String kind) {
    return Stream.of(kind.split(" "))
        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT))
        .collect(Collectors.joining());
  }

  /// The page of another place, under the same standard.
  public String page(Unit unit) {
    return frame
        .page("/desk/unit/" + Frames.inAddress(unit))
        .with("standard", standard.id().value())
        .href();
  }

  /// Whether the place stood on a day. Before the first list of units nobody knows of any.
  private boolean stood(LocalDate on) {
    if (on.equals(day())) return true;
    try {
      return places.on(on).find(place.id()).isPresent();
    } catch (Refused tooEarly) {
      return false;
    }
  }
}
