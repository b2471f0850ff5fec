package chungtay.desk.token;

import chungtay.desk.entry.PostRow;
import chungtay.frame.Answer;
import java.util.List;
import java.util.Optional;

/// Everything `desk/tokens.jte` prints, ready to print.
///
/// @param form with which one more is made; none where no account is looked at
public record TokensPage(Answer answer, List<Row> rows, Optional<Form> form) {

  public TokensPage {
    rows = List.copyOf(rows);
  }

  /// A token in a line.
  ///
  /// @param id as a form sends it
  /// @param holder account and post
  /// @param ends whether it can still be ended
  public record Row(
      String id,
      String name,
      String holder,
      String purpose,
      String reach,
      String state,
      String used,
      boolean ends) {}

  /// What a token may be made of.
  ///
  /// @param all where the tokens of all accounts are
  /// @param days for which it works unless somebody says otherwise
  public record Form(List<PostRow> posts, String all, int days, int most) {

    public Form {
      posts = List.copyOf(posts);
    }
  }
}
