package chungtay.desk.household;

import chungtay.access.Field;
import chungtay.classification.HouseholdClass;
import chungtay.desk.Sight;
import chungtay.frame.Address;
import chungtay.frame.Filters;
import chungtay.frame.Filters.Menu;
import chungtay.frame.Where.Link;
import chungtay.measure.Filter;
import chungtay.measure.Group;
import chungtay.measure.Movement;
import chungtay.measure.Only;
import chungtay.place.AreaClass;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
    var menus =
        Stream.of(
                Optional.of(classes()).filter(_ -> sight.sees(Field.CLASS)),
                Optional.of(lacks()).filter(menu -> !menu.choices().isEmpty()),
                Optional.of(groups()).filter(menu -> !menu.choices().isEmpty()),
                Optional.of(areas()),
                Optional.of(changes()).filter(_ -> sight.sees(Field.CLASS)))
            .flatMap(Optional::stream)
            .toList();
    return new Filters(pressed(), menus, files());
  }

  private List<Link> pressed() {
    var words = new ClassWords(sight.say());
    var pressed = new ArrayList<Link>();
    here.parameter("q").ifPresent(text -> pressed.add(without("“" + text + "”", "q")));
    filter.householdClass().ifPresent(one -> pressed.add(without(words.of(one), "class", "sub")));
    filter.subClass().ifPresent(one -> pressed.add(without(words.of(one), "sub")));
    for (var one : title.indicators(filter.lacks())) {
      pressed.add(less(title.lacks(one), "lacks", one.code()));
    }
    for (var one : sorted(filter.groups())) {
      pressed.add(less(say("desk.group." + one), "group", one.name()));
    }
    filter.areaClass().ifPresent(one -> pressed.add(without(say("desk.area." + one), "area")));
    filter.change().ifPresent(one -> pressed.add(without(title.change(one), "change", "since")));
    for (var one : sorted(filter.only())) {
      pressed.add(less(say("desk.only." + one), "only", one.name()));
    }
    return pressed;
  }

  /// Leads to the list without what these parameters ask.
  private Link without(String name, String... parameters) {
    var address = here;
    for (var parameter : parameters) address = address.without(parameter);
    return new Link(name, address.href());
  }

  /// Leads to the list without one word of a parameter that takes several.
  private Link less(String name, String parameter, String word) {
    var rest =
        Arrays.stream(here.parameter(parameter).orElse("").split(","))
            .filter(one -> !one.equals(word))
            .collect(Collectors.joining(","));
    var address = rest.isEmpty() ? here.without(parameter) : here.with(parameter, rest);
    return new Link(name, address.href());
  }

  /// Leads to the list of those of whom one word more is true.
  private Link more(String name, String parameter, String word) {
    var all = here.parameter(parameter).map(before -> before + "," + word).orElse(word);
    return new Link(name, here.with(parameter, all).href());
  }

  private static <E extends Enum<E>> List<E> sorted(Set<E> words) {
    return words.stream().sorted().toList();
  }

  private Menu classes() {
    var words = new ClassWords(sight.say());
    var choices = new ArrayList<Link>();
    for (var one : HouseholdClass.values()) {
      choices.add(new Link(words.of(one), here.without("sub").with("class", one.name()).href()));
    }
    for (var one : List.of(Only.DISAGREEING, Only.UNDECIDED, Only.INCOMPLETE)) {
      if (filter.only().contains(one)) continue;
      choices.add(more(say("desk.only." + one), "only", one.name()));
    }
    return menu("class", choices);
  }

  private Menu lacks() {
    return menu(
        "lacks",
        sight.indicators().stream()
            .filter(one -> (filter.lacks() & one.bit()) == 0)
            .map(one -> more(one.name().in(sight.say().language()), "lacks", one.code()))
            .toList());
  }

  private Menu groups() {
    return menu(
        "group",
        Arrays.stream(Group.values())
            .filter(one -> !filter.groups().contains(one) && sight.sees(field(one)))
            .map(one -> more(say("desk.group." + one), "group", one.name()))
            .toList());
  }

  private static Field field(Group group) {
    return group == Group.DISABLED ? Field.HEALTH : Field.GROUPS;
  }

  private Menu areas() {
    return menu(
        "area",
        Arrays.stream(AreaClass.values())
            .map(one -> new Link(say("desk.area." + one), here.with("area", one.name()).href()))
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
    return new Menu(say("desk.list.menu." + kind), choices);
  }

  private List<Link> files() {
    return List.of(file("xlsx"), file("csv"));
  }

  private Link file(String ending) {
    var address = new Address(here.language(), ListPages.PATH + "." + ending, here.parameters());
    return new Link(sight.say().of("desk.list.file", "." + ending), address.href());
  }

  private String say(String key) {
    return sight.say().of(key);
  }
}
