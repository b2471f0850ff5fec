package chungtay.synthetic;

import static chungtay.synthetic.WrittenList.cell;
import static chungtay.synthetic.WrittenList.day;
import static chungtay.synthetic.WrittenList.forEachHousehold;
import static chungtay.synthetic.WrittenList.number;
import static org.assertj.core.api.Assertions.assertThat;

import chungtay.classification.Area;
import chungtay.classification.HouseholdClass;
import chungtay.classification.IncomeFacts;
import chungtay.classification.Scores;
import chungtay.classification.Standard;
import chungtay.classification.Standards;
import chungtay.law.Law;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The lists that the demo imports, against the plan and the law.
class DemoListsTest {

  static final Path HOME = Path.of("..");
  static final LocalDate WORKING_DAY = LocalDate.of(2021, 9, 30);
  static final LocalDate YEAR_BEFORE = LocalDate.of(2020, 12, 31);
  static final Map<String, HouseholdClass> CLASSES =
      Map.of(
          "nghèo", HouseholdClass.POOR,
          "cận nghèo", HouseholdClass.NEAR_POOR,
          "trung bình", HouseholdClass.AVERAGE,
          "không nghèo", HouseholdClass.NOT_POOR);

  @TempDir static Path folder;

  static final Law LAW = Law.read(HOME.resolve("law"));
  static final List<Listing> LISTINGS = new ArrayList<>();
  static Duration time = Duration.ZERO;

  record Listing(
      String household,
      String district,
      String commune,
      boolean merit,
      ListFile list,
      LocalDate day,
      String word,
      boolean agrees) {

    boolean isPoor() {
      return word.equals("nghèo");
    }

    boolean isDecided() {
      return !word.isEmpty();
    }

    boolean isUnderOldStandard() {
      return list.standard().equals(SyntheticProvince.OLD);
    }
  }

  @BeforeAll
  static void makeTheDemo() {
    var clock = ManagementFactory.getThreadMXBean();
    var start = clock.getCurrentThreadCpuTime();
    var files = new SyntheticProvince(HOME, 1).write(folder, false, (_, _) -> {});
    time = Duration.ofNanos(clock.getCurrentThreadCpuTime() - start);
    var standards = Standards.of(LAW);
    for (var file : files) {
      var standard = standards.standard(file.standard());
      forEachHousehold(file.file(), row -> LISTINGS.add(listing(file, standard, row)));
    }
  }

  static Listing listing(ListFile file, Standard standard, NamedCsvRecord row) {
    var word = cell(row, Column.CLASS);
    var decided = !word.isEmpty();
    return new Listing(
        cell(row, Column.HOUSEHOLD_CODE),
        cell(row, Column.DISTRICT_CODE),
        cell(row, Column.COMMUNE_CODE),
        cell(row, Column.MERIT).equals("x"),
        file,
        day(row, decided ? Column.DECIDED_ON : Column.FORM_DAY),
        word,
        !decided || agrees(standard, file.reviewYear(), row));
  }

  static boolean agrees(Standard standard, int year, NamedCsvRecord row) {
    var area = cell(row, Column.COMMUNE).startsWith("Xã") ? Area.RURAL : Area.URBAN;
    var day = Standards.dayOfReview(year);
    var lacks = 0;
    for (var indicator : standard.indicators()) {
      if (row.getField(indicator.code()).equals("1")) lacks |= indicator.bit();
    }
    var recognised = CLASSES.get(cell(row, Column.CLASS));
    var scores = new Scores(area, number(row, Column.B1), number(row, Column.B2));
    var byScore = standard.classify(scores, day).householdClass();
    assertThat(number(row, Column.B2)).isEqualTo(10 * Integer.bitCount(lacks));
    if (!cell(row, Column.INCOME).isEmpty()) {
      var facts = new IncomeFacts(area, number(row, Column.INCOME), lacks, false);
      assertThat(standard.classify(facts, day).householdClass()).isEqualTo(byScore);
    }
    return byScore == recognised;
  }

  /// By household: the newest class under the old standard up to a day.
  static Map<String, Listing> standing(LocalDate day) {
    Map<String, Listing> newest = new TreeMap<>();
    for (var listing : LISTINGS) {
      if (listing.isUnderOldStandard() && listing.isDecided() && !listing.day().isAfter(day)) {
        newest.merge(listing.household(), listing, (a, b) -> b.day().isAfter(a.day()) ? b : a);
      }
    }
    return newest;
  }

  static Map<String, Integer> poorByDistrict(LocalDate day, boolean meritOnly) {
    Map<String, Integer> poor = new TreeMap<>();
    for (var listing : standing(day).values()) {
      if (listing.isPoor() && (listing.merit() || !meritOnly)) {
        poor.merge(listing.district(), 1, Integer::sum);
      }
    }
    return poor;
  }

