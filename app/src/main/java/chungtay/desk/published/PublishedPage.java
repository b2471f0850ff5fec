package chungtay.desk.published;

import chungtay.frame.Answer;
import chungtay.frame.Table;

/// Everything `desk/published.jte` prints, ready to print.
///
/// @param note what stands in place of a number that is kept back, and why
/// @param workHref the same place with every number, for staff
public record PublishedPage(Answer answer, Table table, String note, String workHref) {}
