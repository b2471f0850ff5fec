package chungtay.desk.staff;

import chungtay.frame.Answer;
import java.util.List;

/// Everything `desk/slips.jte` prints, ready to print and to cut: a slip for each who may choose a
/// password.
///
/// @param address where one types the code
public record SlipsPage(Answer answer, String address, List<Slip> slips) {

  public SlipsPage {
    slips = List.copyOf(slips);
  }

  /// A slip of paper for one person.
  ///
  /// @param duty role and agency, of each post
  /// @param areas where they work
  public record Slip(
      String name, String login, String duty, String areas, String code, String until) {

    @Override
    public String toString() {
      return "slip of " + login;
    }
  }
}
