package chungtay.notice.page;

import chungtay.frame.Answer;
import chungtay.frame.form.Wrong;
import java.util.List;
import java.util.Optional;

/// Everything `notice/mail.jte` prints, ready to print.
///
/// @param wrong why a form was refused, above the forms
/// @param isSetUp whether there is a mail server
/// @param address that is confirmed; empty where none is
/// @param awaited address to which a code was sent; empty where none is awaited
/// @param choices empty before an address is confirmed
public record MailPage(
    Answer answer,
    Optional<Wrong> wrong,
    boolean isSetUp,
    String address,
    String awaited,
    List<Choosing> choices) {

  public MailPage {
    choices = List.copyOf(choices);
  }

  public record Choosing(String value, String name, String told, boolean chosen) {}
}
