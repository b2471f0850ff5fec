package chungtay.command;

import chungtay.audit.Actor;
import chungtay.exchange.Progress;
import chungtay.exchange.Tally;
import chungtay.exchange.UploadId;
import chungtay.exchange.Uploads;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Brings a list of households in from the terminal, beside a server or without one.
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    description =
        "Read a list of households (.xlsx, .csv) and say what it would change; record it with --commit.")
final class ImportCommand implements Callable<Integer> {

  private static final int COMPLAINTS_AT_MOST = 200;

  @Mixin Where where = new Where();

  @Spec CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "FILE", description = "The list, .xlsx or .csv.")
  Path file = Path.of("");

  @Option(
      names = "--standard",
      required = true,
      description = "Where no column says it: 59-2015 or 07-2021.")
  String standard = "";

  @Option(
      names = "--year",
      required = true,
      description = "The review year, where no column says it.")
  int year;

  @Option(
      names = "--day",
      paramLabel = "YYYY-MM-DD",
      required = true,
      description = "The day of the decisions, where no column says it.")
  LocalDate day = LocalDate.EPOCH;

  @Option(names = "--commit", description = "Record what is ready; without it nothing is recorded.")
  boolean commit;

  @Option(
      names = "--new-villages",
      description = "Take every village that is not known for a new one.")
  boolean newVillages;

  @Option(names = "--reason", description = "Why, as the record of it will say.")
  String reason = "Nhập danh sách từ dòng lệnh";

  @Override
  public Integer call() {
    if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
      throw new CommandLine.ParameterException(spec.commandLine(), "cannot read the file " + file);
    }
    try (var office = Office.withoutPages(where)) {
      office.getBean(Foundations.class).lay();
      return bringIn(office.getBean(Uploads.class));
    }
  }

  private int bringIn(Uploads uploads) {
    var actor = new Actor(System.getProperty("user.name"), "dòng lệnh", "terminal");
    var upload = uploads.receive(actor, file, uploads.defaults(standard, year, day));
    uploads.read(upload, Progress.unwatched());
    if (newVillages) uploads.settleAllVillagesAsNew(actor, upload);
    if (commit) uploads.commit(actor, upload, reason, Progress.unwatched());
    return report(uploads, upload);
  }

  private int report(Uploads uploads, UploadId id) {
    var upload = uploads.upload(id);
    var tally = upload.tally().orElseThrow();
    uploads.complaints(id, COMPLAINTS_AT_MOST).forEach(System.err::println);
    System.out.println(told(tally, commit));
    System.out.println("The rest waits under " + id + " on the pages of the import.");
    return tally.ready() == tally.households() ? 0 : Excuse.FAILED;
  }

  private static String told(Tally tally, boolean commit) {
    return "%s %d of %d households: %d new, %d known; %d to be corrected, %d to be matched, %d villages to be settled."
        .formatted(
            commit ? "Recorded" : "Would record",
            tally.ready(),
            tally.households(),
            tally.known().fresh(),
            tally.known().all(),
            tally.keptOut(),
            tally.asked(),
            tally.villages());
  }
}
