package chungtay.desk.entry;

import chungtay.frame.Answer;
import java.util.List;
import java.util.Optional;

/// Everything `desk/account.jte` prints, ready to print.
///
/// @param posts that the account holds today
/// @param sessions that are open, the last seen first
/// @param password whether there is one to change
/// @param factor what is said of the second factor
public record AccountPage(
    Answer answer,
    Optional<Wrong> wrong,
    List<PostRow> posts,
    List<SessionRow> sessions,
    boolean password,
    Factor factor) {

  public AccountPage {
    posts = List.copyOf(posts);
    sessions = List.copyOf(sessions);
  }

  /// The second factor of the account.
  ///
  /// @param on whether it is asked for
  public record Factor(boolean on, String said) {}

  /// One open session.
  ///
  /// @param here whether it is the one in which the page is asked for
  public record SessionRow(
      String id, String agent, String address, String opened, String seen, boolean here) {}
}
