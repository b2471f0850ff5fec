package chungtay.exchange;

import chungtay.frame.Answer;
import chungtay.frame.Chip;
import java.util.List;

/// Everything `exchange/list.jte` prints.
public record UploadListPage(Answer answer, Form form, List<Sent> uploads) {

  public UploadListPage {
    uploads = List.copyOf(uploads);
  }

  /// What is asked when a list is sent.
  ///
  /// @param year and day as they stand in the form at first
  public record Form(
      String action,
      List<Choice> standards,
      int year,
      String day,
      String latest,
      List<Choice> templates) {

    public Form {
      standards = List.copyOf(standards);
      templates = List.copyOf(templates);
    }
  }

  /// A standard, and what it is called; or where its template is to be had.
  public record Choice(String value, String name) {}

  /// A list that was sent.
  public record Sent(String href, String name, String about, String received, Chip state) {}
}
