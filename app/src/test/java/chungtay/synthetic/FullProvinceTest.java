package chungtay.synthetic;

import static chungtay.synthetic.WrittenList.cell;
import static chungtay.synthetic.WrittenList.day;
import static chungtay.synthetic.WrittenList.forEachHousehold;
import static chungtay.synthetic.WrittenList.forEachRow;
import static chungtay.synthetic.WrittenList.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The whole province against the census that it is made from.
class FullProvinceTest {

  static final Path HOME = Path.of("..");
  static final LocalDate CENSUS = LocalDate.of(2019, 4, 1);

  @TempDir static Path folder;

  /// By commune: households of one person, of two, … of seven or more.
  static final Map<String, int[]> SIZES = new TreeMap<>();

  /// By district: persons by five years of age.
  static final Map<String, int[]> AGES = new TreeMap<>();

  static final Map<String, Integer> GROUPS = new TreeMap<>();
  static final Map<String, Integer> PERSONS = new TreeMap<>();
  static final long[] NUMBERS = new long[1_300_000];
  static int numbers;
  static int wrong;
  static Duration time = Duration.ZERO;

  @BeforeAll
  static void makeTheWholeProvince() {
    var clock = ManagementFactory.getThreadMXBean();
    var start = clock.getCurrentThreadCpuTime();
    var files = new SyntheticProvince(HOME, 1).write(folder, true, (_, _) -> {});
    time = Duration.ofNanos(clock.getCurrentThreadCpuTime() - start);
    for (var file : files) {
      if (file.reviewYear() != 2020) continue;
      var district = file.file().getFileName().toString().substring("2020-59-".length(), 10 + 1);
      forEachRow(file.file(), row -> countPerson(row, district));
      forEachHousehold(file.file(), FullProvinceTest::countHousehold);
    }
  }

  static void countPerson(NamedCsvRecord row, String district) {
    var age = day(row, Column.BORN).until(CENSUS).getYears();
    AGES.computeIfAbsent(district, _ -> new int[Ages.GROUPS])[Math.min(age / 5, 17)]++;
    GROUPS.merge(cell(row, Column.ETHNIC_GROUP), 1, Integer::sum);
    var identity = cell(row, Column.IDENTITY);
    if (!identity.isEmpty()) NUMBERS[numbers++] = Long.parseLong(identity);
    if (!identity.isEmpty() && !identity.startsWith("000")) wrong++;
  }

  static void countHousehold(NamedCsvRecord row) {
    var commune = cell(row, Column.COMMUNE_CODE);
    var persons = number(row, Column.PERSONS);
    PERSONS.merge(commune, persons, Integer::sum);
    if (cell(row, Column.COLLECTIVE).isEmpty()) {
      SIZES.computeIfAbsent(commune, _ -> new int[7])[Math.min(persons, 7) - 1]++;
      if (cell(row, Column.CLASS).isEmpty()) wrong++;
    } else if (!cell(row, Column.CLASS).isEmpty() || !cell(row, Column.INCOME).isEmpty()) {
      wrong++;
    }
  }

  @Test
  void hasTheHouseholdsOfTheCensusByCommuneAndSize() {
    var communes = 0;
    for (var counted : Table.read(HOME.resolve("data/place/residents-2019.csv")).rows()) {
      var code = counted.text("code");
      if (code.length() != 5) continue;
      communes++;
      assertThat(SIZES.get(code))
          .as(code)
          .containsExactly(
              counted.number("size_1"),
              counted.number("size_2"),
              counted.number("size_3"),
              counted.number("size_4"),
              counted.number("size_5"),
              counted.number("size_6"),
              counted.number("size_7_plus"));
      assertThat(PERSONS.get(code)).as(code).isEqualTo(counted.number("persons"));
    }
    assertThat(communes).isEqualTo(178);
    assertThat(SIZES.values().stream().flatMapToInt(Arrays::stream).sum()).isEqualTo(359_236);
    assertThat(PERSONS.values().stream().mapToInt(persons -> persons).sum()).isEqualTo(1_286_751);
  }

  /// No tolerance: every age that was counted is used once.
  @Test
  void hasTheAgesOfTheCensusByDistrict() {
    for (var counted : Table.read(HOME.resolve("data/synthetic/ages-2019.csv")).rows()) {
      var made = AGES.getOrDefault(counted.text("district_code"), new int[Ages.GROUPS]);
      assertThat(made[counted.number("age_from") / 5]).isEqualTo(counted.number("persons"));
    }
  }

  @Test
  void hasTheEthnicGroupsOfTheCensusWithinThreeTenthsOfAPoint() {
    for (var counted : Table.read(HOME.resolve("data/synthetic/ethnic-2019.csv")).rows()) {
      var made = GROUPS.getOrDefault(counted.text("group"), 0);
      assertThat(100.0 * made / 1_286_751)
          .as(counted.text("group"))
          .isCloseTo(100.0 * counted.number("persons") / 1_286_751, within(0.3));
    }
  }

  @Test
  void givesNoNumberTwiceAndNoneThatSomebodyHas() {
    var distinct = Arrays.stream(NUMBERS, 0, numbers).distinct().count();

    assertThat(distinct).isEqualTo(numbers).isGreaterThan(900_000);
    assertThat(wrong).isZero();
  }

  /// Time of the processor, so that a busy machine does not fail it.
  @Test
  void isMadeInAMinute() {
    assertThat(time).isLessThan(Duration.ofMinutes(1));
  }
}
