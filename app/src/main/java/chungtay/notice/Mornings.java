package chungtay.notice;

import chungtay.audit.Actor;
import chungtay.audit.Acts;
import chungtay.audit.Deed;
import chungtay.wording.WorkingDay;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Has each room remind people once a working day. The mark that a day is done is committed with
/// its notices: cut short, it begins anew; begun twice, the second finds it done.
@Component
public class Mornings {

  private static final Actor SERVER = new Actor("chungtay", "nhắc việc", "server");

  private final List<Daily> all;
  private final OfficeDays days;
  private final WorkingDay workingDay;
  private final JdbcClient db;
  private final Writing writing;

  public Mornings(
      List<Daily> all, OfficeDays days, WorkingDay workingDay, JdbcClient db, Writing writing) {
    this.all = List.copyOf(all);
    this.days = days;
    this.workingDay = workingDay;
    this.db = db;
    this.writing = writing;
  }

  /// How one writes.
  @Component
  public record Writing(Acts acts, TransactionTemplate transactions) {}

  /// Begins the day of business, as far as that has not been done.
  public void begin() {
    var today = workingDay.today();
    if (days.isOff(today)) return;
    for (var daily : all) if (!isDone(daily, today)) remind(daily, today);
  }

  /// Whether the day has begun; a day off never does.
  public boolean isBegun() {
    var today = workingDay.today();
    return !days.isOff(today) && all.stream().allMatch(daily -> isDone(daily, today));
  }

  private boolean isDone(Daily daily, LocalDate day) {
    return db.sql("SELECT EXISTS (SELECT FROM notice.morning WHERE day = :day AND daily = :daily)")
        .param("day", day)
        .param("daily", daily.name())
        .query(Boolean.class)
        .single();
  }

  private void remind(Daily daily, LocalDate today) {
    writing
        .transactions()
        .executeWithoutResult(status -> {
          if (!take(daily, today)) return;
          var deed = Deed.of("notice.remind", daily.name() + " " + today, "nhắc việc hằng ngày");
          var looked =
              writing
                  .acts()
                  .perform(SERVER, deed, act -> daily.remind(act, today, days.until(today)));
          if (!looked) status.setRollbackOnly();
        });
  }

  /// Waits for whoever is at it, and is told whether they did it.
  private boolean take(Daily daily, LocalDate day) {
    return db.sql(
                """
                INSERT INTO notice.morning (day, daily) VALUES (:day, :daily)
                ON CONFLICT DO NOTHING
                """)
            .param("day", day)
            .param("daily", daily.name())
            .update()
        > 0;
  }
}
