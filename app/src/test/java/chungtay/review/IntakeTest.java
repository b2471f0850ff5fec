package chungtay.review;

import static org.assertj.core.api.Assertions.assertThat;

import chungtay.access.Scope;
import chungtay.audit.Actor;
import chungtay.audit.Deed;
import chungtay.classification.HouseholdClass;
import chungtay.classification.SubClass;
import chungtay.database.TestDatabase;
import chungtay.law.StandardId;
import chungtay.place.Seeded;
import chungtay.registry.HouseholdId;
import chungtay.registry.Visible;
import com.github.f4b6a3.uuid.UuidCreator;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Decisions and assessments are added, and nothing twice.
class IntakeTest {

  static final Actor OFFICER = new Actor("demo", "Sở LĐTBXH", "test");
  static final String POOR =
      "INSERT INTO arriving_decision (household_id, standard, review_year, class, sub_class, number, decided_on)"
          + " VALUES (:household, '59-2015', 2020, 'POOR', 'INCOME', '12/QĐ-UBND', '2020-12-05')";
  static final String ASSESSED =
      "INSERT INTO arriving_assessment (household_id, standard, review_year, assessed_on, area, b1, lacks, known,"
          + " law_hash) VALUES (:household, '59-2015', 2020, '2020-11-02', 'RURAL', 118, 0, 0, 'a')";

  static final Scope SCOPE = on("2021-09-30");
  static final StandardId OLD = new StandardId("59-2015");

  final TestDatabase database = TestDatabase.fresh();
  final Intake intake = new Intake(database.client());
  final UUID household = UuidCreator.getTimeOrderedEpoch();

  @BeforeEach
  void aHouseholdIsKnown() {
    database
        .acts()
        .perform(
            OFFICER,
            Deed.of("test.household", "", "is known"),
            act ->
                database
                    .client()
                    .sql("INSERT INTO registry.household (id, recorded) VALUES (:id, :act)")
                    .param("id", household)
                    .param("act", act.value())
                    .update());
  }

  @AfterEach
  void close() {
    database.close();
  }

  private static Scope on(String day) {
    return Scope.all("test", LocalDate.parse(day));
  }

  private void arrive(String... statements) {
    database
        .acts()
        .perform(
            OFFICER,
            Deed.of("test.import", "", "a list"),
            act -> {
              intake.open();
              for (var sql : statements) {
                database.client().sql(sql).param("household", household).update();
              }
              intake.settle(act);
              return act;
            });
  }

  @Test
  void theNewestDecisionOfTheDayOrBeforeCounts() {
    arrive(
        POOR,
        POOR.replace("'POOR', 'INCOME', '12", "'NEAR_POOR', NULL, '20")
            .replace("2020-12-05", "2021-09-30"));
    var visible = new Visible(Seeded.unseeded(database), new Lacking());
    var assessments = new Assessments(database.client(), visible);
    var decisions = new Decisions(database.client(), visible, assessments);
    var id = new HouseholdId(household);

    assertThat(decisions.standing(id, OLD, on("2020-12-04"))).isEmpty();
    assertThat(decisions.standing(id, OLD, on("2021-09-29")).orElseThrow().category())
        .isEqualTo(new Category(HouseholdClass.POOR, Optional.of(SubClass.INCOME)));
    assertThat(decisions.standing(id, OLD, on("2021-09-30")).orElseThrow().number())
        .contains("20/QĐ-UBND");
    assertThat(decisions.standing(id, new StandardId("07-2021"), on("2021-09-30"))).isEmpty();
    assertThat(decisions.all(id, SCOPE)).hasSize(2);
  }

  @Test
  void whereTheRulesComputeAnotherClassTheyDisagree() {
    var visible = new Visible(Seeded.unseeded(database), new Lacking());
    var assessments = new Assessments(database.client(), visible);
    var decisions = new Decisions(database.client(), visible, assessments);
    var id = new HouseholdId(household);
    arrive(POOR, ASSESSED);
    assertThat(decisions.disagreements(id, SCOPE)).as("nothing is computed").isEmpty();

    arrive(ASSESSED.replace("law_hash)", "law_hash, class)").replace("'a')", "'a', 'POOR')"));
    assertThat(decisions.disagreements(id, SCOPE)).as("both are poor").isEmpty();

    arrive(ASSESSED.replace("law_hash)", "law_hash, class)").replace("'a')", "'a', 'NOT_POOR')"));
    assertThat(decisions.disagreements(id, SCOPE)).hasSize(1);
    assertThat(decisions.disagreements(id, on("2020-12-04"))).isEmpty();
    assertThat(assessments.standing(id, OLD, SCOPE).orElseThrow().form().incomeScore())
        .hasValue(118);
  }

  private List<String> decisions() {
    return database
        .client()
        .sql("SELECT class || ' ' || number FROM review.decision ORDER BY entry")
        .query((row, _) -> row.getString(1))
        .list();
  }

  @Test
  void theSameListTwiceAddsNothing() {
    arrive(POOR, ASSESSED);
    arrive(POOR, ASSESSED);

    assertThat(decisions()).containsExactly("POOR 12/QĐ-UBND");
    assertThat(
            database
                .client()
                .sql("SELECT count(*) FROM review.assessment")
                .query(Long.class)
                .single())
        .isEqualTo(1);
  }

  @Test
  void aCorrectionOfTheSameDayIsAddedAndSoIsItsReturn() {
    arrive(POOR);
    arrive(POOR.replace("12/QĐ-UBND", "13/QĐ-UBND"));
    arrive(POOR);

    assertThat(decisions())
        .containsExactly("POOR 12/QĐ-UBND", "POOR 13/QĐ-UBND", "POOR 12/QĐ-UBND");
  }

  @Test
  void anotherDayYearOrStandardIsAnotherDecision() {
    arrive(
        POOR,
        POOR.replace("2020-12-05", "2020-12-06"),
        POOR.replace("2020,", "2019,"),
        POOR.replace("59-2015", "07-2021"));

    assertThat(decisions()).hasSize(4);
  }
}
