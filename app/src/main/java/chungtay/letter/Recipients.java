package chungtay.letter;

import java.util.List;

/// Who gets a paper (nơi nhận).
///
/// @param others each without its dash and closing sign
/// @param kept where a copy is kept, such as "VT, BTXH"
public record Recipients(List<String> others, String kept) {

  public Recipients {
    others = Prose.all(others);
    kept = Prose.line(kept);
  }
}
