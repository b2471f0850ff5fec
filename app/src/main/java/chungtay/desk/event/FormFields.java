package chungtay.desk.event;

import chungtay.desk.event.EventFormPage.Field;
import chungtay.desk.event.EventFormPage.Option;
import chungtay.frame.Frames;
import chungtay.place.Unit;
import chungtay.place.UnitId;
import chungtay.registry.Member;
import chungtay.registry.event.Event;
import chungtay.registry.event.Kind;
import chungtay.wording.Say;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The fields that an event of a kind is told with.
///
/// @param lives where the household lives
record FormFields(
    Say say, Kind kind, Typed typed, Homes homes, Optional<UnitId> lives, LocalDate today) {

  List<Field> all() {
    var all = new ArrayList<>(own());
    if (kind != Kind.UNDO) all.add(field("happened", "date", today.toString(), true));
    all.add(field("reason", "text", "", true));
    all.add(field("document", "text", "", false));
    return all;
  }

  private List<Field> own() {
    return switch (kind) {
      case BIRTH -> comer();
      case MARRIAGE_IN -> typed.id(Typed.OTHER).isPresent() ? List.of(relation()) : comer();
      case SPLIT, MOVE -> home();
      case CORRECTION ->
          List.of(
              text("name"), text("born"), choice("gender", Member.Gender.class), text("ethnic"));
      case RECOGNITION ->
          List.of(needed("trait", Event.Recognition.Trait.class), needed("holds", "true", "false"));
      case NEW_NUMBER -> List.of(field("number", "text", "", true));
      case DEATH, MERGE, HEAD_CHANGE, MOVE_OUT, LEAVING, UNDO -> List.of();
    };
  }

  /// Somebody whom nobody has named yet.
  private List<Field> comer() {
    return List.of(
        field("name", "text", "", true),
        field("born", "text", "", true),
        needed("gender", Member.Gender.class),
        relation(),
        text("ethnic"),
        text("number"));
  }

  private Field relation() {
    return field("relation", "relation", "", true);
  }

  private List<Field> home() {
    var commune =
        Homes.commune(homes.units(), typed.text("commune"))
            .or(() -> lives.flatMap(homes::communeOf));
    var chosen = commune.map(Frames::inAddress).orElse("");
    var villages = homes.villages(commune, say.of("desk.event.village.none"));
    var village = village(commune);
    return List.of(
        new Field("commune", label("commune"), "select", chosen, homes.communes(), true),
        new Field("village", label("village"), "select", village, villages, false));
  }

  /// The one that was chosen, or that the household lives in, if it belongs to the commune.
  private String village(Optional<Unit> commune) {
    var asked = typed.all().containsKey("village") ? typed.id("village").map(UnitId::new) : lives;
    return asked
        .flatMap(homes.units()::find)
        .filter(unit -> unit.parent().equals(commune.map(Unit::id)))
        .map(unit -> unit.id().value().toString())
        .orElse("");
  }

  private Field text(String name) {
    return field(name, "text", "", false);
  }

  private Field field(String name, String type, String otherwise, boolean required) {
    var value = typed.maybe(name).orElse(otherwise);
    return new Field(name, label(name), type, value, List.of(), required);
  }

  private <T extends Enum<T>> Field needed(String name, Class<T> type) {
    return needed(name, names(type));
  }

  private <T extends Enum<T>> Field choice(String name, Class<T> type) {
    return new Field(
        name, label(name), "select", typed.text(name), options(name, names(type)), false);
  }

  private static <T extends Enum<T>> String[] names(Class<T> type) {
    return Arrays.stream(type.getEnumConstants()).map(Enum::name).toArray(String[]::new);
  }

  private Field needed(String name, String... values) {
    return new Field(name, label(name), "select", typed.text(name), options(name, values), true);
  }

  /// The first says nothing, so that nothing is told by leaving it.
  private List<Option> options(String name, String... values) {
    var all =
        Arrays.stream(values)
            .map(value -> new Option(value, say.of("desk.event.option." + name + "." + value)));
    return Stream.concat(Stream.of(new Option("", "")), all).toList();
  }

  private String label(String name) {
    return say.of("desk.event.field." + name);
  }
}
