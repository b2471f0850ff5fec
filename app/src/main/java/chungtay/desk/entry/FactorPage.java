package chungtay.desk.entry;

import chungtay.frame.Answer;
import chungtay.frame.form.Wrong;
import java.util.List;
import java.util.Optional;

/// Everything `desk/factor.jte` prints, ready to print.
///
/// @param proposal what an app is to be told; none once it was told
/// @param recovery the codes for a lost telephone, shown this once
public record FactorPage(
    Answer answer, Optional<Wrong> wrong, Optional<Proposal> proposal, List<String> recovery) {

  public FactorPage {
    recovery = List.copyOf(recovery);
  }

  /// A second factor that waits for its first code.
  ///
  /// @param sealed as the form carries it back
  /// @param secret in groups of four, for whoever types it
  /// @param square the same for a camera
  public record Proposal(String sealed, String secret, Square square) {

    @Override
    public String toString() {
      return "proposal of a second factor";
    }
  }
}
