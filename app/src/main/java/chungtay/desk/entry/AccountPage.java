package chungtay.desk.entry;

import chungtay.frame.Answer;
import chungtay.frame.form.Wrong;
import java.util.List;
import java.util.Optional;

/// Everything `desk/account.jte` prints, ready to print.
///
/// @param login under which its password is kept by a browser
/// @param posts that the account holds today
/// @param sessions that are open, the last seen first
/// @param tokens that ask under the account, the newest first
/// @param password whether there is one to change
/// @param factor what is said of the second factor
public record AccountPage(
    Answer answer,
    Optional<Wrong> wrong,
    String login,
    List<PostRow> posts,
    List<SessionRow> sessions,
    List<TokenRow> tokens,
    boolean password,
    Factor factor) {

  public AccountPage {
    posts = List.copyOf(posts);
    sessions = List.copyOf(sessions);
    tokens = List.copyOf(tokens);
  }

  /// The second factor of the account.
  ///
  /// @param on whether it is asked for
  public record Factor(boolean on, String said) {}

  /// A token with which a machine asks.
  ///
  /// @param scope for which post, and what it may ask for
  /// @param state whether it works, and until when
  /// @param maker who made it
  /// @param ends whether it can still be ended
  public record TokenRow(
      String id,
      String name,
      String purpose,
      String scope,
      String state,
      String used,
      String maker,
      boolean ends) {}

  /// One open session.
  ///
  /// @param here whether it is the one in which the page is asked for
  public record SessionRow(
      String id, String agent, String address, String opened, String seen, boolean here) {}
}
