package chungtay.desk.staff;

import chungtay.frame.Answer;
import java.util.List;

/// Everything `desk/followed.jte` prints, ready to print.
public record FollowedPage(Answer answer, List<District> districts) {

  public FollowedPage {
    districts = List.copyOf(districts);
  }

  /// @param missing how many of its communes nobody follows, in words; empty if there is none
  /// @param unknown the communes of which nobody follows even a village
  public record District(String name, String missing, List<String> unknown, List<Row> communes) {

    public District {
      unknown = List.copyOf(unknown);
      communes = List.copyOf(communes);
    }
  }

  /// A commune that somebody follows.
  ///
  /// @param by who follows the commune, or a village of it
  /// @param followed whether anybody follows all of it
  public record Row(String commune, List<String> by, boolean followed) {

    public Row {
      by = List.copyOf(by);
    }
  }
}
