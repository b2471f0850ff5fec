package chungtay.command;

import static org.assertj.core.api.Assertions.assertThat;

import chungtay.audit.Actor;
import chungtay.audit.Deed;
import chungtay.database.TestDatabase;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the proof of the trail says in a terminal.
class AuditCommandTest {

  static final Actor OFFICER = new Actor("demo", "Sở LĐTBXH", "test");

  @TempDir Path folder;

  @Test
  void itProvesTheChainAndNamesTheFirstBrokenLine() throws Exception {
    try (var database = TestDatabase.fresh()) {
      try (var office = SmallOffice.over(database)) {
        for (var subject : List.of("a", "b", "c")) write(database, subject);
        LostDatabaseTest.eventually(() -> waiting(database) == 0);
        // Without coming in, which would be lines of its own.
        assertThat(URI.create(office.address("/style/frame.css")).toURL().getContent()).isNotNull();
        assertProved(verify(database), "3 lines", "Not sealed yet: none.");
      }
      write(database, "d");
      var proved = verify(database);
      assertProved(proved, "3 lines", "Not sealed yet: 1 line since 10:00, 30 Sep 2021.");
      var head = proved.out().getLast().replaceFirst(".* ", "");
      assertProved(verify(database, "--head", head), "3 lines", "Not sealed yet: 1 line since");

      tamper(database, "UPDATE audit.act SET reason = 'another' WHERE subject = 'b'");
      var broken = verify(database);
      assertThat(broken.status()).isEqualTo(1);
      assertThat(broken.out()).singleElement().asString().startsWith("Broken: line 2: act ");

      tamper(
          database,
          "DELETE FROM audit.seal WHERE place > 1",
          "DELETE FROM audit.act WHERE number > 1");
      tamper(database, "DELETE FROM audit.unsealed");
      assertProved(verify(database), "1 line,", "Not sealed yet: none.");
      assertThat(verify(database, "--head", head).out())
          .containsExactly(
              "Broken: the chain ends at line 1, before the head that was given; its end was cut off.");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"12", "12:abc", "0x12:00"})
  void aHeadThatCannotBeReadIsWrongUse(String head) {
    RefusedListsTest.assertMisused("PLACE:HASH", "audit", "verify", "--head", head);
    RefusedListsTest.assertMisused("see chungtay audit verify", "audit", "verify", "--head", head);
  }

  @Test
  void auditAloneIsWrongUse() {
    RefusedListsTest.assertMisused("subcommand", "audit");
  }

  static void assertProved(Ran ran, String lines, String waiting) {
    assertThat(ran.status()).as(ran.toString()).isZero();
    assertThat(ran.out()).hasSize(3);
    assertThat(ran.out().get(0)).startsWith("Proved: " + lines);
    assertThat(ran.out().get(1)).startsWith(waiting);
    assertThat(ran.out().get(2)).startsWith("Head, to be kept elsewhere: ");
  }

  Ran verify(TestDatabase database, String... more) {
    var arguments = new ArrayList<>(List.of("audit", "verify"));
    arguments.addAll(List.of(more));
    return Ran.over(database, folder, arguments);
  }

  static void write(TestDatabase database, String subject) {
    database.acts().perform(OFFICER, Deed.of("test.write", subject, "stands"), act -> act);
  }

  static int waiting(TestDatabase database) {
    return database
        .client()
        .sql("SELECT count(*) FROM audit.unsealed")
        .query(Integer.class)
        .single();
  }

  static void tamper(TestDatabase database, String... statements) throws Exception {
    try (var connection = database.dataSource().getConnection();
        var statement = connection.createStatement()) {
      statement.execute("SET session_replication_role = replica");
      for (var sql : statements) statement.execute(sql);
      statement.execute("RESET session_replication_role");
    }
  }
}
