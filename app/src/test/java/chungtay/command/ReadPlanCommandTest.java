package chungtay.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/// `./chungtay read-plan`, as a clerk runs it.
class ReadPlanCommandTest {

  static final String PLAN =
      Path.of("src/test/resources/chungtay/plan/reader/a-nong-thon-moi-2024.md").toString();

  @Test
  void theTableHasALineForEachDuty() {
    var ran = run(PLAN);

    assertThat(ran.status()).isZero();
    assertThat(ran.out())
        .anySatisfy(line ->
            assertThat(List.of(line.split("\t", -1)))
                .startsWith("V.3/3")
                .contains("district_committees", "every month by 1-20", "agriculture"));
  }

  @Test
  void machinesGetTheSameAsJson() {
    var ran = run(PLAN, "--format", "json");
    var draft = JsonMapper.builder().build().readTree(String.join("\n", ran.out()));

    assertThat(draft.get("head").get("fields").get("NUMBER").get("value").asString())
        .isEqualTo("118/KH-UBND");
    assertThat(draft.get("clauses").size()).isGreaterThan(20);
  }

  @Test
  void aFileThatIsNotThereIsNamed() {
    var ran = run("no-such-plan.docx");

    assertThat(ran.status()).isEqualTo(Excuse.FAILED);
    assertThat(ran.err()).anyMatch(line -> line.contains("no-such-plan.docx"));
  }

  private static Ran run(String... arguments) {
    var home = Path.of("..").toAbsolutePath().normalize().toString();
    var all = Stream.concat(Stream.of("read-plan"), Stream.of(arguments)).toArray(String[]::new);
    return Ran.of(Map.of("chungtay.home", home), all);
  }
}
