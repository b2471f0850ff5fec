package chungtay.desk.staff;

import chungtay.access.entry.Roll;
import chungtay.desk.entry.PostRow;
import chungtay.frame.Answer;
import java.util.List;

/// Everything `desk/staff-one.jte` prints, ready to print.
///
/// @param here the address of the page, to which each form adds what it does
/// @param factor whether there is a second factor to drop
public record OneAccountPage(
    Answer answer,
    String here,
    List<PostRow> posts,
    Choices choices,
    Roll.State state,
    boolean factor) {

  public OneAccountPage {
    posts = List.copyOf(posts);
  }

  /// Where the tokens are with which machines ask in its name.
  public String tokens() {
    return here.replaceFirst("[^/]+$", "tokens?account=$0");
  }

  public boolean closed() {
    return state == Roll.State.CLOSED;
  }

  /// Whether one comes in without a password, so that there is none to choose.
  public boolean demo() {
    return state == Roll.State.DEMO;
  }
}
