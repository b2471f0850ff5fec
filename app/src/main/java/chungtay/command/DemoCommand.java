package chungtay.command;

import chungtay.measure.Figures;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.Callable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Shows the product on a synthetic province, set up on the first start and found again after.
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    description = "Set up a synthetic province and serve it on this machine until Ctrl-C.")
final class DemoCommand implements Callable<Integer> {

  @Mixin Where where = new Where();

  @Mixin Port port = new Port();

  @Option(
      names = "--today",
      paramLabel = "YYYY-MM-DD",
      defaultValue = "2021-09-30",
      description =
          "The day that the demo plays on; nothing later is shown (default: ${DEFAULT-VALUE}).")
  LocalDate today = LocalDate.EPOCH;

  @Option(
      names = "--full",
      description = "Every household of the census instead of those that a review looks at.")
  boolean full;

  @Override
  public Integer call() throws Exception {
    System.err.println("Starting …");
    var settings =
        Map.<String, Object>of("chungtay.demo", "true", "chungtay.today", today.toString());
    try (var office = Office.withPages(where, port.number, settings)) {
      office.getBean(DemoProvince.class).create(full, today, System.err, () -> opened(office));
      return ServeCommand.untilClosed(office);
    }
  }

  private void opened(ApplicationContext office) {
    office.getBean(Figures.class).catchUp();
    office.getBean(DemoStaff.class).seed(today);
    office.getBean(DemoReviewDays.class).seed(today);
    office.getBean(DemoHindrances.class).seed(today);
    office.getBean(DemoNeeds.class).seed(today);
    office.getBean(DemoSubmissions.class).seed(today);
    office.getBean(DemoMovement.class).seed(today);
    office.getBean(DemoDraft.class).seed(today);
    Port.tell(office);
  }
}
