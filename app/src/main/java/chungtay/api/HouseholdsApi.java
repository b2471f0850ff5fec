package chungtay.api;

import chungtay.access.AccessRefusal;
import chungtay.access.Field;
import chungtay.access.May;
import chungtay.access.Officers;
import chungtay.access.Right;
import chungtay.access.Scope;
import chungtay.audit.Acts;
import chungtay.audit.Deed;
import chungtay.classification.HouseholdClass;
import chungtay.law.Indicator;
import chungtay.law.PovertyStandard;
import chungtay.measure.Figures;
import chungtay.measure.Filter;
import chungtay.measure.Group;
import chungtay.measure.Only;
import chungtay.measure.Page;
import chungtay.measure.Question;
import chungtay.refusal.Refused;
import chungtay.registry.HouseholdId;
import chungtay.registry.RegistryRefusal;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/// Households within the scope of a token, and of each what the scope sees. Whose data went out is
/// written down, as it is for pages.
@RestController
class HouseholdsApi {

  static final int ROWS = 100;
  static final int ROWS_AT_MOST = 500;

  private static final List<String> OF_A_LIST =
      List.of(Asked.DAY, "unit", "standard", "class", "lacks", "group", "only", "after", "size");
  private static final JsonMapper JSON = JsonMapper.shared();

  private final Basis basis;
  private final Figures figures;
  private final HouseholdRows rows;
  private final Acts acts;
  private final Officers officers;

  HouseholdsApi(Basis basis, Figures figures, HouseholdRows rows, Acts acts, Officers officers) {
    this.basis = basis;
    this.figures = figures;
    this.rows = rows;
    this.acts = acts;
    this.officers = officers;
  }

  /// A part of a list.
  ///
  /// @param unit in which they live
  /// @param inScope how many the whole list holds
  /// @param outside how many more there are of whom the token sees nothing; none where it sees no
  ///   totals either
  /// @param next what to ask with as `after` for the next part; none after the last
  record Answer(
      AsOf asOf,
      String standard,
      UUID unit,
      int inScope,
      Optional<Integer> outside,
      Optional<UUID> next,
      List<HouseholdRows.Line> households) {}

  @May(Right.ASK_HOUSEHOLDS)
  @GetMapping("/api/v1/households")
  ResponseEntity<byte[]> households(HttpServletRequest request) {
    var asked = Asked.of(request.getParameterMap(), OF_A_LIST);
    var units = basis.units(asked);
    var standard = basis.standard(asked, units.day());
    var unit = Basis.unit(asked, "unit", units);
    var question = new Question(unit.id(), units.day(), standard.id(), filter(asked, standard));
    var size = asked.number("size", 1, ROWS_AT_MOST, ROWS);
    var after = asked.identity("after").map(HouseholdId::new);
    var scope = basis.scope(units.day());
    var still = figures.still();
    if (!still.mayAsk(scope, question)) {
      throw new Refused(AccessRefusal.NOT_FROM_THIS_POST, Map.of());
    }
    var page = still.page(scope, question, after, size);
    var outside =
        Optional.of(scope)
            .filter(one -> one.sees(Field.TOTALS))
            .map(one -> still.hidden(one, question));
    note(asked, unit.code().orElse(unit.id().value().toString()), scope, page);
    return Answering.personal(
        new Answer(
            AsOf.act(units.day(), still.upTo()),
            standard.id().value(),
            unit.id().value(),
            outside.isPresent()
                ? still.count(scope, question).households() - outside.get()
                : still.all(scope, question).size(),
            outside,
            page.next().map(HouseholdId::value),
            rows.of(page.households(), standard, scope)));
  }

  /// Whoever is shown somebody is written down before anything goes out.
  private void note(Asked asked, String unit, Scope scope, Page page) {
    if (page.households().isEmpty()) return;
    var shown =
        Map.of(
            "asked",
            new TreeMap<>(asked.parameters()),
            "households",
            page.households().stream().map(HouseholdId::value).toList());
    acts.noted(
        officers.actor(),
        new Deed(
            "registry.list",
            unit,
            scope.purpose(),
            Optional.of(JSON.writeValueAsString(shown)),
            Optional.empty()));
  }

  private static Filter filter(Asked asked, PovertyStandard standard) {
    var filter = Filter.none();
    var ofClass = asked.word("class", HouseholdClass.class);
    if (ofClass.isPresent()) filter = filter.with(ofClass.get());
    for (var code : asked.texts("lacks")) {
      filter = filter.lacking(indicator(asked, standard, code).bit());
    }
    for (var group : asked.words("group", Group.class)) filter = filter.with(group);
    for (var only : asked.words("only", Only.class)) filter = filter.with(only);
    return filter;
  }

  private static Indicator indicator(Asked asked, PovertyStandard standard, String code) {
    var known = standard.indicators().stream().map(Indicator::code).toList();
    return standard.indicators().stream()
        .filter(one -> one.code().equals(code))
        .findFirst()
        .orElseThrow(() -> asked.unreadable("lacks", String.join(", ", known)));
  }

  /// The household as it stood on the day.
  @May(Right.ASK_HOUSEHOLDS)
  @GetMapping("/api/v1/households/{id}")
  ResponseEntity<byte[]> household(HttpServletRequest request, @PathVariable String id) {
    var asked = Asked.of(request.getParameterMap(), List.of(Asked.DAY));
    var units = basis.units(asked);
    var household =
        Asked.uuid(id)
            .map(HouseholdId::new)
            .orElseThrow(() ->
                new Refused(
                    RegistryRefusal.NO_SUCH_HOUSEHOLD, Map.of("household", Asked.brief(id))));
    var scope = basis.scope(units.day());
    return Answering.personal(
        rows.opened(AsOf.day(units.day()), household, officers.actor(), scope));
  }
}
