package chungtay.classification;

/// What one household earns and lacks.
///
/// @param area which limits apply
/// @param incomePerPersonMonth in đồng
/// @param lacks a bit for each indicator lacked, see [chungtay.law.Indicator#bit()]
/// @param farming whether the household lives from agriculture, forestry, fishery or salt
public record IncomeFacts(Area area, long incomePerPersonMonth, int lacks, boolean farming)
    implements Facts {

  public IncomeFacts {
    if (incomePerPersonMonth < 0) {
      throw new IllegalArgumentException("income " + incomePerPersonMonth);
    }
    if (lacks < 0) throw new IllegalArgumentException("pattern of what is lacked " + lacks);
  }

  @Override
  public long incomeFigure() {
    return incomePerPersonMonth;
  }

  @Override
  public int deprivationFigure() {
    return Integer.bitCount(lacks);
  }
}
