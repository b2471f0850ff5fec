package chungtay.desk.entry;

import chungtay.frame.Answer;
import chungtay.frame.form.Wrong;
import java.util.List;
import java.util.Optional;

/// Everything `desk/sign-in.jte` prints, ready to print.
///
/// @param wrong why it was not let in
/// @param back where one wanted to go
/// @param provider another way in; none unless a setting names it
/// @param demo the posts that one may take without a password; none in a real office
public record SignInPage(
    Answer answer,
    Optional<Wrong> wrong,
    String login,
    String back,
    Optional<ToProvider> provider,
    List<PostRow> demo) {

  public SignInPage {
    demo = List.copyOf(demo);
  }

  /// The button that leads to an outside provider.
  public record ToProvider(String words, String href) {}
}
