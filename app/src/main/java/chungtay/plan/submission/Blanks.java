package chungtay.plan.submission;

import chungtay.access.Agencies;
import chungtay.access.Agency;
import chungtay.access.Scope;
import chungtay.law.Indicator;
import chungtay.law.Law;
import chungtay.law.StandardId;
import chungtay.measure.Figures;
import chungtay.measure.Filter;
import chungtay.measure.Question;
import chungtay.place.Level;
import chungtay.place.Unit;
import chungtay.place.UnitId;
import chungtay.plan.Edition;
import chungtay.plan.cascade.Aim;
import chungtay.plan.cascade.Cascades;
import chungtay.plan.need.NeedKinds;
import chungtay.plan.need.NeedyHouseholds;
import chungtay.plan.submission.form.Blank;
import chungtay.plan.submission.form.Blank.Line;
import chungtay.plan.submission.form.Blank.Table;
import chungtay.plan.submission.form.Blank.Text;
import chungtay.plan.submission.form.Label;
import chungtay.plan.submission.form.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// The forms that agencies fill in, each with what the house knows already.
@Component
public class Blanks {

  private static final Line HOUSEHOLDS = new Line("households", key("households"));

  private final Askings askings;
  private final Agencies agencies;
  private final Cascades cascades;
  private final Figures figures;
  private final Law law;
  private final NeedKinds kinds;
  private final NeedyHouseholds needy;

  public Blanks(Askings askings, Agencies agencies, Cascades cascades, Told told, Law law) {
    this.askings = askings;
    this.agencies = agencies;
    this.cascades = cascades;
    this.figures = told.figures();
    this.law = law;
    this.kinds = told.kinds();
    this.needy = told.needy();
  }

  /// What the house knows of households.
  @Component
  public record Told(Figures figures, NeedKinds kinds, NeedyHouseholds needy) {}

  private static Label key(String name) {
    return new Label.Key("plan.form." + name);
  }

  /// The form of what is asked, for whoever is asked.
  ///
  /// @param scope of whoever looks, on the day that is asked for
  public Blank of(Place place, Scope scope) {
    var making = new Making(place, scope);
    return switch (place.asked().form()) {
      case SECTOR -> making.sector();
      case UNIT_POVERTY_PLAN -> making.unitPlan(making.povertyAims(), false);
      case UNIT_MERIT_PLAN -> making.unitPlan(List.of(new Aim.Merit()), true);
      case PERIODIC_REPORT -> making.report();
    };
  }

  /// The units whose targets a plan of a unit tells: those below a district or a province; a
  /// commune's is its own.
  public static List<Unit> told(Cascades cascades, Edition edition, UnitId unit) {
    var units = cascades.units(edition);
    var here = units.find(unit);
    if (here.isEmpty()) return List.of();
    var below = here.get().level() == Level.COMMUNE ? List.<Unit>of() : units.children(unit);
    return below.isEmpty() ? List.of(here.get()) : below;
  }

  private final class Making {

    private final Scope scope;
    private final Edition edition;
    private final Asking asking;
    private final Optional<Agency> agency;
    private final Map<String, Integer> prefilled = new HashMap<>();

    private Making(Place place, Scope scope) {
      this.scope = scope;
      this.edition = place.edition();
      this.asking = askings.of(edition).orElseThrow(SubmissionRefusal.NOTHING_ASKED::refused);
      this.agency = agencies.find(place.agency(), scope.day());
    }

    private Optional<StandardId> standard() {
      return edition.plan().measured().map(measured -> new StandardId(measured.standard()));
    }

    Blank sector() {
      var columns = List.of(new Line("last", key("last")), new Line("aim", key("aim")));
      var table = new Table("sector", own(), columns);
      for (var row : table.rows()) {
        count(service(row.id()), edition.unit(), first())
            .ifPresent(count -> prefilled.put(table.field(row, columns.getFirst()), count));
      }
      return new Blank(
          tables(table),
          List.of(
              text("sector", "source", true),
              text("sector", "assessment", true),
              text("sector", "measures", true)),
          prefilled,
          false,
          0);
    }

    /// The indicators that the agency answers for.
    private List<Line> own() {
      var code = agency.map(Agency::code).orElse("");
      return indicators()
          .filter(one -> one.agencies().stream().anyMatch(named -> named.code().equals(code)))
          .map(one -> new Line(one.code(), new Label.Said(one.name())))
          .toList();
    }

    private Stream<Indicator> indicators() {
      return standard().stream().flatMap(one -> law.indicators(one).stream());
    }

    private Aim service(String code) {
      return indicators()
          .filter(one -> one.code().equals(code))
          .findFirst()
          .<Aim>map(Aim.Service::new)
          .orElseThrow();
    }

    private LocalDate first() {
      return Cascades.measured(edition).from();
    }

    /// None where the day knows no such unit: then it is left to whoever fills the form in.
    private Optional<Integer> count(Aim aim, UnitId unit, LocalDate day) {
      if (standard().isEmpty() || cascades.units(edition).find(unit).isEmpty()) {
        return Optional.empty();
      }
      var question = new Question(unit, day, standard().get(), aim.who());
      return Optional.of(figures.count(scope, question).households());
    }

