package chungtay.command;

import chungtay.database.TestDatabase;
import chungtay.exchange.reading.Defaults;
import chungtay.synthetic.SyntheticProvince;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// An office with people of each role and what the synthetic lists say of one district. The lists
/// come in once a run; whoever asks gets a copy of what stands then.
public final class District implements AutoCloseable {

  private static final Path HOME = Path.of("..").toAbsolutePath().normalize();
  private static final Map<String, Furnished> FURNISHED = new HashMap<>();

  public final TestDatabase database;
  public final SmallOffice office;

  private District(Furnished furnished) throws IOException {
    database = furnished.database().copy();
    office = SmallOffice.over(database, furnished.copiedFolder());
    office.catchUp();
  }

  /// What nobody uses any more but to be copied.
  private record Furnished(TestDatabase database, Path folder) {

    Path copiedFolder() throws IOException {
      var copied = TestDatabase.folder();
      try (Stream<Path> files = Files.walk(folder)) {
        for (var file : files.filter(one -> !one.equals(folder)).toList()) {
          Files.copy(file, copied.resolve(folder.relativize(file)));
        }
      }
      return copied;
    }
  }

  /// @param code of the district, such as 167
  public static District open(String code) {
    try {
      return new District(furnished(code));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static synchronized Furnished furnished(String code) throws IOException {
    var known = FURNISHED.get(code);
    if (known != null) return known;
    var lists = lists(code);
    var folder = TestDatabase.folder();
    var database = TestDatabase.fresh();
    try (database;
        var office = SmallOffice.over(database, folder)) {
      office.withAll(lists);
    }
    var furnished = new Furnished(database, folder);
    FURNISHED.put(code, furnished);
    return furnished;
  }

  private static List<SmallOffice.ListOf> lists(String code) throws IOException {
    var lists = new ArrayList<SmallOffice.ListOf>();
    for (var list :
        new SyntheticProvince(HOME, 1).write(TestDatabase.folder(), false, (_, _) -> {})) {
      Files.write(list.file(), keep(Files.readAllLines(list.file()), "\"?" + code + "\"?"));
      var defaults = new Defaults(list.standard(), list.reviewYear(), list.day());
      lists.add(new SmallOffice.ListOf(list.file(), defaults));
    }
    return lists;
  }

  /// The rows of the households of a district: those whose head's row names it, and their members'.
  private static List<String> keep(List<String> lines, String district) {
    var column = List.of(lines.getFirst().split(",")).indexOf("mã huyện");
    var kept = new ArrayList<>(List.of(lines.getFirst()));
    var inside = false;
    for (var line : lines.subList(1, lines.size())) {
      var cell = line.split(",", -1)[column];
      if (!cell.isEmpty()) inside = cell.matches(district);
      if (inside) kept.add(line);
    }
    return kept;
  }

  @Override
  public void close() {
    office.close();
    database.close();
  }
}
