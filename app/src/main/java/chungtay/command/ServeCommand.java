package chungtay.command;

import chungtay.access.Accounts;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Serves the pages of a province until it is stopped.
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = "Serve the pages on this machine until Ctrl-C.")
final class ServeCommand implements Callable<Integer> {

  @Mixin Where where = new Where();

  @Mixin Port port = new Port();

  @Override
  public Integer call() throws Exception {
    try (var office = Office.withPages(where, port.number, Map.of())) {
      if (office.getBean(DemoProvince.class).isHere()
          || !office.getBean(Accounts.class).all(true).isEmpty()) {
        throw new IllegalStateException(
            "this data folder holds the synthetic province of the demo; name another with --data");
      }
      office.getBean(Foundations.class).lay();
      Port.tell(office);
      office
          .getBean(FirstAdministrator.class)
          .awaited()
          .ifPresent(code ->
              System.err.println(
                  "No administrator has a password yet. Within a day, choose one here, once: "
                      + FirstAdministrator.path(code)));
      return untilClosed(office);
    }
  }

  /// Waits for the end. A server that ends by itself was turned out of its database; Ctrl-C ends
  /// the whole process with a status of its own.
  static int untilClosed(ConfigurableApplicationContext office) throws InterruptedException {
    var closed = new CountDownLatch(1);
    office.addApplicationListener(
        (ApplicationListener<ContextClosedEvent>) event -> closed.countDown());
    closed.await();
    return CommandLine.ExitCode.SOFTWARE;
  }
}
