package chungtay.bench;

import chungtay.audit.ActId;
import chungtay.vault.Vault;
import chungtay.wording.SearchKey;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;

/// As many households as the census counted, copied straight into the tables of the registry: names
/// after the weights of the synthetic province, ages by chance, villages of like size. Some
/// hundreds are there twice, as two lists would have brought them.
final class MadeUpRegistry implements AutoCloseable {

  static final int HOUSEHOLDS = 359_236;

  /// One household of so many is there twice.
  static final int TWICE_EACH = 400;

  private static final int VILLAGES_OF_A_COMMUNE = 14;
  private static final int[] SIZES = {12, 18, 20, 27, 13, 7, 3}; // a hundred, by persons

  private static final Map<String, String> TABLES = tables();

  private final Random random = new Random(45);
  private final MadeUpNames names;
  private final Vault vault;
  private final ActId act;
  private final Path folder;
  private final Map<String, BufferedWriter> files = new LinkedHashMap<>();
  private final List<Village> villages = new ArrayList<>();
  private long made;

  record Village(UUID id, String name) {}

  /// A household as it is written.
  private record Home(UUID id, UUID village, List<Person> persons) {}

  private record Person(UUID id, String name, LocalDate born, boolean female, String number) {}

  MadeUpRegistry(Path data, Path folder, Vault vault, ActId act) throws IOException {
    this.names = new MadeUpNames(data.resolve("synthetic/names.csv"), random);
    this.folder = Files.createDirectories(folder);
    this.vault = vault;
    this.act = act;
    for (var table : TABLES.keySet()) {
      files.put(table, Files.newBufferedWriter(folder.resolve(table)));
    }
  }

  private static Map<String, String> tables() {
    var tables = new LinkedHashMap<String, String>();
    tables.put("place.unit", "id, level, recorded");
    tables.put("place.version", "unit_id, held, name, short_name, kind, parent_id, recorded");
    tables.put("registry.household", "id, recorded");
    tables.put("registry.household_code", "code, household_id, recorded");
    tables.put("registry.residence", "household_id, unit_id, held, recorded");
    tables.put("registry.household_known", "household_id, held, persons, recorded");
    tables.put("registry.person", "id, recorded");
    tables.put(
        "registry.membership", "person_id, household_id, relation, position, held, recorded");
    tables.put(
        "registry.person_known",
        "person_id, held, full_name, name_key, born, gender, identity_index, identity_tail, recorded");
    return tables;
  }

  /// Writes everything into files beside, which the database then reads itself.
  void fill(JdbcTemplate jdbc, List<UUID> communes) throws IOException {
    for (var commune : communes) addVillages(commune);
    for (var number = 0; number < HOUSEHOLDS; number++) {
      var village = (int) ((long) number * villages.size() / HOUSEHOLDS);
      var home = home(villages.get(village).id());
      write(home, "BM-" + number);
      if (number % TWICE_EACH == 0) write(again(home), "BM-" + number + "-2");
    }
    for (var file : files.values()) file.close();
    for (var table : TABLES.entrySet()) {
      var file = folder.resolve(table.getKey());
      jdbc.execute("COPY %s (%s) FROM '%s'".formatted(table.getKey(), table.getValue(), file));
    }
  }

  List<Village> villages() {
    return List.copyOf(villages);
  }

  private void addVillages(UUID commune) throws IOException {
    for (var number = 1; number <= VILLAGES_OF_A_COMMUNE; number++) {
      var name = random.nextInt(10) < 3 ? Integer.toString(number) : names.village();
      var village = new Village(id(), "Xóm " + name);
      row("place.unit", village.id(), "VILLAGE", act.value());
      row(
          "place.version",
          village.id(),
          "[2015-01-01,)",
          village.name(),
          name,
          "Xóm",
          commune,
          act.value());
      villages.add(village);
    }
  }

  private Home home(UUID village) {
    var persons = new ArrayList<Person>();
    var surname = names.surname();
    var size = size();
    for (var position = 0; position < size; position++) {
      var isParent = position < 2;
      var female = random.nextBoolean();
      var born =
          LocalDate.ofYearDay(
              isParent ? year(1935, 2000) : year(1965, 2021), 1 + random.nextInt(365));
      var name = names.full(position == 1 ? names.surname() : surname, female);
      persons.add(new Person(id(), name, born, female, number()));
    }
    return new Home(id(), village, persons);
  }

  /// Of a third no list has a number.
  private String number() {
    return random.nextInt(3) == 0 ? "" : "%012d".formatted(random.nextLong(1_000_000_000_000L));
  }

  private int size() {
    var share = random.nextInt(100);
    var size = 0;
    while (share >= SIZES[size]) share -= SIZES[size++];
    return size + 1;
  }

  private int year(int from, int before) {
    return from + random.nextInt(before - from);
  }

  /// The same people under other ids, without their numbers.
  private Home again(Home home) {
    var persons =
        home.persons().stream()
            .map(one -> new Person(id(), one.name(), one.born(), one.female(), ""))
            .toList();
    return new Home(id(), home.village(), persons);
  }

  private void write(Home home, String code) throws IOException {
    var held = "[2020-12-05,)";
    row("registry.household", home.id(), act.value());
    row("registry.household_code", code, home.id(), act.value());
    row("registry.residence", home.id(), home.village(), held, act.value());
    row("registry.household_known", home.id(), held, home.persons().size(), act.value());
    for (var position = 0; position < home.persons().size(); position++) {
      var person = home.persons().get(position);
      row("registry.person", person.id(), act.value());
      var relation = position == 0 ? "HEAD" : "con";
      row("registry.membership", person.id(), home.id(), relation, position + 1, held, act.value());
      write(person, held);
    }
  }

  private void write(Person person, String held) throws IOException {
    var isKnown = !person.number().isEmpty();
    row(
        "registry.person_known",
        person.id(),
        held,
        person.name(),
        SearchKey.of(person.name()),
        person.born(),
        person.female() ? "FEMALE" : "MALE",
        isKnown ? "\\\\x" + HexFormat.of().formatHex(vault.index(person.number())) : "\\N",
        isKnown ? person.number().substring(9) : "\\N",
        act.value());
  }

  private void row(String table, Object... cells) throws IOException {
    var file = files.get(table);
    if (file == null) throw new IllegalArgumentException(table);
    for (var at = 0; at < cells.length; at++) {
      if (at > 0) file.write('\t');
      file.write(cells[at].toString());
    }
    file.write('\n');
  }

  /// In the order in which they are made, as ids of the house are.
  private UUID id() {
    made++;
    return new UUID(
        0x0176_0000_0000_7000L + (made << 16),
        (random.nextLong() & Long.MAX_VALUE) | Long.MIN_VALUE);
  }

  @Override
  public void close() throws IOException {
    for (var table : TABLES.keySet()) Files.deleteIfExists(folder.resolve(table));
    Files.deleteIfExists(folder);
  }
}
