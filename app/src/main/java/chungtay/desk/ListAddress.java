package chungtay.desk;

import chungtay.frame.Address;
import chungtay.frame.Frames;
import chungtay.law.Indicator;
import chungtay.law.Language;
import chungtay.law.PovertyStandard;
import chungtay.measure.Filter;
import chungtay.measure.Question;
import chungtay.place.Unit;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// The address of the list behind a figure: the figure's own question, written out.
///
/// That a list counts what its figure says is true by construction, because both are one question.
final class ListAddress {

  private static final String PATH = "/desk/list";

  private ListAddress() {}

  /// @param place the unit of the question, on the day of the question
  /// @param standard that of the question, for the codes of what is lacked
  static Address of(Language language, Unit place, PovertyStandard standard, Question question) {
    var list =
        new Address(language, PATH, Map.of())
            .with("unit", Frames.inAddress(place))
            .on(question.day())
            .with("standard", question.standard().value());
    return filtered(list, standard, question.filter());
  }

  private static Address filtered(Address list, PovertyStandard standard, Filter filter) {
    var narrower = list;
    if (filter.householdClass().isPresent()) {
      narrower = narrower.with("class", filter.householdClass().get().name());
    }
    if (filter.subClass().isPresent()) {
      narrower = narrower.with("sub", filter.subClass().get().name());
    }
    if (filter.lacks() != 0) narrower = narrower.with("lacks", codes(standard, filter.lacks()));
    if (!filter.groups().isEmpty()) narrower = narrower.with("group", names(filter.groups()));
    if (filter.areaClass().isPresent()) {
      narrower = narrower.with("area", filter.areaClass().get().name());
    }
    if (filter.change().isPresent()) {
      var change = filter.change().get();
      narrower =
          narrower
              .with("change", change.movement().name())
              .with("since", change.since().toString());
    }
    return filter.only().isEmpty() ? narrower : narrower.with("only", names(filter.only()));
  }

  private static String names(Set<? extends Enum<?>> words) {
    return words.stream().map(Enum::name).sorted().collect(Collectors.joining(","));
  }

  private static String codes(PovertyStandard standard, int lacks) {
    return standard.indicators().stream()
        .filter(indicator -> (indicator.bit() & lacks) != 0)
        .map(Indicator::code)
        .collect(Collectors.joining(","));
  }
}
