package chungtay.plan.commendation;

import chungtay.plan.document.PlanFolder;
import java.nio.file.Path;
import tools.jackson.core.type.TypeReference;

/// How agencies are scored, as `scoring.yaml` in the folder of a plan has it.
///
/// @param basis how sure we are of it; a scheme of ours is `inferred`
public record Scheme(Points points, Deductions deductions, PlanFolder.Basis basis) {

  /// What can be earned, in points.
  ///
  /// @param inTime times the share of tasks that were accepted in time
  /// @param registered for joining the movement
  /// @param answered times the share of targets that were answered
  /// @param reachedRate times the share of households reached of those that were to escape
  /// @param reachedMerit the same for households with a member with merit
  public record Points(
      int inTime, int registered, int answered, int reachedRate, int reachedMerit) {

    public Points {
      if (inTime < 1 || registered < 0 || answered < 0 || reachedRate < 0 || reachedMerit < 0) {
        throw new IllegalArgumentException("points are whole and not below 0, in_time at least 1");
      }
    }
  }

  /// What is taken off, in points.
  ///
  /// @param late for each task that is late and not done
  /// @param doneLate for each that was done late
  /// @param atMost together
  public record Deductions(int late, int doneLate, int atMost) {

    public Deductions {
      if (late < 0 || doneLate < 0 || atMost < 0) {
        throw new IllegalArgumentException("deductions are whole and not below 0");
      }
    }
  }

  static Scheme read(Path file) {
    return PlanFolder.read(file, new TypeReference<Scheme>() {});
  }

  /// Whether somebody other than we wrote it: then it was read in an act.
  public boolean isOurs() {
    return basis.read().equals("inferred");
  }
}
