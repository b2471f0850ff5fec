package chungtay.plan.submission.page;

import chungtay.plan.Editions;
import chungtay.plan.page.PlanPages;
import chungtay.plan.submission.Boards;
import chungtay.plan.submission.Place;
import chungtay.plan.submission.SubmissionRefusal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Finds what an address names: what is asked of an agency in a period.
@Component
record PlacesNamed(Editions editions, Boards boards) {

  /// @param path what stands in the address, by its name
  /// @throws chungtay.refusal.Refused if nothing of that kind is asked of that agency
  Place place(Map<String, String> path, LocalDate day) {
    var edition = PlanPages.edition(editions, path.getOrDefault("plan", ""));
    return boards
        .find(
            edition,
            path.getOrDefault("asked", ""),
            path.getOrDefault("agency", ""),
            Optional.ofNullable(path.get("period")),
            day)
        .orElseThrow(SubmissionRefusal.NOTHING_ASKED::refused);
  }
}
