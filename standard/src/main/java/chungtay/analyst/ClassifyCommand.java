package chungtay.analyst;

import chungtay.classification.Classification;
import chungtay.classification.Standard;
import chungtay.classification.Standards;
import chungtay.law.Citation;
import chungtay.law.Language;
import chungtay.law.Law;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/// Classifies the households of a table under a poverty standard.
@Command(
    name = "classify",
    description = "Classify the households of a CSV table: poor, near-poor, average, not poor.",
    footer = {
      "",
      "In: columns household, area (rural or urban) and",
      "  by score   b1,b2, the points of the review form;",
      "  by income  income (đồng per person per month) and for each indicator of the",
      "             standard a column of its code, 1 if lacked, else 0; see --codes.",
      "farming (0/1) and further columns may be there.",
      "Out: the same rows with class (POOR, NEAR_POOR, AVERAGE, NOT_POOR; AVERAGE by",
      "income only), sub_class, provision, grounds_vi and grounds_en. A provision with",
      "(cần đối chiếu với công báo) is still to be checked against the gazette.",
      "",
      "  chungtay classify --standard 59-2015 --by score households.csv",
      "",
      "Exit status: 0 fine, 1 bad rows (the good ones are printed), 2 wrong use."
    })
final class ClassifyCommand implements Callable<Integer> {

  private static final List<String> ADDED =
      List.of("class", "sub_class", "provision", "grounds_vi", "grounds_en");

  /// Stands behind a provision that nobody has compared with the gazette.
  private static final String TO_BE_CHECKED = " (cần đối chiếu với công báo)";

  /// The review that ran on both standards, so that one day serves for either.
  private static final LocalDate REVIEW_OF_BOTH = Standards.dayOfReview(2021);

  /// Says what a day looks like, where picocli would name a class of Java.
  private static final class Day implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String text) {
      try {
        return LocalDate.parse(text);
      } catch (DateTimeParseException _) {
        throw new TypeConversionException("'%s' is not a day such as 2021-12-31".formatted(text));
      }
    }
  }

  private final Terminal terminal;
  private final LawFolder lawFolder;

  @Option(
      names = "--standard",
      paramLabel = "59-2015|07-2021",
      description = "The standard to classify by.")
  private @Nullable String standard;

  @Option(
      names = "--by",
      paramLabel = "score|income",
      description = "Classify by the points of the review form, or by income and indicators.")
  private @Nullable String by;

  @Option(
      names = "--day",
      paramLabel = "YYYY-MM-DD",
      converter = Day.class,
      description = {
        "The day whose law is asked; unless given,",
        "2021-12-31, when both standards were in force."
      })
  private LocalDate day = REVIEW_OF_BOTH;

  @Option(
      names = "--codes",
      description = "Print the indicators of every standard with their agencies, and end.")
  private boolean codes;

  @Mixin private Asked asked = new Asked();

  ClassifyCommand(Terminal terminal, LawFolder lawFolder) {
    this.terminal = terminal;
    this.lawFolder = lawFolder;
  }

  @Override
  public Integer call() {
    return terminal.run("classify", () -> codes ? printCodes() : classify());
  }

  private int printCodes() throws IOException {
    var csv = terminal.csv();
    csv.writeRecord("standard", "code", "name_vi", "name_en", "agencies");
    for (var each : lawFolder.read().standards()) {
      for (var indicator : each.indicators()) {
        csv.writeRecord(
            each.id().value(),
            indicator.code(),
            indicator.name().vi(),
            indicator.name().en(),
            indicator.agencies().stream()
                .map(agency -> agency.name().vi())
                .collect(Collectors.joining(";")));
      }
    }
    csv.flush();
    return Terminal.FINE;
  }

  private int classify() throws IOException {
    var chosen = standard(lawFolder.read());
    var badRows = new BadRows(terminal);
    try (var table = asked.table(terminal)) {
      var households = new HouseholdRows(table.columns(), chosen, day);
      write(table, way(households), badRows);
    }
    if (badRows.count() == 0) return Terminal.FINE;
    terminal.say("classify: %s left out".formatted(badRows.counted()));
    return Terminal.BAD_ROWS;
  }

  private void write(CsvTable table, Function<Row, Classification> way, BadRows badRows)
      throws IOException {
    var csv = terminal.csv();
    csv.writeRecord(header(table.columns()));
    try {
      table.forEach(badRows, row -> csv.writeRecord(classified(row, way.apply(row))));
    } finally {
      csv.flush();
    }
  }

  private static List<String> header(Columns columns) {
    for (var name : ADDED) {
      if (columns.optional(name).isPresent()) {
        throw new Misuse("column '%s' is there already; rename or leave it out".formatted(name));
      }
    }
    var names = new ArrayList<>(columns.names());
    names.addAll(ADDED);
    return names;
  }

  private static List<String> classified(Row row, Classification classification) {
    var fields = new ArrayList<>(row.fields());
    fields.add(classification.householdClass().name());
    fields.add(classification.subClass().map(Enum::name).orElse(""));
    fields.add(provision(classification.grounds().provision()));
    fields.add(classification.sentence(Language.VI));
    fields.add(classification.sentence(Language.EN));
    return fields;
  }

  private static String provision(Citation citation) {
    var named = citation.in(Language.VI);
    return citation.reading().toBeChecked() ? named + TO_BE_CHECKED : named;
  }

  private Standard standard(Law law) {
    var known = Standards.of(law).all();
    var ids = known.stream().map(each -> each.id().value()).collect(Collectors.joining(" or "));
    if (standard == null) throw new Misuse("--standard is missing; say %s".formatted(ids));
    var chosen =
        known.stream()
            .filter(each -> each.id().value().equals(standard))
            .findFirst()
            .orElseThrow(() -> new Misuse("--standard: '%s' is not %s".formatted(standard, ids)));
    if (!chosen.isInForce(day)) {
      throw new Misuse("--day: standard %s is not in force on %s".formatted(standard, day));
    }
    return chosen;
  }

  private Function<Row, Classification> way(HouseholdRows households) {
    return switch (by) {
      case "score" -> households.byScore();
      case "income" -> households.byIncome();
      case null -> throw new Misuse("--by is missing; say score or income");
      default -> throw new Misuse("--by: '%s' is neither score nor income".formatted(by));
    };
  }
}
