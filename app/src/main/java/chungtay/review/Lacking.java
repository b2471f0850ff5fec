package chungtay.review;

import chungtay.law.StandardId;
import chungtay.registry.Needs;
import org.springframework.stereotype.Component;

/// Who lacks what: the newest assessment of a household says it.
@Component
final class Lacking implements Needs {

  @Override
  public String lacksOneOf(String household, String day, StandardId standard, int indicators) {
    return """
    coalesce((SELECT newest.lacks & %d
                FROM review.assessment AS newest
               WHERE newest.household_id = %s
                 AND newest.standard = '%s'
                 AND newest.assessed_on <= CAST(%s AS date)
               ORDER BY newest.assessed_on DESC, newest.entry DESC
               LIMIT 1), 0) <> 0
    """
        .formatted(indicators, household, standard.value(), day);
  }
}
