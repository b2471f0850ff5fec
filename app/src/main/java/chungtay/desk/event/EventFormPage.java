package chungtay.desk.event;

import chungtay.frame.Answer;
import chungtay.frame.form.Wrong;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Everything `desk/event-form.jte` prints, ready to print.
///
/// @param hidden what the form carries along
/// @param back the page of the household
public record EventFormPage(
    Answer answer,
    Said said,
    Optional<Seek> seek,
    Optional<People> people,
    List<Field> fields,
    Map<String, String> hidden,
    String back) {

  public EventFormPage {
    fields = List.copyOf(fields);
    hidden = Map.copyOf(hidden);
  }

  /// What the house says to what was typed.
  ///
  /// @param wrong why it cannot be told
  /// @param changes what else happened to the household since the form was opened
  /// @param foretold what it would change; none before it was looked at
  public record Said(Optional<Wrong> wrong, List<String> changes, Optional<Foretold> foretold) {

    public Said {
      changes = List.copyOf(changes);
    }
  }

  /// @param approval whether a second person must approve
  public record Foretold(List<String> lines, boolean approval) {

    public Foretold {
      lines = List.copyOf(lines);
    }
  }

  /// How another household is found.
  ///
  /// @param chosen the one that is; empty before
  /// @param typed what was looked for
  /// @param found what answers to it
  /// @param href the empty form, to choose again
  public record Seek(String label, String chosen, String typed, List<Link> found, String href) {

    public Seek {
      found = List.copyOf(found);
    }
  }

  public record Link(String href, String name, String note) {}

  /// The members to choose from.
  ///
  /// @param choose how many can be chosen
  /// @param relation head of the column that says what each is to the head; empty without it
  /// @param twins whom of the other household each may be; empty without such a column
  public record People(
      String title, Choose choose, String relation, List<Option> twins, List<Row> rows) {

    public People {
      twins = List.copyOf(twins);
      rows = List.copyOf(rows);
    }
  }

  public enum Choose {
    NOBODY,
    ONE,
    SOME
  }

  /// @param twin whom of the other household it is; empty for nobody
  public record Row(
      String id, String name, String born, boolean chosen, String relation, String twin) {}

  /// One field.
  ///
  /// @param type of the input; `select` to choose from the options, `relation` to write one of them
  ///   or something else
  public record Field(
      String name,
      String label,
      String type,
      String value,
      List<Option> options,
      boolean required) {

    public Field {
      options = List.copyOf(options);
    }
  }

  public record Option(String value, String name) {}
}
