package chungtay.frame;

import java.util.List;

/// What a page answers: a sentence made of its figures, a line of terms, and states.
///
/// @param terms by which standard, which day, out of how many
public record Answer(String headline, String terms, List<Chip> chips) {

  public Answer {
    chips = List.copyOf(chips);
  }

  public Answer(String headline, String terms) {
    this(headline, terms, List.of());
  }
}
