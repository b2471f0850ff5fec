package chungtay.desk.leader;

import chungtay.desk.AimTable;
import chungtay.frame.Answer;
import chungtay.frame.Figure;
import chungtay.frame.Table;
import chungtay.frame.Where.Link;
import java.util.List;
import java.util.Optional;

/// Everything that `desk/leader.jte` prints.
///
/// @param doors where one goes on from here, and how the same is taken along
/// @param places how those below stand; where nothing is to be told of them, `instead` says why
public record LeaderPage(
    Answer answer,
    List<Link> doors,
    List<Figure> figures,
    Optional<Places> places,
    Optional<Instead> instead,
    Optional<Late> late,
    Optional<Soon> soon,
    Optional<InTheWay> inTheWay) {

  public LeaderPage {
    doors = List.copyOf(doors);
    figures = List.copyOf(figures);
  }

  /// @param rows the whole first; where there are more than fit, the latest and the best of them
  /// @param plan that asks it of them
  public record Places(String title, List<AimTable.Row> rows, Link plan) {

    public Places {
      rows = List.copyOf(rows);
    }
  }

  /// Why something is missing, and what helps.
  ///
  /// @param poorest where most are poor; none where that is not known either
  public record Instead(
      String title, String why, String fills, Optional<Link> to, Optional<Table> poorest) {}

  /// @param holders who holds most of those that are late first; nobody where none is
  /// @param all where all tasks that are late stand
  /// @param more who does not fit, told as a number
  public record Late(List<Holder> holders, Link all, Optional<Link> more) {

    public Late {
      holders = List.copyOf(holders);
    }
  }

  /// @param longest for how long the oldest is late
  public record Holder(String name, String href, String tasks, String longest) {}

  /// @param none what is said where no task is due soon
  public record Soon(List<Task> tasks, String none, Optional<Link> more) {

    public Soon {
      tasks = List.copyOf(tasks);
    }
  }

  /// What stands in the way.
  public record InTheWay(List<Obstacle> obstacles, Optional<Link> more) {

    public InTheWay {
      obstacles = List.copyOf(obstacles);
    }
  }

  /// @param who raised it
  /// @param lies with whom it lies
  public record Obstacle(String who, String href, String lies, String days) {}

  /// @param day the last in time
  public record Task(String what, String href, String who, String day) {}
}
