package chungtay.access;

import static org.assertj.core.api.Assertions.assertThat;

import chungtay.database.TestDatabase;
import chungtay.law.Law;
import chungtay.place.Places;
import chungtay.place.Seeded;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// Which agencies are known after the file of them was loaded.
class AgenciesTest {

  static final LocalDate DAY = LocalDate.of(2021, 9, 30);
  static final Path FILE = Path.of("..", "data", "access", "agencies.csv");
  static final TestDatabase DATABASE = TestDatabase.fresh();
  static final Places PLACES = Seeded.in(DATABASE);

  @AfterAll
  static void close() {
    DATABASE.close();
  }

  private static Agencies agencies(Path home) {
    var law = Law.read(Path.of("../law"));
    return new Agencies(DATABASE.client(), DATABASE.acts(), PLACES, law, home.toString());
  }

  private static void seed(Agencies agencies) {
    agencies.seed(Seeded.SEEDER, PLACES.on(DAY).province().id());
  }

  private static long acts() {
    return DATABASE
        .client()
        .sql("SELECT count(*) FROM audit.act WHERE kind = 'access.seed'")
        .query(Long.class)
        .single();
  }

  /// A home whose file ends before the agencies that a later one adds.
  private static Path earlierHome() throws IOException {
    var home = TestDatabase.folder();
    var data = Files.createDirectories(home.resolve("data/access"));
    var lines = Files.readAllLines(FILE);
    Files.write(data.resolve("agencies.csv"), lines.subList(0, lines.size() - 3));
    return home;
  }

  @Test
  void aLaterFileAddsThoseThatAreNotKnownAndTheSameOneAddsNothing() throws IOException {
    seed(agencies(earlierHome()));
    var agencies = agencies(Path.of(".."));
    var before = agencies.all(DAY);
    assertThat(agencies.byCode("labour_federation", DAY)).isEmpty();

    seed(agencies);
    seed(agencies);

    assertThat(agencies.all(DAY)).hasSize(before.size() + 3).containsAll(before);
    assertThat(agencies.byCode("labour_federation", DAY)).isPresent();
    assertThat(acts()).isEqualTo(2);
    assertThat(agencies.all(DAY).stream().filter(one -> one.kind() == Agency.Kind.DEPARTMENT))
        .hasSize(17);
  }
}
