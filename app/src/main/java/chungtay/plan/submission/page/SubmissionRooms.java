package chungtay.plan.submission.page;

import chungtay.plan.submission.Blanks;
import chungtay.plan.submission.Differences;
import chungtay.plan.submission.Place;
import chungtay.plan.submission.Reminders;
import chungtay.plan.submission.Submission;
import chungtay.plan.submission.SubmissionKey;
import chungtay.plan.submission.Submissions;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Where forms, what was sent and who was reminded are kept.
@Component
record SubmissionRooms(
    Blanks blanks, Submissions submissions, Differences differences, Reminders reminders) {

  Optional<Submission> find(Place place, LocalDate day) {
    return submissions.find(SubmissionKey.of(place), day);
  }

  Optional<LocalDate> reminded(Place place, LocalDate day) {
    return Optional.ofNullable(
        reminders.of(place.edition().id(), day).get(SubmissionKey.of(place)));
  }
}
