package chungtay.desk.privacy;

import chungtay.frame.Answer;
import java.util.List;
import java.util.Optional;

/// Everything that `desk/breach.jte` prints, ready to print.
///
/// @param result none before somebody asked
public record BreachPage(Answer answer, Form form, Optional<Result> result) {

  /// What was written down.
  public record Form(String action, String account, String from, String to) {}

  /// @param more how many households stand only in the file; empty where all stand here
  /// @param file where all of it is to be had
  public record Result(
      List<Household> households, String more, List<Person> persons, Lines unnamed, String file) {

    public Result {
      households = List.copyOf(households);
      persons = List.copyOf(persons);
    }
  }

  /// @param title how many there are, and how many of them stand here at the most
  public record Lines(String title, List<Unnamed> rows) {

    public Lines {
      rows = List.copyOf(rows);
    }
  }

  /// @param name of the head, with code and place; only an identity for whoever may not see them
  public record Household(
      String id, String name, String how, String persons, String first, String last) {}

  public record Person(String id, String shown, String first, String last) {}

  /// An act that names no household.
  ///
  /// @param left what it left in the trail
  public record Unnamed(String when, String what, String subject, String left) {}
}
