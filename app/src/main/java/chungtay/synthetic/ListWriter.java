package chungtay.synthetic;

import chungtay.classification.Area;
import chungtay.classification.HouseholdClass;
import chungtay.classification.Standard;
import chungtay.classification.Standards;
import chungtay.law.Cause;
import chungtay.law.Indicator;
import chungtay.synthetic.Conditions.Condition;
import chungtay.synthetic.Dice.Stream;
import chungtay.synthetic.Entry.Finding;
import chungtay.synthetic.Household.Person;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One list file while it is written: a row a person, the household's cells on the head's row.
final class ListWriter implements AutoCloseable {

  /// Younger persons have no citizen card yet.
  private static final int CARD_FROM = 14;

  private static final String YES = "x";
  private static final String NO = "0";

  private final Review review;
  private final CsvWriter csv;
  private final Map<Column, String> cells = new EnumMap<>(Column.class);

  /// What the list is about.
  ///
  /// @param causes those that forms of the time named
  record Review(Standard standard, int year, Map<Area, Bands> bands, List<Cause> causes) {

    Review {
      bands = Map.copyOf(bands);
      causes = List.copyOf(causes);
    }

    static Review of(Standard standard, int year, List<Cause> causes) {
      Map<Area, Bands> bands = new EnumMap<>(Area.class);
      for (var area : Area.values()) {
        bands.put(area, Bands.of(standard, area, Standards.dayOfReview(year)));
      }
      return new Review(standard, year, bands, causes);
    }

    int lacks(Condition condition) {
      return condition.lacks().under(standard.id());
    }

    Bands bandsOf(Area area) {
      var found = bands.get(area);
      if (found == null) throw new IllegalArgumentException("no bands for " + area);
      return found;
    }
  }

  ListWriter(Path file, Review review) {
    this.review = review;
    try {
      csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).bufferSize(1 << 16).build(file);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
    List<String> headings = new ArrayList<>();
    for (var column : Column.values()) headings.add(column.heading());
    for (var indicator : review.standard().indicators()) headings.add(indicator.code());
    csv.writeRecord(headings);
  }

  void write(Entry entry) {
    var household = entry.household();
    var members = entry.members() ? household.people().size() : 1;
    var day = entry.finding().map(Finding::day).orElse(LocalDate.of(review.year(), 12, 31));
    for (var i = 0; i < members; i++) {
      cells.clear();
      set(Column.HOUSEHOLD_CODE, household.code());
      set(Column.HEAD, household.head().name());
      set(Column.MEMBER, household.people().get(i).name());
      person(household.people().get(i), day);
      set(Column.ETHNIC_GROUP, household.home().group());
      if (i == 0) {
        place(household);
        traits(entry, day);
        entry.finding().ifPresent(finding -> finding(household, finding));
      }
      writeRow(i == 0 ? entry.finding() : Optional.empty());
    }
  }

  private void person(Person person, LocalDate day) {
    set(Column.RELATION, person.relation().word());
    set(Column.BORN, written(person.born()));
    set(Column.GENDER, person.female() ? "nữ" : "nam");
    if (person.ageOn(day) >= CARD_FROM) set(Column.IDENTITY, person.identity());
  }

  private void place(Household household) {
    var commune = household.commune();
    set(Column.DISTRICT, commune.district().name());
    set(Column.DISTRICT_CODE, commune.district().code());
    set(Column.COMMUNE, commune.name());
    set(Column.COMMUNE_CODE, commune.code());
    set(Column.VILLAGE, household.home().village());
    set(Column.REVIEW_YEAR, Integer.toString(review.year()));
    set(Column.STANDARD, review.standard().id().value());
  }

  private void traits(Entry entry, LocalDate day) {
    var household = entry.household();
    var collective = household.home().collective();
    set(Column.COLLECTIVE, collective ? YES : "");
    set(Column.PERSONS, Integer.toString(household.personsOn(day)));
    if (collective) return;
    var traits = household.traits();
    set(Column.MINORITY, household.home().minority() ? YES : NO);
    set(Column.NO_LABOUR, household.hasNobodyToWorkOn(day) ? YES : NO);
    set(Column.MERIT, entry.merit() ? YES : NO);
    set(Column.DISABLED, traits.disabled() ? YES : NO);
    set(Column.FARMING, traits.farming() ? YES : NO);
  }

  private void finding(Household household, Finding finding) {
    set(Column.FORM_DAY, finding.number().isPresent() ? "" : written(finding.day()));
    set(Column.CLASS, finding.recognised().map(ListWriter::word).orElse(""));
    finding.number().ifPresent(number -> decision(household, finding, number));
    var bands = review.bandsOf(household.commune().area());
    var lacks = review.lacks(finding.condition());
    if (finding.scored()) {
      set(Column.B1, Integer.toString(bands.score(finding.condition().income())));
      set(Column.B2, Integer.toString(bands.pointsEach() * Integer.bitCount(lacks)));
    }
    // A form does not tell incomes above its classes.
    if (!finding.scored() || finding.condition().income() <= bands.nearIncome()) {
      set(Column.INCOME, Long.toString(finding.condition().income()));
    }
  }

  private void decision(Household household, Finding finding, String number) {
    set(Column.NUMBER, number);
    set(Column.DECIDED_ON, written(finding.day()));
    var found = finding.recognised();
    if (found.isPresent() && found.get().compareTo(HouseholdClass.NEAR_POOR) <= 0) {
      set(Column.CAUSES, causes(household));
    }
  }

  private void writeRow(Optional<Finding> finding) {
    List<String> row = new ArrayList<>();
    for (var column : Column.values()) row.add(cells.getOrDefault(column, ""));
    for (var indicator : review.standard().indicators()) {
      row.add(finding.map(found -> isLacking(indicator, found) ? "1" : "0").orElse(""));
    }
    csv.writeRecord(row);
  }

  private boolean isLacking(Indicator indicator, Finding finding) {
    return (review.lacks(finding.condition()) & indicator.bit()) != 0;
  }

  /// One cause or two, by their numbers; the first of the form are the commonest: made up.
  private String causes(Household household) {
    var dice = Dice.of(household.seed(), Stream.TRAITS, 1);
    var all = review.causes();
    var first = all.get(dice.below(1 + dice.below(all.size()))).number();
    var second = all.get(dice.below(1 + dice.below(all.size()))).number();
    return first == second || dice.chance(600) ? "" + first : first + "; " + second;
  }

  private static String word(HouseholdClass householdClass) {
    return switch (householdClass) {
      case POOR -> "nghèo";
      case NEAR_POOR -> "cận nghèo";
      case AVERAGE -> "trung bình";
      case NOT_POOR -> "không nghèo";
    };
  }

  private static String written(LocalDate day) {
    return Household.padded(day.getDayOfMonth(), 2)
        + "/"
        + Household.padded(day.getMonthValue(), 2)
        + "/"
        + day.getYear();
  }

  private void set(Column column, String cell) {
    cells.put(column, cell);
  }

  @Override
  public void close() {
    try {
      csv.close();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot finish a list", e);
    }
  }
}
