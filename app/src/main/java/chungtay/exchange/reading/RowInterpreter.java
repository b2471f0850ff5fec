package chungtay.exchange.reading;

import chungtay.classification.SubClass;
import chungtay.exchange.file.SheetRow;
import chungtay.exchange.reading.HouseholdReader.Sheet;
import chungtay.exchange.reading.ListedHousehold.Decided;
import chungtay.exchange.reading.ListedHousehold.Form;
import chungtay.exchange.reading.ListedHousehold.Traits;
import chungtay.exchange.value.Complaint;
import chungtay.exchange.value.DayReader;
import chungtay.exchange.value.Fault;
import chungtay.exchange.value.NumberReader;
import chungtay.exchange.value.Said;
import chungtay.exchange.value.YesNoReader;
import chungtay.law.StandardId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Makes a household of its rows, or the complaints why not.
final class RowInterpreter {

  private static final long POINTS_AT_MOST = 1_000;
  private static final long INCOME_AT_MOST = 1_000_000_000_000L;
  private static final long PERSONS_AT_MOST = 20_000;

  private final Vocabulary vocabulary;
  private final Communes communes;
  private final Defaults defaults;
  private final LocalDate today;

  RowInterpreter(Vocabulary vocabulary, Communes communes, Defaults defaults, LocalDate today) {
    this.vocabulary = vocabulary;
    this.communes = communes;
    this.defaults = defaults;
    this.today = today;
  }

  HouseholdRows household(Sheet sheet, List<SheetRow> rows) {
    var cells = new Cells(sheet.headings());
    var understood = understood(sheet, cells, rows);
    return new HouseholdRows(
        sheet.number(),
        rows.getFirst().number(),
        rows.getLast().number(),
        cells.keepOut() ? null : understood,
        cells.complaints());
  }

  private @Nullable ListedHousehold understood(Sheet sheet, Cells cells, List<SheetRow> rows) {
    var row = rows.getFirst();
    var filledIn = cells.take(row, Column.FORM_DAY, this::day);
    var decidedOn = cells.take(row, Column.DECIDED_ON, this::day);
    var day = or(decidedOn, or(filledIn, defaults.day()));
    var form = form(cells, row, or(filledIn, day));
    var decided = decided(sheet, cells, row, form, day);
    var code = cells.take(row, Column.HOUSEHOLD_CODE, Said::value);
    var address = Address.of(cells.text(row, Column.ADDRESS));
    var commune = commune(cells, row, address, day);
    var village = or(cells.take(row, Column.VILLAGE, Said::value), address.village());
    var structure = vocabulary.law().identityNumber().latest();
    var members = new PersonInterpreter(cells, day, structure).persons(rows);
    var traits = traits(cells, row, members.size());
    if (commune == null || members.isEmpty()) return null;
    return new ListedHousehold(
        code, day, commune, village.isEmpty() ? null : village, traits, decided, form, members);
  }

  private Said<LocalDate> day(String text) {
    return DayReader.read(text)
        .then(day -> {
          if (day.yearOnly()) return Said.<LocalDate>wrong(Fault.NOT_A_DAY);
          return day.date().isAfter(today)
              ? Said.wrong(Fault.DAY_TO_COME, DayReader.written(today))
              : Said.value(day.date());
        });
  }

  private Communes.@Nullable Commune commune(
      Cells cells, SheetRow row, Address address, LocalDate day) {
    var name = cells.text(row, Column.COMMUNE);
    var district = cells.text(row, Column.DISTRICT);
    var named =
        new Communes.Named(
            name.isEmpty() ? address.commune() : name,
            cells.text(row, Column.COMMUNE_CODE),
            district.isEmpty() ? address.district() : district,
            cells.text(row, Column.DISTRICT_CODE),
            cells.text(row, Column.PROVINCE));
    var column =
        !named.code().isEmpty()
            ? Column.COMMUNE_CODE
            : !name.isEmpty() || address.commune().isEmpty() ? Column.COMMUNE : Column.ADDRESS;
    return switch (communes.find(named, day)) {
      case Said.Value<Communes.Commune>(var commune) -> commune;
      case Said.Noted<Communes.Commune>(var commune, var note) -> {
        cells.complain(row, column, note);
        yield commune;
      }
      case Said.Wrong<Communes.Commune>(var complaint) -> {
        cells.complain(row, placed(cells, column), complaint);
        yield null;
      }
      case Said.Nothing<Communes.Commune> _ -> {
        cells.complain(row, placed(cells, column), Complaint.of(Fault.COMMUNE_MISSING));
        yield null;
      }
    };
  }

  /// The column to show, if the list has it at all.
  private static Column placed(Cells cells, Column column) {
    return cells.headings().has(column) ? column : Column.COMMUNE_CODE;
  }

