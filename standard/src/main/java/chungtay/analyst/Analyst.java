package chungtay.analyst;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/// The commands that an analyst runs alone. They start without anything that a server needs.
public final class Analyst {

  /// What all commands stand under where nothing else is there.
  @Command(
      name = "chungtay",
      description = "The commands that need neither server nor database.",
      synopsisSubcommandLabel = "COMMAND")
  private static final class Root {}

  private Analyst() {}

  /// Sub-commands for a command line that has others too.
  public static List<Object> commands() {
    return commands(Terminal.system(), LawFolder.configured());
  }

  /// Says in one line what was wrong with the arguments, instead of printing the whole help.
  public static int refuse(ParameterException refused, String... arguments) {
    return refuse(Terminal.system(), refused);
  }

  public static void main(String... arguments) {
    System.exit(run(Terminal.system(), LawFolder.configured(), arguments));
  }

  static int run(Terminal terminal, LawFolder lawFolder, String... arguments) {
    var root = new CommandLine(new Root());
    for (var command : commands(terminal, lawFolder)) root.addSubcommand(command);
    return root.setExpandAtFiles(false)
        .setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8))
        .setParameterExceptionHandler((refused, _) -> refuse(terminal, refused))
        .execute(arguments);
  }

  private static List<Object> commands(Terminal terminal, LawFolder lawFolder) {
    return List.of(new ClassifyCommand(terminal, lawFolder), new MeasureCommand(terminal));
  }

  private static int refuse(Terminal terminal, ParameterException refused) {
    var command = refused.getCommandLine().getCommandSpec();
    var reason = String.valueOf(refused.getMessage()).replaceAll("\\s*\\R\\s*", " ");
    terminal.say(
        "%s: %s; see %s --help".formatted(command.name(), reason, command.qualifiedName()));
    return Terminal.WRONG_USE;
  }
}
