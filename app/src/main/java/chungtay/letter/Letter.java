package chungtay.letter;

import chungtay.letter.Block.Heading;
import chungtay.letter.Block.Paragraph;
import java.util.List;
import java.util.Set;

/// An official paper as its writer means it: what it says and nothing of how that looks.
///
/// @param grounds the acts that the paper rests on, each without its closing sign
/// @param body ends with a paragraph, so that the signature never stands alone on a page
public record Letter(
    Head head,
    Subject subject,
    List<String> grounds,
    List<Block> body,
    Signature signature,
    Recipients recipients,
    List<Annex> annexes,
    Set<Mark> marks) {

  /// What is moved to the next page with a signature, so no more than stands beside it.
  private static final int LAST_PARAGRAPH = 1_500;

  private static final int BLOCKS = 2_000;
  private static final int ANNEXES = 20;

  public Letter {
    grounds = Prose.all(grounds);
    body = List.copyOf(body);
    annexes = List.copyOf(annexes);
    marks = Set.copyOf(marks);
    if (body.isEmpty() || !(body.getLast() instanceof Paragraph last)) {
      throw new IllegalArgumentException("a paper ends with a paragraph above the signature");
    }
    if (last.text().length() > LAST_PARAGRAPH) {
      throw new IllegalArgumentException("the last paragraph is longer than " + LAST_PARAGRAPH);
    }
    if (grounds.size() + blocks(body, annexes) > BLOCKS || annexes.size() > ANNEXES) {
      throw LetterRefusal.tooLong(BLOCKS);
    }
    Grid.check(body, annexes);
  }

  /// What a paper is marked as, beside what it says.
  public enum Mark {
    /// Not signed yet.
    DRAFT,
    /// About people who are made up.
    SYNTHETIC
  }

  private static int blocks(List<Block> body, List<Annex> annexes) {
    return body.size() + annexes.stream().mapToInt(annex -> annex.body().size()).sum();
  }

  boolean is(Mark mark) {
    return marks.contains(mark);
  }

  /// Whether sections stand above its clauses; else clauses are the first headings.
  static boolean hasSections(List<Block> body) {
    return body.stream()
        .anyMatch(block -> block instanceof Heading heading && heading.level() == Level.SECTION);
  }
}