    List<Aim> povertyAims() {
      return standard().stream()
          .flatMap(one -> Aim.all(law, one).stream())
          .filter(aim -> !(aim instanceof Aim.Merit))
          .toList();
    }

    Blank unitPlan(List<Aim> aims, boolean merit) {
      var unit = agency.flatMap(Agency::unit);
      var told = unit.map(one -> told(cascades, edition, one)).orElse(List.of());
      var table = new Table(Blank.TARGETS, told.stream().map(Making::line).toList(), columns(aims));
      if (standard().isPresent()) {
        unit.ifPresent(one -> aims.forEach(aim -> prefill(table, aim, one, told)));
      }
      var needs = new Table("needs", needed(), List.of(HOUSEHOLDS));
      var stated = unit.flatMap(one -> stated(needs, one, merit));
      var texts = new ArrayList<Text>();
      asking.levels().forEach(term -> texts.add(text("level", term)));
      asking.groups().stream()
          .filter(term -> !merit || term.isRequired())
          .forEach(term -> texts.add(text("group", term)));
      var known =
          merit && standard().isPresent()
              ? unit.flatMap(one -> count(new Aim.Merit(), one, first())).orElse(0)
              : 0;
      return new Blank(tables(table, needs), texts, prefilled, merit, known).with(stated);
    }

    private List<Line> needed() {
      return kinds.all().stream()
          .map(one -> new Line(one.code(), new Label.Said(one.name())))
          .toList();
    }

    /// How many households of a unit said that they need what. Before any was asked nothing is
    /// filled in: that nobody said anything is no zero.
    private Optional<Blank.Stated> stated(Table table, UnitId unit, boolean merit) {
      if (standard().isEmpty() || cascades.units(edition).find(unit).isEmpty()) {
        return Optional.empty();
      }
      var question = new Question(unit, scope.day(), standard().get(), Filter.none());
      var counts = needy.counts(question, merit);
      if (counts.asked() > 0) {
        for (var row : table.rows()) {
          prefilled.put(table.field(row, HOUSEHOLDS), counts.of(row.id()));
        }
      }
      return Optional.of(new Blank.Stated(counts.all(), counts.asked()));
    }

    private static Line line(Unit unit) {
      return new Line(unit.id().value().toString(), Label.of(unit.name()));
    }

    private static List<Line> columns(List<Aim> aims) {
      return aims.stream().map(aim -> new Line(aim.code(), label(aim))).toList();
    }

    /// With what was handed to each.
    private void prefill(Table table, Aim aim, UnitId unit, List<Unit> told) {
      var day = scope.day();
      var column = new Line(aim.code(), label(aim));
      var handed = cascades.newest(edition, aim, unit, day).given();
      for (var one : told) {
        var given =
            one.id().equals(unit)
                ? cascades.whole(edition, aim, one, day)
                : Optional.ofNullable(handed.get(one.id()));
        given.ifPresent(count -> prefilled.put(table.field(line(one), column), count));
      }
    }

    Blank report() {
      var columns = List.of(new Line("from", key("from")), new Line("now", key("now")));
      var unit = agency.flatMap(Agency::unit);
      var rows = unit.isPresent() && standard().isPresent() ? ofUnit() : own();
      var table = new Table("report", rows, columns);
      for (var row : rows) {
        var aim = unit.isPresent() ? ofUnit(row) : service(row.id());
        var where = unit.orElse(edition.unit());
        count(aim, where, first())
            .ifPresent(count -> prefilled.put(table.field(row, columns.getFirst()), count));
        count(aim, where, scope.day())
            .ifPresent(count -> prefilled.put(table.field(row, columns.getLast()), count));
      }
      return new Blank(
          tables(table),
          List.of(
              text("report", "results", true),
              text("report", "difficulties", false),
              text("report", "proposals", false)),
          prefilled,
          false,
          0);
    }

    private static List<Line> ofUnit() {
      return Stream.of(new Aim.Rate(), new Aim.Merit())
          .map(aim -> new Line(aim.code(), key("poor." + aim.code())))
          .toList();
    }

    private static Aim ofUnit(Line row) {
      return row.id().equals(new Aim.Merit().code()) ? new Aim.Merit() : new Aim.Rate();
    }
  }

  static Label label(Aim aim) {
    return switch (aim) {
      case Aim.Rate _ -> new Label.Key("plan.aim.rate");
      case Aim.Merit _ -> new Label.Key("plan.aim.merit");
      case Aim.Service service -> new Label.Said(service.indicator().name());
    };
  }

  /// Those that have something in them.
  private static List<Table> tables(Table... tables) {
    return Stream.of(tables).filter(table -> !table.rows().isEmpty()).toList();
  }

  private static Text text(String group, String name, boolean required) {
    return new Text(group + "." + name, "plan.form.group." + group, key(name), required);
  }

  private static Text text(String group, Term term) {
    var field = group + "." + term.code();
    return new Text(
        field, "plan.form.group." + group, new Label.Said(term.name()), term.isRequired());
  }
}