  private Form form(Cells cells, SheetRow row, LocalDate filledIn) {
    var standard = or(cells.take(row, Column.STANDARD, vocabulary::standard), defaults.standard());
    var year = cells.take(row, Column.REVIEW_YEAR, RowInterpreter::year);
    var lacks = 0;
    var known = 0;
    for (var column : cells.headings().indicators().entrySet()) {
      var indicator = vocabulary.indicator(standard, column.getValue());
      if (indicator.isEmpty()) continue;
      var lacked = cells.take(row, column.getKey(), YesNoReader::read);
      if (lacked == null) continue;
      known |= indicator.get().bit();
      if (lacked) lacks |= indicator.get().bit();
    }
    return new Form(
        standard,
        or(year, defaults.reviewYear()),
        points(cells, row, Column.B1),
        points(cells, row, Column.B2),
        cells.take(row, Column.INCOME, text -> NumberReader.whole(text, INCOME_AT_MOST)),
        lacks,
        known,
        filledIn);
  }

  private static Said<Integer> year(String text) {
    return NumberReader.whole(text, Defaults.LAST_YEAR)
        .then(year ->
            year < Defaults.FIRST_YEAR ? Said.wrong(Fault.NOT_A_DAY) : Said.value(year.intValue()));
  }

  private static @Nullable Integer points(Cells cells, SheetRow row, Column column) {
    return cells.take(row, column, text -> small(text, POINTS_AT_MOST));
  }

  private static Said<Integer> small(String text, long atMost) {
    return NumberReader.whole(text, atMost).then(number -> Said.value(number.intValue()));
  }

  private @Nullable Decided decided(
      Sheet sheet, Cells cells, SheetRow row, Form form, LocalDate day) {
    var called = cells.take(row, Column.CLASS, ClassReader::read);
    var householdClass = called == null ? sheet.titleClass() : called.householdClass();
    var number = cells.take(row, Column.DECISION_NUMBER, Said::value);
    var causes = cells.take(row, Column.CAUSES, text -> vocabulary.causes(text, day));
    if (householdClass == null) return null;
    var asked = vocabulary.askedOn(form.standard(), form.reviewYear(), day);
    if (asked.isEmpty()) {
      var missing =
          Complaint.of(Fault.NO_LAW_IN_FORCE, form.standard().value(), DayReader.written(day));
      cells.complain(row, Column.DECIDED_ON, missing);
      return null;
    }
    var said = cells.take(row, Column.SUB_CLASS, ClassReader::readSubClass);
    var subClass = said == null && called != null ? called.subClass().orElse(null) : said;
    var decided =
        new Decided(householdClass, subClass, number, causes == null ? List.of() : causes);
    checkSubClass(cells, row, decided, form.standard(), asked.get());
    return decided;
  }

  private void checkSubClass(
      Cells cells, SheetRow row, Decided decided, StandardId standard, LocalDate asked) {
    var subClass = decided.subClass();
    if (subClass == null) return;
    var fits =
        switch (decided.householdClass()) {
          case POOR -> subClass != SubClass.FARMING && vocabulary.tellsPoorApart(standard, asked);
          case AVERAGE -> subClass == SubClass.FARMING;
          case NEAR_POOR, NOT_POOR -> false;
        };
    if (fits) return;
    var column = cells.headings().has(Column.SUB_CLASS) ? Column.SUB_CLASS : Column.CLASS;
    cells.complain(row, column, Complaint.of(Fault.CLASS_NOT_OF_STANDARD, standard.value()));
  }

  private static Traits traits(Cells cells, SheetRow row, int listed) {
    var persons = cells.take(row, Column.PERSONS, text -> small(text, PERSONS_AT_MOST));
    var namesMembers =
        cells.headings().has(Column.MEMBER)
            && (cells.headings().has(Column.RELATION) || cells.headings().has(Column.HEAD));
    var all = namesMembers && (persons == null || persons == listed);
    if (persons != null && persons != listed && listed > 1) {
      cells.complain(
          row, Column.PERSONS, Complaint.of(Fault.PERSONS_DIFFER, Integer.toString(listed)));
    }
    return new Traits(
        persons == null && all
            ? Integer.valueOf(listed)
            : persons == null || persons == 0 ? null : persons,
        flag(cells, row, Column.ETHNIC_MINORITY),
        flag(cells, row, Column.NO_LABOUR),
        flag(cells, row, Column.MERIT),
        flag(cells, row, Column.DISABLED),
        flag(cells, row, Column.FARMING),
        flag(cells, row, Column.COLLECTIVE),
        all);
  }

  private static @Nullable Boolean flag(Cells cells, SheetRow row, Column column) {
    return cells.take(row, column, YesNoReader::read);
  }

  private static <T> T or(@Nullable T said, T otherwise) {
    return said == null ? otherwise : said;
  }
}
