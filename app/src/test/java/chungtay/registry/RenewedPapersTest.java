package chungtay.registry;

import static chungtay.registry.Lists.Named.head;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import chungtay.database.TestDatabase;
import chungtay.registry.key.SaidKeeper;
import chungtay.registry.paper.PaperId;
import chungtay.registry.paper.PapersOver;
import chungtay.vault.Rotation;
import chungtay.vault.closed.Samples;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

/// Papers, what they are called and notes before, while and after keys are changed.
class RenewedPapersTest {

  final Bureau bureau = new Bureau();
  final Path data = TestDatabase.folder();
  final PapersOver over = new PapersOver(bureau.database, bureau.vault, bureau.places, data);
  final Rotation rotation =
      new Rotation(
          bureau.vault,
          List.of(
              new SaidKeeper(bureau.database.client(), bureau.database.transactions()),
              over.keeper()),
          bureau.database.client(),
          bureau.database.transactions());

  @AfterEach
  void close() {
    bureau.close();
  }

  private byte[] begin(PaperId paper) throws Exception {
    var file = data.resolve("papers").resolve(paper.value().toString());
    try (var in = Files.newInputStream(file)) {
      return in.readNBytes(16);
    }
  }

  @Test
  void allAreReadAtEveryMomentAndTheOldKeyIsNeededNoMore() throws Exception {
    var household = bureau.family("2020-12-05", head("Mỵ", 1984, null));
    var papers = over.papers(bureau.events);
    var scope = bureau.officer.scope();
    var paper =
        papers.attach(
            household, PapersOnDiskTest.sent("Giấy ra viện", Samples.pdf("x")), bureau.officer);
    over.notes().write(household, "Đang sửa nhà", bureau.officer);
    var old = begin(paper);

    bureau.database.transactions().executeWithoutResult(_ -> rotation.begin());
    assertThat(papers.of(household, scope)).extracting("title").containsExactly("Giấy ra viện");
    assertThat(rotation.renew()).isEqualTo(3);
    assertThat(begin(paper)).isNotEqualTo(old);
    bureau.database.transactions().executeWithoutResult(_ -> rotation.end());
    rotation.dropFile();

    assertThat(papers.of(household, scope)).extracting("title").containsExactly("Giấy ra viện");
    assertThat(
            papers.open(household, paper, bureau.officer.actor(), scope).content().readAllBytes())
        .isEqualTo(Samples.pdf("x"));
    assertThat(over.notes().of(household, scope))
        .extracting("text")
        .containsExactly("Đang sửa nhà");
  }

  /// What is noted is changed by nobody while keys stay as they are.
  @Test
  void outsideOfAChangeOfKeysNothingIsWrittenAnew() {
    var household = bureau.family("2020-12-05", head("Mỵ", 1984, null));
    over.notes().write(household, "Đang sửa nhà", bureau.officer);

    for (var set : List.of("said = '\\x00'", "said = '\\x00', day = day + 1", "day = day + 1")) {
      assertThat(
              catchThrowable(
                  () -> bureau.database.client().sql("UPDATE registry.note SET " + set).update()))
          .as(set)
          .isInstanceOf(DataAccessException.class);
    }
  }
}
