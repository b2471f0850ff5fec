package chungtay.audit;

import chungtay.audit.Proof.Broken;
import chungtay.audit.Proof.Fault;
import chungtay.audit.Seals.Seal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/// One way along the chain and what waits behind it, up to the first fault.
final class Walk {

  private final Optional<Head> kept;
  private Head head = Head.OF_NOTHING;
  private long lastNumber;
  private Optional<Broken> found = Optional.empty();

  /// @param kept the head of an earlier proof, which must lie on the way
  Walk(Optional<Head> kept) {
    this.kept = kept;
    if (isOtherThanKept()) find(Fault.OTHER_HEAD, head.place(), Optional.empty());
  }

  Optional<Broken> found() {
    return found;
  }

  /// A seal with its act, if the act is there.
  void sealed(ResultSet row) throws SQLException {
    if (found.isPresent()) return;
    var seal = Seal.of(row);
    var place = head.place() + 1;
    var act = Optional.of(act(row));
    if (seal.head().place() != place) {
      find(Fault.PLACE_MISSING, place, Optional.empty());
    } else if (row.getObject("id") == null) {
      find(Fault.ACT_GONE, place, act);
    } else if (!Written.of(row).after(head, seal.at()).equals(seal.head())) {
      find(Fault.CHANGED, place, act);
    } else if (isOutOfTurn(number(row))) {
      findMissingNumber(place, act);
    } else {
      head = seal.head();
      lastNumber = number(row).orElse(lastNumber);
      if (isOtherThanKept()) find(Fault.OTHER_HEAD, place, act);
    }
  }

  /// The chain has no more seals.
  void endOfChain() {
    if (found.isEmpty() && kept.filter(one -> one.place() > head.place()).isPresent()) {
      find(Fault.CUT_OFF, head.place(), Optional.empty());
    }
  }

  void foundLeftOut(ActId act) {
    find(Fault.LEFT_OUT, head.place(), Optional.of(act));
  }

  /// An act that waits for its seal, if the act is there; the seal it has, if it has one.
  void waiting(ResultSet row) throws SQLException {
    if (found.isPresent()) return;
    var act = Optional.of(act(row));
    if (row.getObject("id") == null) {
      find(Fault.WAITING_GONE, head.place(), act);
    } else if (row.getObject("place") != null) {
      find(Fault.SEALED_AND_WAITING, row.getLong("place"), act);
    } else if (isOutOfTurn(number(row))) {
      findMissingNumber(head.place(), act);
    } else {
      lastNumber = number(row).orElse(lastNumber);
    }
  }

  private boolean isOtherThanKept() {
    return kept.filter(one -> one.place() == head.place() && !one.equals(head)).isPresent();
  }

  /// Whether a number between the last one and this is missing; an act that only read has none.
  private boolean isOutOfTurn(Optional<Long> number) {
    return number.filter(one -> one != lastNumber + 1).isPresent();
  }

  private void find(Fault fault, long place, Optional<ActId> act) {
    found = Optional.of(new Broken(fault, place, act, Optional.empty()));
  }

  private void findMissingNumber(long place, Optional<ActId> act) {
    found = Optional.of(new Broken(Fault.NUMBER_MISSING, place, act, Optional.of(lastNumber + 1)));
  }

  private static Optional<Long> number(ResultSet row) throws SQLException {
    return Optional.ofNullable(row.getObject("number", Long.class));
  }

  private static ActId act(ResultSet row) throws SQLException {
    return new ActId(row.getObject("act", UUID.class));
  }
}
