package chungtay.registry;

import static chungtay.registry.Lists.Named.child;
import static chungtay.registry.Lists.Named.head;
import static org.assertj.core.api.Assertions.assertThat;

import chungtay.access.AccessRefusal;
import chungtay.access.Field;
import chungtay.access.Role;
import chungtay.access.Scope;
import chungtay.access.Seeing;
import chungtay.database.TestDatabase;
import chungtay.registry.event.Details;
import chungtay.registry.event.Editor;
import chungtay.registry.event.Event;
import chungtay.registry.event.EventId;
import chungtay.registry.event.EventRefusal;
import chungtay.registry.paper.Paper;
import chungtay.registry.paper.PaperId;
import chungtay.registry.paper.PaperRefusal;
import chungtay.registry.paper.Papers;
import chungtay.registry.paper.Papers.Sent;
import chungtay.registry.paper.PapersOver;
import chungtay.vault.closed.Samples;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Papers of households, from the hand of somebody to the disk and back.
class PapersTest {

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

  @Test
  void aPaperIsAttachedAndReadAndBothStandInTheTrail() throws Exception {
    var id = attach(Samples.pdf("ho so"));

    assertThat(papers.of(household, scope))
        .singleElement()
        .satisfies(paper -> {
          assertThat(paper.title()).isEqualTo("Giấy ra viện của Mỵ");
          assertThat(paper.name()).isEqualTo("Giấy.pdf");
          assertThat(paper.attached().day()).isEqualTo(Bureau.TODAY);
        });
    var opened = papers.open(household, id, bureau.leader.actor(), scope);
    assertThat(opened.content().readAllBytes()).isEqualTo(Samples.pdf("ho so"));
    assertThat(acts("registry.paper"))
        .singleElement()
        .asString()
        .contains("lan " + household.value(), id.value().toString());
    assertThat(acts("registry.paper-read"))
        .singleElement()
        .asString()
        .contains("hung " + household.value(), id.value().toString())
        .contains("\"households\": [\"" + household.value() + "\"]");
  }

  @Test
  void tenMegabytesAreTakenAndOneByteMoreIsNot() {
    assertThat(Papers.BYTES_AT_MOST).isEqualTo(10 * 1024 * 1024);
    attach(Samples.pdf(Papers.BYTES_AT_MOST));

    refused(PaperRefusal.PAPER_TOO_LARGE, Samples.pdf(Papers.BYTES_AT_MOST + 1));
    refused(PaperRefusal.PAPER_MISSING, new byte[0]);
    refused(PaperRefusal.PAPER_OF_ANOTHER_TYPE, Samples.bytes("<html>"));
    assertThat(papers.of(household, scope)).extracting(Paper::bytes).containsExactly(10_485_760L);
  }

  void refused(PaperRefusal refusal, byte[] content) {
    Bureau.refused(refusal, () -> attach(content));
  }

  @Test
  void aTitleIsGivenAndNotTooLong() {
    var content = Samples.pdf("x");
    for (var title : List.of(" ", "a".repeat(Papers.TITLE_AT_MOST + 1))) {
      Bureau.refused(
          PaperRefusal.PAPER_TITLE,
          () -> papers.attach(household, sent(title, content), bureau.officer));
    }
    var longest = "a".repeat(Papers.TITLE_AT_MOST);
    papers.attach(household, sent(longest, content), bureau.officer);

    assertThat(papers.of(household, scope)).extracting(Paper::title).containsExactly(longest);
  }

  @Test
  void aHouseholdHasAFileOnceUntilItIsWithdrawn() throws Exception {
    var first = attach(Samples.pdf("x"));
    refused(PaperRefusal.PAPER_TWICE, Samples.pdf("x"));
    assertThat(files()).hasSize(1);
    assertThat(acts("registry.paper")).hasSize(1);

    papers.withdraw(household, first, "nhầm hộ", bureau.leader);
    var second = attach(Samples.pdf("x"));

    Bureau.refused(
        PaperRefusal.NO_SUCH_PAPER,
        () -> papers.open(household, first, bureau.officer.actor(), scope));
    assertThat(papers.open(household, second, bureau.officer.actor(), scope).paper().bytes())
        .isEqualTo(Samples.pdf("x").length);
    assertThat(papers.of(household, scope))
        .extracting(one -> one.withdrawn().map(by -> by.person() + ": " + by.reason()))
        .containsExactly(Optional.empty(), Optional.of("hung: nhầm hộ"));
  }

