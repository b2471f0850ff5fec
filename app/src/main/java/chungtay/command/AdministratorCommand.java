package chungtay.command;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Lets the first administrator in anew, beside a server or without one.
@Command(
    name = "administrator",
    mixinStandardHelpOptions = true,
    description = "Print a one-time link with which the administrator chooses a new password.")
final class AdministratorCommand implements Callable<Integer> {

  @Mixin Where where = new Where();

  @Option(
      names = "--without-second-factor",
      description = "Turn the second factor off too: telephone and recovery codes are lost.")
  boolean withoutSecondFactor;

  @Override
  public Integer call() {
    try (var office = Office.withoutPages(where)) {
      office.getBean(Foundations.class).lay();
      var first = office.getBean(FirstAdministrator.class);
      var reason = "mã một lần từ máy chủ";
      var code = withoutSecondFactor ? first.codeWithoutSecondFactor(reason) : first.code(reason);
      System.out.println(
          "Open this path of the server within a day; it works once. Sign-in name: "
              + FirstAdministrator.LOGIN);
      System.out.println(FirstAdministrator.path(code));
      return CommandLine.ExitCode.OK;
    }
  }
}
