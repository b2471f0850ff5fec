package chungtay.law;

import java.time.LocalDate;
import java.util.List;

/// A file of the law as an administrator sees it.
///
/// @param file within the folder of the law
/// @param checked the day somebody last compared it with the law
/// @param notModelled what it leaves out, and why
public record LawDocument(String file, Words title, LocalDate checked, List<Words> notModelled) {

  public LawDocument {
    notModelled = List.copyOf(notModelled);
  }
}
