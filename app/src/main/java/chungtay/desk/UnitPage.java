package chungtay.desk;

import chungtay.frame.Answer;
import chungtay.frame.Choice;
import chungtay.frame.Figure;
import chungtay.frame.Line;
import chungtay.frame.Table;
import chungtay.frame.TileMap;
import java.util.List;
import java.util.Optional;

/// Everything that `desk/unit.jte` prints.
///
/// @param standards what else the page may be asked under; one alone is no choice
/// @param below none as long as no list has come in for the place
public record UnitPage(Answer answer, List<Choice> standards, Optional<Below> below) {

  /// What the answer is made of.
  ///
  /// @param children none where the places below have targets, and below a village
  public record Below(
      List<Figure> figures,
      Optional<AimTable> aims,
      Optional<Titled> children,
      Lacks lacks,
      Table groups,
      Optional<Line> trend,
      Optional<TileMap> map,
      Doors doors) {

    public Below {
      figures = List.copyOf(figures);
    }
  }

  /// Where the page leads beside its figures.
  ///
  /// @param published what may be published of the place; nothing may of a village
  /// @param leader the place on one screen, for whoever leads it; a village is led from its commune
  public record Doors(String map, Optional<String> published, Optional<String> leader) {}

  /// A table under its heading.
  public record Titled(String title, Table table) {}

  public UnitPage {
    standards = List.copyOf(standards);
  }
}
