package chungtay.registry;

import static chungtay.registry.Lists.Named.head;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chungtay.access.AccessRefusal;
import chungtay.access.Field;
import chungtay.access.Role;
import chungtay.access.Scope;
import chungtay.access.Seeing;
import chungtay.database.TestDatabase;
import chungtay.registry.event.Editor;
import chungtay.registry.event.EventRefusal;
import chungtay.registry.paper.Note;
import chungtay.registry.paper.Notes;
import chungtay.registry.paper.PaperRefusal;
import chungtay.registry.paper.PapersOver;
import chungtay.registry.subject.Fact;
import chungtay.registry.subject.Subjects;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What people note about households.
class NotesTest {

  final Bureau bureau = new Bureau();
  final Scope scope = bureau.officer.scope();
  final Notes notes =
      new PapersOver(bureau.database, bureau.vault, bureau.places, TestDatabase.folder()).notes();
  HouseholdId household = Lists.household();

  @BeforeEach
  void oneLivesAlone() {
    household = bureau.family("2020-12-05", head("Mỵ", 1984, null));
  }

  @AfterEach
  void close() {
    bureau.close();
  }

  /// That there is one is told to the persons of the household, not what it says.
  @Test
  void whoseHouseholdItIsAboutIsToldOfIt() {
    notes.write(household, "Đang sửa nhà", bureau.officer);

    var visible = new Visible(bureau.places, (_, _, _, _) -> "FALSE");
    var subjects =
        new Subjects(bureau.database.client(), bureau.database.acts(), visible, List.of());
    var facts = subjects.open(bureau.person("Mỵ"), Lists.OFFICER, bureau.officer.scope()).facts();

    assertThat(facts).extracting(Fact::told).contains(new Fact.Kept(household, "note"));
    assertThat(facts.toString()).doesNotContain("sửa nhà");
  }

  @Test
  void aNoteIsReadByWhoeverSeesMembersAndStandsInClearNowhere() {
    var id = notes.write(household, " Mỵ đang chữa bệnh\r\nở huyện ", bureau.officer);

    assertThat(notes.of(household, scope))
        .singleElement()
        .satisfies(note -> {
          assertThat(note.id()).isEqualTo(id);
          assertThat(note.text()).isEqualTo("Mỵ đang chữa bệnh\nở huyện");
          assertThat(note.written().person()).isEqualTo("lan");
          assertThat(note.written().day()).isEqualTo(Bureau.TODAY);
        });
    for (var table : List.of("registry.note", "audit.act")) {
      assertThat(bureau.lists.rows("SELECT t::text FROM %s AS t".formatted(table)))
          .isNotEmpty()
          .noneMatch(row -> row.contains("bệnh"));
    }
    assertThat(
            bureau.lists.rows(
                "SELECT subject || after FROM audit.act WHERE kind = 'registry.note'"))
        .singleElement()
        .asString()
        .contains(household.value().toString(), id.value().toString());
    var rest = EnumSet.complementOf(EnumSet.of(Field.MEMBERS));
    assertThat(notes.of(household, Seeing.fields(scope, rest))).isEmpty();
    assertThat(notes.of(household, Seeing.within(scope, bureau.communes.get(1)))).isEmpty();
    assertThat(notes.of(household, Scope.all("test", Bureau.TODAY.minusDays(1)))).isEmpty();
  }

  @Test
  void aNoteSaysSomethingAndNotTooMuch() {
    for (var text : List.of(" \n", "a".repeat(Notes.LETTERS_AT_MOST + 1))) {
      Bureau.refused(PaperRefusal.NOTE_TEXT, () -> notes.write(household, text, bureau.officer));
    }
    notes.write(household, "a".repeat(Notes.LETTERS_AT_MOST), bureau.officer);

    assertThat(notes.of(household, scope)).hasSize(1);
  }

  @Test
  void onlyItsWriterWithdrawsANoteOnceAndForAReason() {
    var id = notes.write(household, "Nhà dột", bureau.officer);
    Bureau.refused(
        PaperRefusal.NOT_OWN_NOTE, () -> notes.withdraw(household, id, "sai", bureau.leader));
    Bureau.refused(
        EventRefusal.REASON_MISSING, () -> notes.withdraw(household, id, " ", bureau.officer));
    notes.withdraw(household, id, "đã sửa nhà", bureau.officer);

    assertThat(notes.of(household, scope))
        .extracting(Note::withdrawn)
        .extracting(one -> one.map(by -> by.person() + ": " + by.reason()))
        .containsExactly(Optional.of("lan: đã sửa nhà"));
    Bureau.refused(
        PaperRefusal.NO_SUCH_NOTE, () -> notes.withdraw(household, id, "x", bureau.officer));
  }

  @Test
  void aNoteIsNeverChanged() {
    notes.write(household, "Nhà dột", bureau.officer);

    for (var change :
        List.of("UPDATE registry.note SET day = day - 1", "DELETE FROM registry.note")) {
      assertThatThrownBy(() -> bureau.database.client().sql(change).update())
          .hasMessageContaining("note");
    }
  }

  @Test
  void nobodyWritesOutOfScopeOrFromAnotherPost() {
    var elsewhere =
        new Editor(
            bureau.officer.actor(),
            Seeing.within(scope, bureau.communes.get(1)),
            Role.COMMUNE_OFFICER);

    Bureau.refused(RegistryRefusal.NO_SUCH_HOUSEHOLD, () -> notes.write(household, "x", elsewhere));
    Bureau.refused(
        AccessRefusal.NOT_FROM_THIS_POST,
        () -> notes.write(household, "x", Bureau.editor("ai", Role.COLLABORATOR)));
  }
}
