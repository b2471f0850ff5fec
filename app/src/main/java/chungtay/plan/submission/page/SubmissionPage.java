package chungtay.plan.submission.page;

import chungtay.frame.Answer;
import chungtay.frame.Where.Link;
import chungtay.plan.attached.page.FilesSheet;
import chungtay.plan.page.PlanPage;
import chungtay.plan.page.TaskPage;
import chungtay.plan.submission.Submission.Seen;
import java.util.List;
import java.util.Optional;

/// Everything `plan/submission.jte` prints, ready to print.
///
/// @param doors to the task that asks for it, and to the board
/// @param form where it is written; none from a post that may not, or as long as it lies elsewhere
/// @param shown what was sent; none before anything was
/// @param differences where its numbers are others than were handed down
/// @param actions what one may say of it from one's post
/// @param history what was said of it, and its versions
public record SubmissionPage(
    Answer answer,
    Doors doors,
    Optional<Form> form,
    Optional<Sheet> shown,
    List<String> differences,
    FilesSheet files,
    List<TaskPage.Action> actions,
    History history) {

  public SubmissionPage {
    differences = List.copyOf(differences);
    actions = List.copyOf(actions);
  }

  public record Doors(List<PlanPage.Fact> facts, List<Link> links) {

    public Doors {
      facts = List.copyOf(facts);
      links = List.copyOf(links);
    }
  }

  /// @param action where the form goes, without what is done there
  /// @param faults what keeps it from being sent, each a link to its field
  public record Form(String action, Sheet sheet, List<Link> faults) {

    public Form {
      faults = List.copyOf(faults);
    }
  }

  /// What stands in the fields.
  ///
  /// @param version in words; empty where it is a draft
  public record Sheet(String version, Optional<Nil> nil, List<Table> tables, List<Group> groups) {

    public Sheet {
      tables = List.copyOf(tables);
      groups = List.copyOf(groups);
    }
  }

  /// @param warning how many the registry knows of; empty where it knows of none
  public record Nil(boolean declared, String warning, String reason) {}

  public record Table(String title, List<Column> columns) {

    public Table {
      columns = List.copyOf(columns);
    }

    /// The names of its rows.
    public List<String> rows() {
      return columns.isEmpty()
          ? List.of()
          : columns.getFirst().fields().stream().map(Field::label).toList();
    }
  }

  /// @param sum of all rows
  public record Column(String title, String sum, List<Field> fields) {

    public Column {
      fields = List.copyOf(fields);
    }
  }

  public record Group(String title, List<Field> fields) {

    public Group {
      fields = List.copyOf(fields);
    }
  }

  /// @param wrong whether it keeps the whole from being sent
  public record Field(String label, String name, String value, boolean required, boolean wrong) {}

  /// @param seen by which a form says of which page it is
  public record History(List<TaskPage.Said> said, List<Link> versions, Seen seen) {

    public History {
      said = List.copyOf(said);
      versions = List.copyOf(versions);
    }
  }
}
