package chungtay.exchange.comparing;

import chungtay.exchange.Tally;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What can be asked of a list that is held against what is known: one for each figure.
enum Aspect {
  /// Not in the registry yet.
  FRESH,
  /// In the registry.
  KNOWN,
  /// Whose recognised class the list changes.
  CHANGED,
  /// Whose class in the list is not the one that the rules compute.
  OTHERWISE,
  /// Poor now in the communes of the list, and not in it.
  ABSENT;

  /// As addresses, messages and the columns of `exchange.compared` name it.
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Aspect> of(String word) {
    return Arrays.stream(values()).filter(aspect -> aspect.word().equals(word)).findFirst();
  }

  /// How many the dry run counted.
  int in(Tally tally) {
    return switch (this) {
      case FRESH -> tally.known().fresh();
      case KNOWN -> tally.known().all();
      case CHANGED -> tally.differences().changed();
      case OTHERWISE -> tally.differences().computedOtherwise();
      case ABSENT -> tally.differences().absent();
    };
  }
}
