package chungtay.desk.entry;

import chungtay.frame.Answer;
import chungtay.frame.form.Wrong;
import java.util.Optional;

/// Everything `desk/code.jte` prints, ready to print.
///
/// @param wrong why it was not accepted
public record CodePage(Answer answer, Optional<Wrong> wrong, String code) {}
