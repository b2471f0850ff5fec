package chungtay.plan.page;

import chungtay.frame.Answer;
import chungtay.frame.Chip;
import chungtay.frame.Where.Link;
import chungtay.frame.form.Wrong;
import java.util.List;
import java.util.Optional;

/// Everything `plan/cascade.jte` prints, ready to print.
///
/// @param aims what else is handed down, and the way up to the unit above
/// @param offers who could carry what nobody was given
/// @param said what the unit itself answered, the newest first
/// @param versions what was handed down before
public record CascadePage(
    Answer answer,
    Aims aims,
    Table table,
    List<Offer> offers,
    Forms forms,
    List<String> said,
    List<Version> versions) {

  public CascadePage {
    offers = List.copyOf(offers);
    said = List.copyOf(said);
    versions = List.copyOf(versions);
  }

  /// What a post may write here.
  ///
  /// @param wrong why what was sent was refused; what was typed stands in its form
  /// @param handing where it is handed down; none from a post that may not
  /// @param answering where the unit answers to what it was given; none from a post that may not
  public record Forms(
      Optional<Wrong> wrong, Optional<Handing> handing, Optional<Answering> answering) {}

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
      String action,
      String version,
      Proposals proposals,
      List<Field> fields,
      String sum,
      String reason) {

    public Handing {
      fields = List.copyOf(fields);
    }
  }

  /// @param total that is shared out, where nobody has set it; then it is asked for
  /// @param aim that the answer is about
  public record Proposals(String action, String aim, Optional<String> total, List<Link> links) {

    public Proposals {
      links = List.copyOf(links);
    }
  }

  public record Field(String label, String name, String value, String most) {}

  /// @param households that the unit is given
  /// @param answered how many answers were there when the form was made
  /// @param counter that was typed, as the reason was
  public record Answering(
      String action,
      String households,
      String answered,
      String told,
      String counter,
      String reason) {}

  /// @param parts what each unit was given
  public record Version(String title, String reason, List<String> parts) {

    public Version {
      parts = List.copyOf(parts);
    }
  }
}
