package chungtay.plan.draft.page;

import chungtay.frame.Answer;
import chungtay.frame.form.Wrong;
import java.util.Optional;

/// Everything `plan/draft/new.jte` prints, ready to print.
///
/// @param text what was pasted and refused
public record NewDraftPage(Answer answer, Optional<Wrong> wrong, String action, String text) {}
