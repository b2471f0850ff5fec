package chungtay.exchange.value;

import java.util.List;

/// What is wrong, and what may have been meant.
///
/// @param suggestion what could stand there instead; empty if nobody can know
/// @param details what the message names, in its order; never an identity number
public record Complaint(Fault fault, String suggestion, List<String> details) {

  public Complaint {
    details = List.copyOf(details);
  }

  public static Complaint of(Fault fault, String... details) {
    return new Complaint(fault, "", List.of(details));
  }

  public Complaint suggesting(String better) {
    return new Complaint(fault, better, details);
  }
}
