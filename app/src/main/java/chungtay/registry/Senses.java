package chungtay.registry;

import chungtay.place.Places;
import chungtay.place.UnitId;
import chungtay.place.Units.Mention;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What words may mean, the likeliest first: all of them a name; some of them a place; a name that
/// is only begun; a name with a slip in it.
final class Senses {

  /// "Bảo Linh" is a commune and may be a name too; so many places are thought of.
  private static final int PLACES_AT_MOST = 4;

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

  /// One meaning of what was typed.
  ///
  /// @param whole words that the name has
  /// @param oneOf words of which the name has one, for each word that was begun or misspelt
  /// @param homes where somebody lives; none is anywhere
  /// @param isGuess whether a slip is assumed
  record Sense(
      List<String> whole, List<Set<String>> oneOf, Optional<Set<UnitId>> homes, boolean isGuess) {

    Sense {
      whole = List.copyOf(whole);
      oneOf = List.copyOf(oneOf);
      homes = homes.map(Set::copyOf);
    }
  }

  /// A name, and where whoever bears it lives.
  private record Who(List<String> name, Optional<Set<UnitId>> homes) {}

  List<Sense> inOrder() {
    var senses = new ArrayList<Sense>();
    var who = who();
    for (var one : who) senses.add(new Sense(one.name(), List.of(), one.homes(), false));
    for (var one : who) begun(one).ifPresent(senses::add);
    for (var one : who) senses.addAll(misspelt(one));
    return senses;
  }

  private List<Who> who() {
    var who = new ArrayList<Who>();
    who.add(new Who(sought.words(), Optional.empty()));
    var mentions = places.on(day).mentions(sought.words());
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

  private static List<String> without(List<String> words, Mention place) {
    var rest = new ArrayList<>(words);
    rest.subList(place.from(), place.before()).clear();
    return rest;
  }

  private Optional<Sense> begun(Who who) {
    var whole = new ArrayList<String>();
    var oneOf = new ArrayList<Set<String>>();
    for (var word : who.name()) {
      var meanings = known.begunBy(word);
      if (meanings.size() == 1) whole.add(word);
      else oneOf.add(meanings);
    }
    if (oneOf.isEmpty()) return Optional.empty();
    return Optional.of(new Sense(whole, oneOf, who.homes(), false));
  }

  /// A word that no name has is the one that was misspelt; else any may be.
  private List<Sense> misspelt(Who who) {
    var unknown = who.name().stream().filter(word -> !known.knows(word)).toList();
    if (!unknown.isEmpty()) return slipped(who, unknown).stream().toList();
    return who.name().stream().flatMap(word -> slipped(who, List.of(word)).stream()).toList();
  }

  private Optional<Sense> slipped(Who who, List<String> words) {
    var whole = new ArrayList<>(who.name());
    whole.removeAll(words);
    var oneOf = words.stream().map(known::near).toList();
    if (oneOf.stream().anyMatch(Set::isEmpty)) return Optional.empty();
    return Optional.of(new Sense(whole, oneOf, who.homes(), true));
  }
}
