package chungtay.command;

import chungtay.audit.Actor;
import chungtay.law.Language;
import chungtay.place.BadRow;
import chungtay.place.Places;
import chungtay.wording.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Brings area classes in from the terminal, beside a server or without one.
@Command(
    name = "area-classes",
    mixinStandardHelpOptions = true,
    description = {
      "Record the area classes of communes and villages: a CSV table with the columns code,village,class,from,until,act.",
      "Classes: REGION_I, REGION_II, REGION_III, EXTREMELY_DIFFICULT, HIGHLAND, ETHNIC_MOUNTAINOUS. Good rows are recorded, the others come back with their reason."
    })
final class AreaClassesCommand implements Callable<Integer> {

  @Mixin Where where = new Where();

  @Spec CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "FILE", description = "The table, CSV in UTF-8.")
  Path file = Path.of("");

  @Override
  public Integer call() throws IOException {
    if (!Files.isReadable(file) || Files.isDirectory(file)) {
      throw new CommandLine.ParameterException(spec.commandLine(), "cannot read the file " + file);
    }
    try (var office = Office.withoutPages(where);
        var rows = Files.newBufferedReader(file)) {
      office.getBean(Foundations.class).lay();
      var actor = new Actor(System.getProperty("user.name"), "dòng lệnh", "terminal");
      var name = String.valueOf(file.getFileName());
      var bad = office.getBean(Places.class).importAreaClasses(actor, name, rows);
      bad.forEach(row -> System.err.println(told(row)));
      System.out.println(bad.isEmpty() ? "Every row is recorded." : "The other rows are recorded.");
      return bad.isEmpty() ? CommandLine.ExitCode.OK : Excuse.FAILED;
    }
  }

  private static String told(BadRow row) {
    var key = "place.refusal." + row.reason().name();
    var say = Messages.in(Language.EN);
    var fields = Map.of("value", row.value());
    return "line %d, %s: %s. %s"
        .formatted(
            row.line(),
            row.column(),
            say.with(key + ".what", fields),
            say.with(key + ".do", fields));
  }
}
