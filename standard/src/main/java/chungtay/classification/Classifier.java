package chungtay.classification;

import chungtay.classification.Classification.Average;
import chungtay.classification.Classification.NearPoor;
import chungtay.classification.Classification.NotPoor;
import chungtay.classification.Classification.Poor;
import chungtay.classification.Classification.PoorByDeprivation;
import chungtay.classification.Classification.PoorByIncome;
import chungtay.law.Citation;
import chungtay.law.PovertyStandard;
import chungtay.law.Rule;
import chungtay.law.Rule.Clause;
import chungtay.law.Rule.IncomeAndDeprivation;
import chungtay.law.Rule.IncomeOrDeprivation;
import chungtay.law.Rule.UpTo;
import java.util.Optional;

/// Holds the facts of one household against the limits of one rule.
record Classifier(PovertyStandard standard, Facts facts) {

  Classification by(Rule rule) {
    return switch (rule) {
      case IncomeOrDeprivation either -> by(either);
      case IncomeAndDeprivation both -> by(both);
    };
  }

  private Classification by(IncomeOrDeprivation rule) {
    var poor = facts.area().of(rule.poor().upTo());
    var nearPoor = facts.area().of(rule.poorDeprived().upTo());
    if (facts.incomeFigure() <= poor) {
      return new PoorByIncome(grounds(Limits.upTo(poor), rule.poor().source()));
    }
    if (facts.incomeFigure() > nearPoor) return above(nearPoor, rule.average(), rule.notPoor());
    var limits = Limits.between(poor, nearPoor).deprivedFrom(rule.poorDeprived().deprivedFrom());
    return facts.deprivationFigure() >= rule.poorDeprived().deprivedFrom()
        ? new PoorByDeprivation(grounds(limits, rule.poorDeprived().source()))
        : new NearPoor(grounds(limits, rule.nearPoor().source()));
  }

  private Classification by(IncomeAndDeprivation rule) {
    var poor = facts.area().of(rule.poor().upTo());
    if (facts.incomeFigure() > poor) return above(poor, rule.average(), rule.notPoor());
    var limits = Limits.upTo(poor).deprivedFrom(rule.poor().deprivedFrom());
    return facts.deprivationFigure() >= rule.poor().deprivedFrom()
        ? new Poor(grounds(limits, rule.poor().source()))
        : new NearPoor(grounds(limits, rule.nearPoor().source()));
  }

  /// Who is too well off to be near-poor is average up to a limit where the law has the class.
  private Classification above(long nearPoor, Optional<UpTo> average, Clause notPoor) {
    if (average.isEmpty()) return new NotPoor(grounds(Limits.over(nearPoor), notPoor.source()));
    var limit = facts.area().of(average.get().upTo());
    if (facts.incomeFigure() > limit) {
      return new NotPoor(grounds(Limits.over(limit), notPoor.source()));
    }
    var grounds = grounds(Limits.between(nearPoor, limit), average.get().source());
    return new Average(grounds, facts instanceof IncomeFacts(_, _, _, var farming) && farming);
  }

  private Grounds grounds(Limits limits, Citation provision) {
    return new Grounds(facts, limits, provision, standard);
  }
}
