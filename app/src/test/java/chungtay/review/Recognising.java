package chungtay.review;

import chungtay.audit.Actor;
import chungtay.audit.Deed;
import chungtay.classification.Standards;
import chungtay.database.TestDatabase;
import chungtay.registry.HouseholdId;
import chungtay.registry.event.Consequences;
import com.github.f4b6a3.uuid.UuidCreator;
import java.nio.file.Path;
import java.time.LocalDate;

/// Decisions as a commune takes them, for tests of other rooms.
public final class Recognising {

  private Recognising() {}

  public static Consequences consequences(TestDatabase database) {
    return new ClassConsequences(database.client(), Standards.read(Path.of("../law")));
  }

  /// A decision under the standard of 2016 to 2021.
  public static void decided(
      TestDatabase database, HouseholdId household, String recognised, String day) {
    database
        .acts()
        .perform(
            new Actor("demo", "UBND", "test"),
            Deed.of("test.decision", household.value().toString(), "a review"),
            act ->
                database
                    .client()
                    .sql(
                        """
                        INSERT INTO review.decision (id, household_id, standard, review_year, class, decided_on, recorded)
                        VALUES (:id, :household, '59-2015', :year, :class, :day, :act)
                        """)
                    .param("id", UuidCreator.getTimeOrderedEpoch())
                    .param("household", household.value())
                    .param("year", LocalDate.parse(day).getYear())
                    .param("class", recognised)
                    .param("day", LocalDate.parse(day))
                    .param("act", act.value())
                    .update());
  }
}
