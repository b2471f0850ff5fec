package chungtay.desk.law;

import chungtay.frame.Answer;
import chungtay.frame.Chip;
import chungtay.frame.Choice;
import java.util.List;

/// Everything that `desk/law.jte` prints, ready to print.
///
/// @param choices all values, or only those to be checked
public record LawPage(Answer answer, List<Choice> choices, List<Section> sections) {

  public LawPage {
    choices = List.copyOf(choices);
    sections = List.copyOf(sections);
  }

  /// One file of the law.
  ///
  /// @param about which file it is, when it was last checked, which reviews it answers for
  /// @param notModelled what it leaves out, and why
  public record Section(String title, String about, List<Group> groups, List<String> notModelled) {

    public Section {
      groups = List.copyOf(groups);
      notModelled = List.copyOf(notModelled);
    }
  }

  /// Values that belong together, such as those that an act set on one day.
  public record Group(String title, List<Line> lines) {

    public Group {
      lines = List.copyOf(lines);
    }
  }

  /// One value.
  ///
  /// @param anchor how a link names its place on the page
  /// @param from since when it holds; empty where it is as old as its standard
  /// @param value as many lines as it takes
  public record Line(String anchor, String name, String from, List<String> value, Source source) {

    public Line {
      value = List.copyOf(value);
    }
  }

  /// Where a value stands in the law.
  ///
  /// @param provision act and place in it
  /// @param known whether somebody must still compare it with the gazette
  /// @param checked how it was read, and the day somebody last compared it with the law
  public record Source(String provision, Chip known, String checked) {}
}
