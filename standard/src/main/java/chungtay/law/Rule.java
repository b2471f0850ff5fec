package chungtay.law;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Optional;

/// What an act says of the classes: its limits, each with its source.
///
/// The numbers stand in `law/standard/`. An act that changes the numbers changes that file; an act
/// that changes the logic gets a rule of its own here, and a branch in the classification.
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "rule")
public sealed interface Rule {

  /// A class that is decided by limits named in other clauses.
  record Clause(Citation source) {}

  /// A class that ends with a limit.
  record UpTo(Limit upTo, Citation source) {}

  /// A class that ends with a limit and begins with what is lacking.
  ///
  /// @param deprivedFrom itself included (in indicators, or points)
  record UpToAndDeprived(Limit upTo, int deprivedFrom, Citation source) {

    public UpToAndDeprived {
      if (deprivedFrom < 1) throw new IllegalArgumentException("deprived from " + deprivedFrom);
    }
  }

  /// 59/2015/QĐ-TTg: a low income is enough; in the band above it, what is lacking decides.
  ///
  /// @param average only by income: scores do not know the class
  record IncomeOrDeprivation(
      UpTo poor,
      UpToAndDeprived poorDeprived,
      Clause nearPoor,
      Optional<UpTo> average,
      Clause notPoor)
      implements Rule {

    public IncomeOrDeprivation {
      inOrder(poor.upTo(), poorDeprived.upTo());
      average.ifPresent(band -> inOrder(poorDeprived.upTo(), band.upTo()));
    }
  }

  /// 07/2021/NĐ-CP: a low income and what is lacking must come together.
  ///
  /// @param average only by income: scores do not know the class
  record IncomeAndDeprivation(
      UpToAndDeprived poor, Clause nearPoor, Optional<UpTo> average, Clause notPoor)
      implements Rule {

    public IncomeAndDeprivation {
      average.ifPresent(band -> inOrder(poor.upTo(), band.upTo()));
    }
  }

  private static void inOrder(Limit lower, Limit upper) {
    if (!lower.isBelow(upper)) throw new IllegalArgumentException(upper + " is not above " + lower);
  }
}
