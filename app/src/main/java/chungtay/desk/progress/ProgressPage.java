package chungtay.desk.progress;

import chungtay.frame.Answer;
import chungtay.frame.Bullet;
import chungtay.frame.Chip;
import chungtay.frame.Table.Cell;
import chungtay.frame.Where.Link;
import java.util.List;
import java.util.Optional;

/// Everything `desk/progress.jte` prints, ready to print.
///
/// @param aims everything that is asked of the place
/// @param told what is said of the aim that is looked at: why the rate fell, how the year will end
/// @param parts those below the place, of the same aim
/// @param promises what the plan promises beside
/// @param restated the same told of a unit that stands where others stood; none where it stood
public record ProgressPage(
    Answer answer,
    List<Row> aims,
    List<String> told,
    Optional<Parts> parts,
    List<Promise> promises,
    Optional<Restated> restated) {

  public ProgressPage {
    aims = List.copyOf(aims);
    told = List.copyOf(told);
    promises = List.copyOf(promises);
  }

  /// An aim of the place, or the aim at a place below.
  ///
  /// @param before households when the plan began
  /// @param required households that an even pace asks for by the day
  /// @param toGo households still to go, with their list
  public record Row(
      String name,
      String href,
      String before,
      String asked,
      String reached,
      String required,
      Cell toGo,
      Optional<State> state) {}

  /// None where nobody set what is to be reached.
  public record State(Chip chip, Bullet bullet) {}

  public record Parts(String title, List<Row> rows) {

    public Parts {
      rows = List.copyOf(rows);
    }
  }

  /// @param then the same place's forerunner, when the plan ended
  public record Restated(List<String> sentences, Link then) {

    public Restated {
      sentences = List.copyOf(sentences);
    }
  }

  /// @param clause where the plan says so
  /// @param stands how it stands, with the list behind
  public record Promise(String what, String clause, Cell stands) {}
}
