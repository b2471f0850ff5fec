package chungtay.plan.page;

import chungtay.plan.cascade.Aim;
import chungtay.wording.Say;

/// What an aim is called.
public final class AimWords {

  private AimWords() {}

  public static String of(Say say, Aim aim) {
    return switch (aim) {
      case Aim.Rate _ -> say.of("plan.aim.rate");
      case Aim.Merit _ -> say.of("plan.aim.merit");
      case Aim.Service service ->
          say.of("plan.aim.service", service.indicator().name().in(say.language()));
    };
  }
}
