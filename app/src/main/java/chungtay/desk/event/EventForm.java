package chungtay.desk.event;

import chungtay.desk.event.EventFormPage.Choose;
import chungtay.desk.event.EventFormPage.Option;
import chungtay.desk.event.EventFormPage.People;
import chungtay.frame.Answer;
import chungtay.frame.Frame;
import chungtay.place.Units;
import chungtay.registry.Household;
import chungtay.registry.Member;
import chungtay.registry.event.Kind;
import chungtay.registry.event.Versions.Version;
import chungtay.wording.Say;
import chungtay.wording.SearchKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The form of one event of one household, as somebody has filled it so far.
///
/// @param units of the day on which the household is shown
/// @param other whom it marries from or merges into, where one is chosen
/// @param shown how far what happened to those of whom it speaks was known when they were opened
record EventForm(
    Frame frame,
    Kind kind,
    Typed typed,
    Units units,
    Household own,
    Optional<Household> other,
    Version shown) {

  EventReader reader() {
    return new EventReader(
        say(),
        kind,
        own.card().id(),
        own.members(),
        other.map(Household::members).orElse(List.of()),
        units,
        typed);
  }

  private Say say() {
    return frame.say();
  }

  EventFormPage page(EventFormPage.Said said, Optional<EventFormPage.Seek> seek) {
    var fields =
        new FormFields(say(), kind, typed, new Homes(units), own.card().unit(), frame.today());
    var isReady = kind != Kind.MERGE || other.isPresent();
    return new EventFormPage(
        answer(),
        said,
        seek,
        isReady ? people() : Optional.empty(),
        isReady ? fields.all() : List.of(),
        hidden(said),
        frame.page("/desk/household/" + own.card().id().value()).href());
  }

  private Answer answer() {
    var title = say().of("desk.event.title", say().of("desk.event.kind." + kind));
    return new Answer(title, say().of("desk.event.terms." + kind, name(say(), own)));
  }

  static String name(Say say, Household household) {
    return household.card().head().orElseGet(() -> say.of("desk.list.not-said"));
  }

  private Map<String, String> hidden(EventFormPage.Said said) {
    var hidden = new HashMap<String, String>();
    for (var field : List.of(Typed.FRESH, Typed.ON, Typed.OTHER, Typed.EVENT)) {
      typed.maybe(field).ifPresent(value -> hidden.put(field, value));
    }
    if (kind == Kind.UNDO) hidden.put("happened", typed.text("happened"));
    hidden.put(Typed.SEEN, Long.toString(shown.number()));
    if (said.foretold().isPresent()) hidden.put(Typed.CHECKED, typed.digest());
    return hidden;
  }

  private Optional<People> people() {
    return switch (kind) {
      case DEATH, LEAVING -> of(own, Choose.ONE, "new");
      case CORRECTION, NEW_NUMBER -> of(own, Choose.ONE, "");
      case SPLIT -> of(own, Choose.SOME, "parted");
      case HEAD_CHANGE -> of(own, Choose.NOBODY, "new");
      case MERGE -> of(own, Choose.NOBODY, "other");
      case MARRIAGE_IN -> other.flatMap(from -> of(from, Choose.ONE, "new"));
      case BIRTH, MOVE, MOVE_OUT, RECOGNITION, UNDO -> Optional.empty();
    };
  }

  private Optional<People> of(Household household, Choose choose, String relation) {
    return Optional.of(
        new People(
            say().of("desk.event.people", name(say(), household)),
            choose,
            relation.isEmpty() ? "" : say().of("desk.event.relation." + relation),
            kind == Kind.MERGE ? twins() : List.of(),
            household.members().stream().map(this::row).toList()));
  }

  private EventFormPage.Row row(Member member) {
    var id = member.id().value().toString();
    var isChosen = typed.text(Typed.WHO).equals(id) || typed.maybe(Typed.GOES + id).isPresent();
    var relation = typed.maybe(Typed.RELATION + id).orElseGet(() -> relation(member));
    return new EventFormPage.Row(
        id, member.name(), born(member), isChosen, relation, twin(member, id));
  }

  private List<Option> twins() {
    var members = other.map(Household::members).orElse(List.of()).stream();
    return Stream.concat(
            Stream.of(new Option("", say().of("desk.event.twin.none"))),
            members.map(one -> new Option(one.id().value().toString(), one.name())))
        .toList();
  }

  /// As somebody said, or else as it looks.
  private String twin(Member member, String id) {
    if (typed.all().containsKey(Typed.TWIN + id)) return typed.text(Typed.TWIN + id);
    return other.map(Household::members).orElse(List.of()).stream()
        .filter(one -> mayBe(member, one))
        .findFirst()
        .map(one -> one.id().value().toString())
        .orElse("");
  }

  private static boolean mayBe(Member one, Member other) {
    var year = one.born().map(born -> born.day().getYear());
    return year.isPresent()
        && year.equals(other.born().map(born -> born.day().getYear()))
        && SearchKey.of(one.name()).equals(SearchKey.of(other.name()));
  }

  /// What somebody is to another head is not known before it is said.
  private String relation(Member member) {
    if (kind == Kind.MERGE) return "";
    return member.isHead() ? say().of("desk.member.head") : member.relation();
  }

  private String born(Member member) {
    return member.born().map(born -> Days.written(born, say().format())).orElse("");
  }
}
