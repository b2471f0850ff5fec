package chungtay.registry;

import static chungtay.registry.Lists.Named.child;
import static chungtay.registry.Lists.Named.head;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import chungtay.access.Scope;
import chungtay.database.Outage;
import chungtay.database.SmallDisk;
import chungtay.database.TestDatabase;
import chungtay.refusal.Refused;
import chungtay.registry.paper.PaperId;
import chungtay.registry.paper.Papers;
import chungtay.registry.paper.Papers.Sent;
import chungtay.registry.paper.PapersOver;
import chungtay.vault.Tampered;
import chungtay.vault.closed.Samples;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Papers of households where they lie: closed, whole or not at all, whatever happens meanwhile.
class PapersOnDiskTest {

  final Bureau bureau = new Bureau();
  final Path data = TestDatabase.folder();
  final Scope scope = bureau.officer.scope();
  PapersOver over = new PapersOver(bureau.database, bureau.vault, bureau.places, data);
  Papers papers = over.papers(bureau.events);
  HouseholdId household = Lists.household();

  @BeforeEach
  void twoLiveTogether() {
    household = bureau.family("2020-12-05", head("Mỵ", 1984, null), child("Lan", 2010, null));
  }

  @AfterEach
  void close() {
    bureau.close();
  }

  static Sent sent(String title, byte[] content) {
    return new Sent(
        title, "../Giấy.pdf", Optional.empty(), () -> new ByteArrayInputStream(content));
  }

  PaperId attach(byte[] content) {
    return papers.attach(household, sent("Giấy ra viện của Mỵ", content), bureau.officer);
  }

  List<String> files() throws IOException {
    if (!Files.exists(data.resolve("papers"))) return List.of();
    try (var all = Files.list(data.resolve("papers"))) {
      return all.map(file -> file.getFileName().toString()).toList();
    }
  }

  List<String> acts(String kind) {
    return bureau.lists.rows(
        "SELECT concat_ws(' ', person, subject, after, file_hash) FROM audit.act WHERE kind = '%s'"
            .formatted(kind));
  }

  /// Neither on the disk nor in a row nor in the trail stands in clear what a paper is or says.
  @Test
  void aPaperIsKeptClosed() throws Exception {
    var id = attach(Samples.pdf("sot xuat huyet"));
    var file = data.resolve("papers").resolve(id.value().toString());

    assertThat(files()).containsExactly(id.value().toString());
    assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
        .doesNotContain("PDF", "sot xuat huyet");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())))
        .isEqualTo("rwx------");
    assertThat(bureau.lists.rows("SELECT p::text FROM registry.paper AS p"))
        .noneMatch(row -> row.contains("viện"));
    assertThat(bureau.lists.rows("SELECT a::text FROM audit.act AS a"))
        .noneMatch(row -> row.contains("viện"));
  }

  @Test
  void aFileThatWasTamperedWithIsNotHandedOut() throws Exception {
    var id = attach(Samples.pdf("x"));
    var file = data.resolve("papers").resolve(id.value().toString());
    var bytes = Files.readAllBytes(file);
    bytes[bytes.length - 1] ^= 1;
    Files.write(file, bytes);

    assertThatThrownBy(() -> papers.open(household, id, bureau.officer.actor(), scope))
        .isInstanceOf(Tampered.class);
    assertThat(acts("registry.paper-read")).isEmpty();
  }

  @Test
  void ofTwoWhoHandInOneFileAtOnceOneIsTold() throws Exception {
    Callable<String> one =
        () -> {
          try {
            attach(Samples.pdf("x"));
            return "";
          } catch (Refused refused) {
            return refused.refusal().toString();
          }
        };
    try (var threads = Executors.newFixedThreadPool(4)) {
      var said = new ArrayList<String>();
      for (var future : threads.invokeAll(List.of(one, one, one, one))) said.add(future.get());
      assertThat(said).containsExactlyInAnyOrder("", "PAPER_TWICE", "PAPER_TWICE", "PAPER_TWICE");
    }
    assertThat(files()).hasSize(1);
  }

  /// A crash between file and commit leaves a file that the next start removes; one between the
  /// commit and the settling leaves a file that it settles.
  @Test
  void whatACrashLeftIsSettledAtTheNextStart() throws Exception {
    var kept = attach(Samples.pdf("x"));
    var folder = data.resolve("papers");
    Files.move(folder.resolve(kept.value().toString()), folder.resolve(kept.value() + ".new"));
    over.writeOnly(new PaperId(UUID.randomUUID()), Samples.pdf("y"));
    assertThat(files()).hasSize(2).allMatch(name -> name.endsWith(".new"));
    assertThat(papers.open(household, kept, bureau.officer.actor(), scope).paper().id())
        .isEqualTo(kept);

    over.sweep();

    assertThat(files()).containsExactly(kept.value().toString());
    assertThat(papers.open(household, kept, bureau.officer.actor(), scope).content())
        .hasBinaryContent(Samples.pdf("x"));
  }

  /// Another database that is started over the folder takes nothing away.
  @Test
  void aSettledFileStaysWhateverTheDatabaseKnows() throws Exception {
    var kept = attach(Samples.pdf("x"));
    try (var other = new Bureau()) {
      new PapersOver(other.database, other.vault, other.places, data).sweep();
    }

    assertThat(files()).containsExactly(kept.value().toString());
  }

  @Test
  void aFullDiskLeavesNothingHalfWritten() throws Exception {
    var disk = SmallDisk.mount(16);
    if (disk == null) System.err.println("SKIPPED: a full disk; no small disk can be mounted.");
    assumeTrue(disk != null, "no small disk can be mounted");
    var pdf = Samples.pdf(4 << 20);
    try (disk) {
      over = new PapersOver(bureau.database, bureau.vault, bureau.places, disk.folder());
      papers = over.papers(bureau.events);
      attach(Samples.pdf("x"));
      try (var _ = disk.filled()) {
        assertThatThrownBy(() -> attach(pdf))
            .satisfies(thrown -> assertThat(Outage.of(thrown)).contains(Outage.DISK_FULL));
        try (var all = Files.list(disk.folder().resolve("papers"))) {
          assertThat(all).hasSize(1);
        }
        assertThat(papers.of(household, scope)).hasSize(1);
        assertThat(acts("registry.paper")).hasSize(1);
      }
      attach(pdf);
      assertThat(papers.of(household, scope)).hasSize(2);
    }
  }
}
