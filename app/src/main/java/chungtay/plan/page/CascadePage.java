package chungtay.plan.page;

import chungtay.frame.Answer;
import chungtay.frame.Chip;
import chungtay.frame.Where.Link;
import java.util.List;
import java.util.Optional;

/// Everything `plan/cascade.jte` prints, ready to print.
///
/// @param aims what else is handed down, and the way up to the unit above
/// @param offers who could carry what nobody was given
/// @param handing where it is handed down; none from a post that may not
/// @param answering where the unit answers to what it was given; none from a post that may not
/// @param versions what was handed down before
public record CascadePage(
    Answer answer,
    Aims aims,
    Table table,
    List<Offer> offers,
    Optional<Handing> handing,
    Optional<Answering> answering,
    List<Version> versions) {

  public CascadePage {
    offers = List.copyOf(offers);
    versions = List.copyOf(versions);
  }

  /// @param up the unit above; none at the top
  public record Aims(String chosen, List<Link> all, Optional<Link> up) {

    public Aims {
      all = List.copyOf(all);
    }
  }

  /// @param who what is counted of each, as the head of its column
  /// @param whole what the unit itself has to reach; empty where nobody set it
  /// @param sum what it handed on
  /// @param points whether households are told in points of the rate too
  public record Table(String who, String whole, String sum, boolean points, List<Row> rows) {

    public Table {
      rows = List.copyOf(rows);
    }
  }

  /// A unit below.
  ///
  /// @param most who could be counted when the plan began
  /// @param still who could be counted now
  /// @param points what it was given as points of its rate; empty where it has none
  public record Row(
      String name,
      String href,
      String most,
      String still,
      String given,
      String points,
      Optional<Chip> chip,
      String said) {}

  public record Offer(String unit, String households) {}

  /// @param version that the form was made on
  /// @param proposals how the numbers in the fields can be worked out
  public record Handing(
      String action, String version, List<Link> proposals, List<Field> fields, String sum) {

    public Handing {
      proposals = List.copyOf(proposals);
      fields = List.copyOf(fields);
    }
  }

  public record Field(String label, String name, String value, String most) {}

  /// @param households that the unit is given
  /// @param answered how many answers were there when the form was made
  public record Answering(String action, String households, String answered, String told) {}

  public record Version(String title, String reason) {}
}
