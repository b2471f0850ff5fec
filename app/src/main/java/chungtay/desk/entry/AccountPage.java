package chungtay.desk.entry;

import chungtay.frame.Answer;
import java.util.List;
import java.util.Optional;

/// Everything `desk/account.jte` prints, ready to print.
///
/// @param posts that the account holds today
/// @param sessions that are open, the last seen first
/// @param password whether there is one to change
public record AccountPage(
    Answer answer,
    Optional<Wrong> wrong,
    List<PostRow> posts,
    List<SessionRow> sessions,
    boolean password) {

  public AccountPage {
    posts = List.copyOf(posts);
    sessions = List.copyOf(sessions);
  }

  /// One open session.
  ///
  /// @param here whether it is the one in which the page is asked for
  public record SessionRow(
      String id, String agent, String address, String opened, String seen, boolean here) {}
}
