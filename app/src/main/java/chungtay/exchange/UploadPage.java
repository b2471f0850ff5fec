package chungtay.exchange;

import chungtay.frame.Answer;
import chungtay.frame.Figure;
import java.util.List;
import java.util.Optional;

/// Everything `exchange/upload.jte` prints of one upload.
///
/// @param running what is being done, while something is
/// @param notes what was understood although it was not written as it should be, what was not read
public record UploadPage(
    Answer answer,
    Optional<String> running,
    List<Figure> figures,
    Optional<Wrong> wrong,
    Optional<Villages> villages,
    Optional<Households> households,
    Optional<Closing> closing,
    List<String> notes) {

  public UploadPage {
    figures = List.copyOf(figures);
    notes = List.copyOf(notes);
  }

  /// The rows that somebody must correct.
  ///
  /// @param more how many are not shown; empty if all are
  public record Wrong(String title, String href, List<Line> lines, String more) {

    public Wrong {
      lines = List.copyOf(lines);
    }
  }

  public record Line(String cell, String column, String written, String why, String suggestion) {}

  /// The villages that are not known.
  public record Villages(
      String title, String action, String allAction, List<Village> asked, String more) {

    public Villages {
      asked = List.copyOf(asked);
    }
  }

  /// A village that the list names.
  ///
  /// @param offered known villages of a like name
  public record Village(
      String commune, String key, String name, String about, List<Option> offered) {

    public Village {
      offered = List.copyOf(offered);
    }
  }

  /// What may be chosen.
  public record Option(String value, String name) {}

  /// The households of which somebody must say whether we know them.
  public record Households(String title, String action, List<Asked> asked, String more) {

    public Households {
      asked = List.copyOf(asked);
    }
  }

  public record Asked(int number, String head, String about, List<Option> offered) {

    public Asked {
      offered = List.copyOf(offered);
    }
  }

  /// What may be done with the upload as a whole.
  ///
  /// @param drop where it is put away, while it may be
  public record Closing(String explanation, Optional<String> drop, Optional<Button> main) {}

  public record Button(String action, String text) {}
}
