package chungtay.command;

import chungtay.synthetic.SyntheticProvince;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Writes the lists of a synthetic province, without a database.
@Command(
    name = "generate",
    mixinStandardHelpOptions = true,
    description = "Write the lists of a synthetic province: the same bytes for the same seed.")
final class GenerateCommand implements Callable<Integer> {

  @Option(
      names = "--seed",
      defaultValue = "45",
      description = "Which province (default: ${DEFAULT-VALUE}).")
  long seed;

  @Option(
      names = "--out",
      paramLabel = "FOLDER",
      required = true,
      description = "Where the lists are written; made if it is missing.")
  Path out = Path.of("");

  @Option(
      names = "--full",
      description =
          "Every household and person of the census, not only those that a review looks at.")
  boolean full;

  @Override
  public Integer call() {
    var home = Path.of(System.getProperty("chungtay.home", "."));
    var lists =
        new SyntheticProvince(home, seed)
            .write(
                out,
                full,
                (done, all) -> {
                  if (done % 20 == 0 || done == all)
                    System.err.println(done + " of " + all + " communes");
                });
    for (var list : lists) {
      System.out.printf(
          "%s,%s,%d,%s%n",
          list.file().getFileName(), list.standard().value(), list.reviewYear(), list.day());
    }
    return 0;
  }
}