  @Test
  void holdsWhatAProvinceWouldHold() {
    var households = LISTINGS.stream().map(Listing::household).distinct().count();
    var communes = LISTINGS.stream().map(Listing::commune).distinct().count();

    assertThat(households).isBetween(43_000L, 47_000L);
    assertThat(communes).isEqualTo(178);
  }

  /// The annex of plan 45/KH-UBND: 7 + 4 + 17 + 24 + 22 + 61 + 2 + 45 + 12 = 194.
  @Test
  void hasTheMeritHouseholdsOfThePlan() {
    assertThat(poorByDistrict(YEAR_BEFORE, true))
        .containsExactly(
            Map.entry("164", 7),
            Map.entry("165", 4),
            Map.entry("167", 45),
            Map.entry("168", 22),
            Map.entry("169", 2),
            Map.entry("170", 12),
            Map.entry("171", 61),
            Map.entry("172", 17),
            Map.entry("173", 24));
  }

  @Test
  void meritIsNotOnlyAmongThePoor() {
    var others =
        standing(YEAR_BEFORE).values().stream().filter(one -> one.merit() && !one.isPoor()).count();

    assertThat(others).isPositive();
  }

  /// 194 households, of whom 116 have left: 78 remain.
  @Test
  void sixInTenOfThemHaveLeftByTheWorkingDay() {
    var left = poorByDistrict(WORKING_DAY, true).values().stream().mapToInt(n -> n).sum();

    assertThat(left).isEqualTo(194 - 116);
  }

  /// 13,112 of 359,236 are 3.65 in 100; 1,041 fewer are 0.29 points.
  @Test
  void povertyFallsAsTheLevelsSay() {
    var before = poorByDistrict(YEAR_BEFORE, false);
    var now = poorByDistrict(WORKING_DAY, false);
    var after = poorByDistrict(LocalDate.of(2021, 12, 31), false);
    for (var level : Table.read(HOME.resolve("data/synthetic/district-levels.csv")).rows()) {
      var district = level.text("district_code");
      var poor = level.number("poor_2020");

      assertThat(before).containsEntry(district, poor);
      assertThat(now).containsEntry(district, poor - level.number("fall_by_september_2021"));
      assertThat(after).containsEntry(district, poor - level.number("fall_in_2021"));
    }
  }

  @Test
  void classesAreThoseOfTheLawButForThreeInAThousand() {
    var decided = LISTINGS.stream().filter(Listing::isDecided).count();
    var disputed = LISTINGS.stream().filter(listing -> !listing.agrees()).count();

    assertThat(1000.0 * disputed / decided).isBetween(2.0, 4.0);
  }

  @Test
  void nobodyIsDecidedAboutTwiceOnOneDay() {
    Set<String> seen = new HashSet<>();
    for (var listing : LISTINGS) {
      if (!listing.isDecided()) continue;
      assertThat(seen.add(listing.household() + listing.day())).as(listing.toString()).isTrue();
    }
  }

  @Test
  void everyReviewLiesInItsCalendar() {
    for (var listing : LISTINGS) {
      var periodic = LAW.reviewCalendar().on(listing.day()).value().periodic();
      if (listing.list().file().endsWith("2021-59-thuong-xuyen.csv")) {
        assertThat(listing.day().getYear()).isEqualTo(2021);
        assertThat(listing.day().getDayOfMonth()).isGreaterThanOrEqualTo(15);
      } else {
        var year = listing.list().reviewYear();
        assertThat(listing.day()).isBetween(periodic.first().in(year), periodic.last().in(year));
      }
    }
  }

  /// Between reviews only changes are decided, and whoever is poor again had been poor.
  @Test
  void everyDecisionBetweenReviewsIsAMovement() {
    var before = standing(YEAR_BEFORE);
    var movements =
        LISTINGS.stream()
            .filter(listing -> listing.list().file().endsWith("2021-59-thuong-xuyen.csv"))
            .toList();

    assertThat(movements).hasSizeGreaterThan(1000).doesNotHaveDuplicates();
    for (var movement : movements) {
      var was = before.get(movement.household());
      if (was == null) assertThat(movement.isPoor()).isTrue();
      else assertThat(movement.word()).isNotEqualTo(was.word());
    }
  }

  @Test
  void theFormsOfSeptemberHaveNoClassYet() {
    var forms = LISTINGS.stream().filter(listing -> !listing.isDecided()).toList();

    assertThat(forms).hasSizeGreaterThan(25_000);
    assertThat(forms)
        .allSatisfy(form ->
            assertThat(form.day()).isBetween(LocalDate.of(2021, 9, 6), LocalDate.of(2021, 9, 28)));
  }

  /// Time of the processor, so that a busy machine does not fail it.
  @Test
  void isMadeInTenSeconds() {
    assertThat(time).isLessThan(Duration.ofSeconds(10));
  }
}
