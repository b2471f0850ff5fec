package chungtay.api;

import chungtay.access.May;
import chungtay.access.Right;
import chungtay.classification.HouseholdClass;
import chungtay.measure.Figures;
import chungtay.measure.publication.Publication;
import chungtay.measure.publication.Published;
import chungtay.place.Level;
import chungtay.refusal.Refused;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// Totals of a unit and of what lies directly below it: those of the pages, from the same columns.
@RestController
class FiguresApi {

  private static final List<String> PARAMETERS =
      List.of(Asked.DAY, "unit", "standard", "by", "class", "for");

  private final Basis basis;
  private final Figures figures;
  private final Publication publication;

  FiguresApi(Basis basis, Figures figures, Publication publication) {
    this.basis = basis;
    this.figures = figures;
    this.publication = publication;
  }

  /// What the figures are for.
  enum For {
    WORK,
    PUBLICATION
  }

  /// @param ofClass whose lacks or groups are counted; none: everybody's
  /// @param least the smallest number that is told but for zero; none where all are
  record Answer(
      AsOf asOf,
      String standard,
      FigureTable.By by,
      Optional<HouseholdClass> ofClass,
      For purpose,
      Optional<Integer> least,
      List<FigureTable.Line> rows) {}

  @May(Right.ASK_TOTALS)
  @GetMapping("/api/v1/figures")
  ResponseEntity<byte[]> figures(HttpServletRequest request) {
    var asked = Asked.of(request.getParameterMap(), PARAMETERS);
    var units = basis.units(asked);
    var wanted =
        new FigureTable.Wanted(
            units,
            Basis.unit(asked, "unit", units),
            basis.standard(asked, units.day()),
            asked.word("by", FigureTable.By.class).orElse(FigureTable.By.CLASS),
            asked.word("class", HouseholdClass.class));
    if (wanted.by() == FigureTable.By.CLASS && wanted.ofClass().isPresent()) {
      throw new Refused(ApiRefusal.CLASSES_OF_A_CLASS, Map.of());
    }
    var purpose = asked.word("for", For.class).orElse(For.WORK);
    var still = figures.still();
    var table = new FigureTable(basis, wanted, still);
    var rows = purpose == For.WORK ? table.rows() : table.published(published(wanted, still));
    var answer =
        new Answer(
            AsOf.act(units.day(), still.upTo()),
            wanted.standard().id().value(),
            wanted.by(),
            wanted.ofClass(),
            purpose,
            Optional.of(publication.least()).filter(_ -> purpose == For.PUBLICATION),
            rows);
    return Answering.open(answer, List.of(units.day(), answer.standard(), answer.rows()));
  }

  /// Of a day one table is published: two that share a total could tell of each other.
  ///
  /// @throws Refused if it is not the table of classes under the standard in force, or is of
  ///   villages: those are too small
  private Published published(FigureTable.Wanted wanted, Figures still) {
    var day = wanted.units().day();
    var isPublished =
        wanted.by() == FigureTable.By.CLASS
            && wanted.unit().level() != Level.VILLAGE
            && wanted.standard().equals(basis.inForce(day));
    if (!isPublished) throw new Refused(ApiRefusal.NOT_FOR_PUBLICATION, Map.of());
    var scope = basis.scope(day);
    return publication.of(still, scope, wanted.standard().id());
  }
}
