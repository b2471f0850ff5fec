package chungtay.plan.commendation.score;

import chungtay.access.AgencyId;
import chungtay.access.Right;
import chungtay.audit.Acts;
import chungtay.audit.Deed;
import chungtay.plan.Doer;
import chungtay.plan.Edition;
import chungtay.plan.Note;
import chungtay.plan.commendation.CommendationRefusal;
import chungtay.plan.commendation.Emulations;
import chungtay.plan.commendation.score.Closing.Closed;
import chungtay.refusal.Refused;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/// Sets a correction beside a score, and closes the scores of a year.
@Component
public class Judging {

  private final Scoring scoring;
  private final Corrections corrections;
  private final Closings closings;
  private final Emulations emulations;
  private final Acts acts;

  Judging(
      Scoring scoring,
      Corrections corrections,
      Closings closings,
      Emulations emulations,
      Acts acts) {
    this.scoring = scoring;
    this.corrections = corrections;
    this.closings = closings;
    this.emulations = emulations;
    this.acts = acts;
  }

  /// What is set beside a score.
  ///
  /// @param number of the correction that counted when the page was opened; 0 before the first
  /// @param points of 100 [hundredths of a point]; none: the correction is taken back
  public record Set(
      int year, AgencyId agency, int number, Optional<Integer> points, String reason) {}

  /// @throws Refused if it is not theirs to correct, the agency is not scored, or somebody has set
  ///   another one meanwhile
  public void correct(Edition edition, Set set, Doer by) {
    mustKeepThePlan(by);
    var reason = Note.of(set.reason());
    var isScored =
        scoring.of(edition, set.year(), by.scope()).stream()
            .anyMatch(score -> score.agency().id().equals(set.agency()));
    if (!isScored) throw notScored(set.agency().value().toString());
    var before =
        Optional.ofNullable(corrections.of(edition.id(), set.year(), by.today()).get(set.agency()));
    if (before.map(Correction::number).orElse(0) != set.number()) throw changed();
    var correction =
        new Correction(set.number() + 1, set.points(), reason, by.today(), by.actor().person());
    var deed =
        Deed.of(
                "plan.correct-score",
                edition.plan().heading().number() + " " + set.year() + " " + set.agency().value(),
                reason)
            .changing(json(before.flatMap(Correction::points)), json(set.points()));
    try {
      acts.perform(
          by.actor(),
          deed,
          act -> {
            corrections.add(act, edition.id(), set.year(), set.agency(), correction);
            return act;
          });
    } catch (DuplicateKeyException meanwhile) {
      throw changed();
    }
  }

  /// That an agency is not among those that are scored.
  public static Refused notScored(String agency) {
    return new Refused(CommendationRefusal.NOT_SCORED, Map.of("agency", agency));
  }

  /// Closes the scores of a year as they stand: as the next version, beside those before it.
  ///
  /// @param version that was the newest when the page was opened; 0 before the first
  /// @throws Refused if it is not theirs to close, or somebody has closed them meanwhile
  public void close(Edition edition, int year, int version, String why, Doer by) {
    mustKeepThePlan(by);
    var reason = Note.of(why);
    var newest =
        closings.all(edition.id(), year).stream().findFirst().map(Closing::version).orElse(0);
    if (newest != version) throw changed();
    var closing = closing(edition, year, version + 1, reason, by);
    var deed =
        Deed.of("plan.close-scores", edition.plan().heading().number() + " " + year, reason)
            .changing("{}", "{\"inputs\":\"" + closing.inputs() + "\"}");
    try {
      acts.perform(
          by.actor(),
          deed,
          act -> {
            closings.add(act, edition.id(), year, closing);
            return act;
          });
    } catch (DuplicateKeyException meanwhile) {
      throw changed();
    }
  }

  private Closing closing(Edition edition, int year, int version, String reason, Doer by) {
    var scores = scoring.of(edition, year, by.scope());
    var set = corrections.of(edition.id(), year, by.today());
    var closed = new HashMap<AgencyId, Closed>();
    for (var score : scores) {
      var id = score.agency().id();
      var corrected = Optional.ofNullable(set.get(id)).flatMap(Correction::points);
      closed.put(id, new Closed(score.points(), corrected, score.lines()));
    }
    var inputs = inputs(edition, scores);
    return new Closing(version, by.today(), inputs, reason, by.actor().person(), closed);
  }

  /// Of the scheme and of all that the scores follow from: closed again on the same, it is the
  /// same.
  private String inputs(Edition edition, List<Score> scores) {
    var text = new StringBuilder().append(emulations.scheme(edition)).append('\n');
    scores.stream().map(Score::inputs).sorted().forEach(text::append);
    try {
      var hash = MessageDigest.getInstance("SHA-256");
      return HexFormat.of()
          .formatHex(hash.digest(text.toString().getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static void mustKeepThePlan(Doer by) {
    if (by.post().role().may(Right.KEEP_PLAN)) return;
    throw new Refused(CommendationRefusal.NOT_YOURS_TO_SAY, Map.of());
  }

  private static Refused changed() {
    return new Refused(CommendationRefusal.CHANGED_MEANWHILE, Map.of());
  }

  private static String json(Optional<Integer> points) {
    return "{\"points\":" + points.map(String::valueOf).orElse("null") + "}";
  }
}
