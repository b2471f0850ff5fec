package chungtay.letter;

import java.util.List;

/// What is attached to a paper; its number is counted when it is set.
///
/// @param wide on sheets that lie, for a table with many columns
public record Annex(String name, List<Block> body, boolean wide) {

  public Annex {
    name = Prose.line(name);
    body = List.copyOf(body);
  }
}
