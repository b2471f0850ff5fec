package chungtay.registry;

import static chungtay.registry.Lists.Named.child;
import static chungtay.registry.Lists.Named.head;
import static org.assertj.core.api.Assertions.assertThat;

import chungtay.access.Field;
import chungtay.access.Scope;
import chungtay.access.Seeing;
import chungtay.audit.Deed;
import chungtay.database.TestDatabase;
import chungtay.place.Places;
import chungtay.place.Seeded;
import chungtay.place.UnitId;
import chungtay.registry.Lists.Entry;
import chungtay.vault.Vault;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What people type, and whom they find.
class SearchTest {

  static final LocalDate DAY = LocalDate.of(2021, 9, 30);
  static final Scope SCOPE = Scope.all("test", DAY);
  static final String BAO_LINH = "05554";
  static final String CHO_CHU = "05536";

  static final TestDatabase DATABASE = TestDatabase.fresh();
  static final Places PLACES = Seeded.in(DATABASE);
  static final Lists LISTS = new Lists(DATABASE);
  static final HouseholdId HOA = Lists.household(); // Nguyễn Văn Hòa, 1967, Bản Bắc
  static final HouseholdId HOA_TOO = Lists.household(); // Nguyễn Văn Hóa, 1967, Xóm 5
  static final HouseholdId LAN = Lists.household(); // whose son is Nguyễn Văn Hòa, 1990
  static final HouseholdId MY = Lists.household();
  static final HouseholdId PAO = Lists.household();
  static Households households;
  static Findable findable;

  @BeforeAll
  static void fill(@TempDir Path keys) {
    var vault = new Vault(DATABASE.client(), DATABASE.beside(), keys);
    LISTS.encryptBy(vault);
    households =
        new Households(
            DATABASE.client(),
            vault,
            DATABASE.acts(),
            new Visible(PLACES, (_, _, _, _) -> "FALSE"));
    findable = new Findable(DATABASE.client(), Lists.followed(DATABASE));
    var bac = village(BAO_LINH, "Bản Bắc");
    var five = village(CHO_CHU, "Xóm 5");
    LISTS.arrive(
        Entry.of(HOA, "2019-12-05", bac, head("Nguyễn Văn Hòa", 1967, "001184000123")),
        Entry.of(HOA_TOO, "2019-12-05", five, head("Nguyễn Văn Hóa", 1967, null)),
        Entry.of(
            LAN,
            "2019-12-05",
            five,
            head("Trần Thị Lan", 1965, null),
            child("Nguyễn Văn Hòa", 1990, "012345678")),
        Entry.of(MY, "2019-12-05", bac, head("Hoàng Thị Mỵ", 1984, null)),
        Entry.of(
            PAO,
            "2020-12-05",
            five,
            head("Lý Văn Páo", 1970, null),
            child("Hoàng Thị Mỵ Lan", 2010, null)));
    findable.catchUp();
  }

  private static UnitId village(String commune, String name) {
    var unit = PLACES.on(DAY).byCode(commune).orElseThrow().id();
    return DATABASE
        .acts()
        .perform(
            Lists.OFFICER,
            Deed.of("test.village", "", "test"),
            act -> PLACES.addVillage(act, unit, name, "", LocalDate.of(2018, 1, 1)));
  }

  @AfterAll
  static void close() {
    DATABASE.close();
  }

