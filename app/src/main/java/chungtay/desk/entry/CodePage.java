package chungtay.desk.entry;

import chungtay.frame.Answer;
import java.util.Optional;

/// Everything `desk/code.jte` prints, ready to print.
///
/// @param wrong why it was not accepted
public record CodePage(Answer answer, Optional<Wrong> wrong, String code) {}
