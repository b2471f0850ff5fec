package chungtay.letter;

import java.time.LocalDate;
import java.util.Optional;

/// Who issues a paper, under which number, where and when.
///
/// @param superior the agency above the issuing one (cơ quan chủ quản), where there is one
/// @param issuer its name as it is written within a sentence
/// @param number none as long as the registry of the agency gave none
/// @param symbol what follows the number, such as BC-SLĐTBXH
/// @param day none as long as the paper is not issued
public record Head(
    Optional<String> superior,
    String issuer,
    Optional<Integer> number,
    String symbol,
    String place,
    Optional<LocalDate> day) {

  public Head {
    superior = superior.map(Prose::line);
    issuer = Prose.line(issuer);
    symbol = Prose.line(symbol);
    place = Prose.line(place);
    if (number.orElse(1) < 1) throw new IllegalArgumentException("number " + number);
  }
}
