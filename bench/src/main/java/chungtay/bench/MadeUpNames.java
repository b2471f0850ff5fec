package chungtay.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;

/// Names as often as the synthetic province has them.
final class MadeUpNames {

  private static final List<String> LAND =
      List.of("Nà", "Bản", "Khuổi", "Đồng", "Làng", "Khe", "Trung", "Tân", "Đèo", "Cây");

  private static final List<String> REST =
      List.of(
          "Bắc", "Nam", "Thượng", "Hạ", "Chùa", "Lợi", "Mới", "Vạn", "Lán", "Thị", "Quán", "Gốc");

  private final Map<String, NavigableMap<Integer, String>> byKind = new HashMap<>();
  private final Map<String, Integer> weights = new HashMap<>();
  private final Random random;

  MadeUpNames(Path file, Random random) throws IOException {
    this.random = random;
    for (var line : Files.readAllLines(file)) {
      var cells = List.of(line.split(",", -1));
      if (cells.get(4).equals("weight")) continue;
      // Surnames of all groups together: the Kinh come first by their weight.
      var kind = cells.get(0) + cells.get(1);
      var before = weights.merge(kind, Integer.parseInt(cells.get(4)), Integer::sum);
      byKind.computeIfAbsent(kind, _ -> new TreeMap<>()).put(before, cells.get(3));
    }
  }

  String surname() {
    return draw("surnameany");
  }

  String full(String surname, boolean female) {
    var gender = female ? "f" : "m";
    return surname + " " + draw("middle" + gender) + " " + draw("given" + gender);
  }

  String village() {
    return LAND.get(random.nextInt(LAND.size())) + " " + REST.get(random.nextInt(REST.size()));
  }

  private String draw(String kind) {
    var names = Objects.requireNonNull(byKind.get(kind));
    return Objects.requireNonNull(names.higherEntry(random.nextInt(names.lastKey()))).getValue();
  }
}