  static List<HouseholdId> found(String text, Scope scope) {
    return households.search(text, 10, scope).stream().map(Found::household).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "hoang my, 2",
    "my hoang thi, 2",
    "MỴ, 2",
    "pao, 1",
    "van, 4",
    "123, 1",
    "678, 1",
    "hoa 678, 1",
    "my 678, 0",
    "001184000123, 1",
    "0011 8400 0123, 1",
    "001184000124, 0",
    "hoa 1967, 2",
    "hoa 1990, 1",
    "1984, 1",
    "%, 0",
    "_, 0",
    "zzz, 0"
  })
  void searchFindsByNameYearCodeOrNumber(String text, int found) {
    assertThat(found(text, SCOPE)).hasSize(found);
  }

  @ParameterizedTest
  @CsvSource({
    "nguyen van hoa 1967 ban bac",
    "bac hoa van 1967 nguyen",
    "bản bắc hòa",
    "hoa bao linh",
    "hoa xã bảo linh",
    "ban bac bao linh hoa",
    "hoa định hóa bản bắc"
  })
  void wordsOfAPlaceMayStandAnywhere(String text) {
    assertThat(found(text, SCOPE)).startsWith(HOA).doesNotContain(HOA_TOO, LAN);
  }

  @Test
  void aVillageWithANumberIsNamedWithItsKind() {
    assertThat(found("hoa xom 5", SCOPE)).startsWith(HOA_TOO, LAN).doesNotContain(HOA);
    assertThat(found("hoa 5", SCOPE)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "nguyem van hoa", // wrong
    "nguyn van hoa", // missing
    "nguyyen van hoa", // doubled
    "ngueyn van hoa", // swapped
    "nguyen vna hoa",
    "ngueyn van hoa ban bac"
  })
  void oneWrongLetterStillFinds(String text) {
    assertThat(found(text, SCOPE)).contains(HOA);
  }

  @Test
  void twoWrongLettersInAWordDoNot() {
    assertThat(found("ngueym van hoa", SCOPE)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"nguyen van h", "nguyen van ho", "ng v hoa", "nguy", "nguyen van"})
  void aNameThatWasBegunFinds(String text) {
    assertThat(found(text, SCOPE)).contains(HOA);
  }

  @Test
  void theNameAsItIsTypedComesFirst() {
    assertThat(found("Nguyễn Văn Hóa", SCOPE)).startsWith(HOA_TOO);
    assertThat(found("Nguyễn Văn Hòa", SCOPE)).startsWith(HOA, LAN);
    assertThat(found("Hóa định hóa", SCOPE)).startsWith(HOA_TOO);
  }

  @Test
  void headsComeBeforeOthersAndTheNameItselfBeforeLongerOnes() {
    assertThat(found("nguyen van hoa", SCOPE)).endsWith(LAN).hasSize(3);
    assertThat(found("hoang thi my", SCOPE)).containsExactly(MY, PAO);
    assertThat(households.search("hoang thi my", 1, SCOPE)).hasSize(1);
  }

  @Test
  void whoAnswersIsTold() {
    var found = households.search("678", 10, SCOPE).getFirst();

    assertThat(found.by()).contains(new Found.Namesake("Nguyễn Văn Hòa", Optional.of(1990), false));
  }

  @Test
  void searchKnowsTheDay() {
    assertThat(found("pao", Scope.all("test", LocalDate.of(2020, 12, 4)))).isEmpty();
    assertThat(found("pao", Scope.all("test", LocalDate.of(2020, 12, 5)))).hasSize(1);
  }

  @Test
  void nobodyIsFoundOutOfScope() {
    var here = Seeing.within(SCOPE, PLACES.on(DAY).byCode(BAO_LINH).orElseThrow().id());

    assertThat(found("nguyen van hoa", here)).containsExactly(HOA);
    assertThat(found("nguyen van hoa xom 5", here)).isEmpty();
    assertThat(found("TN-", here)).contains(HOA, MY).doesNotContain(HOA_TOO, LAN, PAO);
    assertThat(found("678", here)).isEmpty();
    assertThat(found("nguyen van hoa", Seeing.only(SCOPE, LAN.value()))).containsExactly(LAN);
  }

  @Test
  void whatIsNotSeenCannotBeAskedFor() {
    var names = Seeing.fields(SCOPE, Set.of(Field.NAME));
    var members = Seeing.fields(SCOPE, Set.of(Field.NAME, Field.MEMBERS));

    assertThat(found("nguyen van hoa", names)).containsExactlyInAnyOrder(HOA, HOA_TOO);
    assertThat(found("nguyen van hoa 1967", names)).isEmpty();
    assertThat(households.search("pao", 1, names).getFirst().by().orElseThrow().born()).isEmpty();
    assertThat(found("678", members)).isEmpty();
    assertThat(found("012345678", members)).isEmpty();
    assertThat(found("nguyen van hoa 1990", members)).containsExactly(LAN);
    assertThat(found("hoa", Seeing.fields(SCOPE, Set.of(Field.TOTALS)))).isEmpty();
  }

  @Test
  void whoeverIsRecordedIsFoundOnceTheActIsFollowed() {
    var dam = Lists.household();
    LISTS.arrive(
        Entry.of(dam, "2021-01-05", village(BAO_LINH, "Xóm Mới"), head("Đàm Xuyến", 1950, null)));
    assertThat(found("dam xuyen", SCOPE)).isEmpty();
    findable.catchUp();
    assertThat(found("dam xuyen", SCOPE)).containsExactly(dam);

    LISTS.arrive(Entry.of(dam, "2021-01-05", null, head("Đàm Xuyên", 1951, null)));
    findable.catchUp();
    assertThat(found("dam xuyen 1950", SCOPE)).isEmpty();
    assertThat(found("dam xuyen 1951", SCOPE)).containsExactly(dam);
  }
}