  @Test
  void aPaperIsWithdrawnOnceAndForAReason() {
    var id = attach(Samples.pdf("x"));
    Bureau.refused(
        EventRefusal.REASON_MISSING, () -> papers.withdraw(household, id, " ", bureau.officer));
    papers.withdraw(household, id, "nhầm", bureau.officer);

    Bureau.refused(
        PaperRefusal.NO_SUCH_PAPER, () -> papers.withdraw(household, id, "nhầm", bureau.officer));
    assertThat(acts("registry.paper-withdraw")).hasSize(1);
  }

  @Test
  void aPaperSpeaksOfAnEventOfItsOwnHouseholdAlone() {
    var born = LocalDate.of(2021, 6, 1);
    var child = new Event.Newcomer(Bureau.newPerson(), Details.named("Páo"));
    var event = bureau.tell(new Event.Birth(born, household, child, "Con")).id();
    var other = bureau.family("2020-12-05", head("Súa", 1970, null));
    papers.attach(household, about(event, "1"), bureau.officer);

    assertThat(papers.of(household, scope))
        .extracting(Paper::event)
        .containsExactly(Optional.of(event));
    Bureau.refused(
        PaperRefusal.PAPER_EVENT_ELSEWHERE,
        () -> papers.attach(other, about(event, "2"), bureau.officer));
    Bureau.refused(
        PaperRefusal.PAPER_EVENT_ELSEWHERE,
        () -> papers.attach(household, about(new EventId(UUID.randomUUID()), "3"), bureau.officer));
  }

  static Sent about(EventId event, String text) {
    return new Sent(
        "Giấy khai sinh",
        "a",
        Optional.of(event),
        () -> new ByteArrayInputStream(Samples.pdf(text)));
  }

  @Test
  void nobodyAttachesOrReadsOutOfScopeOrFromAnotherPost() {
    var id = attach(Samples.pdf("x"));
    var elsewhere = Seeing.within(scope, bureau.communes.get(1));
    var stranger = new Editor(bureau.officer.actor(), elsewhere, Role.COMMUNE_OFFICER);
    var content = sent("Giấy", Samples.pdf("y"));

    assertThat(papers.of(household, elsewhere)).isEmpty();
    Bureau.refused(
        PaperRefusal.NO_SUCH_PAPER, () -> papers.open(household, id, stranger.actor(), elsewhere));
    Bureau.refused(PaperRefusal.NO_SUCH_PAPER, () -> papers.withdraw(household, id, "x", stranger));
    Bureau.refused(
        RegistryRefusal.NO_SUCH_HOUSEHOLD, () -> papers.attach(household, content, stranger));
    Bureau.refused(
        AccessRefusal.NOT_FROM_THIS_POST,
        () -> papers.attach(household, content, Bureau.editor("ai", Role.VILLAGE_HEAD)));
    var other = bureau.family("2020-12-05", head("Súa", 1970, null));
    Bureau.refused(
        PaperRefusal.NO_SUCH_PAPER, () -> papers.open(other, id, stranger.actor(), scope));
  }

  /// A paper may show an illness, an income, a whole number; nothing of it can be hidden.
  @Test
  void whoeverIsNotLetSeeEveryFieldSeesNoPaper() {
    var id = attach(Samples.pdf("x"));
    for (var field : Field.values()) {
      var rest = EnumSet.complementOf(EnumSet.of(field));
      var narrower = Seeing.fields(scope, rest);

      assertThat(papers.of(household, narrower)).as(field.toString()).isEmpty();
      Bureau.refused(
          PaperRefusal.NO_SUCH_PAPER,
          () -> papers.open(household, id, bureau.officer.actor(), narrower));
    }
  }

  @Test
  void aPaperIsThereFromItsDayOn() {
    attach(Samples.pdf("x"));

    assertThat(papers.of(household, Scope.all("test", Bureau.TODAY.minusDays(1)))).isEmpty();
    assertThat(papers.of(household, Scope.all("test", Bureau.TODAY))).hasSize(1);
  }
}
