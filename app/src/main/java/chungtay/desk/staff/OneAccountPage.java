package chungtay.desk.staff;

import chungtay.desk.entry.PostRow;
import chungtay.frame.Answer;
import java.util.List;

/// Everything `desk/staff-one.jte` prints, ready to print.
///
/// @param here the address of the page, to which each form adds what it does
/// @param closed whether nobody comes in with it
/// @param factor whether there is a second factor to drop
public record OneAccountPage(
    Answer answer,
    String here,
    List<PostRow> posts,
    Choices choices,
    boolean closed,
    boolean factor) {

  public OneAccountPage {
    posts = List.copyOf(posts);
  }
}
