package chungtay.command;

import chungtay.measure.SelfCheck;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Compares the figures with the database.
@Command(
    name = "selfcheck",
    mixinStandardHelpOptions = true,
    description = "Compare every figure with what the database counts by statements of its own.")
final class SelfCheckCommand implements Callable<Integer> {

  private static final int SHOWN_AT_MOST = 50;

  @Mixin Where where = new Where();

  @Option(
      names = "--today",
      paramLabel = "YYYY-MM-DD",
      defaultValue = "2021-09-30",
      description =
          "The day to compare beside the last day of each year (default: ${DEFAULT-VALUE}).")
  LocalDate today = LocalDate.EPOCH;

  @Override
  public Integer call() {
    try (var office = Office.withoutPages(where)) {
      var differences = office.getBean(SelfCheck.class).differences(today);
      differences.stream().limit(SHOWN_AT_MOST).forEach(System.out::println);
      System.out.println(
          differences.isEmpty()
              ? "The figures agree with the database."
              : differences.size() + " figures differ from the database.");
      return differences.isEmpty() ? 0 : Excuse.FAILED;
    }
  }
}
