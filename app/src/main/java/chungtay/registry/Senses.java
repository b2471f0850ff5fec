package chungtay.registry;

import chungtay.place.Places;
import chungtay.place.UnitId;
import chungtay.place.Units.Mention;
import chungtay.registry.Sought.Word;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What words may mean, the likeliest first: all of them a name; some of them a place; a name that
/// is only begun; a name with a slip in it.
final class Senses {

  /// "Bảo Linh" is a commune and may be a name too; so many places are thought of.
  private static final int PLACES_AT_MOST = 4;

  /// Whoever found so many by a word that no name has has not mistyped it.
  private static final int ENOUGH = 3;

  private final Sought sought;
  private final Places places;
  private final LocalDate day;
  private final Words known;

  Senses(Sought sought, Places places, LocalDate day, Words known) {
    this.sought = sought;
    this.places = places;
    this.day = day;
    this.known = known;
  }

  /// A name, and where whoever bears it lives.
  ///
  /// @param homes none is anywhere
  record Who(List<Word> name, Optional<Set<UnitId>> homes) {

    Who {
      name = List.copyOf(name);
      homes = homes.map(Set::copyOf);
    }

    List<String> keys() {
      return name.stream().map(Word::key).toList();
    }

    String key() {
      return String.join(" ", keys());
    }

    String typed() {
      return name.stream().map(Word::typed).collect(Collectors.joining(" "));
    }
  }

  /// One meaning of what was typed.
  ///
  /// @param whole words that the name has
  /// @param oneOf words of which the name has one, for each word that was begun or misspelt
  /// @param begun what the name has at the beginning of a word; empty where that says nothing more
  /// @param enough if likelier senses have found so many, this one is not asked
  record Sense(Who who, List<String> whole, List<Set<String>> oneOf, String begun, int enough) {

    Sense {
      whole = List.copyOf(whole);
      oneOf = List.copyOf(oneOf);
    }

    /// Which part of all persons it may mean at most, 0 to 1, roughly.
    double share(Words words) {
      var all = new ArrayList<Set<String>>(oneOf);
      whole.forEach(word -> all.add(Set.of(word)));
      return all.stream().mapToDouble(words::share).min().orElse(1);
    }
  }

  List<Sense> inOrder() {
    var senses = new ArrayList<Sense>();
    var who = who();
    for (var one : who) senses.add(new Sense(one, one.keys(), List.of(), "", Integer.MAX_VALUE));
    for (var one : who) begun(one).ifPresent(senses::add);
    for (var one : who) senses.addAll(misspelt(one));
    return senses;
  }

  private List<Who> who() {
    var who = new ArrayList<Who>();
    var typed = new Who(sought.words(), Optional.empty());
    who.add(typed);
    var mentions = places.on(day).mentions(typed.keys());
    for (var place : mentions.subList(0, Math.min(PLACES_AT_MOST, mentions.size()))) {
      mentions.stream()
          .filter(other -> !other.overlaps(place))
          .findFirst()
          .flatMap(other -> within(place, other))
          .ifPresent(who::add);
      who.add(new Who(without(sought.words(), place), Optional.of(homes(place))));
    }
    return who;
  }

  /// "bản bắc bảo linh": the village of the one name that lies in what the other name means.
  private Optional<Who> within(Mention one, Mention other) {
    var homes = new HashSet<>(homes(one));
    homes.retainAll(homes(other));
    if (homes.isEmpty()) return Optional.empty();
    var first = one.from() < other.from() ? one : other;
    var second = first.equals(one) ? other : one;
    return Optional.of(
        new Who(without(without(sought.words(), second), first), Optional.of(homes)));
  }

  private Set<UnitId> homes(Mention place) {
    return places.homesOf(place.units(), day);
  }

  private static List<Word> without(List<Word> words, Mention place) {
    var rest = new ArrayList<>(words);
    rest.subList(place.from(), place.before()).clear();
    return rest;
  }

  /// The last word may not be typed to its end yet, and neither is one that no name has.
  private Optional<Sense> begun(Who who) {
    var whole = new ArrayList<String>();
    var oneOf = new ArrayList<Set<String>>();
    var keys = who.keys();
    for (var at = 0; at < keys.size(); at++) {
      var word = keys.get(at);
      var isOpen = at == keys.size() - 1 || !known.knows(word);
      var meanings = isOpen ? known.begunBy(word) : Set.of(word);
      if (meanings.size() == 1) whole.add(word);
      else oneOf.add(meanings);
    }
    if (oneOf.isEmpty()) return Optional.empty();
    var last = keys.getLast();
    var begun = whole.contains(last) ? "" : last;
    return Optional.of(new Sense(who, whole, oneOf, begun, Integer.MAX_VALUE));
  }

  /// A word that no name has is the one that was misspelt; else any may be, if nobody was found.
  private List<Sense> misspelt(Who who) {
    var unknown = who.keys().stream().filter(word -> !known.knows(word)).toList();
    if (!unknown.isEmpty()) return slipped(who, unknown, ENOUGH).stream().toList();
    return who.keys().stream().flatMap(word -> slipped(who, List.of(word), 1).stream()).toList();
  }

  private Optional<Sense> slipped(Who who, List<String> words, int enough) {
    var whole = new ArrayList<>(who.keys());
    whole.removeAll(words);
    var oneOf = words.stream().map(known::near).toList();
    if (oneOf.stream().anyMatch(Set::isEmpty)) return Optional.empty();
    return Optional.of(new Sense(who, whole, oneOf, "", enough));
  }
}
