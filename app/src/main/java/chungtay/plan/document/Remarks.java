package chungtay.plan.document;

import chungtay.law.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What of a plan's text matters only because it does not fit the rest.
///
/// @param annex as it dates itself
public record Remarks(Optional<Annex> annex, List<Footnote> footnotes, List<Wording> wordings) {

  public Remarks {
    footnotes = List.copyOf(footnotes);
    wordings = List.copyOf(wordings);
  }

  public record Annex(String number, LocalDate issued) {}

  /// @param hangsOn the promise that the mark stands at
  public record Footnote(String mark, String hangsOn, Subject about, Words says) {}

  /// What a footnote speaks of.
  public enum Subject {
    STANDARD,
    PROMISE
  }

  /// What the plan calls a group somewhere, in its own words.
  public record Wording(Priority group, String words, List<ClauseId> clauses) {

    public Wording {
      clauses = List.copyOf(clauses);
    }
  }
}
