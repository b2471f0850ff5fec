package chungtay.plan.report;

import chungtay.access.Scope;
import chungtay.letter.Block;
import chungtay.letter.Block.Heading;
import chungtay.letter.Block.Paragraph;
import chungtay.letter.Block.Table;
import chungtay.letter.Grid;
import chungtay.letter.Grid.Column;
import chungtay.letter.Grid.Side;
import chungtay.letter.Level;
import chungtay.measure.Figures;
import chungtay.plan.Edition;
import chungtay.plan.cascade.Aim;
import chungtay.plan.cascade.Cascade;
import chungtay.plan.cascade.Cascade.Part;
import chungtay.plan.cascade.Cascades;
import chungtay.plan.progress.Progress;
import chungtay.plan.progress.Progresses;
import chungtay.wording.Say;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.springframework.stereotype.Component;

/// How far the targets of a plan have come, as its report tells of it.
@Component
class TargetChapter {

  private final Cascades cascades;
  private final Progresses progresses;
  private final Figures figures;

  TargetChapter(Cascades cascades, Progresses progresses, Figures figures) {
    this.cascades = cascades;
    this.progresses = progresses;
    this.figures = figures;
  }

  /// Nothing where the plan does not say how they are measured, or nothing was handed down.
  List<Block> of(Edition edition, Scope scope, Say say) {
    if (edition.plan().measured().isEmpty()) return List.of();
    var writing = new Writing(edition, scope, say);
    var blocks = new ArrayList<>(writing.target(new Aim.Rate()));
    blocks.addAll(writing.target(new Aim.Merit()));
    if (!blocks.isEmpty()) {
      blocks.addFirst(new Heading(Level.SECTION, say.of("plan.report.targets")));
    }
    return blocks;
  }

  private final class Writing {

    private final Edition edition;
    private final Scope scope;
    private final Say say;

    private Writing(Edition edition, Scope scope, Say say) {
      this.edition = edition;
      this.scope = scope;
      this.say = say;
    }

    List<Block> target(Aim aim) {
      var cascade = cascades.of(edition, aim, edition.unit(), scope);
      if (cascade.parts().stream().allMatch(part -> part.given().isEmpty())) return List.of();
      var key = "plan.report." + aim.code();
      var most = sum(cascade, part -> part.most().orElse(0));
      var still = sum(cascade, Part::still);
      var since = Cascades.measured(edition).from();
      var blocks = new ArrayList<Block>();
      blocks.add(new Heading(Level.CLAUSE, say.of(key)));
      blocks.add(new Paragraph(say.of(key + ".stands", since, most, still, most - still)));
      if (aim instanceof Aim.Rate) blocks.addAll(rate());
      blocks.add(new Paragraph(balance(cascade)));
      blocks.add(new Table(grid(cascade)));
      return blocks;
    }

    /// The rate at both ends, each of its own total of households; nothing where nobody counted
    /// them.
    private List<Block> rate() {
      var asking = new Progresses.Asking(figures.still(), scope);
      return progresses
          .of(edition, new Aim.Rate(), edition.unit(), asking)
          .whole()
          .flatMap(progress -> progress.rates().map(rates -> rate(progress, rates)))
          .map(words -> List.<Block>of(new Paragraph(words)))
          .orElse(List.of());
    }

    private String rate(Progress progress, Progress.Rates rates) {
      return say.of(
          "plan.report.rate.points",
          percent(rates.before()),
          percent(rates.after()),
          percent(rates.before().subtract(rates.after())),
          progress.points(BigDecimal.valueOf(progress.asked())).map(this::percent).orElse(""));
    }

    /// Percent, or points of it.
    private String percent(BigDecimal percent) {
      return say.format().points(percent.doubleValue());
    }

    private static int sum(Cascade cascade, ToIntFunction<Part> of) {
      return cascade.parts().stream().mapToInt(of).sum();
    }

    /// What does not add up is said, as everywhere.
    private String balance(Cascade cascade) {
      var given = sum(cascade, part -> part.given().orElse(0));
      return cascade
          .reconciliation()
          .filter(all -> all.missing() != 0)
          .map(all ->
              say.of("plan.report.unbalanced", all.whole(), all.sum(), Math.abs(all.missing())))
          .orElseGet(() -> say.of("plan.report.balanced", given));
    }

    private Grid grid(Cascade cascade) {
      var columns =
          List.of(
              new Column(say.of("plan.report.column.unit"), 4, Side.LEFT),
              new Column(say.of("plan.report.column.given"), 2, Side.RIGHT),
              new Column(say.of("plan.report.column.most"), 2, Side.RIGHT),
              new Column(say.of("plan.report.column.still"), 2, Side.RIGHT),
              new Column(say.of("plan.report.column.to-go"), 2, Side.RIGHT));
      var rows = new ArrayList<>(cascade.parts().stream().map(this::row).toList());
      rows.add(
          List.of(
              say.of("plan.report.all"),
              count(sum(cascade, part -> part.given().orElse(0))),
              count(sum(cascade, part -> part.most().orElse(0))),
              count(sum(cascade, Part::still)),
              count(sum(cascade, Writing::toGo))));
      return new Grid(columns, rows);
    }

    private static int toGo(Part part) {
      var fewer = part.most().orElse(0) - part.still();
      return part.given().map(given -> Math.max(0, given - fewer)).orElse(0);
    }

    private List<String> row(Part part) {
      return List.of(
          part.unit().name(),
          part.given().map(this::count).orElse(""),
          part.most().map(this::count).orElse(""),
          count(part.still()),
          part.given().map(_ -> count(toGo(part))).orElse(""));
    }

    private String count(int households) {
      return say.format().count(households);
    }
  }
}
