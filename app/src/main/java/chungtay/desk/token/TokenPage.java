package chungtay.desk.token;

import chungtay.frame.Answer;

/// Everything `desk/token.jte` prints, this once: nothing can print it again.
///
/// @param reach what may be asked for with it
/// @param all where the tokens are listed
public record TokenPage(
    Answer answer, String text, String purpose, String reach, String until, String all) {

  @Override
  public String toString() {
    return "page of an access token";
  }
}
