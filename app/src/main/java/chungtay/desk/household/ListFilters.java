package chungtay.desk.household;

import chungtay.classification.HouseholdClass;
import chungtay.desk.Sight;
import chungtay.frame.Address;
import chungtay.frame.Filters;
import chungtay.frame.Filters.Menu;
import chungtay.frame.Where.Link;
import chungtay.measure.Filter;
import chungtay.measure.Group;
import chungtay.measure.Movement;
import chungtay.place.AreaClass;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// What narrows a list and what could: pressed filters lead to the list without them.
final class ListFilters {

  private final Sight sight;
  private final Filter filter;
  private final Address here;
  private final ListTitle title;

  ListFilters(Sight sight, Filter filter) {
    this.sight = sight;
    this.filter = filter;
    this.here = sight.frame().address().without("after");
    this.title = new ListTitle(sight.say(), sight.standard());
  }

  Filters made() {
    return new Filters(
        pressed(), List.of(classes(), lacks(), groups(), areas(), changes()), files());
  }

  private List<Link> pressed() {
    var pressed = new ArrayList<Link>();
    here.parameter("q")
        .ifPresent(text -> pressed.add(new Link("“" + text + "”", here.without("q").href())));
    filter
        .householdClass()
        .ifPresent(only ->
            pressed.add(
                new Link(
                    new ClassWords(sight.say()).of(only),
                    here.without("class").without("sub").href())));
    filter
        .subClass()
        .ifPresent(only ->
            pressed.add(
                new Link(new ClassWords(sight.say()).of(only), here.without("sub").href())));
    title
        .lacked(filter)
        .forEach(one -> pressed.add(new Link(title.lacks(one), less("lacks", one.code()).href())));
    filter.groups().stream()
        .sorted()
        .forEach(one ->
            pressed.add(
                new Link(sight.say().of("desk.group." + one), less("group", one.name()).href())));
    filter
        .areaClass()
        .ifPresent(only ->
            pressed.add(
                new Link(sight.say().of("desk.area." + only), here.without("area").href())));
    filter
        .change()
        .ifPresent(only ->
            pressed.add(
                new Link(title.change(only), here.without("change").without("since").href())));
    if (filter.disagreeing()) {
      pressed.add(
          new Link(sight.say().of("desk.list.disagreeing"), here.without("disagreeing").href()));
    }
    return pressed;
  }

  private Menu classes() {
    var words = new ClassWords(sight.say());
    var choices =
        Arrays.stream(HouseholdClass.values())
            .map(one ->
                new Link(words.of(one), here.without("sub").with("class", one.name()).href()))
            .collect(Collectors.toCollection(ArrayList::new));
    choices.add(
        new Link(sight.say().of("desk.list.disagreeing"), here.with("disagreeing", "1").href()));
    return menu("class", choices);
  }

  private Menu lacks() {
    return menu(
        "lacks",
        sight.standard().indicators().stream()
            .filter(one -> (filter.lacks() & one.bit()) == 0)
            .map(one ->
                new Link(one.name().in(sight.say().language()), more("lacks", one.code()).href()))
            .toList());
  }

  private Menu groups() {
    return menu(
        "group",
        Arrays.stream(Group.values())
            .filter(one -> !filter.groups().contains(one))
            .map(one ->
                new Link(sight.say().of("desk.group." + one), more("group", one.name()).href()))
            .toList());
  }

  private Menu areas() {
    return menu(
        "area",
        Arrays.stream(AreaClass.values())
            .map(one ->
                new Link(sight.say().of("desk.area." + one), here.with("area", one.name()).href()))
            .toList());
  }

  private Menu changes() {
    var since = sight.yearBegan();
    return menu(
        "change",
        Arrays.stream(Movement.values())
            .map(one ->
                new Link(
                    sight.say().of("desk.change." + one, since),
                    here.without("class")
                        .without("sub")
                        .with("change", one.name())
                        .with("since", since.toString())
                        .href()))
            .toList());
  }

  private Menu menu(String kind, List<Link> choices) {
    return new Menu(sight.say().of("desk.list.menu." + kind), choices);
  }

  private List<Link> files() {
    return List.of(file("xlsx"), file("csv"));
  }

  private Link file(String ending) {
    var address = new Address(here.language(), ListPages.PATH + "." + ending, here.parameters());
    return new Link(sight.say().of("desk.list.file", "." + ending), address.href());
  }

  private Address more(String name, String value) {
    var all = here.parameter(name).map(before -> before + "," + value).orElse(value);
    return here.with(name, all);
  }

  private Address less(String name, String value) {
    var rest =
        Arrays.stream(here.parameter(name).orElse("").split(","))
            .filter(one -> !one.equals(value))
            .collect(Collectors.joining(","));
    return rest.isEmpty() ? here.without(name) : here.with(name, rest);
  }
}
