package chungtay.command;

import static org.assertj.core.api.Assertions.assertThat;

import chungtay.database.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Area classes brought in from the terminal.
class AreaClassesCommandTest {

  @TempDir Path folder;

  @Test
  void goodRowsAreRecordedAndTheOthersComeBack() throws Exception {
    var file = folder.resolve("khu-vuc.csv");
    Files.writeString(
        file,
        """
        code,village,class,from,until,act
        05740,,REGION_II,2021-06-04,,QĐ thử
        05740,,REGION_IX,2021-06-04,,QĐ thử
        """);
    try (var database = TestDatabase.fresh()) {
      var first = Ran.over(database, folder, List.of("area-classes", file.toString()));

      assertThat(first.status()).isEqualTo(1);
      assertThat(first.err())
          .contains(
              "line 3, class: There is no area class “REGION_IX”. Correct the class and send this row again.");
      assertThat(recorded(database)).containsExactly("REGION_II");

      Ran.over(database, folder, List.of("area-classes", file.toString()));
      assertThat(recorded(database)).containsExactly("REGION_II");
    }
  }

  static List<String> recorded(TestDatabase database) {
    return database
        .client()
        .sql("SELECT class FROM place.area_class WHERE act = 'QĐ thử' AND withdrawn IS NULL")
        .query((row, _) -> row.getString("class"))
        .list();
  }

  @Test
  void aFileThatIsNotThereIsWrongUse() {
    RefusedListsTest.assertMisused("cannot read the file x.csv", "area-classes", "x.csv");
  }
}
