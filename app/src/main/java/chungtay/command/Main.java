package chungtay.command;

import chungtay.analyst.Analyst;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The commands of `./chungtay`. The start script finds the JDK, builds what is not built and runs
/// the tests; everything else is here.
@Command(
    name = "chungtay",
    description =
        "Runs a province's poverty-reduction programme, from the law to the last household.",
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true,
    version = "Chung Tay 0.1.0",
    subcommands = {
      DemoCommand.class,
      ServeCommand.class,
      Main.TestCommand.class,
      ImportCommand.class,
      AreaClassesCommand.class,
      GenerateCommand.class,
      ReadPlanCommand.class,
      SelfCheckCommand.class,
      AuditCommand.class,
      AdministratorCommand.class,
      RotateKeyCommand.class,
      CommandLine.HelpCommand.class
    })
public final class Main implements Callable<Integer> {

  /// Stands in the list of commands; the start script itself runs the tests.
  @Command(
      name = "test",
      description = "Run the whole test suite: unit, database and browser. Ends with its counts.")
  static final class TestCommand implements Callable<Integer> {

    @Override
    public Integer call() {
      System.err.println("The start script runs the tests: ./chungtay test");
      return CommandLine.ExitCode.USAGE;
    }
  }

  @Override
  public Integer call() {
    line().usage(System.out);
    return CommandLine.ExitCode.OK;
  }

  static void main(String[] arguments) {
    System.exit(line().execute(arguments));
  }

  /// The whole command line, the analyst's commands included.
  static CommandLine line() {
    var line = new CommandLine(new Main());
    Analyst.commands().forEach(line::addSubcommand);
    line.setParameterExceptionHandler(Analyst::refuse);
    line.setExpandAtFiles(false);
    line.setExecutionExceptionHandler((problem, _, _) -> Excuse.print(problem));
    return line;
  }
}
