package chungtay.plan.draft.page;

import chungtay.frame.Answer;
import java.util.Optional;

/// Everything `plan/draft/new.jte` prints, ready to print.
///
/// @param text what was pasted and refused
public record NewDraftPage(Answer answer, Optional<Fault> fault, String action, String text) {}
