package chungtay.desk;

import chungtay.access.May;
import chungtay.access.Right;
import chungtay.frame.Address;
import chungtay.frame.Choice;
import chungtay.frame.Frames;
import chungtay.frame.Menu;
import chungtay.place.Level;
import chungtay.plan.Editions;
import chungtay.plan.progress.Progresses;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Where a place is looked at: the province, and everything in it down to the village.
@Controller
class UnitPages {

  private final Sights sights;
  private final Editions editions;
  private final Progresses progresses;
  private final TileMaps maps;

  UnitPages(Sights sights, Editions editions, Progresses progresses, TileMaps maps) {
    this.sights = sights;
    this.editions = editions;
    this.progresses = progresses;
    this.maps = maps;
  }

  @May(Right.TOTALS)
  @GetMapping("/{language:vi|en}/desk/unit/{unit}")
  String unit(Address address, @PathVariable String unit, Model model) {
    var sight = sights.of(address, Menu.OVERVIEW, unit);
    model.addAttribute("frame", sight.frame());
    model.addAttribute("page", page(sight));
    return "desk/unit";
  }

  private UnitPage page(Sight sight) {
    var headline = new Headline(sight);
    if (sight.decided(sight.day()) == 0) {
      return new UnitPage(headline.empty(), choices(sight), Optional.empty());
    }
    var aims = Aims.of(sight, editions, progresses);
    var answer = aims.map(asked -> asked.answer(headline)).orElseGet(headline::plain);
    var table = aims.flatMap(Aims::table);
    return new UnitPage(answer, choices(sight), Optional.of(below(sight, table)));
  }

  private UnitPage.Below below(Sight sight, Optional<AimTable> aimTable) {
    var children =
        aimTable.isPresent()
            ? Optional.<UnitPage.Titled>empty()
            : Children.of(sight).map(table -> new UnitPage.Titled(Children.title(sight), table));
    return new UnitPage.Below(
        KeyFigures.of(sight),
        aimTable,
        children,
        Lacks.of(sight),
        Groups.of(sight),
        Trend.of(sight),
        maps.ofPoverty(sight),
        new UnitPage.Doors(
            mapHref(sight),
            notOfVillage(sight, "/desk/published"),
            notOfVillage(sight, "/desk/leader")));
  }

  private List<Choice> choices(Sight sight) {
    return sights.offered(sight).stream()
        .map(standard -> {
          var href = sight.frame().address().with("standard", standard.id().value()).href();
          var chosen = standard.equals(sight.standard());
          return new Choice(Headline.name(sight, standard), href, chosen);
        })
        .toList();
  }

  private static Optional<String> notOfVillage(Sight sight, String path) {
    return Optional.of(sight.place())
        .filter(place -> place.level() != Level.VILLAGE)
        .map(place -> sight.frame().page(path).with("unit", Frames.inAddress(place)).href());
  }

  private static String mapHref(Sight sight) {
    return sight
        .frame()
        .page("/desk/map")
        .with("unit", Frames.inAddress(sight.place()))
        .with("standard", sight.standard().id().value())
        .href();
  }
}
