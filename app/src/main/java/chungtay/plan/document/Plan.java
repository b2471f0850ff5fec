package chungtay.plan.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A plan as it was issued.
///
/// @param clauses in their order; none hangs below one that is missing
public record Plan(
    Heading heading,
    Acts acts,
    List<Assignee> recipients,
    List<Clause> clauses,
    List<Promise> promises,
    List<Share> shares,
    Optional<Measured> measured,
    Remarks remarks) {

  public Plan {
    recipients = List.copyOf(recipients);
    clauses = List.copyOf(clauses);
    promises = List.copyOf(promises);
    shares = List.copyOf(shares);
    for (var share : shares) {
      for (var code : share.of().keySet()) {
        if (promises.stream().noneMatch(promise -> promise.code().equals(code))) {
          throw new IllegalArgumentException(share.unit() + " has a share of no promise: " + code);
        }
      }
    }
  }

  /// @param bases that it rests on
  /// @param notHeld that its duties refer to and whose text is not held here
  public record Acts(List<Cited> bases, List<Cited> notHeld) {

    public Acts {
      bases = List.copyOf(bases);
      notHeld = List.copyOf(notHeld);
    }
  }

  /// How its targets are measured.
  ///
  /// @param standard id of the poverty standard
  /// @param from the day whose rate is to fall
  /// @param due the day by which it must have fallen
  /// @param lateBelow share of the straight line below which a unit is late; ours, not the plan's
  public record Measured(String standard, LocalDate from, LocalDate due, BigDecimal lateBelow) {}

  public Stream<Duty> duties() {
    return clauses.stream().flatMap(clause -> clause.duties().stream());
  }

  public Optional<Duty> duty(DutyId id) {
    return duties().filter(duty -> duty.id().equals(id)).findFirst();
  }

  public Optional<Promise> promise(String code) {
    return promises.stream().filter(promise -> promise.code().equals(code)).findFirst();
  }
}
