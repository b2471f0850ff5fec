package chungtay.plan.cascade;

import chungtay.classification.HouseholdClass;
import chungtay.law.Indicator;
import chungtay.law.Law;
import chungtay.law.StandardId;
import chungtay.measure.Filter;
import chungtay.measure.Group;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What is handed down, counted in households.
public sealed interface Aim {

  /// So many poor households become fewer.
  record Rate() implements Aim {

    @Override
    public String code() {
      return "rate";
    }
  }

  /// So many poor households with a member with merit escape.
  record Merit() implements Aim {

    @Override
    public String code() {
      return "merit";
    }
  }

  /// So many poor households that lack a basic service reach it.
  record Service(Indicator indicator) implements Aim {

    @Override
    public String code() {
      return SERVICE + indicator.code();
    }
  }

  String SERVICE = "service.";

  /// As tables and addresses name it.
  String code();

  /// Who could be counted: nobody can be asked for more than there are of them.
  default Filter who() {
    var poor = Filter.none().with(HouseholdClass.POOR);
    return switch (this) {
      case Rate _ -> poor;
      case Merit _ -> poor.with(Group.MERIT);
      case Service service -> poor.lacking(service.indicator().bit());
    };
  }

  /// Those that can be handed down under a standard.
  static List<Aim> all(Law law, StandardId standard) {
    var services = law.indicators(standard).stream().map(Service::new);
    return Stream.<Aim>concat(Stream.of(new Rate(), new Merit()), services).toList();
  }

  static Optional<Aim> byCode(Law law, StandardId standard, String code) {
    return all(law, standard).stream().filter(aim -> aim.code().equals(code)).findFirst();
  }
}
