package chungtay.desk.law;

import chungtay.classification.Classification;
import chungtay.classification.Classification.Average;
import chungtay.classification.Classification.NearPoor;
import chungtay.classification.Classification.NotPoor;
import chungtay.classification.Classification.Poor;
import chungtay.classification.Classification.PoorByDeprivation;
import chungtay.classification.Classification.PoorByIncome;
import chungtay.frame.Address;
import chungtay.frame.Frame;
import chungtay.law.Sourced;
import java.time.LocalDate;
import java.util.Optional;

/// The place of a value on the page of the law.
public final class ProvisionAddress {

  static final String PATH = "/desk/law";

  private ProvisionAddress() {}

  /// Where the page tells the clause that a household's class rests on.
  ///
  /// @param day whose law decided
  public static String of(Frame frame, Classification classification, LocalDate day) {
    var grounds = classification.grounds();
    var way = Way.of(grounds.facts());
    var clause =
        new Sourced(
            grounds.standard().id().file(),
            way.clause(clause(classification)),
            Optional.of(way.of(grounds.standard()).on(day).from()),
            grounds.provision());
    return page(frame).href() + "#" + anchor(clause);
  }

  static Address page(Frame frame) {
    return frame.page(PATH);
  }

  /// The keys that lead to the value in its file, and its first day.
  static String anchor(Sourced value) {
    var file = value.file().replace(".yaml", "").replace('/', '-');
    var from = value.from().map(day -> "." + day).orElse("");
    return file + "." + value.quantity() + from;
  }

  private static String clause(Classification classification) {
    return switch (classification) {
      case PoorByIncome _, Poor _ -> RuleLines.POOR;
      case PoorByDeprivation _ -> RuleLines.POOR_DEPRIVED;
      case NearPoor _ -> RuleLines.NEAR_POOR;
      case Average _ -> RuleLines.AVERAGE;
      case NotPoor _ -> RuleLines.NOT_POOR;
    };
  }
}
