package chungtay.plan.reader.source;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Names the blocks of an outline by their places, as `ClauseId` does.
public final class Paths {

  private static final int DASHES_AT_MOST = 3;

  private static final int COUNTED_FROM = 1_000;

  private final Map<String, Integer> taken = new HashMap<>();
  private int more;

  /// @param prefix of all of them, empty for the body of a plan
  public void name(Block root, String prefix) {
    hoist(root);
    root.call(prefix);
    below(root, prefix, 0);
  }

  /// A single paragraph below a heading is what the heading says.
  private static void hoist(Block block) {
    for (var child : List.copyOf(block.below())) hoist(child);
    if (!block.isNumbered() || block.below().isEmpty()) return;
    var first = block.below().getFirst();
    var alone = block.below().size() == 1 || isFollowedByNumbers(block);
    if (first.isParagraph() && alone && isTitle(block)) block.adopt(first);
  }

  private static boolean isFollowedByNumbers(Block block) {
    return block.below().getFirst().below().isEmpty()
        && block.below().stream().skip(1).allMatch(Block::isNumbered);
  }

  /// Whether a block says so little that what follows is its text.
  private static boolean isTitle(Block block) {
    return block.isHeading() || !block.text().matches("(?s).*[.;]\\s*");
  }

  private void below(Block block, String path, int dashes) {
    var count = 0;
    for (var child : block.below()) {
      var isNumbered = child.isNumbered() && dashes == 0;
      if (!isNumbered) count++;
      var named = isNumbered ? numbered(block, child, path) : counted(path, dashes, count);
      child.call(free(named, child));
      below(child, child.path(), isNumbered ? 0 : dashes + 1);
    }
  }

  private static String numbered(Block parent, Block child, String path) {
    var label = child.label();
    var isBelowStem = !parent.label().isEmpty() && label.startsWith(parent.label() + ".");
    var step = isBelowStem ? label.substring(parent.label().length() + 1) : label;
    return path.isEmpty() ? step : path + "." + step;
  }

  private static String counted(String path, int dashes, int count) {
    if (path.isEmpty()) return "0/" + count;
    // Below the third dash the text has no more levels that a path can name.
    if (dashes >= DASHES_AT_MOST)
      return path.substring(0, path.lastIndexOf('/') + 1) + (count + 100);
    return path + "/" + count;
  }

  /// The place of a row of a table that stands in a block.
  public String row(String block, int number) {
    if (block.isEmpty()) return claim("0/" + number);
    var isDeep = block.split("/", -1).length > DASHES_AT_MOST;
    return claim((isDeep ? block.substring(0, block.lastIndexOf('/')) : block) + "/" + number);
  }

  private String free(String path, Block block) {
    var free = claim(path);
    if (!free.equals(path)) block.reasons().add(Reason.NUMBER_TWICE);
    return free;
  }

  /// A place, or one beside it where it is taken.
  public String claim(String path) {
    var times = taken.merge(path, 1, Integer::sum);
    if (times == 1) return path;
    if (path.indexOf('/') < 0) return path + "x" + times;
    return path.substring(0, path.lastIndexOf('/') + 1) + (COUNTED_FROM + ++more);
  }
}
