package chungtay.desk;

import chungtay.frame.Answer;
import chungtay.frame.Choice;
import chungtay.frame.Table;
import chungtay.frame.TileMap;
import java.util.List;
import java.util.Optional;

/// Everything that `desk/map.jte` prints.
///
/// @param shows what the map can show, by kind
/// @param levels by commune or by district
public record MapPage(
    Answer answer,
    String title,
    List<Choices> shows,
    List<Choice> levels,
    Optional<TileMap> map,
    Table table) {

  /// Things to show, of one kind.
  public record Choices(String name, List<Choice> choices) {

    public Choices {
      choices = List.copyOf(choices);
    }
  }

  public MapPage {
    shows = List.copyOf(shows);
    levels = List.copyOf(levels);
  }
}
